import { findDates } from '../text/dates.js';
import { toLatin } from '../text/scripts.js';
import type { NameFinder } from './names.js';

/** A document as a text names it; UTF-16 offsets. */
export interface DocumentHit {
  readonly start: number;
  readonly end: number;
  /** The same for every wording that the lexicon joins. */
  readonly key: string;
}

const NOUN =
  'communiqu[eé]|declaration|statement|plan|agreement|treaty|memorandum(?: of understanding)?|road ?map|protocol|charter|convention|resolution|pact|accords?|programme of action|concept|коммюнике|декларация|заявление|план|соглашение|договор|меморандум|протокол|хартия|конвенция|резолюция';
/** A capitalised word of a name: "Leaders'", "el-Hara", "Rome's"; particles may stand between two. */
const WORD = "(?:(?:el|al|de|la)-)?\\p{Lu}[\\p{L}-]*(?:['’]s?)?";
const WORDS = `(?:${WORD} (?:(?:de|del|da|do|du|of|on) (?=\\p{Lu}[\\p{L}' ’-]* \\p{Lu}))?)+`;
/** A document has a name of its own (capitals), or a word that marks it as a paper of several parties. */
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}])(?:(?:draft|final|joint|совместн\\p{L}+|итогов\\p{L}+) )+(?:\\p{L}+ )?(?:${NOUN})(?!\\p{L})`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}’'])(?:draft )?${WORDS}(?:Communiqu[eé]|Declaration|Statement|Plan|Agreement|Treaty|Memorandum|Roadmap|Protocol|Charter|Convention|Resolution|Pact|Accords?|Call|Manifesto|Guidelines|Principles|Strategy)(?!\\p{L}| \\p{Lu})`,
    'gu',
  ),
  /(?<!\p{L})(?:\p{Ll}{3,}[ -])?action plan(?!\p{L})/gu,
  /(?<!\p{L})(?:\p{Lu}[\p{L}-]+ )+(?:package|Package|Consensus|Outcome|Rulebook|rulebook|Goal|Pledge|Compact|Framework|Agenda|Vision)(?!\p{L}| \p{Lu})/gu,
  /(?<!\p{L})(?:Plan|Memorandum|Declaration|Agreement|Treaty|Programme|Program|Charter|Convention) (?:of|on) (?:\p{Lu}[\p{L}-]+ ?)+(?<! )/gu,
  // "adopted a declaration", "signed a memorandum of understanding": what was settled needs no capitals.
  new RegExp(
    `(?<=(?:adopt(?:ed|s|ing)?|issu(?:ed|es|ing)|sign(?:ed|s|ing)?|approv(?:ed|es|ing)|endors(?:ed|es|ing)|releas(?:ed|es|ing)|publish(?:ed|es|ing)) (?:a|an|the|their|its|this) (?:[\\p{Ll}\\d-]+ ){0,3})(?:${NOUN})(?!\\p{L})`,
    'gu',
  ),
  // "a document called Time for Change"
  /(?<=(?:document|text|paper|declaration|plan|report|programme|statement)(?: \p{Ll}+){0,4},? (?:called|titled|entitled|named|known as|motto),? (?:the )?["“‘]?)\p{Lu}[\p{L}-]+(?: (?:(?:of|for|and|the|to|on|in) )*\p{Lu}[\p{L}-]+)+/gu,
];
const PERIOD = /^ (?:for|to|until|through|на) /u;

/** Documents that a text names, with the years that they are for; in order, never overlapping. */
export function findDocuments(text: string, names: NameFinder): DocumentHit[] {
  const spans: { start: number; end: number; key: string | null }[] = names
    .find(text, { kinds: ['document'] })
    .map(({ start, end, name }) => ({ start, end, key: name.name }));
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape)) {
      const opening = /^(?:The|This|That|A|An|His|Their|Its) /u.exec(match[0])?.[0].length ?? 0;
      const start = match.index + opening;
      const end = match.index + match[0].length;
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

/** Where "for 2025–2027" behind a document's name ends. */
function periodEnd(text: string, end: number): number {
  const lead = PERIOD.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  if (lead === 0) return end;
  const [period] = findDates(text.slice(end, end + 40), null);
  return period && period.start === lead && period.precision === 'year' ? end + period.end : end;
}

const keyOf = (name: string) => toLatin(name).replace(/\b(?:draft|final) /g, '');
