import type { FoundDate } from '../text/dates.js';
import type { FoundNumber } from '../text/numbers.js';
import { pattern } from '../text/pattern.js';
import type { Figure, FigureNumber, Period } from './fact.js';
import type { Sentence } from './sentence.js';

const RISE = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    increas[a-zA-ZÀ-ԯḀ-ỿ]*|rise|rose|risen|grew|grow(?:s|n|ing|th)?|up|higher|gain[a-zA-ZÀ-ԯḀ-ỿ]*|
    jump[a-zA-ZÀ-ԯḀ-ỿ]*|climb[a-zA-ZÀ-ԯḀ-ỿ]*|surg[a-zA-ZÀ-ԯḀ-ỿ]*|expand[a-zA-ZÀ-ԯḀ-ỿ]*|raised?|рост|
    вырос[a-zA-ZÀ-ԯḀ-ỿ]*|увелич[a-zA-ZÀ-ԯḀ-ỿ]*
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
const FALL = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    decreas[a-zA-ZÀ-ԯḀ-ỿ]*|fall(?:s|en|ing)?|fell|declin[a-zA-ZÀ-ԯḀ-ỿ]*|drop[a-zA-ZÀ-ԯḀ-ỿ]*|down|lower|
    shr[aiu]nk[a-zA-ZÀ-ԯḀ-ỿ]*|cut|lost|сниз[a-zA-ZÀ-ԯḀ-ỿ]*|упал[a-zA-ZÀ-ԯḀ-ỿ]*
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
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
    /^(?:\s(?:year-on-year|annual))?\s(?:increase|rise|growth|jump|gain|higher|more|up|decline|drop|fall|decrease|lower|less)(?![a-zA-ZÀ-ԯḀ-ỿ])/u.exec(
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
  if (!/(?<![a-zA-ZÀ-ԯḀ-ỿ])that (?:same )?year(?![a-zA-ZÀ-ԯḀ-ỿ])/iu.test(text)) return null;
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
