import type { FoundDate } from '../text/dates.js';
import type { FoundNumber } from '../text/numbers.js';
import type { Figure, FigureNumber, Period } from './fact.js';
import type { Sentence } from './sentence.js';

const RISE =
  /(?<!\p{L})(?:increas\p{L}*|rise|rose|risen|grew|grow(?:s|n|ing|th)?|up|higher|gain\p{L}*|jump\p{L}*|climb\p{L}*|surg\p{L}*|expand\p{L}*|raised?|рост|вырос\p{L}*|увелич\p{L}*)(?!\p{L})/iu;
const FALL =
  /(?<!\p{L})(?:decreas\p{L}*|fall(?:s|en|ing)?|fell|declin\p{L}*|drop\p{L}*|down|lower|shr[aiu]nk\p{L}*|cut|lost|сниз\p{L}*|упал\p{L}*)(?!\p{L})/iu;
const BASE =
  /(?:compared (?:to|with)|than(?: in)?|(?:up|down) from|from|since|over|against|relative to|as in|сравнению с)(?: the)? $/iu;

/** Whether a number tells how much there is or how much more or less. */
export function changeOf(text: string, number: FoundNumber): Figure['change'] {
  const before = text.slice(Math.max(0, number.start - 60), number.start);
  const after = text.slice(number.end, number.end + 25);
  const by =
    /(?:\sby|\sна) $/u.test(before) || (number.kind !== 'percent' && /(?:increase|rise|growth) of $/u.test(before));
  if (number.kind !== 'percent' && !by) return 'level';
  if (/\s(?:to|at|до) $/u.test(before)) return 'level';
  const beside =
    /^(?:\s(?:year-on-year|annual))?\s(?:increase|rise|growth|jump|gain|higher|more|up|decline|drop|fall|decrease|lower|less)(?!\p{L})/u.exec(
      after,
    )?.[0] ?? '';
  const words = `${by ? before : (/(?:\S+\s+){0,4}$/u.exec(before)?.[0] ?? '')} ${beside}`;
  if (FALL.test(words)) return 'fall';
  return RISE.test(words) ? 'rise' : 'level';
}

/** When: the date behind the number, or the nearest before it; never the one that it is compared to. */
export function periodOf({ text, dates }: Sentence, number: FoundNumber, next: FoundNumber | null): Period | null {
  const own = dates.filter(({ start }) => !BASE.test(text.slice(Math.max(0, start - 20), start)));
  const behind = own.find(
    ({ start }) => start >= number.end && start - number.end <= 60 && (next === null || start < next.start),
  );
  const ahead = own.findLast(({ end }) => end <= number.start);
  const date: FoundDate | undefined =
    behind ?? ahead ?? own.find(({ start }) => start >= number.end && (next === null || start < next.start));
  return date ? { from: date.from, to: date.to, precision: date.precision } : null;
}

/** "That year": the one that the figure before was of. */
export function sameYear({ text }: Sentence, found: readonly Figure[]): Period | null {
  if (!/(?<!\p{L})that (?:same )?year(?!\p{L})/iu.test(text)) return null;
  const last = found.at(-1);
  // Of a sentence with two figures the first is what it is about, the other what it is compared to.
  return (
    found.find(({ citation }) => citation.article === last?.article && citation.start === last.citation.start)
      ?.period ?? null
  );
}

/** The bounds that the words allow: a round number is round. */
export function numberOf(number: FoundNumber, per: string | null): FigureNumber {
  const { value, upper, bound, kind, unit, currency } = number;
  const open = bound === 'more' ? 'high' : bound === 'less' || bound === 'up-to' ? 'low' : null;
  const slack = bound === 'about' ? value * 0.05 : 0;
  return {
    value,
    low: open === 'low' ? null : value - slack,
    high: open === 'high' ? null : (upper ?? value) + slack,
    bound,
    kind,
    unit: per === null ? unit : `${unit ?? kind} / ${per.toLowerCase()}`,
    currency,
  };
}
