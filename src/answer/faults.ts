import type { SearchIndex } from '../search/passage-index.js';
import type { Query, Wanted } from '../search/query.js';
import { isPlaceName } from '../text/place-names.js';
import type { Candidate } from './candidates.js';
import { countedThings } from './counted-things.js';
import { fitIn, strongest } from './fit-in.js';
import { wantsNumber } from './fits.js';
import { countsAnother } from './ordinals.js';
import type { QuestionKind } from './question.js';
import { isRuledOut } from './ruled-out.js';

/** What speaks plainly against an answer; each 0 or 1 but for `miscounted`. */
export interface Faults {
  /** A date, number, person or place is asked for and none stands in the sentence. */
  readonly unfit: number;
  /** A short question names a person, place, country or organisation of the lexicon that stands neither in the passage nor around it. */
  readonly nameless: number;
  /** The sentence does not name a person or place of the question, but another one; what is asked for with "what" may concern both. */
  readonly rival: number;
  /** A date or number is asked for and the whole passage has none of the kind. */
  readonly numberless: number;
  /** A number is asked for: how far the best number of the sentence is from being one of what is counted or measured, 0–1. */
  readonly miscounted: number;
  /** "The third summit" is asked for, and what is the third in the sentence is something else. */
  readonly outOfOrder: number;
  /** What can be told to be no answer, whatever else it has: see `isRuledOut`. */
  readonly ruledOut: number;
}

/** Kinds of names that a question is held to, and how well the passage or what stands around it must have them. */
const HELD: ReadonlySet<string> = new Set(['person', 'place', 'country', 'organisation']);
const HELD_TO = 0.55;
const RIVALS: ReadonlySet<string> = new Set(['person', 'place', 'country']);
/** A question that asks about no more things than this is held to its names. */
const FEW = 8;
/** The rarity of what half of all passages hold: what a corpus is about is meant where it is not said. */
export const OF_TOPIC = 0.7;
const SHAPED: ReadonlySet<QuestionKind> = new Set(['when', 'person', 'author', 'where']);

/** `found`: the candidates, best first, at least one; `rarities`: of what is wanted. */
export function faultsOf(
  found: readonly Candidate[],
  query: Query,
  kind: QuestionKind,
  index: SearchIndex,
  rarities: readonly number[],
): Faults {
  const best = found[0] as Candidate;
  const { article, passage, matched } = best;
  const few = query.wanted.length <= FEW;
  const wantsShape = kind === 'when' || wantsNumber(kind);
  const fitsIn = (fitting: Candidate['fitting']) => (fitting?.length ?? 0) > 0;
  // What stands in the sentence stands in the passage.
  const isNumberless = wantsShape && !fitsIn(best.fitting) && !fitsIn(fitIn(article, passage, kind, index, query));
  return {
    unfit: isUnfit(best, query, kind) ? 1 : 0,
    nameless: few && query.wanted.some((wanted, w) => isName(wanted) && (matched[w] ?? 0) < HELD_TO) ? 1 : 0,
    rival: kind !== 'what' && kind !== 'author' && namesAnother(best, query, index, rarities) ? 1 : 0,
    numberless: isNumberless ? 1 : 0,
    miscounted: wantsNumber(kind) ? 1 - strongest(best.fitting) : 0,
    outOfOrder: countsAnother(best, query, index) ? 1 : 0,
    ruledOut: isRuledOut(found, query, kind, index, rarities, isNumberless) ? 1 : 0,
  };
}

/** "Dushanbe" is asked for, and the sentence speaks of Samarkand. */
function namesAnother(
  { article, range, own }: Candidate,
  query: Query,
  index: SearchIndex,
  rarities: readonly number[],
): boolean {
  const missing = query.wanted.flatMap(({ concepts }, w) =>
    (own[w] ?? 0) < 0.5 && (rarities[w] ?? 0) >= OF_TOPIC
      ? concepts.flatMap(({ source, kind }) => (source === 'name' && kind && RIVALS.has(kind) ? [kind] : []))
      : [],
  );
  if (missing.length === 0) return false;
  const text = article.body.slice(range.start, range.end);
  return index
    .namesIn(text)
    .some(
      ({ start, end, kind }) =>
        kind !== null &&
        missing.includes(kind) &&
        index.matchesIn(query, text.slice(start, end)).every((share, w) => share < 0.5 || !query.wanted[w]?.binding),
    );
}

/** A name of the lexicon that a passage must speak of, in any spelling. */
function isName({ concepts, text, binding }: Wanted): boolean {
  return (
    concepts.some(({ source, kind }) => source === 'name' && kind !== null && HELD.has(kind)) ||
    (binding && isPlaceName(text.toLowerCase()))
  );
}

/** Nothing of the wanted kind stands in the sentence, or a number that counts something else than what is asked about. */
function isUnfit({ fitting, own }: Candidate, query: Query, kind: QuestionKind): boolean {
  if (!SHAPED.has(kind) && !wantsNumber(kind)) return false;
  const counted = kind === 'how-much' || kind === 'how-many' ? countedThings(query) : [];
  return strongest(fitting) === 0 || (counted.length > 0 && counted.every((w) => (own[w] ?? 0) < 0.5));
}
