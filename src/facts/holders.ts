import { isGivenName } from '../text/given-names.js';
import { pattern } from '../text/pattern.js';
import type { ReadArticle } from './library.js';
import { officeOf } from './offices.js';
import type { PersonHit } from './people.js';
import type { Sentence } from './sentence.js';

/** Offices whose holders a report tells of because they were there. */
const DELEGATE = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    presidents?|premier|(?:[a-zA-ZÀ-ԯḀ-ỿ]+ )?ministers?|premiers|secretaries|chancellor|secretary|king|queen|
    sultan|emir|prince|princess|governor|chair(?:man|woman|person)?|director[- ]general|commissioner|leader|
    speaker|mayor|envoy|ambassador|senator|negotiator|chief|ceo|treasurer|representative|administrator|
    managing director|general|colonel|captain|marshal|admiral|ruler|sheikh|duke|duchess|taoiseach|monarch|
    rapporteur|sherpa|delegate|moderator|primate|cardinal|pope|rector|councillor|lawmaker|head (?=of )|head$|
    (?:arch)?bishop|patriarch
  )s?(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
const NOT_DELEGATE = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    former|ex|late|spokes[a-zA-ZÀ-ԯḀ-ỿ]+|analyst|expert|adviser|advisor|researcher|professor|editor|
    correspondent|elect
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;

/** Who comes to gatherings, as far as the articles tell. */
export class Holders {
  readonly #holders = new Set<string>();
  /** Those whom an article names as if everybody knew them. */
  readonly #bare = new Set<string>();
  /** Those who watch and comment. */
  readonly #others = new Set<string>();

  /** Takes in who holds an office that makes one come to gatherings. */
  add({ sentences }: ReadArticle): void {
    const seen = new Set<string>();
    for (const sentence of sentences) {
      // "Presidents Ida Moss and Carl Dorn": both are.
      let shared = false;
      let last: PersonHit | null = null;
      for (const person of sentence.persons) {
        const office = officeOf(sentence, person)?.text;
        const before = sentence.text.slice(person.start, person.name);
        if (office !== undefined) {
          const held = DELEGATE.test(office) && !NOT_DELEGATE.test(office);
          (held ? this.#holders : this.#others).add(person.key);
          shared = held && before.includes(office) && SEVERAL.test(office);
        } else if (shared && last && NEXT_OF_LIST.test(sentence.text.slice(last.end, person.start)))
          this.#holders.add(person.key);
        else {
          shared = false;
          // "Norland's Ida Moss": she speaks for her country.
          if (/^\p{Lu}[^,]*['’]s? $/u.test(before) || LEADS.test(sentence.text.slice(person.end)))
            this.#holders.add(person.key);
          else if (!seen.has(person.key) && isBare(sentence, person)) this.#bare.add(person.key);
        }
        seen.add(person.key);
        last = person;
      }
    }
  }

  /** Keys of all of them. */
  get keys(): ReadonlySet<string> {
    return new Set([...this.#holders, ...[...this.#bare].filter((key) => !this.#others.has(key))]);
  }
}

/** "Ida Moss, who chairs the commission": an office told by a verb. */
const LEADS = pattern('u')`
  ^, who (?:co-)?(?:chairs|heads|leads|presides over|governs|represents) (?:the|its|his|her|their|\p{Lu})(?!
    [^,.;]*(?:
      opposition|part(?:y|ies)|campaign|charity|institute|think[- ]tank|protest|rebel|group|movement|club|
      company|study|team|department|programme|faculty
    )
  )
`;

/** "Ida Moss refused": whom an article first names without saying who she is, everybody knows. */
function isBare({ text }: Sentence, { start, name, end, full }: PersonHit): boolean {
  if (!full || start !== name || !isGivenName(text.slice(name, end).split(' ', 1)[0] ?? '')) return false;
  return (
    BARE_BEFORE.test(text.slice(Math.max(0, start - 24), start)) &&
    /^(?:['’]s)?(?: (?!\()\p{Ll}|, (?:from|for) (?:the )?\p{Lu}|, who ha[sd] (?!been (?:an?|the|in) )\p{Ll}|, (?:on|in|at|back|fresh|just|still|now|making|speaking|flanked|wearing|visibly|looking|under|with|without|like|unlike|having) )/u.test(
      text.slice(end),
    )
  );
}

const BARE_BEFORE = pattern('iu')`
  (?:
    ^|[.;:,–—”"’] |
    (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:and|but|that|while|as|by|with|to|from|than|told|met|for|like|where|when|said|joined)[ ]
  )$
`;
const SEVERAL = /(?:[a-zA-ZÀ-ԯḀ-ỿ]{3,}s|secretaries|chairmen)$/u;
const NEXT_OF_LIST = /^(?: (?:of|from) [^,;.]{2,40}?| \([^()]{2,40}\))?(?:,| and|, and) $/u;
