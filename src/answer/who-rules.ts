import { pattern } from '../text/pattern.js';
import type { QuestionKind } from './question.js';

/** What asks for a person, for several, or who somebody is; as in `kind-rules.ts`. */
export const WHO_RULES: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'author',
    pattern()`
      ^(?:(?!(?:what|which|when|where|how|why)\b)\S+ ){1,6}author$|\bbyline (?:of|on|for)\b|
      \b(?:
        who|(?:which|what) (?:reporter|journalist|author|analyst)
      ) (?:wrote|authored|penned|compiled|signed off)\b|
      \bauthors? of\b|\bwho(?: is| was|s) the (?:author|writer)\b|\b(?:written|authored) by (?:whom|who)\b|
      \bwho\b.*\b(?:article|report|piece|analysis) (?:was )?(?:written )?by$|
      \bwho (?:put together|was behind|is behind|produced) .*\b(?:write up|piece|article|report|analysis|story)
      \b
    `,
  ],
  [
    'author',
    pattern()`
      (?:^| )(?:
        кто (?:написал|автор|составил)|кем (?:написан|составлен)\S*|
        автор (?:статьи|отчета|доклада|материала|текста)
      )(?: |$)|
      ^автор[ ]
    `,
  ],
  // "Who is X": what X is, not another person beside X.
  [
    'definition',
    pattern('u')`
      ^(?:\p{L}+ ){1,4}who (?:(?:are|is|were|was) )?(?:these|those|this|that|they|he|she)
      (?: (?:guys?|people|persons?|men|man|wom[ae]n|two))*$
    `,
  ],
  [
    'definition',
    pattern('u')`
      ^(?:hey |so |and )?who (?:(?:is|are|was|were|s) (?:this |that )?|this |that )(?!
        the\b|its\b|his\b|her\b|their\b|an?\b|in\b|at\b|on\b|from\b|there\b
      )(?:[\p{L}.-]+ ?){1,3}(?:
        $|(?<= )never heard of|(?<= )(?:guy|person|man|woman)(?: |$)|
        (?<= )(?:and|like|or) (?:whats?|where|who|how|which)\b
      )
    `,
  ],
  [
    'definition',
    pattern('u')`
      \bwho (?:(?:the|this|that) )?(?:man |woman |person |guy )?(?:called |named )?
      (?!the\b|it\b|he\b|she\b|they\b|there\b)(?:[\p{L}.-]+ ){1,2}(?:is|was)(?:$| and\b)
    `,
  ],
  [
    'definition',
    pattern()`
      ^(?!
        .*\b(?:
          minister|president|premier|fm|pm|chair\w*|representative|head|leader|ceo|envoy|delegate|boss|author|
          host
        )\b
      )(?:\S+ ){1,3}who$|
      ^(?!.*(?:министр|президент|премьер|глава|председател|посол|директор))(?:\S+ ){1,3}(?:это |эта )?кто$|
      (?:^| )кто (?:это )?(?:\S+ )?по должности|(?:^| )кем (?:является|работает)[ ]
    `,
  ],
  ['definition', /^(?:а )?кто так(?:ой|ая|ие) (?!.*(?:министр|президент|премьер|глава|директор|посол))(?:\S+ ?){1,3}$/],
  [
    'people',
    pattern()`
      \bwho (?:all )?(?:
        was|were|came|attended|participated|took part|went|showed up|joined|gathered|met|are|else
      )\b(?!.*\b(?:chair|host|president of|head of)\b).*\b(?:
        attend|present|at|to|there|in|part|participants?|ministers|leaders|delegates
      )|
      \b(?:what|which) (?:(?!(?:did|do|does|is|are|was|were|has|have|had|will|would)\b)\w+ ){0,2}(?:
        ministers|leaders|presidents|people|experts|analysts|scholars|delegates|officials|participants|
        countries|states|nations|companies|organi[sz]ations|members
      )\b|
      \b(?:list|names?) of (?:all )?(?:the )?(?:
        who\b|those who|everyone|participants|delegates|ministers|attendees|leaders
      )\b|
      \bnames of (?:all )?(?:\S+ ){0,3}(?:
        ministers?|ministrs|leaders|presidents|officials|delegates|experts|deputies|envoys|people|
        representatives|speakers|analysts
      )\b|
      ^(?:participants|attendees|attendance|delegat\w+)\b|
      \bwho represented (?:each|every|all|the (?:countries|states|five|six))\b|\bwho attended\b|
      \bwho participated\b|\bwho took part\b
    `,
  ],
  [
    'people',
    pattern()`
      (?:^| )кто (?:\S+ )?(?:
        участвовал|присутствовал|приехал|принял участие|принимал участие|был на|был в|были|приезжал|собрался|
        встречался
      )|
      (?:^| )(?:какие министры|какие страны|какие эксперты|какие лидеры|участники|список участников)(?: |$)
    `,
  ],
  // "The man who … praised projects. Which ones?", "what does the law provide for people who …": the thing.
  [
    'what',
    pattern()`
      ^(?:so |and )?(?:the|an?|that|this) (?:\S+ ){0,2}(?:
        man|woman|person|guy|official|minister|leader|president|expert|analyst|professor
      ) who .* (?:what|which)(?! (?:man|woman|person|guy|minister|president|expert|analyst|name)\b)[ ]
    `,
  ],
  [
    'what',
    pattern()`
      ^(?:so |and )?what (?:\S+ ){1,12}(?:
        people|those|persons|men|women|workers|migrants|somebody|someone|anybody|anyone|citizens|companies
      ) who\b
    `,
  ],
  [
    'person',
    pattern()`
      \bname (?:of|for) (?:\S+ ){0,5}(?:
        president|minister|secretary|leader|head|chair\w*|ceo|director|ambassador|governor|representative|
        diplomat|official|delegate|envoy|man|woman|person|guy|pilot|captain|spokes\w+|founder|winner|owner|boss|
        chief|deputy|successor
      )\b|
      ^(?:\S+ ){0,4}(?:representative|diplomat|official|delegate|envoy|ambassador) .*\bname(?: pls| please)?$|
      \b(?:
        president|minister|secretary(?: general)?|leader|head|chair\w*|ceo|director|ambassador|governor|pilots?|
        captains?|boss|chief|founders?|deputy|spokes\w+|sec gen(?:eral)?|secretary|commander|coach|owner
      )(?: of (?:the )?\S+)? names?$
    `,
  ],
  [
    'person',
    pattern()`
      \bwho(?:m|se|s)?\b|
      \bwhich (?:(?!(?:did|do|does|is|are|was|were|has|have|had|will|would)\b)\w+ ){0,2}(?:
        minister|leader|president|person|expert|analyst|scholar|professor|official|diplomat|envoy|delegate|
        representative|politician|author|company|country|nation|republic|outlet
      )\b
    `,
  ],
  [
    'person',
    pattern()`
      (?:президент|премьер|министр|глава|посол|директор|представитель) (?:\S+ ){0,3}(?:имя|фамилия)$|
      (?:^| )(?:как зовут|кто|кого|кому|кем|чей|чья|чье|какой министр|какой президент|какой эксперт)(?: |$)
    `,
  ],
];
