import { pattern } from '../text/pattern.js';

// What answers of a kind look like in a text.

/** What stands in quotation marks, what is glossed in brackets, and what follows "called". */
export const PHRASE = pattern('gu')`
  [“«„][^”»“]{3,80}[”»“]|"[^"\n]{3,80}"|\((?=\p{Ll})[\p{L}’' -]{4,40}\)|
  (?<=
    \b(?:
      called|known as|dubbed|termed|nicknamed|labelled|labeled|so-called|described? (?:\S+ ){1,3}as|
      calls? (?:\S+ ){1,3}an?
    )[ ]
  )[\p{L}’' -]{4,40}|
  (?<=(?<!\p{L})(?:называ\p{L}+|назва\p{L}+|прозва\p{L}+|так называем\p{L}+) )[\p{L}’' -]{4,40}
`;

export const DOCUMENT = pattern('giu')`
  \b(?:(?:joint|final|draft|framework|bilateral|cooperation|partnership|strategic|action)\s+)*(?:
    action plan|plan(?: of [\p{L} ]+?)?(?= for| adopted|[.,;]|$)|communiqu[eé]|declaration|agreement|statement|
    accords?|treaty|memorandum|roadmap|protocol|contract|strategy|resolution
  )s?\b(?:\s+(?:for|of)\s+\d{4}(?:\s?[–-]\s?\d{4})?)?
`;
/** What stands before the years that a plan is for. */
export const OF_A_DOCUMENT = pattern('iu')`
  \b(?:
    plan|actions?|programme|program|strategy|roadmap|agreement|план\p{L}*|программ\p{L}*|стратеги\p{L}*
  )(?: for| of| until| to| на| до)?(?: the)?(?: years?| period)? $
`;
// What stands before a year is looked at where there is a year: the other way round it would be looked at everywhere.
export const ROUGH_TIME = pattern('giu')`
  (?=1\d{3}|20\d{2})(?<![\p{L}\p{N}.,$€£])\d{4}(?:s|-?х)?(?![\p{N}%]|[.,]\p{N})|
  \b\d{1,2}(?:st|nd|rd|th) century\b|
  \b(?:years|centuries|decades|months|weeks|days) (?:ago|earlier|later|before|after)\b|\b\d{1,2}[:.]\d{2}\b|
  (?:век[аеу]?|лет назад|годах)(?!\p{L})
`;
/** What every rough time holds. */
export const ROUGH_TIME_HINT = /\d|years|centur|decades|months|weeks|days|век|лет назад|годах/i;
export const REASON = pattern('giu')`
  \b(?:
    because|due to|owing to|since|as a result|result(?:s|ed|ing)? (?:from|in)|thanks to|in order to|so that|
    so as|reasons?|caused?|driven by|stems? from|follow(?:s|ed|ing)|after|amid|given|in response to|
    aim(?:s|ed|ing)?|(?:may|might|could) (?:show|reflect|indicate|signal|suggest|mean)|explain(?:s|ed)?|
    reflect(?:s|ed|ing)|motivated by|prompted by|for fear of|out of fear|
    to (?:
      avoid|reduce|counter|bypass|prevent|strengthen|show|keep|protect|ensure|secure|boost|limit|stop|curb|
      attract|balance|diversify
    )|
    seeks? to|wants? to|in the hope|hop(?:es|ing) to|need(?:s|ed)? to|depend(?:s|ent|ence)?(?: [a-z]+ly)? on|
    rel(?:y|ies|iant|iance)(?: [a-z]+ly)? on
  )\b|
  (?:
    потому|поскольку|из-за|вследствие|чтобы|благодаря|в связи с|в результате|так как|ввиду|во избежание|объясня|
    стремит|стремят
  )
`;
export const ROLES = pattern('giu')`
  \b(?:
    presidents|ministers|leaders|heads of (?:state|government)|delegat\p{L}+|representatives|experts|officials|
    diplomats
  )\b
`;
export const PLACE = pattern('gu')`
  (?:
    \b(?:in|at|to|from|near|through|via|across)\s(?:the\s)?|(?<!\p{L})(?:в|во|на|из|до|от|под|через|около)\s
  )(?<name>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)
`;
