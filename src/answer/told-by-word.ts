import type { Query } from '../search/query.js';
import type { Term } from '../search/terms.js';
import { toCyrillic } from '../text/scripts.js';
import type { Candidate } from './candidates.js';
import type { QuestionKind } from './question.js';
import { TELLING_DETAILS } from './telling-details.js';
import { TELLING_WORDS } from './telling-words.js';

/** A question about more things than these mentions what it does not ask for. */
const FEW = 10;
/** The same without any question word: it may describe a subject. */
const FEW_KEYWORDS = 6;
/** Words of the longest phrase in the table. */
const LONGEST = 4;
const LEAST_STEM = 3;
const CAPITAL = /^\p{Lu}/u;

/** A line of the table. */
interface Telling {
  readonly kinds: readonly QuestionKind[] | null;
  /** Whether any candidate that is shown may tell it, not the best one alone. */
  readonly loose: boolean;
  readonly told: string;
  pattern: RegExp | null;
}

const KINDS: Readonly<Record<string, readonly QuestionKind[]>> = {
  who: ['person', 'people'],
  when: ['when'],
  where: ['where'],
  why: ['why'],
};

/** By what asks: whole words and phrases, and with any ending. */
const whole = new Map<string, Telling[]>();
const begun = new Map<string, Telling[]>();
/** The first words of phrases. */
const openings = new Set<string>();
for (const line of `${TELLING_WORDS}${TELLING_DETAILS}`.split('\n')) {
  const [, loose, kind, asked, told] = /^(~ )?(?:(\w+): )?([^→#]+) → (.+)$/.exec(line) ?? [];
  if (asked === undefined || told === undefined) continue;
  const words = asked.split(', ');
  const single = words.filter((word) => !word.includes(' '));
  const telling = {
    kinds: kind ? (KINDS[kind] ?? null) : null,
    loose: loose !== undefined,
    told: [...single, ...told.split(', ')].join('|'),
    pattern: null,
  };
  for (const word of words) {
    const [by, key] = word.endsWith('*') ? [begun, word.slice(0, -1)] : [whole, word];
    by.set(key, [...(by.get(key) ?? []), telling]);
    if (word.includes(' ')) openings.add(word.slice(0, word.indexOf(' ')));
  }
}
const longestBegun = Math.max(...[...begun.keys()].map(({ length }) => length));
/** With these begins what is begun: most words are told by them to be none. */
const beginnings = new Set([...begun.keys()].map((stem) => stem.slice(0, LEAST_STEM)));

/**
 * Something is asked for by a word, and nothing that is shown, or of what texts tell in few words only the best, has one of these.
 *
 * @param found the candidates that are shown, best first
 */
export function isToldByNoWord(found: readonly Candidate[], query: Query, kind: QuestionKind): boolean {
  const lacks = (of: readonly Candidate[], pattern: RegExp) =>
    !of.some(({ article, passage }) =>
      pattern.test(`${article.title}\n${article.body.slice(passage.start, passage.end)}`),
    );
  return (
    query.wanted.length <= (kind === 'keywords' ? FEW_KEYWORDS : FEW) &&
    askedFor(query, kind).some((telling) => lacks(telling.loose ? found : found.slice(0, 1), patternOf(telling)))
  );
}

/** The lines of the table by a word of which the question asks, names left aside; Russian may be typed in Latin letters. */
function askedFor({ terms, wanted, inRussian }: Query, kind: QuestionKind): Telling[] {
  const isWanted = (from: Term, to: Term) =>
    wanted.some(
      ({ binding, text, start, end }) => !(binding && CAPITAL.test(text)) && start < to.end && end > from.start,
    );
  const found: Telling[] = [];
  const take = (phrase: string, from: Term, to: Term) => {
    const asked = tellingsOf(phrase);
    for (const telling of asked.length > 0 || !inRussian ? asked : tellingsOf(toCyrillic(phrase)))
      if ((telling.kinds?.includes(kind) ?? true) && isWanted(from, to)) found.push(telling);
  };
  for (let i = 0; i < terms.length; i++) {
    const first = terms[i] as Term;
    take(first.word, first, first);
    if (!openings.has(first.word)) continue;
    let phrase = first.word;
    for (let j = i + 1; j < terms.length && j < i + LONGEST; j++) {
      const last = terms[j] as Term;
      phrase = `${phrase} ${last.word}`;
      take(phrase, first, last);
    }
  }
  return found;
}

function tellingsOf(phrase: string): readonly Telling[] {
  let tellings = whole.get(phrase);
  if (!tellings && !beginnings.has(phrase.slice(0, LEAST_STEM))) return [];
  for (let length = Math.min(phrase.length, longestBegun); !tellings && length >= LEAST_STEM; length--)
    tellings = begun.get(phrase.slice(0, length));
  return tellings ?? [];
}

function patternOf(telling: Telling): RegExp {
  const words = telling.told.replaceAll('*', '[a-zа-яё]*');
  telling.pattern ??= new RegExp(`(?<![a-zа-яё])(?:${words})(?![a-zа-яё])`, 'i');
  return telling.pattern;
}
