import type { Range } from '../corpus/article.js';
import type { Query } from '../search/query.js';
import { currencyIn } from '../text/numbers.js';
import type { QuestionKind } from './question.js';

const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  RUB: '₽',
  CNY: '¥',
  KZT: '₸',
  INR: '₹',
};

/** The currency in which a sum is asked for. */
export interface CurrencySign {
  /** Which of the wanted things names it. */
  readonly w: number;
  /** What texts write instead of its name. */
  readonly sign: string;
}

/** "In dollars": the first currency that a question for a sum names and that has a sign of its own; null where none does. */
export function currencySign({ wanted }: Query, kind: QuestionKind): CurrencySign | null {
  if (kind !== 'money') return null;
  for (const [w, { text }] of wanted.entries()) {
    const sign = SIGNS[currencyIn(text) ?? ''];
    if (sign !== undefined) return { w, sign };
  }
  return null;
}

/** How well a sign stands for its currency. */
const SHARE = 0.9;

/** Raises the shares of the sentences that hold the sign; `own`: by sentence and, within it, by one of so many wanted `things`. */
export function raiseBySign(
  { w, sign }: CurrencySign,
  own: Float64Array,
  things: number,
  body: string,
  ranges: readonly Range[],
): void {
  ranges.forEach(({ start, end }, i) => {
    const at = i * things + w;
    if (body.slice(start, end).includes(sign)) own[at] = Math.max(SHARE, own[at] as number);
  });
}
