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

/** "In dollars": which of the wanted things names the currency of a sum, and the sign that texts write instead; null where none does. */
export interface CurrencySign {
  readonly w: number;
  readonly sign: string;
}

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
