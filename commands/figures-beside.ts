import type { FigureBeside } from '../src/cards/message-card.js';
import { figuresOf } from '../src/facts/ask-facts.js';
import type { Figure } from '../src/facts/fact.js';
import type { Facts } from '../src/facts/facts.js';
import { findDates } from '../src/text/dates.js';
import { type FoundNumber, findNumbers } from '../src/text/numbers.js';

const FIGURES = 4;

/**
 * The figures of a sentence beside those that sources give for what it speaks of: of the same kind and unit, and of the same time where both
 * tell one. Nothing is converted.
 */
export function figuresBeside(sentence: string, facts: Facts): FigureBeside[] {
  const numbers = findNumbers(sentence).filter(({ kind, unit, currency }) => kind !== 'count' || unit || currency);
  const [measure] = numbers.length > 0 ? figuresOf(facts, sentence) : [];
  if (!measure) return [];
  const dates = findDates(sentence, null);
  return numbers.flatMap((number) => {
    const alike = measure.figures.filter(
      (figure) =>
        isAlike(number, figure) &&
        (dates.length === 0 ||
          figure.period === null ||
          dates.some(({ from, to }) => from <= (figure.period?.to ?? '') && (figure.period?.from ?? '') <= to)),
    );
    const figures = alike
      .slice(0, FIGURES)
      .map(({ span, citation, period, number: told }) => ({ span, citation, period, agrees: agrees(number, told) }));
    return figures.length === 0 ? [] : [{ said: sentence.slice(number.start, number.end), figures }];
  });
}

function isAlike({ kind, currency, unit }: FoundNumber, { number }: Figure): boolean {
  const stem = (text: string | null) => (text ?? '').toLowerCase().replace(/(?:es|s)$/, '');
  return kind === number.kind && currency === number.currency && stem(unit) === stem(number.unit);
}

/** How far from its number "about" may be, as a share of it; other numbers mean what they say. */
const ABOUT = 0.05;

/** Whether some number fits both: "more than 45" and 46 agree, "more than 45" and 44.7 do not. */
function agrees({ value, bound }: FoundNumber, told: Figure['number']): boolean {
  const slack = bound === 'about' || told.bound === 'about' ? ABOUT : 1e-9;
  const low = bound === 'less' || bound === 'up-to' ? Number.NEGATIVE_INFINITY : value;
  const high = bound === 'more' ? Number.POSITIVE_INFINITY : value;
  const toldLow = told.low ?? (told.bound === 'about' ? told.value : Number.NEGATIVE_INFINITY);
  const toldHigh = told.high ?? (told.bound === 'about' ? told.value : Number.POSITIVE_INFINITY);
  return low <= toldHigh + Math.abs(value) * slack && toldLow <= high + Math.abs(value) * slack;
}
