import { type FoundNumber, findNumbers } from '../text/numbers.js';

/** A figure with the clause that says what it measures; UTF-16 offsets. */
export interface FigureHit {
  readonly start: number;
  readonly end: number;
  readonly number: FoundNumber;
}

const DURATION = /^(?:years?|months?|weeks?|days?|hours?|minutes?|лет|год|месяц|недел|дн|час)/iu;
/** Fewer than this many things are a handful that a text enumerates ("five projects"), not a measure. */
const LEAST_COUNT = 12;
/** "The 31 members", "all 27 leaders" tell who somebody is, unless they are very many. */
const MEMBERS = /^(?:members?|leaders|ministers|presidents|heads|allies|states|countries|nations)$/iu;
const THE_GROUP = /(?:^|\s)(?:the|all|its|their|our|other)(?: (?:other|remaining|current))? $/iu;
/** "(Some 71) of them": what is counted stands before. */
const OF_THEM = /^ of (?:them|whom|these|those)(?![a-zA-ZÀ-ԯḀ-ỿ])/u;
const LEAST_MEMBERS = 100;
/** A number with nothing behind it counts what was spoken of, if it is too large for a year or a page. */
const LEAST_BARE = 10_000;
const LONGEST = 170;
/** Words between the clause's edge and the number that are enough to say what is measured. */
const LEAST_WORDS = 3;
const EDGE = /(?:[;:]|,| [–—-]| that| что)\s(?:(?:and|but|while|и|но|а)\s)?/gu;
const RELATIVE = /^(?:which|who|where|with|including|an? [a-zA-ZÀ-ԯḀ-ỿ]+|котор[a-zA-ZÀ-ԯḀ-ỿ]+)(?= )/iu;

/** Sums, shares and measured quantities of a sentence or list item, each with its clause. */
export function findFigures(
  sentence: string,
  dates?: readonly { readonly start: number; readonly end: number }[],
): FigureHit[] {
  return findNumbers(sentence, dates)
    .filter((number) => measures(number, sentence))
    .map((number) => ({ ...clause(sentence, number), number }));
}

function measures({ kind, unit, value, start, end }: FoundNumber, sentence: string): boolean {
  if (kind === 'quantity') return !DURATION.test(unit ?? '');
  if (kind !== 'count') return true;
  // "(They take off 500,000 barrels,) 300,000 of them": what is counted stands before.
  if (unit === null) return value >= LEAST_BARE || (value >= LEAST_COUNT && OF_THEM.test(sentence.slice(end)));
  if (MEMBERS.test(unit) && value < LEAST_MEMBERS && THE_GROUP.test(sentence.slice(0, start))) return false;
  return value >= LEAST_COUNT;
}

/** The shortest stretch of whole clauses around a number that says what it measures; the sentence itself where that is short. */
function clause(sentence: string, number: FoundNumber): { start: number; end: number } {
  const end = sentence.replace(/[.!?…;]+["'”’»)\]]*$/u, '').length;
  if (end <= 110) return { start: 0, end: Math.max(end, number.end) };
  const edges = [...sentence.matchAll(EDGE)].map((edge) => ({
    before: edge.index,
    after: edge.index + edge[0].length,
  }));
  let start = 0;
  for (const edge of edges) {
    if (edge.after > number.start) break;
    const between = sentence.slice(edge.after, number.start);
    if ((between.match(/[a-zA-ZÀ-ԯḀ-ỿ]+/gu)?.length ?? 0) >= LEAST_WORDS && !RELATIVE.test(sentence.slice(edge.after)))
      start = edge.after;
  }
  const stop =
    edges.find(
      (edge) =>
        edge.before >= number.end && sentence[edge.before] !== ' ' && !/^,\s\d/u.test(sentence.slice(edge.before)),
    )?.before ?? end;
  if (stop - start > LONGEST) return { start: number.start, end: number.end };
  return { start, end: Math.max(stop, number.end) };
}
