import { EMPTY_LEXICON } from '../corpus/lexicon.js';
import { isGivenName } from '../text/given-names.js';
import { OFFICE_WORD } from '../text/office-word.js';
import { pattern } from '../text/pattern.js';
import { toLatin } from '../text/scripts.js';
import { isCountryName } from './countries.js';
import type { NameFinder, NameHit } from './names.js';
import { type Candidate, candidates, officeBefore } from './person-candidates.js';
import { PersonNames, soundOf } from './person-names.js';

/** A person as a text names them; UTF-16 offsets. */
export interface PersonHit {
  /** The name with the office before it: "French President Jean Dupont". */
  readonly start: number;
  readonly end: number;
  /** Where the name itself begins: "Jean Dupont". */
  readonly name: number;
  /** The same for every spelling of one person. */
  readonly key: string;
  /** Whether given name and surname stand here. */
  readonly full: boolean;
}

const OFFICE_AFTER = new RegExp(
  `^(?: of \\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]*(?: \\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]*){0,4})?,? (?:(?:the|a|an|its|who is) )?(?:[a-zA-ZÀ-ԯḀ-ỿ][a-zA-ZÀ-ԯḀ-ỿ'’-]* ){0,4}${OFFICE_WORD}(?![a-zA-ZÀ-ԯḀ-ỿ])`,
  'iu',
);
/** "The chair was Ida Moss." */
const OFFICE_WAS = new RegExp(`(?<![a-zA-ZÀ-ԯḀ-ỿ])${OFFICE_WORD} (?:was|is) $`, 'iu');
const SPEAKS = pattern('u')`
  ^(?: of (?:the )?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+(?: (?:(?:of|for|and) )?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+){0,4})?,? (?:who )?
  (?:also |has |had )?(?:
    was (?:re-?)?elected|were (?:re-?)?elected|was re-?appointed|presided|presides|chairs|opened|took part|
    represented|came|arrived|flew in|welcomed|inaugurated|handed|abstained|voted|objected|was in the|
    were in the|insisted|refused|urged|pressed|praised|hailed|thanked|criticised|criticized|promised|pledged|
    conceded|admitted|described|stayed until|sat|haggled|led the|hosted|closed|declared|demanded|saw to|
    made (?:his|her)|addressed|attended|took the floor|took the stage|
    gave (?:an?|the|their) (?:\p{Ll}+ )?(?:speech|address)|gave speeches|were present|was present|were among|
    was among|joined|said|says|told|tells|noted|notes|explained|explains|added|adds|stressed|emphasi[sz]ed|
    argued|argues|wrote|writes|holds|finds|sees|warned|chaired|attended|signed|announced|proposed|spoke
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** "Under the presidency of Ida Moss", "chaired by Ida Moss". */
const LED_BY = pattern('u')`
  (?:
    (?:presidency|chairmanship|leadership) of|
    (?:
      chaired|presided over|represented|headed|led|accompanied|welcomed|received|greeted|flanked|joined|
      succeeded|replaced|moderated|opened|convened
    ) by
  ) $
`;
const LISTED = /(?:^|\n)\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ ]{2,40}?(?: [–—-] |: )$/u;

/**
 * Finds persons: names of the lexicon, and by shape those that an office, a verb of speech or a list of delegates shows to be
 * persons. A surname alone counts once its full name was learned, unless two persons share it.
 */
export class PeopleFinder {
  readonly #names: NameFinder;
  readonly #others: ReadonlySet<string>;
  readonly #known: PersonNames;

  /** @param others names that look like a person's and are none, such as those of the outlets */
  constructor(names: NameFinder, others: Iterable<string> = [], known: PersonNames = new PersonNames(EMPTY_LEXICON)) {
    this.#names = names;
    this.#others = new Set([...others].map(toLatin));
    this.#known = known;
  }

  /** Takes in the full names of a text, for their surnames to be known afterwards. */
  learn(text: string): void {
    this.#known.learn(this.fullNamesIn(text));
  }

  /** The full names of persons in a text, folded. */
  fullNamesIn(text: string, hits?: readonly NameHit[]): string[] {
    return this.find(text, hits)
      .filter(({ full }) => full)
      .map(({ name, end }) => toLatin(text.slice(name, end).replace(/,? (?:Jr|Sr)\.?$/u, '')));
  }

  /** Persons in order of the text, never overlapping. */
  find(text: string, hits: readonly NameHit[] = this.#names.find(text)): PersonHit[] {
    const found: PersonHit[] = [];
    const runs = candidates(text);
    for (const { start, end, name } of hits) {
      if (name.kind !== 'person') continue;
      const full = text.slice(start, end).includes(' ');
      const run = full ? undefined : runs.find((one) => one.start < start && one.end === end);
      // "Berta Moss" is not the Ida Moss whose surname the lexicon has.
      if (run && !hits.some((hit) => hit.start < start && hit.end > run.start)) {
        const key = this.#known.keyOf(text.slice(run.start, run.end));
        found.push({ start: run.start - run.office, end, name: run.start, key, full: true });
      } else {
        const stop = this.#fullEnd(text, { start, end }, name.name);
        found.push({ start: start - officeBefore(text, start), end: stop, name: start, key: name.name, full });
      }
    }
    // From the right, as in "Ida Moss, Carl Dorn and Eve Fisk came" the verb shows the last of them.
    let next: PersonHit | null = null;
    for (const candidate of [...runs].reverse()) {
      const { start, end, office, tail } = candidate;
      if (hits.some((hit) => start < hit.end && hit.start < end)) continue;
      const full = text.slice(start, end).includes(' ');
      const listed: boolean = full && next !== null && isListedWith(text, candidate, next);
      const key: string | null =
        this.#keyOf(text, candidate) ?? (listed ? this.#known.keyOf(text.slice(start, end)) : null);
      if (key === null) continue;
      next = { start: start - office, end: end + tail, name: start, key, full };
      found.push(next);
    }
    if (found.length > 0 && runs.length > found.length) this.#addListed(text, runs, hits, found);
    return found
      .sort((a, b) => a.start - b.start)
      .filter((one, i, all) => i === 0 || one.start >= (all[i - 1]?.end ?? 0));
  }

  /** "Presidents Ida Moss of Norland, Carl Dorn of Sudland and Eve Fisk": whoever goes on a list of persons, read from the left. */
  #addListed(text: string, runs: readonly Candidate[], hits: readonly NameHit[], found: PersonHit[]): void {
    let last: PersonHit | null = null;
    // The last of those whom a plural opened.
    let plural: PersonHit | null = null;
    for (const { start, end, office, tail } of runs) {
      const known = found.find((one) => one.start < end && start < one.end);
      if (known) {
        const goesOn: boolean = plural !== null && AND_NEXT.test(text.slice(plural.end, known.start));
        plural = goesOn || /[a-zA-ZÀ-ԯḀ-ỿ]{3,}s $/u.test(text.slice(known.start, known.name)) ? known : null;
        last = known;
        continue;
      }
      const name = text.slice(start, end);
      if (!last || !name.includes(' ') || !AND_NEXT.test(text.slice(last.end, start - office))) continue;
      if (last !== plural && !FROM_BEHIND.test(text.slice(end))) continue;
      if (hits.some((hit) => start < hit.end && hit.start < end) || this.#others.has(toLatin(name))) continue;
      const next = { start: start - office, end: end + tail, name: start, key: this.#known.keyOf(name), full: true };
      if (last === plural) plural = next;
      found.push(next);
      last = next;
    }
  }

  /** "Prince Ali" of "Prince Ali bin Omar": two spellings of one person that overlap are one longer one. */
  #fullEnd(text: string, { start, end }: { start: number; end: number }, key: string): number {
    if (!/^ [a-zA-ZÀ-ԯḀ-ỿ]/u.test(text.slice(end, end + 2))) return end;
    const inner = /^\S+ /u.exec(text.slice(start, end))?.[0].length ?? 0;
    if (inner === 0) return end;
    const longer = this.#names.find(text.slice(start + inner, end + 40), { kinds: ['person'] })[0];
    return longer?.start === 0 && longer.name.name === key ? Math.max(end, start + inner + longer.end) : end;
  }

  #keyOf(text: string, { start, end, office, tail }: Candidate): string | null {
    const name = text.slice(start, end);
    const folded = toLatin(name);
    if (this.#others.has(folded)) return null;
    if (!name.includes(' ')) {
      const known = this.#known.single(name);
      // A first name alone is a person only behind an office ("President Xi").
      if (known && (office > 0 || isSurnameOf(name, known))) return known;
      return office > 0 && known === undefined && name.length > 2 ? folded : null;
    }
    const known = this.#known.single(surnameOf(name));
    const key = this.#known.keyOf(name);
    if (known && known === key) return key;
    const after = text.slice(end + tail, end + tail + 90);
    const before = text.slice(Math.max(0, start - 80), start);
    const shown =
      office > 0 ||
      LISTED.test(before) ||
      LED_BY.test(before) ||
      OFFICE_WAS.test(before) ||
      hasGivenName(name, before) ||
      isListedFrom(name, before, after) ||
      ((!/(?: (?:of|the|in|at)|^In|^At) $| (?:of|for) (?:the )?(?:\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+,? )+and $/iu.test(before) ||
        (/(?<!(?:minister|secretary|department|ministry)s? (?:of|for) [^,;.]{2,60}) and $/iu.test(before) &&
          /^ (?:of|from) (?:the )?\p{Lu}/u.test(after))) &&
        (OFFICE_AFTER.test(after) || SPEAKS.test(after)));
    return shown ? key : null;
  }
}

/** "(Ida Moss) of Norland", "(Ida Moss) (Norland)": where one of a list is from. */
const FROM_BEHIND = /^ (?:(?:of|from) (?:the )?\p{Lu}|\(\p{Lu})/u;
/** Between two of a list, the first with where they are from: "Ida Moss of Norland, ". */
const AND_NEXT = pattern('u')`
  ^(?:
    [ ](?:of|from) (?:the )?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’'-]*(?: (?:of )?(?:d['’])?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’'-]*){0,3}
    (?: d['’]\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]*)?|
    [ ]\(\p{Lu}[^()]{1,30}\)
  )?(?:,|;| and|, and|; and|,? as well as) $
`;

/** "Ida Moss, Carl Dorn and (Eve Fisk)": joined to a person, and no place that the sentence opens with. */
const isListedWith = (text: string, { start, end }: Candidate, next: PersonHit): boolean =>
  AND_NEXT.test(text.slice(end, next.start)) &&
  !/(?:^|\s)(?:in|at|from|to|of|for|near|the) $/iu.test(text.slice(Math.max(0, start - 8), start));

/** Whether a lone name is the last of a person's names. */
const isSurnameOf = (name: string, key: string) => soundOf(surnameOf(key)) === soundOf(name);

/** "Ida Moss", where Ida is a common name: but not the Ida Moss Museum. */
function hasGivenName(name: string, before: string): boolean {
  const [first = '', ...others] = name.split(' ');
  const last = others.at(-1) ?? '';
  return (
    isGivenName(first) &&
    last.length > 2 &&
    !THING.test(last) &&
    !/(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:the|an?|St\.?) $/iu.test(before)
  );
}

/** "(Also there were) Ida Moss of Norland": a list of guests opens with a person, from a country. */
function isListedFrom(name: string, before: string, after: string): boolean {
  if (!LIST_OPENS.test(before) || THING.test(name.split(' ').at(-1) ?? '')) return false;
  const words =
    /^ of (?:the )?(\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’'-]+(?: \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’'-]+){0,2})/u.exec(after)?.[1]?.split(' ') ?? [];
  return words.some((_, i) => isCountryName(toLatin(words.slice(0, i + 1).join(' '))));
}

const LIST_OPENS = /(?:were|was|are|is|includ(?:e|ed|ing)|among them|by|from) $/u;

const THING = pattern('u')`
  ^(?:
    Museum|Hotel|Palace|Stadium|Arena|Square|Avenue|Boulevard|Bridge|Prize|Award|Awards|Foundation|Hospital|
    School|College|Library|Islands?|River|Falls|Bay|Valley|Mountains?|Station|Cathedral|Abbey|Accords?|
    Declaration|Package|Protocol|Cent(?:re|er)|Tower|Building|Theat(?:re|er)|Resort|Airport|Port|Province|
    County|City|Town|District|Company|Group|Holdings|Party|Movement|Institute|Trust|Fund|Act|Law|Day|Games|Cup|
    Trophy|Memorial|House|Street
  )$
`;

const surnameOf = (name: string) =>
  toLatin(
    name
      .replace(/['’]s$/u, '')
      .split(' ')
      .at(-1) ?? '',
  );
