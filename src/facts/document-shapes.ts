const NOUN =
  'communiqu[eé]|declaration|statement|plan|agreement|treaty|memorandum(?: of understanding)?|road ?map|protocol|charter|convention|resolution|pact|accords?|programme of action|concept|outcome document|коммюнике|декларация|заявление|план|соглашение|договор|меморандум|протокол|хартия|конвенция|резолюция';
/** A plan or concept may be anything: these are papers. */
const PAPER = NOUN.replace('|plan|', '|').replace('|concept|', '|');
const TITLED =
  'Concept|Communiqu[eé]|Declaration|Statement|Plan|Agreement|Treaty|Memorandum|Roadmap|Protocol|Charter|Convention|Resolution|Pact|Accords?|Call|Manifesto|Guidelines|Principles|Strategy';
const OUTCOME = 'package|Package|Consensus|Outcome|Rulebook|rulebook|Goal|Pledge|Compact|Framework|Agenda|Vision';
/** What a paper is about: "(a declaration) against fraud in trade", "(a roadmap) for the membership of Norland". */
const ABOUT =
  '(?: (?:on|against)(?= (?!(?:\\p{L}+day|\\d|January|February|March|April|May|June|July|August|September|October|November|December)))|(?<=road ?map) for(?= \\p{L}))(?: (?!(?:which|that|who|after|before|when|while|at|by|caused|in (?:which|\\p{Lu})|and (?:an?|the|its|their|agreed|adopted|signed|said|called))(?!\\p{L}))[^\\s.,;:()]+){1,9}(?<! (?:the|an?|of|and|with|for|to|in|on))';
const SETTLED =
  'agree(?:d|s|ing)? (?:on|to|upon)|adopt(?:ed|s|ing)?|issu(?:ed|es|ing)|sign(?:ed|s|ing)?|approv(?:ed|es|ing)|endors(?:ed|es|ing)|releas(?:ed|es|ing)|publish(?:ed|es|ing)';
/** A capitalised word of a name: "Leaders'", "el-Hara", "Rome's"; particles may stand between two. */
const WORD = "(?:(?:el|al|de|la)-)?\\p{Lu}[\\p{L}-]*(?:['’]s?)?";
const WORDS = `(?:${WORD} (?:(?:de|del|da|do|du|of|on) (?=\\p{Lu}[\\p{L}' ’-]* \\p{Lu}))?)+`;

/** "adopted declarations on A, on B and on C": as many papers. */
export const SEVERAL = new RegExp(
  `(?<!\\p{L})(?:${SETTLED}) (?:[\\p{Ll}\\d-]+ ){0,2}?(?<first>(?:declarations|statements|agreements|resolutions|memorandums|memoranda|protocols|decisions) on [^.,;]{3,90})(?<more>(?:,? (?:and )?on [^.,;]{3,90}){0,8})`,
  'u',
);

/** A way of naming a document: `shape` is only tried where `needs` is found. The name is the group `name`, or all of it; it stands last. */
export interface DocumentShape {
  readonly needs: RegExp;
  readonly shape: RegExp;
}

/** A document has a name of its own (capitals), a word that marks it as a paper of several parties, or something was done with it. */
export const DOCUMENT_SHAPES: readonly DocumentShape[] = [
  {
    needs: /draft|final|joint|совместн|итогов/iu,
    shape: new RegExp(
      `(?<![\\p{L}])(?:(?:draft|final|joint|совместн\\p{L}+|итогов\\p{L}+) )+(?:\\p{L}+ )?(?:${NOUN})(?!\\p{L})`,
      'giu',
    ),
  },
  {
    needs: new RegExp(` (?:${TITLED})(?!\\p{L})`, 'u'),
    shape: new RegExp(`(?<![\\p{L}’'])(?:draft )?${WORDS}(?:${TITLED})(?!\\p{L}| \\p{Lu})`, 'gu'),
  },
  // "endorsed a Water and Forests Action Plan"
  {
    needs: new RegExp(` and \\p{Lu}[\\p{L} -]*(?:${TITLED})(?!\\p{L})`, 'u'),
    shape: new RegExp(
      `(?<=(?<!\\p{L})(?:an?|the|their|its|new) )(?:${WORD} )+and (?:${WORD} )+(?:${TITLED})(?!\\p{L}| \\p{Lu})`,
      'gu',
    ),
  },
  // 'his agenda "Norland 2040"'
  {
    needs: /(?:agenda|programme|initiative|roadmap|strategy|plan|vision|charter|text),? ["“]\p{Lu}/u,
    shape:
      /(?<!\p{L})(?:agenda|programme|initiative|roadmap|strategy|plan|vision|charter|text),? ["“](?<name>\p{Lu}[^"”]{3,60})/gu,
  },
  { needs: /action plan/u, shape: /(?<!\p{L})(?:\p{Ll}{3,}[ -])?action plan(?!\p{L})/gu },
  {
    needs: new RegExp(` (?:${OUTCOME})(?!\\p{L})`, 'u'),
    shape: new RegExp(`(?<!\\p{L})(?:\\p{Lu}[\\p{L}-]+ )+(?:${OUTCOME})(?!\\p{L}| \\p{Lu})`, 'gu'),
  },
  {
    needs: / (?:of|on|for) (?:the )?\p{Lu}/u,
    shape:
      /(?<!\p{L})(?:Plan|Pact|Memorandum|Declaration|Agreement|Treaty|Programme|Program|Charter|Convention|Compact|Framework|Agenda|Statement) (?:of|on|for) (?:the )?(?:\p{Lu}[\p{L}-]+ ?)+(?<! )(?: and \p{Lu}[\p{L}-]+(?=[,.;)]| (?:in|of|on|for|is|was|with|to) |$))?(?: in (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)?/gu,
  },
  // "adopted a declaration", "signed a memorandum of understanding": what was settled needs no capitals.
  {
    needs: new RegExp(SETTLED, 'u'),
    shape: new RegExp(
      `(?<!\\p{L})(?:${SETTLED}) (?:an?|the|their|its|this) (?:[\\p{Ll}\\d-]+ ){0,3}?(?<name>(?:${PAPER})(?!\\p{L})(?:(?<!(?:joint|final|draft) \\p{L}+)${ABOUT})?)`,
      'gu',
    ),
  },
  // "adopted the Rome Declaration and a roadmap for the ports"
  {
    needs: new RegExp(`(?:${SETTLED}) [^.;]* and an? `, 'u'),
    shape: new RegExp(
      `(?<!\\p{L})(?:${SETTLED}) [^.;]{5,120}? and an? (?:[\\p{Ll}\\d-]+ ){0,3}?(?<name>(?:${PAPER})(?!\\p{L})(?:${ABOUT})?)`,
      'gu',
    ),
  },
  // "presented a 10-point plan"
  {
    needs: /-point /u,
    shape:
      /(?<!\p{L})(?:\d+|\p{L}+)-point (?:\p{Ll}+ )?(?:plan|programme|program|proposal|roadmap|declaration)(?!\p{L})/gu,
  },
  // "A resolution on quotas was adopted."
  {
    needs: /(?:was|were) (?:adopted|signed|issued|approved|endorsed|published)/u,
    shape: new RegExp(
      `(?<!\\p{L})(?:An?|The) (?:[\\p{Ll}-]+ ){0,2}?(?<name>${PAPER})(?= (?:(?:on|of|with|between) [^.,;]{3,50} )?(?:was|were) (?:adopted|signed|issued|approved|endorsed|published))`,
      'gu',
    ),
  },
  // "a document called Time for Change"
  {
    needs: /called|titled|named|known as|motto/u,
    shape:
      /(?:document|text|paper|declaration|plan|report|programme|statement)(?: \p{Ll}+){0,4},? (?:called|titled|entitled|named|known as|motto),? (?:the )?["“‘]?(?<name>\p{Lu}[\p{L}-]+(?: (?:(?:of|for|and|the|to|on|in) )*\p{Lu}[\p{L}-]+)+)/gu,
  },
];
