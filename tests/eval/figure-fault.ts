import type { Corpus } from '../../src/corpus/corpus.js';
import type { Figure } from '../../src/facts/fact.js';

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const NUMBER = /(\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(\p{L}+)?/gu;
const SIGNS: Readonly<Record<string, RegExp>> = {
  USD: /\$|\bUSD\b|dollar/iu,
  EUR: /€|\bEUR\b|euro/iu,
  GBP: /£|\bGBP\b|pound|sterling/iu,
};

/**
 * What a figure claims but its words do not say, as a sentence; null where they agree. Reads the digits by itself, so that an error
 * of the code that found the figure is not repeated here. Numbers in words ("about fifty") are left to the reader of the table.
 */
export function figureFault({ number, span, period, article }: Figure, corpus: Corpus): string | null {
  const told = [...span.text.matchAll(NUMBER)].flatMap(([, digits = '', word = '']) => {
    const plain = Number(digits.replace(/[^\d.]/gu, ''));
    return [plain, plain * (SCALES[word.toLowerCase()] ?? 1)];
  });
  const near = (value: number) => told.some((one) => Math.abs(one - value) <= 1e-9 * Math.abs(value));
  const scaled = /\d.*\b(?:thousand|million|billion|trillion|bn|mn|tn)\b/iu.test(span.text);
  if (told.length > 0 && !near(number.value)) {
    // "between 4 and 6 trillion": the scale stands at the second number only.
    const shared = scaled && Object.values(SCALES).some((scale) => near(number.value / scale));
    if (!shared) return `${number.value} is not in the words`;
  }
  const sign = number.currency ? SIGNS[number.currency] : undefined;
  if (sign && !sign.test(span.text)) return `${number.currency} is not in the words`;
  if (!period) return null;
  const passage = corpus.passagesOf(article).find(({ start, end }) => start <= span.start && span.end <= end);
  const { body = '', published = '' } = corpus.article(article) ?? {};
  const around = passage ? body.slice(passage.start, passage.end) : span.text;
  const years = [period.from, period.to].map((day) => day.slice(0, 4));
  const far = years.find(
    (year) => !around.includes(year) && Math.abs(Number(year) - Number(published.slice(0, 4))) > 1,
  );
  return far ? `the year ${far} is not told in its paragraph` : null;
}
