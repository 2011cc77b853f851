/** The words of a list that is written with spaces and line ends between them. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that carry no topic: articles, prepositions, pronouns, auxiliaries and what people wrap a question in. Normalised, unstemmed. */
export const STOP_EN = wordSet(`
all a an the this that these those there here such same own other others another each every both either neither some any
i me my mine myself we us our ours you your yours he him his she her hers it its they them their theirs one ones
and or but nor so if then than as because while whereas though although whether
of at by for with about against between into through during before after above below to from up down in out on off over under
again further once onto upon within without toward towards among amongst across along around behind beside besides beyond per via
is am are was were be been being isnt arent wasnt werent
do does did doing done dont doesnt didnt have has had having havent hasnt hadnt
will would shall should can could may might must ought cannot cant wont wouldnt shouldnt couldnt
what which who whom whose when where why how
not no only very too also just even still ever yet already really quite rather much many most least few lot lots
s t d ll m re ve
please pls plz tell show give find let know everyone everybody guy remind say says said mean means hey hi hello thanks thank thx anyone somebody someone anybody
something anything thing things like want need wanna gonna got get gets getting go goes u ur bot wondering
actually exactly basically roughly approximately yo guys folks sorry dumb silly quick question questions curious again back
ok okay lol etc so btw whats whos wheres hows whens
ive youve weve theyve wouldve couldve shouldve mightve mustve youd theyd itd thatd whod whatd howd whyd youll theyll itll thatll wholl
anyway anyways kindly tldr tbh hmm um rn tho iirc afaik ngl imo
whatre yall aint hes shes thats theres
`);

export const STOP_RU = wordSet(`
и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему
теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя ничего ей может они тут
где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой
какая какое какие каким какого каких какую каком какими совсем ним здесь этом один почти мой тем чтобы нее сейчас были куда зачем всех никогда можно при
наконец два об другой хоть после над больше тот через эти нас про всего них каков какова каково каковы много разве три эту моя впрочем хорошо свою этой
перед иногда лучше чуть том нельзя такой им более всегда конечно всю между это сколько почему кого кому кем чье чей чья чьи
такое такой такая такие этому должен должна должно должны вообще скажи скажите покажи расскажи подскажите подскажи пожалуйста напомни знает знаете кстати привет
который которая которое которые которого которой которому которым которую которых которыми котором также ими свои своей своего своих своему своим
одного одной одному одним одну одни вместо самый самая самое самые самым самых самой самому самого самом самую своем
некоторые некоторых некоторым некоторыми некоторой некоторого эта этих этим этими всей всем всеми каждый каждая каждое каждого каждой
каждому каждым каждом каждую двух двум двумя трех трем тремя наш наша наше наши нам нашей нашу нашего наших тех теми скольких скольким сколькими вне возле ко
одна оно однако хотя поскольку именно весьма снова могут могли могла могло мог зовут
`);

/** True for a normalised word that does not vote in ranking. */
export function isStopWord(word: string): boolean {
  return STOP_EN.has(word) || STOP_RU.has(word);
}
