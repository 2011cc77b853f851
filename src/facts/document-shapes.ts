import { pattern } from '../text/pattern.js';

const NOUN =
  'communiqu[eé]|declaration|statement|plan|agreement|treaty|memorandum(?: of understanding)?|road ?map|protocol|charter|convention|resolution|pact|accords?|programme of action|concept|outcome document|коммюнике|декларация|заявление|план|соглашение|договор|меморандум|протокол|хартия|конвенция|резолюция';
/** A plan or concept may be anything: these are papers. */
const PAPER = NOUN.replace('|plan|', '|').replace('|concept|', '|');
const TITLED =
  'Concept|Communiqu[eé]|Declaration|Decision|Statement|Plan|Agreement|Treaty|Memorandum|Roadmap|Protocol|Charter|Convention|Resolution|Pact|Accords?|Call to Action|Call|Code of Conduct|Plan of Action|Programme of Action|Manifesto|Guidelines|Principles|Strategy|Commitments?|Pledges?';
const OUTCOME = 'package|Package|Consensus|Outcome|Rulebook|rulebook|Goal|Pledge|Compact|Framework|Agenda|Vision';
/** What a paper is about: "(a declaration) against fraud in trade", "(a roadmap) for the membership of Norland". */
const ABOUT =
  '(?: (?:on|against)(?= (?!(?:[a-zA-ZÀ-ԯḀ-ỿ]+day|\\d|January|February|March|April|May|June|July|August|September|October|November|December)))|(?<=road ?map) for(?= [a-zA-ZÀ-ԯḀ-ỿ]))(?: (?!(?:which|that|who|after|before|when|while|at|by|caused|in (?:which|\\p{Lu})|and (?:an?|the|its|their|agreed|adopted|signed|said|called))(?![a-zA-ZÀ-ԯḀ-ỿ]))[^\\s.,;:()]+){1,9}(?<! (?:the|an?|of|and|with|for|to|in|on))';
const SETTLED =
  'agree(?:d|s|ing)? (?:on|to|upon)|adopt(?:ed|s|ing)?|issu(?:ed|es|ing)|sign(?:ed|s|ing)?|approv(?:ed|es|ing)|endors(?:ed|es|ing)|releas(?:ed|es|ing)|publish(?:ed|es|ing)|unveil(?:ed|s|ing)|clinch(?:ed|es|ing)|(?:adoption|signing|signature|approval|endorsement|publication) of|[Aa]mong (?:them|the (?:texts|documents|decisions|results|outcomes))(?: (?:is|are|was|were))?';
/** A capitalised word of a name: "Leaders'", "el-Hara", "Rome's"; particles may stand between two. */
const WORD = "(?:(?:el|al|de|la)-)?\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]*(?:['’]s?)?";
const WORDS = `(?:${WORD} (?:(?:de|del|da|do|du|of|on) (?=\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ' ’-]* \\p{Lu}))?)+`;

/** "adopted declarations on A, on B and on C": as many papers. */
export const SEVERAL = new RegExp(
  `(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:${SETTLED}) (?:[\\p{Ll}\\d-]+ ){0,2}?(?<first>(?:declarations|statements|agreements|resolutions|memorandums|memoranda|protocols|decisions) on [^.,;]{3,90})(?<more>(?:,? (?:and )?on [^.,;]{3,90}){0,8})`,
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
      `(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:(?:draft|final|joint|совместн[a-zA-ZÀ-ԯḀ-ỿ]+|итогов[a-zA-ZÀ-ԯḀ-ỿ]+) )+(?:[a-zA-ZÀ-ԯḀ-ỿ]+ )?(?:${NOUN})(?![a-zA-ZÀ-ԯḀ-ỿ])`,
      'giu',
    ),
  },
  {
    needs: new RegExp(` (?:${TITLED})(?![a-zA-ZÀ-ԯḀ-ỿ])`, 'u'),
    shape: new RegExp(`(?<![a-zA-ZÀ-ԯḀ-ỿ’'])(?:draft )?${WORDS}(?:${TITLED})(?![a-zA-ZÀ-ԯḀ-ỿ]| \\p{Lu})`, 'gu'),
  },
  // "endorsed a Water and Forests Action Plan"
  {
    needs: new RegExp(` and \\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ -]*(?:${TITLED})(?![a-zA-ZÀ-ԯḀ-ỿ])`, 'u'),
    shape: new RegExp(
      `(?<=(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:an?|the|their|its|new) )(?:${WORD} )+and (?:${WORD} )+(?:${TITLED})(?![a-zA-ZÀ-ԯḀ-ỿ]| \\p{Lu})`,
      'gu',
    ),
  },
  // 'his agenda "Norland 2040"'
  {
    needs: /(?:agenda|programme|initiative|roadmap|strategy|plan|vision|charter|text),? ["“]\p{Lu}/u,
    shape: pattern('gu')`
        (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
          agenda|programme|initiative|roadmap|strategy|plan|vision|charter|text
        ),? ["“](?<name>\p{Lu}[^"”]{3,60})
      `,
  },
  { needs: /action plan/u, shape: /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:\p{Ll}{3,}[ -])?action plan(?![a-zA-ZÀ-ԯḀ-ỿ])/gu },
  {
    needs: new RegExp(` (?:${OUTCOME})(?![a-zA-ZÀ-ԯḀ-ỿ])`, 'u'),
    shape: new RegExp(
      `(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+ )+(?:${OUTCOME})(?![a-zA-ZÀ-ԯḀ-ỿ]| \\p{Lu})`,
      'gu',
    ),
  },
  {
    needs: / (?:of|on|for) (?:the )?\p{Lu}/u,
    shape: pattern('gu')`
        (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
          (?:\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+ )*(?:
            Decision|Resolution|Protocol|Roadmap|Strategy|Accord|Plan|Pact|Memorandum|Declaration|Agreement|
            Treaty|Programme|Program|Charter|Convention|Compact|Framework|Agenda|Statement
          )
        ) (?:of|on|for) (?:the )?(?:\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+ ?(?:(?<= )of (?:the )?(?=\p{Lu}))?)+(?<! )
        (?: and \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+(?=[,.;)]| \p{Ll}|$))?(?:
          [ ]in (?:the )?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+(?: \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+)*
        )?
      `,
  },
  // "adopted a declaration", "signed a memorandum of understanding": what was settled needs no capitals.
  {
    needs: new RegExp(SETTLED, 'u'),
    shape: new RegExp(
      `(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:${SETTLED}) (?:an?|the|their|its|this) (?:[\\p{Ll}\\d-]+ ){0,3}?(?<name>(?:${PAPER})(?![a-zA-ZÀ-ԯḀ-ỿ])(?:(?<!(?:joint|final|draft) [a-zA-ZÀ-ԯḀ-ỿ]+)${ABOUT})?)`,
      'gu',
    ),
  },
  // "adopted the Rome Declaration and a roadmap for the ports"
  {
    needs: new RegExp(`(?:${SETTLED}),? [^.;]* and an? `, 'u'),
    shape: new RegExp(
      `(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:${SETTLED}),? [^.;]{5,120}? and an? (?:[\\p{Ll}\\d-]+ ){0,3}?(?<name>(?:${PAPER})(?![a-zA-ZÀ-ԯḀ-ỿ])(?:${ABOUT})?)`,
      'gu',
    ),
  },
  // "the Rome declaration", "a communiqué": a paper by its kind alone.
  {
    needs:
      /communiqu[eé]|\p{Lu}[^ ]* (?:declaration|agreement|treaty|protocol|pact|accord|charter|roadmap|package|consensus)/u,
    shape: new RegExp(
      `(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:(?:(?:final|joint|closing|concluding|summit|draft|press|leaders['’]) )*communiqu[eé]|(?!(?:No|Any|Each|Every|Another|Such|Neither|Without|In|Under|With|Our) )(?:${WORD} )+(?:declaration|agreement|treaty|protocol|pact|accord|charter|roadmap|package|consensus))(?![a-zA-ZÀ-ԯḀ-ỿ])`,
      'gu',
    ),
  },
  // "presented a 10-point plan"
  {
    needs: /-point /u,
    shape: pattern('gu')`
        (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:\d+|[a-zA-ZÀ-ԯḀ-ỿ]+)-point (?:\p{Ll}+ )?
        (?:plan|programme|program|proposal|roadmap|declaration)(?![a-zA-ZÀ-ԯḀ-ỿ])
      `,
  },
  // "A resolution on quotas was adopted."
  {
    needs: pattern('u')`
        (?:was|were) (?:
          adopted|signed|issued|approved|endorsed|published|clinched|reached|struck|agreed|concluded|unveiled|
          sealed
        )
      `,
    shape: new RegExp(
      `(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:An?|The) (?:[\\p{Ll}-]+ ){0,2}?(?<name>${PAPER})(?= (?:(?:on|of|with|between) [^.,;]{3,50} )?(?:was|were) (?:adopted|signed|issued|approved|endorsed|published|clinched|reached|struck|agreed|concluded|unveiled|sealed))`,
      'gu',
    ),
  },
  // "a document called Time for Change"
  {
    needs: /called|titled|named|dubbed|christened|known as|motto/u,
    shape: pattern('gu')`
        (?:
          document|text|paper|declaration|plan|report|programme|statement
        )(?: \p{Ll}+){0,4},? (?:to be )?(?:
          called|titled|entitled|named|dubbed|christened|known as|motto
        ),? (?:the )?["“‘]?(?<name>
          \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+(?: (?:(?:of|for|and|the|to|on|in) )*\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+)+
        )
      `,
  },
];
