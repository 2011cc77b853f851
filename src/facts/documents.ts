import { findDates } from '../text/dates.js';
import { toLatin } from '../text/scripts.js';
import { DOCUMENT_SHAPES, SEVERAL } from './document-shapes.js';
import type { NameFinder } from './names.js';

/** A document as a text names it; UTF-16 offsets. */
export interface DocumentHit {
  readonly start: number;
  readonly end: number;
  /** The same for every wording that the lexicon joins. */
  readonly key: string;
}

const PERIOD = /^ (?:for|to|until|through|на) /u;

/** Documents that a text names, with the years that they are for; in order, never overlapping. */
export function findDocuments(text: string, names: NameFinder): DocumentHit[] {
  const spans: { start: number; end: number; key: string | null }[] = names
    .find(text, { kinds: ['document'] })
    .map(({ start, end, name }) => ({ start, end, key: name.name }));
  spans.push(...severalIn(text));
  for (const { needs, shape } of DOCUMENT_SHAPES) {
    if (!needs.test(text)) continue;
    for (const match of text.matchAll(shape)) {
      const name = match.groups?.name ?? match[0];
      const opening = /^(?:The|This|That|A|An|His|Their|Its) /u.exec(name)?.[0].length ?? 0;
      const end = match.index + match[0].length;
      const start = end - name.length + opening;
      const other = spans.find((span) => start < span.end && span.start < end);
      if (!other) spans.push({ start, end, key: null });
      else if (other.start > start || other.end < end)
        Object.assign(other, { start: Math.min(start, other.start), end: Math.max(end, other.end) });
    }
  }
  return spans
    .filter((span, i) => !spans.some((other, j) => j < i && span.start < other.end && other.start < span.end))
    .map(({ start, end, key }) => ({ start, end: periodEnd(text, end), key: key ?? keyOf(text.slice(start, end)) }))
    .sort((a, b) => a.start - b.start);
}

/** "(adopted) declarations on A, on B and on C", each with what it is on. */
function severalIn(text: string): { start: number; end: number; key: null }[] {
  const several = SEVERAL.exec(text);
  if (!several) return [];
  const { first = '', more = '' } = several.groups ?? {};
  const end = several.index + several[0].length;
  const from = end - more.length - first.length;
  // "on A and on B" without a comma stands in the first of them.
  return [...text.slice(from, end).matchAll(/(?:^\p{Ll}+ on|(?<= )on) .+?(?=,? (?:and )?on |$)/gu)].map((one) => ({
    start: from + one.index,
    end: from + one.index + one[0].length,
    key: null,
  }));
}

/** Where "for 2025–2027" behind a document's name ends. */
function periodEnd(text: string, end: number): number {
  const lead = PERIOD.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  if (lead === 0) return end;
  const [period] = findDates(text.slice(end, end + 40), null);
  return period && period.start === lead && period.precision === 'year' ? end + period.end : end;
}

const keyOf = (name: string) => toLatin(name).replace(/\b(?:draft|final) /g, '');
