import type { QuestionKind } from './question.js';

/** What asks for which kind of answer, in the plain words of a question, normalised; the first that matches tells. */
export const RULES: readonly (readonly [QuestionKind, RegExp])[] = [
  // What is compared may be numbers, but the answer is how.
  ['what', /\bhow (?:do|does|did)\b.*\bcompare\b/],
  // Nothing that is counted or measured.
  [
    'what',
    /\bhow much (?:\w+ )?(?:weight|importance|significance|attention|influence|leverage|sway|say|trust|faith|credence|interest|truth|sense|enthusiasm|appetite|substance)\b/,
  ],
  [
    'share',
    /^(?:\S+ ){0,4}(?:what|which|how (?:big|large|much|many)) (?:a |is |was |of )?(?:the |a )?(?:percentage|percents?|per cent|proportion|fraction|share|portion)\b|^(?:share|percentage|proportion) of\b|\bin percent\b|\bhow many percents?\b/,
  ],
  [
    'share',
    /(?:^| )(?:какой процент|какая доля|какова доля|какую долю|сколько процентов|как(?:ая|ую) часть|процент|доля)(?: |$)/,
  ],
  [
    'duration',
    /\bhow old\b|\bhow long (?:did|does|do|has|have|had|will|would|was|were)\b|\bhow many (?:years|months|weeks|days|hours|minutes)\b|\bduration of\b|\bhow much time\b/,
  ],
  [
    'duration',
    /(?:^| )(?:как долго|сколько (?:по )?(?:времени|лет|дней|часов|месяцев|минут|длил\S*|прод\S*))(?: |$)|продолжительность/,
  ],
  [
    'distance',
    /\bhow far\b(?!.* (?:go down|went down|come down|came down|fall|fell|fallen|drop|decline|sink|rise|rose|risen|grow|grew|grown|climb|climbed|gone up|increase|decrease|shrink|cut)\b)|\bhow long (?:is|are)\b|\bhow many (?:km|kilomet\w+|miles|met\w+)\b|\b(?:length of|distance (?:between|from|to|of))\b|\bin (?:km|kilomet\w+|miles)\b/,
  ],
  ['distance', /(?:^| )(?:какой длины|сколько километров|какое расстояние)(?: |$)|протяженност|длина /],
  [
    'money',
    /\bhow (?:much|many) (?:(?:bn|mn|tn|k|million|billion|trillion|thousand)s? (?:of )?)?(?:money|dollars|euros|rubles|roubles|pounds|cash)\b|\bhow (?:much|many|big|large)\b.* (?:costs?|worth|invest(?:ed|ing|s)?|paid|pay|spen[dt]|earn(?:ed|s)?)\b|\bwhat\b.*\bcosts?\b|\bhow expensive\b|\b(?:price(?: tag)?|cost) of\b|\bin (?:dollars|euros|rubles|roubles)\b/,
  ],
  [
    'money',
    /(?:^| )(?:сколько (?:(?:всего |примерно |же )?денег|стоит|стоил\S*|стоят|долларов|евро|рублей|заплат\S*|потрат\S*|инвест\S*|влож\S*)|какова стоимость|какая стоимость|какова сумма|какая сумма|(?:на |в )?какую сумму)(?: |$)/,
  ],
  // "When did it start, how long before": the time.
  ['when', /^when (?:did|do|does|is|was|are|were|will|has|have)\b.*\bhow long\b/],
  // "Who thinks … how much more …" asks for a person.
  ['person', /^(?:hey |so |and )?who (?!(?:and )?how\b).*\bhow (?:much|many|far|long)\b/],
  // Millions of what is not said: a sum as likely as a count.
  ['how-much', /\bhow many (?:thousands|millions|billions|trillions)\b(?! of (?!dollars|euros|pounds))/],
  [
    'how-much',
    /(?:^| )скольк(?:о|их|им) (?:тысяч|миллион\S*|миллиард\S*|триллион\S*) (?!человек|людей|жителей|граждан|туристов|мигрантов|рабочих|голосов|тонн|км|километров)/,
  ],
  [
    'how-many',
    /\bhow many\b|\bdeath toll\b|\b(?:what|which) quantity\b|\bquantity of\b|^(?:(?!(?:when|where|why|who|which|how|name)\b)\S+ )*(?<!\ba )(?:number|count) of\b/,
  ],
  ['how-many', /^(?:какое |каково |какова )?(?:количество|число|численность?) /],
  // How large a body of people is: how many they are.
  [
    'how-many',
    /\b(?:size|strength) of (?:\S+ ){0,4}(?:forces?|army|garrison|contingent|troops|staff|workforce|delegation|crew)\b|\bhow (?:big|large) (?:is |was |are |were |a |an )?(?:\S+ ){0,3}(?:forces?|army|garrison|contingent|staff|workforce|delegation|crew)\b/,
  ],
  // "Сколько военных", "сколько раненых": adjectives that are nouns.
  ['how-many', /(?:^| )сколько (?:\S+ )?\S{3,}[ыи]х(?: |$)|(?:^| )скольк(?:их|им|ими) /],
  ['how-many', /(?:^| )сколько (?!процентов |тонн )(?:\S+[ыи]х )?\S+(?:ов|ев|ей|ий|ек|ок|ан|ат|ин|ств|ц)(?: |$)/],
  [
    'how-much',
    /\bhow (?:much|big|large|high|long|far|old|tall)\b|\bwhat (?:percentage|percent|share|number(?! (?:is|was)\b)|amount|sum|volume|proportion|fraction)\b|\b(?:figure|size|value|amount|volume|length|population|gdp|price|cost) of\b/,
  ],
  [
    'how-much',
    /(?:^| )(?:сколько|на сколько|какой процент|какая доля|какова доля|какой объем|какова сумма|каков объем|население|ввп|насколько)(?: |$)/,
  ],
  [
    'why',
    /\bwhy\b|\bwhats? (?:(?:could|might|may|would) )?(?:have been |was |is |were |are |be )?(?:the )?(?:\w+ )?(?:reasons?|causes?|purpose|motives?|excuses?|rationale|explanations?)\b|\bhow come\b|\bwhat for\b|\b(?:for|on) what (?:reasons?|grounds?)\b|\bwhat made (?:it|them|him|her|you)\b|\bhow (?:do|does|did) (?:\S+ ){1,4}(?:explain|account for)\b/,
  ],
  ['why', /(?:^| )(?:почему|зачем|отчего|из за чего|по какой причине|с какой целью|в чем причина)(?: |$)/],
  [
    'when',
    // "Who ruled when …" asks for a person.
    /^(?!when (?!did|do|does|is|are|was|were|will|would|has|have|had|can|could|should|exactly).* (?:what|which|whom?|how)\b)(?:(?!(?:whos?|whom|whose|whats?|which|wheres?|hows?|why|did|does|do|is|was|are|were)\b)\S+ )*when\b(?! it comes to\b)|\b(?:what|which|on what|on which|in what|in which) (?:year|date|day|month|time)s?\b|\bhow long ago\b|\bdates? of\b|\bexact (?:\S+ )?(?:days?|dates?)\b|^(?:(?!(?:what|which|who|why|how)\b)\S+ ){0,8}(?:dates?|month|year|yr|when)$|\bsince when\b|\b(?:an?|any|the) (?:date|year) (?:been|yet|already|for (?:the|its) (?:next|second|third|fourth))\b|\bdate yet$|\bscheduled for$|^date (?!of\b)|\bat what hour\b/,
  ],
  [
    'when',
    /^(?:(?!(?:кто|что|чего|чем|какой|какая|какое|какие|где|как|почему|сколько) )\S+ )*когда(?: |$)|(?:^| )(?:в каком году|в каком месяце|какого числа|какая дата|с каких пор|с какого (?:года|месяца|числа))(?: |$)/,
  ],
  // What something is called, in whose words.
  [
    'phrase',
    /^(?!.*\bmeans?\b|.*\bmeaning\b|.*\brendered\b|.*\btranslated?\b)(?:.* )?(?:what|which) (?:\S+ ){0,4}(?:phrase|expression|term|word|words|slogan|motto|catchword)\b(?! (?:of|limit|from)\b)|^(?:\S+ ){0,2}(?:phrase|expression|term|slogan|motto) (?:for|used)\b/,
  ],
  [
    'phrase',
    /(?:^| )как(?:ой|ая|ое|ую|им|ими) (?:\S+ )?(?:фраз\S*|выражени\S*|термин\S*|лозунг\S*|словосочетани\S*|слово|словом|словами)(?: |$)/,
  ],
  [
    'definition',
    /\bwhere does (?:\S+ ){1,3}work$|(?:^| )где работает(?: |$)|^(?:а )?кто так(?:ой|ая|ие) (?:\S+ ){1,3}и (?:где|чем|кем) /,
  ],
  // "Which minister chaired the talks where …" asks for a person.
  ['person', /^(?:which|what) (?:president|minister|leader|official|professor|expert|analyst)\b.* where\b/],
  [
    'where',
    /\bwhere\b|\bin (?:which|what) (?:of (?:the|these|those) )?(?:\w+ ){0,2}(?:countries|country|republics?|states|nations)\b|^(?:(?!(?:what|which|who|why|how|when)\b)\S+ ){1,8}(?:venue|host city|location)$|^(?:host city|venue|location) (?:of|for|next)\b|\b(?:host city|venue) (?:been|yet)\b|\b(?:what|which) (?:(?:(?!(?:did|do|does|has|have|had|will|would)\b)\w+ ){0,2}(?:cit(?:y|ies)|towns?|capitals?|venue|airport)|place|location)\b/,
  ],
  [
    'where',
    /(?:^| )(?:где|куда|откуда|в как(?:ом|ой|их) (?:\S+ )?(?:городе|стране|странах|республиках|городах|месте|регионе|области|штате))(?: |$)/,
  ],
  [
    'document',
    /\b(?:what|which) (?:(?!(?:did|do|does|has|have|had|will|would)\b)\w+ ){0,2}(?:documents?|agreements?|papers?|declarations?|communiques?|statements?|treaty|treaties|accords?|pacts?|texts?)\b|\bwhat (?:was|were|did (?:\S+ ){1,10}?)(?: ?)(?:sign|adopt|signed|adopted|approved)\b(?! up\b)|\bwhat did .*\bput (?:their|his|her|its) (?:names?|signatures?)\b|\b(?:name|title) of (?:the )?(?:\w+ )?(?:document|agreement|declaration|treaty|accord|pact|paper|plan)\b/,
  ],
  [
    'document',
    /(?:^| )(?:какой документ|какие документы|какое соглашение|какие соглашения|какое заявление|какие бумаги)(?: |$)|(?:^| )что (?:подписал|приня)|(?:^| )как называ(?:ется|лся|лось|лась|ются|лись) (?:\S+ )?(?:документ|проект|план|соглашени|договор|заявлени|декларац|пакт|меморандум|программ)/,
  ],
  [
    'author',
    /^(?:(?!(?:what|which|when|where|how|why)\b)\S+ ){1,6}author$|\bbyline (?:of|on|for)\b|\b(?:who|(?:which|what) (?:reporter|journalist|author|analyst)) (?:wrote|authored|penned|compiled|signed off)\b|\bauthors? of\b|\bwho(?: is| was|s) the (?:author|writer)\b|\b(?:written|authored) by (?:whom|who)\b|\bwho\b.*\b(?:article|report|piece|analysis) (?:was )?(?:written )?by$|\bwho (?:put together|was behind|is behind|produced) .*\b(?:write up|piece|article|report|analysis|story)\b/,
  ],
  [
    'author',
    /(?:^| )(?:кто (?:написал|автор|составил)|кем (?:написан|составлен)\S*|автор (?:статьи|отчета|доклада|материала|текста))(?: |$)|^автор /,
  ],
  // "Who is X": what X is, not another person beside X.
  [
    'definition',
    /^(?:\p{L}+ ){1,4}who (?:(?:are|is|were|was) )?(?:these|those|this|that|they|he|she)(?: (?:guys?|people|persons?|men|man|wom[ae]n|two))*$/u,
  ],
  [
    'definition',
    /^(?:hey |so |and )?who (?:(?:is|are|was|were|s) (?:this |that )?|this |that )(?!the\b|its\b|his\b|her\b|their\b|an?\b|in\b|at\b|on\b|from\b|there\b)(?:[\p{L}.-]+ ?){1,3}(?:$|(?<= )never heard of|(?<= )(?:guy|person|man|woman)(?: |$)|(?<= )(?:and|like|or) (?:whats?|where|who|how|which)\b)/u,
  ],
  [
    'definition',
    /\bwho (?:(?:the|this|that) )?(?:man |woman |person |guy )?(?:called |named )?(?!the\b|it\b|he\b|she\b|they\b|there\b)(?:[\p{L}.-]+ ){1,2}(?:is|was)(?:$| and\b)/u,
  ],
  [
    'definition',
    /^(?!.*\b(?:minister|president|premier|fm|pm|chair\w*|representative|head|leader|ceo|envoy|delegate|boss|author|host)\b)(?:\S+ ){1,3}who$|^(?!.*(?:министр|президент|премьер|глава|председател|посол|директор))(?:\S+ ){1,3}(?:это |эта )?кто$|(?:^| )кто (?:это )?(?:\S+ )?по должности|(?:^| )кем (?:является|работает) /,
  ],
  ['definition', /^(?:а )?кто так(?:ой|ая|ие) (?!.*(?:министр|президент|премьер|глава|директор|посол))(?:\S+ ?){1,3}$/],
  [
    'people',
    /\bwho (?:all )?(?:was|were|came|attended|participated|took part|went|showed up|joined|gathered|met|are|else)\b(?!.*\b(?:chair|host|president of|head of)\b).*\b(?:attend|present|at|to|there|in|part|participants?|ministers|leaders|delegates)|\b(?:what|which) (?:(?!(?:did|do|does|is|are|was|were|has|have|had|will|would)\b)\w+ ){0,2}(?:ministers|leaders|presidents|people|experts|analysts|scholars|delegates|officials|participants|countries|states|nations|companies|organi[sz]ations|members)\b|\b(?:list|names?) of (?:all )?(?:the )?(?:who\b|those who|everyone|participants|delegates|ministers|attendees|leaders)\b|\bnames of (?:all )?(?:\S+ ){0,3}(?:ministers?|ministrs|leaders|presidents|officials|delegates|experts|deputies|envoys|people|representatives|speakers|analysts)\b|^(?:participants|attendees|attendance|delegat\w+)\b|\bwho represented (?:each|every|all|the (?:countries|states|five|six))\b|\bwho attended\b|\bwho participated\b|\bwho took part\b/,
  ],
  [
    'people',
    /(?:^| )кто (?:\S+ )?(?:участвовал|присутствовал|приехал|принял участие|принимал участие|был на|был в|были|приезжал|собрался|встречался)|(?:^| )(?:какие министры|какие страны|какие эксперты|какие лидеры|участники|список участников)(?: |$)/,
  ],
  // "The man who … praised projects. Which ones?", "what does the law provide for people who …": the thing.
  [
    'what',
    /^(?:so |and )?(?:the|an?|that|this) (?:\S+ ){0,2}(?:man|woman|person|guy|official|minister|leader|president|expert|analyst|professor) who .* (?:what|which)(?! (?:man|woman|person|guy|minister|president|expert|analyst|name)\b) /,
  ],
  [
    'what',
    /^(?:so |and )?what (?:\S+ ){1,12}(?:people|those|persons|men|women|workers|migrants|somebody|someone|anybody|anyone|citizens|companies) who\b/,
  ],
  [
    'person',
    /\bname (?:of|for) (?:\S+ ){0,5}(?:president|minister|secretary|leader|head|chair\w*|ceo|director|ambassador|governor|representative|diplomat|official|delegate|envoy|man|woman|person|guy|pilot|captain|spokes\w+|founder|winner|owner|boss|chief|deputy|successor)\b|^(?:\S+ ){0,4}(?:representative|diplomat|official|delegate|envoy|ambassador) .*\bname(?: pls| please)?$|\b(?:president|minister|secretary(?: general)?|leader|head|chair\w*|ceo|director|ambassador|governor|pilots?|captains?|boss|chief|founders?|deputy|spokes\w+|sec gen(?:eral)?|secretary|commander|coach|owner)(?: of (?:the )?\S+)? names?$/,
  ],
  [
    'person',
    /\bwho(?:m|se|s)?\b|\bwhich (?:(?!(?:did|do|does|is|are|was|were|has|have|had|will|would)\b)\w+ ){0,2}(?:minister|leader|president|person|expert|analyst|scholar|professor|official|diplomat|envoy|delegate|representative|politician|author|company|country|nation|republic|outlet)\b/,
  ],
  [
    'person',
    /(?:президент|премьер|министр|глава|посол|директор|представитель) (?:\S+ ){0,3}(?:имя|фамилия)$|(?:^| )(?:как зовут|кто|кого|кому|кем|чей|чья|чье|какой министр|какой президент|какой эксперт)(?: |$)/,
  ],
  [
    'definition',
    /^(?!.* for$)(?:so )?(?:whats|what (?:is|are|was|were)|define|explain|definition of) (?!on\b|in\b|at\b|behind\b|next\b)(?:an? |the )?(?:[\w+–-]+ ?){1,5}$|\bwhat (?:does|do) (?:\S+ ){1,6}(?:mean(?! for\b)|stand for)\b|^(?:\S+ ){1,4}stands? for(?: what)?$|^(?:\S+ ){0,3}what (?:is|are|was|were|r) (?:it|they|this|that|these|those) (?:\S+ )?about$|\bhow (?:should|would|is|can) (?:\S+ ){1,6}(?:rendered|translated)\b|\bmeaning of\b|^(?:background|biography|bio|career) of\b|\bwhat (?:does|did) (?:\S+ ){1,6}do (?:for a living|for work|besides|professionally)\b|^what(?:s| is| was)? (?:[\p{L}\p{N}+.-]+ ){1,3}(?:short for|abbreviation)|^(?:[\p{L}.-]+ ){1,3}(?:meaning|definition|job|position|post|title|role|background|bio|biography|career|profession|occupation)$|\b(?:what|which) (?:other )?(?:job|post|position|office)s? (?:does|did|do|has|have|is|was|were) /u,
  ],
  [
    'definition',
    /^(?:а )?что такое |^что значит |^что это |расшифров|(?:^| )что (?:\S+ ){0,3}(?:понимают|понимается|подразумева\S+)(?: |$)|^(?:какую должность занимает|какой пост занимает|кем работает) (?:\S+ ?){1,3}$|^(?:\S+ ){1,3}(?:должность|пост)$/,
  ],
  ['what', /\b(?:what|which|how|whether|did|does|do|is|are|was|were|has|have|can|could|will|would)\b/],
  ['what', /(?:^| )(?:что|какой|какая|какое|какие|каким|каких|как|каков|чем|о чем|ли)(?: |$)/],
];
