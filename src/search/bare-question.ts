import { LETTERS } from '../text/calendar.js';
import { pattern } from '../text/pattern.js';
import { normalise } from '../text/scripts.js';
import { isStopWord, wordSet } from '../text/stopwords.js';
import { hasWords, words } from '../text/words.js';

/**
 * A question without what it is wrapped in: a mention, the number of a list, "can anyone tell me", "according to the articles", thanks and
 * wishes for a short answer; and without capitals that say nothing, as all words have them. Of the same length as the text, so that
 * places in the one are places in the other: what is left out becomes spaces.
 */
export function bareQuestion(text: string): string {
  let bare = plainCase(text).replace(CLUTTER, blank).replace(GREETING, blank);
  bare = bare.replace(NUMBERING, blank).replace(SOURCES, blank).replace(OPENING, blank).replace(ASIDE, blank);
  const begins = beginning(bare);
  bare = ' '.repeat(begins) + bare.slice(begins);
  for (let left = MOST_WISHES; left > 0; left--) {
    const less = bare.replace(WISH, blank);
    if (less === bare) break;
    bare = less;
  }
  return hasWords(bare) ? bare : text;
}

const MOST_WISHES = 3;
const blank = (found: string): string => ' '.repeat(found.length);

/** Faces and hearts; somebody, mostly the bot, who is addressed; a page that is pointed to. */
const CLUTTER =
  /(?<=^|\s)(?:<3+|[:;=][’']?-?[()DPpoO3/|*]+|[xX]D+|\^\^)(?=\s|$)|<@[!&]?\d+>|https?:\/\/\S+|^\s*@[\p{L}\p{N}_.]+/gu;
/** Of these words alone many a question is made. */
const GREETING =
  /^\s*(?:good (?:morning|day|afternoon|evening|night)|добр(?:ый|ое|ой) (?:день|утро|вечер|ночи))(?![a-zа-яё])/i;
/** Of a list of questions: "2) …", "- …", "Q3: …". */
const NUMBERING = /^\s*(?:\(?\d{1,2}[.)]|[-*•>]+|q(?:uestion)?\s*\d*\s*[:.)-])\s+(?=[^\s\d]+\s+\S)/i;

// Letters are written out here, see `LETTERS`: with `\p{L}` the two long patterns cost the first question three times as much.
/** What every answer goes by. Which report, or that of which outlet, may be the question. */
const SOURCES = new RegExp(
  `(?<![${LETTERS}])(?:(?:according to|based on|as per|per|from|in|using|going by) (?:the|these|your|those|our|all) (?:(?:given|provided|above|attached|available|news) )?(?:articles?|texts?|sources?|corpus|passages?|excerpts?|readings?)|(?:согласно|судя по|по данным|исходя из) (?:этим |этих |вашим |ваших )?(?:стат[${LETTERS}]+|текст[${LETTERS}]*|источник[${LETTERS}]*)|в (?:этих |этой |этом )?(?:статье|статьях|тексте|текстах|источниках))(?=\\s*(?:[,:?.!…]|$))[,:]?`,
  'gi',
);

/** What says nothing of what is asked: "in the first place", whom it is to be explained to, how somebody is addressed. */
const ASIDE = pattern('gi')`
  \b(?:
    eli5|(?:mr|mrs|ms|mme)\.?(?= [a-z])|(?<!(?:is|was|an?|the|which|what) )(?:dr|prof)\.?(?= [a-z])|
    in the first place|by the way|(?:may|might) (?:i|we) ask(?: you)?|
    so very much|once and for all|if (?:i|one|we) (?:may|might) (?:ask|say so)|
    if you (?:please|would be so kind|don['’]?t mind(?: my asking)?)|
    to (?:an?|my|our|this)(?: [a-z-]+){1,3}(?<=(?:explain|describe) to [a-z -]+)
    (?= (?:what|which|who|where|when|why|how) )
  )(?![a-z])
`;
/** Before what somebody gathers, or claims, and asks about. */
const OPENING = pattern('i')`
  ^\s*(?:
    in (?:simple|plain|other|a few|few) (?:terms|words|language|english)|
    is it (?:right|true|correct|so|the case) that|
    (?:
      some(?:one|body)|an? (?:viewer|reader|listener|colleague|friend|pupil|student)
    ) (?:said|says|claims|claimed|insists|insisted|wrote|writes)(?: that)?|
    i (?:gather|see|notice|noticed|understand|am told|was told|am informed) that
  )\b
`;

/** What people put before a question. Normalised. */
const FILLERS = wordSet(`
  a about all allow already alright an and another any anybody anyone anyway argument ask asked asking at basically be been before bit
  boss bot bothers brief briefly bugging but by can cannot cant chat check clarify class clue colleague could couple curiosity curious
  dear debate do does dumb easy editor eli5 else er everybody everyone explain explains fact factcheck figure final find first folks
  follow-up followup for forget forgot friend from genuine get good guess guys had hang happen hear heard hello help hey hi hmm hmmm
  hold honest honestly i id idea if ill im important in interest is it its ive just keep keeps kindly know known knows last learn legit
  let like listen look love maybe me mean might mind missed more my need newbie news newsletter next nm no noob not now of ok okay on one or
  our out people plain please pls plz possibly presentation previous professor project pure put question questions quick quickly quite
  random real really recall remember remind right say school see serious short should show silly simple simply so some somebody someone
  sorry still struggling stupid sum summary sure teacher team tell telling tells than that the these thing things think thinking this
  those tldr to today trivia trying two u uh uhh um understand update updates us wait waiting wanna want wanted wanting wants was we
  weird well were weve whatever whats with wonder wondered wondering work would yo you youre
  а бот бы в во вопрос все всем вы да дайте для забыл забыла знает знаете из извините интересно ка как кто мне может можете можешь на
  напомни напомните не нибудь ну о об объясни объясните по подскажет подскажи подскажите пожалуйста покажи помню помоги помогите понять
  привет расскажи расскажите ребята с скажи скажите слушай слушайте так такой ты узнать уточните хотел хотела хотелось хочу я
`);
/** With these a question begins. */
const ASKERS = wordSet(`
  what which when where who whom whose why how whats whos wheres hows if whether
  кто что где когда куда откуда почему зачем сколько как какой какая какое какие каких какую каком ком чем чей чья кого кому кем
`);
/** With these too, unless somebody stands before them: "I have". */
const AUXILIARIES = wordSet('is are was were do did does has have had');
const SOMEBODY = wordSet(
  'i we you it this that these those everybody everyone somebody someone anybody anyone my our boss teacher team',
);
/** May stand before the word that asks: "by how much", «в каком году». */
const PREPOSITIONS = wordSet('by in on at for to from with of в во на с о об из по для');

/** "In the debate who" asks within what is told, "for the debate who" does not. */
const WITHIN = wordSet('in at on from by of');

/** Where a question begins that has nothing but fillers before the word that asks; else 0. */
function beginning(text: string): number {
  const all = words(text);
  let begins = 0;
  let before = '';
  for (let i = 0; i < all.length; i++) {
    const word = normalise(all[i]?.text ?? '');
    const asks = ASKERS.has(word) || (AUXILIARIES.has(word) && !SOMEBODY.has(before));
    if (i > 0 && asks) begins = all[PREPOSITIONS.has(before) ? i - 1 : i]?.start ?? 0;
    if (!FILLERS.has(word) || (word === 'the' && WITHIN.has(before))) break;
    before = word;
  }
  return begins;
}

const ANYBODY = '(?:any|some)(?:one|body)|you';
/** At the end, behind a mark: thanks, haste, how to answer. */
const WISH = new RegExp(
  `(?:(?<=[?.!,;:…)\\n]\\s*|\\s[-–—]\\s+|^)(?:${[
    '(?:many |big )?(?:thanks|thank you|thx|tnx|ty|tysm|tyvm|cheers)(?: (?:in advance|so much|a lot|again|very much|guys|all|everyone|bot|mate))*',
    "tia|(?:much|really|greatly) appreciated|(?:(?:i(?:[’']?d| would|[’']?ll) )?(?:really )?appreciate (?:it|any help|the help))",
    `(?:there[’']?s )?no rush|asking for an? [${LETTERS}]+`,
    `(?:i )?(?:just )?(?:really )?need (?:it|this|that|an answer|the answer|to know)(?: (?:asap|now|fast|quick|quickly|urgently|today|tonight|soon|by [${LETTERS}]+))*(?: for [[${LETTERS}] ]{1,30})?|asap|urgent(?:ly)?`,
    `(?:please |pls |plz |just |and |but |so )*(?:keep|make|be|give|include|cite|show|provide|add|quote|answer|reply|respond|explain)(?: [${LETTERS}]+){0,3}? (?:short|brief|concise|simple|quick|sources?|citations?|details?|references?|links?|quotes?|briefly|shortly|specific|exact|precise|sentence|words)`,
    '(?:a )?(?:short|quick|brief|simple) (?:answer|reply|version)|(?:with|any|your) (?:sources?|citations?|references?|quotes?|details?)|sources?',
    `any (?:ideas?|clues?|thoughts|info)|(?:does |do |did )?(?:${ANYBODY}) (?:know|remember)|(?:please |pls )?help(?: me)?(?: out)?`,
    'if i (?:recall|remember|understand)(?: it)?(?: correctly| right| rightly)?|(?:please )?(?:list|name) (?:them|all)(?: all)?|in (?:detail|full)',
    '(?:please )?confirm|please|pls|plz|lol|lmao|ha(?:ha)+|idk|tbh|if (?:you (?:know|can)|possible|any(?:one|body) knows)',
    `(?:укажи|дай|приведи)(?:те)?(?: [${LETTERS}]+){0,2}? (?:источник|ссылк|цитат|подробност)[${LETTERS}]*|с (?:источник|цитат)[${LETTERS}]+`,
    'спасибо(?: заранее| большое)?|заранее спасибо|благодарю|пожалуйста|плиз|срочно|(?:кто-нибудь|кто) знает|если (?:можно|знаете)|(?:ответь(?:те)? )?кратко|коротко',
  ].join(
    '|',
  )})|(?<=\\s)(?:in (?:a nutshell|brief|short|simple terms|simple words|plain english|(?:an?|one|two|1|2|a few|few) (?:sentences?|words?|lines?))|many thanks|thanks|thank you|thx|tia|asap|спасибо)(?: (?:in advance|so much|a lot|guys|all|everyone|заранее|большое))?)(?: please| pls| plz| пожалуйста)?[\\s.!?…)]*$`,
  'i',
);

/** Fewer words than these may well be names. */
const LEAST_WORDS = 3;
/** Small, these are other words. */
const ABBREVIATIONS = /^(?:US|UN|EU|UK)$/;

/** Where every word is in capitals, or begins with one, none tells a name: small letters then. */
function plainCase(text: string): string {
  const all = words(text).filter((word) => /^\p{L}/u.test(word.text));
  if (all.length < LEAST_WORDS || !all.every((word) => /^\p{Lu}/u.test(word.text))) return text;
  const isLoud = !/\p{Ll}/u.test(text);
  if (!isLoud && !all.slice(1).some((word) => isStopWord(word.text.toLowerCase()))) return text;
  let plain = '';
  let last = 0;
  for (const { text: word, start, end } of all) {
    const keeps = isLoud ? ABBREVIATIONS.test(word) : !/\p{Ll}/u.test(word);
    plain += text.slice(last, start) + (keeps ? word : word.toLowerCase());
    last = end;
  }
  plain += text.slice(last);
  return plain.length === text.length ? plain : text;
}
