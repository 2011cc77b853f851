import { pattern } from '../text/pattern.js';
import { AMOUNT_RULES } from './amount-rules.js';
import type { QuestionKind } from './question.js';
import { WHO_RULES } from './who-rules.js';

/** What asks for which kind of answer, in the plain words of a question, normalised; the first that matches tells. */
export const RULES: readonly (readonly [QuestionKind, RegExp])[] = [
  ...AMOUNT_RULES,
  [
    'why',
    pattern()`
      \bwhy\b|
      \bwhats? (?:(?:could|might|may|would) )?(?:have been |was |is |were |are |be )?(?:the )?(?:\w+ )?(?:
        reasons?|causes?|purpose|motives?|excuses?|rationale|explanations?
      )\b|
      \bhow come\b|\bwhat for\b|\b(?:for|on) what (?:reasons?|grounds?)\b|\bwhat made (?:it|them|him|her|you)\b|
      \bhow (?:do|does|did) (?:\S+ ){1,4}(?:explain|account for)\b
    `,
  ],
  ['why', /(?:^| )(?:почему|зачем|отчего|из за чего|по какой причине|с какой целью|в чем причина)(?: |$)/],
  [
    'when',
    // "Who ruled when …" asks for a person.
    pattern()`
      ^(?!
        when (?!
          did|do|does|is|are|was|were|will|would|has|have|had|can|could|should|exactly
        ).* (?:what|which|whom?|how)\b
      )(?:(?!(?:whos?|whom|whose|whats?|which|wheres?|hows?|why|did|does|do|is|was|are|were)\b)\S+ )*when\b
      (?! it comes to\b)|
      \b(?:what|which|on what|on which|in what|in which) (?:year|date|day|month|time)s?\b|\bhow long ago\b|
      \bdates? of\b|\bexact (?:\S+ )?(?:days?|dates?)\b|
      ^(?:(?!(?:what|which|who|why|how)\b)\S+ ){0,8}(?:dates?|month|year|yr|when)$|\bsince when\b|
      \b(?:an?|any|the) (?:date|year) (?:been|yet|already|for (?:the|its) (?:next|second|third|fourth))\b|
      \bdate yet$|\bscheduled for$|^date (?!of\b)|\bat what hour\b
    `,
  ],
  [
    'when',
    pattern()`
      ^(?:(?!(?:кто|что|чего|чем|какой|какая|какое|какие|где|как|почему|сколько) )\S+ )*когда(?: |$)|
      (?:^| )(?:
        в каком году|в каком месяце|какого числа|какая дата|с каких пор|с какого (?:года|месяца|числа)
      )(?: |$)
    `,
  ],
  // What something is called, in whose words.
  [
    'phrase',
    pattern()`
      ^(?!
        .*\bmeans?\b|.*\bmeaning\b|.*\brendered\b|.*\btranslated?\b
      )(?:.* )?(?:what|which) (?:\S+ ){0,4}(?:
        phrase|expression|term|word|words|slogan|motto|catchword
      )\b(?! (?:of|limit|from)\b)|
      ^(?:\S+ ){0,2}(?:phrase|expression|term|slogan|motto) (?:for|used)\b
    `,
  ],
  [
    'phrase',
    pattern()`
      (?:^| )как(?:ой|ая|ое|ую|им|ими) (?:\S+ )?(?:
        фраз\S*|выражени\S*|термин\S*|лозунг\S*|словосочетани\S*|слово|словом|словами
      )(?: |$)
    `,
  ],
  [
    'definition',
    /\bwhere does (?:\S+ ){1,3}work$|(?:^| )где работает(?: |$)|^(?:а )?кто так(?:ой|ая|ие) (?:\S+ ){1,3}и (?:где|чем|кем) /,
  ],
  // "Which minister chaired the talks where …" asks for a person.
  ['person', /^(?:which|what) (?:president|minister|leader|official|professor|expert|analyst)\b.* where\b/],
  [
    'where',
    pattern()`
      \bwhere\b|
      \bin (?:which|what) (?:of (?:the|these|those) )?(?:\w+ ){0,2}
      (?:countries|country|republics?|states|nations)\b|
      ^(?:(?!(?:what|which|who|why|how|when)\b)\S+ ){1,8}(?:venue|host city|location)$|
      ^(?:host city|venue|location) (?:of|for|next)\b|\b(?:host city|venue) (?:been|yet)\b|
      \b(?:what|which) (?:
        (?:(?!(?:did|do|does|has|have|had|will|would)\b)\w+ ){0,2}
        (?:cit(?:y|ies)|towns?|capitals?|venue|airport)|
        place|location
      )\b
    `,
  ],
  [
    'where',
    pattern()`
      (?:^| )(?:
        где|куда|откуда|
        в как(?:ом|ой|их) (?:\S+ )?(?:городе|стране|странах|республиках|городах|месте|регионе|области|штате)
      )(?: |$)
    `,
  ],
  [
    'document',
    pattern()`
      \b(?:what|which) (?:(?!(?:did|do|does|has|have|had|will|would)\b)\w+ ){0,2}(?:
        documents?|agreements?|papers?|declarations?|communiques?|statements?|treaty|treaties|accords?|pacts?|
        texts?
      )\b|
      \bwhat (?:was|were|did (?:\S+ ){1,10}?)(?: ?)(?:sign|adopt|signed|adopted|approved)\b(?! up\b)|
      \bwhat did .*\bput (?:their|his|her|its) (?:names?|signatures?)\b|
      \b(?:name|title) of (?:the )?(?:\w+ )?(?:document|agreement|declaration|treaty|accord|pact|paper|plan)\b
    `,
  ],
  [
    'document',
    pattern()`
      (?:^| )(?:
        какой документ|какие документы|какое соглашение|какие соглашения|какое заявление|какие бумаги
      )(?: |$)|
      (?:^| )что (?:подписал|приня)|
      (?:^| )как называ(?:ется|лся|лось|лась|ются|лись) (?:\S+ )?(?:
        документ|проект|план|соглашени|договор|заявлени|декларац|пакт|меморандум|программ
      )
    `,
  ],
  ...WHO_RULES,
  [
    'definition',
    pattern('u')`
      ^(?!.* for$)(?:so )?(?:
        whats|what (?:is|are|was|were)|define|explain|definition of
      ) (?!on\b|in\b|at\b|behind\b|next\b)(?:an? |the )?(?:[\w+–-]+ ?){1,5}$|
      \bwhat (?:does|do) (?:\S+ ){1,6}(?:mean(?! for\b)|stand for)\b|^(?:\S+ ){1,4}stands? for(?: what)?$|
      ^(?:\S+ ){0,3}what (?:is|are|was|were|r) (?:it|they|this|that|these|those) (?:\S+ )?about$|
      \bhow (?:should|would|is|can) (?:\S+ ){1,6}(?:rendered|translated)\b|\bmeaning of\b|
      ^(?:background|biography|bio|career) of\b|
      \bwhat (?:does|did) (?:\S+ ){1,6}do (?:for a living|for work|besides|professionally)\b|
      ^what(?:s| is| was)? (?:[\p{L}\p{N}+.-]+ ){1,3}(?:short for|abbreviation)|
      ^(?:[\p{L}.-]+ ){1,3}(?:
        meaning|definition|job|position|post|title|role|background|bio|biography|career|profession|occupation
      )$|
      \b(?:what|which) (?:other )?(?:job|post|position|office)s? (?:does|did|do|has|have|is|was|were)[ ]
    `,
  ],
  [
    'definition',
    pattern()`
      ^(?:а )?что такое |^что значит |^что это |расшифров|
      (?:^| )что (?:\S+ ){0,3}(?:понимают|понимается|подразумева\S+)(?: |$)|
      ^(?:какую должность занимает|какой пост занимает|кем работает) (?:\S+ ?){1,3}$|
      ^(?:\S+ ){1,3}(?:должность|пост)$
    `,
  ],
  ['what', /\b(?:what|which|how|whether|did|does|do|is|are|was|were|has|have|can|could|will|would)\b/],
  ['what', /(?:^| )(?:что|какой|какая|какое|какие|каким|каких|как|каков|чем|о чем|ли)(?: |$)/],
];
