import { type FoundNumber, findNumbers } from '../text/numbers.js';

/** A figure with the clause that says what it measures; UTF-16 offsets. */
export interface FigureHit {
  readonly start: number;
  readonly end: number;
  readonly number: FoundNumber;
}

const DURATION = /^(?:years?|months?|weeks?|days?|hours?|minutes?|лет|год|месяц|недел|дн|час)/iu;
/** Fewer than this many things are the members of a group ("five states"), not a measure. */
const LEAST_COUNT = 20;
const LONGEST = 170;
/** Words between the clause's edge and the number that are enough to say what is measured. */
const LEAST_WORDS = 3;
const EDGE = /(?:[;:]|,| [–—-]| that| что)\s(?:(?:and|but|while|и|но|а)\s)?/gu;
const RELATIVE = /^(?:which|who|where|with|including|an? \p{L}+|котор\p{L}+)(?= )/iu;

/** Sums, shares and measured quantities of a sentence or list item, each with its clause. */
export function findFigures(
  sentence: string,
  dates?: readonly { readonly start: number; readonly end: number }[],
): FigureHit[] {
  return findNumbers(sentence, dates)
    .filter(measures)
    .map((number) => ({ ...clause(sentence, number), number }));
}

function measures(number: FoundNumber): boolean {
  if (number.kind === 'quantity') return !DURATION.test(number.unit ?? '');
  return number.kind !== 'count' || (number.value >= LEAST_COUNT && number.unit !== null);
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
    if ((between.match(/\p{L}+/gu)?.length ?? 0) >= LEAST_WORDS && !RELATIVE.test(sentence.slice(edge.after)))
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
