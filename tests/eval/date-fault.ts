import type { DatedCitation } from '../../src/facts/event.js';

const MONTHS = [
  'jan|янв',
  'feb|фев',
  'mar|март',
  'apr|апр',
  'may|ма[йяе]',
  'jun|июн',
  'jul|июл',
  'aug|авг',
  'sep|сен',
  'oct|окт',
  'nov|ноя',
  'dec|дек',
];
/** Words that only the date of publication gives sense to. */
const RELATIVE =
  /\b(?:today|yesterday|tomorrow|this|last|next|past|previous|coming|later|earlier|ago|same|half|quarter|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|сегодня|вчера|завтра|это[мтй]|прошл|следующ|назад|недел|полугоди|квартал/iu;

/**
 * What is in a date but not in the words cited for it, as a sentence; null where they agree. Only what is written is compared: a
 * year that the publication date supplies may be missing, another year may not stand there.
 */
export function dateFault({ text, from, to, precision }: DatedCitation, published: string): string | null {
  const years = [...text.matchAll(/\b(?:19|20)\d{2}\b/gu)].map(([year]) => year);
  const relative = RELATIVE.test(text);
  const ends = [from, to];
  const year = ends.find((end) => years.length > 0 && !years.includes(end.slice(0, 4)));
  if (year && !relative) return `the year ${year.slice(0, 4)} is not in the words`;
  const distant = ends.some((end) => Math.abs(Number(end.slice(0, 4)) - Number(published.slice(0, 4))) > 1);
  if (years.length === 0 && !relative && distant) return `no year is told, and ${from} is far from ${published}`;
  if (relative || precision === 'year' || precision === 'half-year') return null;
  const month = ends.find((end) => !hasMonth(text, Number(end.slice(5, 7))));
  if (month) return `the month ${month.slice(5, 7)} is not in the words`;
  if (precision === 'month') return null;
  const day = ends.find((end) => !hasNumber(text, Number(end.slice(8))));
  return day ? `the day ${day.slice(8)} is not in the words` : null;
}

const hasMonth = (text: string, month: number) =>
  new RegExp(`(?<!\\p{L})(?:${MONTHS[month - 1]})`, 'iu').test(text) || hasNumber(text, month);
const hasNumber = (text: string, number: number) => new RegExp(`(?<!\\p{N})0?${number}(?!\\p{N})`, 'u').test(text);
