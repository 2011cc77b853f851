import type { Range } from '../corpus/article.js';
import { monthNumber } from '../text/calendar.js';
import { isEnglishWord } from '../text/english.js';
import { pattern } from '../text/pattern.js';
import { normalise, toLatin } from '../text/scripts.js';
import { isStopWord } from '../text/stopwords.js';
import { type Sayer, sayerOf } from './said-by.js';
import type { Sentence } from './sentence.js';

interface Scope {
  readonly sentence: Sentence;
  /** The sentence before, or the lead line of the list. */
  readonly before: Sentence | null;
  /** The clause of the figure. */
  readonly zone: Range;
  readonly number: Range;
  readonly sayer: Sayer | null;
  readonly measure: readonly string[];
  /** The region that the article spoke of last: what "the region" means. */
  readonly region: string | null;
}

const RUN = pattern('gu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ\p{N}])\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ\p{N}+’'-]*(?:
    (?: (?:of|the|for|de|al|el|and the))* \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ\p{N}+’'-]*
  ){0,6}
`;
/** Occurrences of a word that are looked at. */
const OFTEN = 20;
const LOCATIVE = /(?:^|\s)(?:in|at|в|from) $/iu;
/** Measures of two parties: one name alone does not say whose. */
const MUTUAL = new Set(['trade', 'export', 'import']);
const NOT_NAMES = pattern('u')`
  ^(?:
    The|This|That|These|Those|It|Its|He|She|They|His|Her|Their|In|On|At|By|For|From|Of|To|With|According|More|
    Less|About|Over|Up|Some|Only|Total|Another|As|And|But|While|When|After|Before|Since|Under|Through|Although
  )$
`;

/** Names whom or what a figure is of: those of its clause; where it has none, of its sentence, then of the sentence before. Sorted. */
export function namesOf(scope: Scope): string[] {
  const { sentence, before, zone, measure, sayer } = scope;
  const enough = MUTUAL.has(measure[0] ?? '') ? 2 : 1;
  const found = within(sentence, zone, scope);
  const whole = { start: 0, end: sentence.text.length };
  // Further away only countries, places and bodies count: a person there is mostly the one who says it.
  if (found.size < enough)
    add(found, within(sentence, whole, isOffice(sayer) ? { ...scope, sayer: null } : scope), scope);
  if (found.size < enough && before) {
    const all = { start: 0, end: before.text.length };
    add(
      found,
      within(before, all, { ...scope, number: { start: -1, end: -1 }, sayer: sayerOf(before, null, null) }),
      scope,
    );
  }
  if (sayer && found.size > 1) found.delete(sayer.name);
  return [...found].sort();
}

/** "The Norlandic President": the country in it is that of what he speaks of. */
const isOffice = (sayer: Sayer | null) => sayer !== null && /^[Tt]he /u.test(sayer.name);

function add(found: Set<string>, further: ReadonlySet<string>, { sentence, before }: Scope): void {
  const persons = new Set([...sentence.persons, ...(before?.persons ?? [])].map(({ key }) => key));
  for (const name of further) if (!persons.has(name)) found.add(name);
}

function within(sentence: Sentence, zone: Range, { number, sayer, region }: Scope): Set<string> {
  const { text, names, article, dates } = sentence;
  const found = new Set<string>();
  const closed: Range[] = [number, ...dates, ...(sayer ? [sayer] : [])];
  const isClosed = (range: Range) => closed.some((other) => range.start < other.end && other.start < range.end);
  const inZone = (range: Range) => range.start >= zone.start && range.end <= zone.end;
  for (const { start, end, name } of names) {
    if (!inZone({ start, end }) || isClosed({ start, end })) continue;
    if (!/^(?:person|place|country|organisation|route|format)$/u.test(name.kind)) continue;
    const located = LOCATIVE.test(text.slice(Math.max(0, start - 6), start));
    if (name.kind === 'place' && name.partOf) {
      // "in Rome" says where; "Rome pledged" says who.
      if (!located && !/^ (?:summit|meeting|conference|forum|talks)/iu.test(text.slice(end))) found.add(name.partOf);
    } else if (name.kind !== 'format') found.add(name.name);
  }
  for (const match of text.matchAll(RUN)) {
    const run = trimmed(match.index, match[0]);
    if (!run || !inZone(run) || isClosed(run) || names.some((hit) => run.start < hit.end && hit.start < run.end))
      continue;
    const name = text.slice(run.start, run.end).replace(/['’]s$/u, '');
    if (monthNumber(name) > 0) continue;
    const opens = /(?:^|[.!?:]\s["“«]?)$/u.test(text.slice(0, run.start));
    if (opens && !name.includes(' ') && !isNameElsewhere(name, text.slice(run.start, run.end), article.body)) continue;
    const person = sentence.persons.find((one) => one.start < run.end && run.start < one.end);
    found.add(person?.key ?? toLatin(name));
  }
  if (/(?<![a-zA-ZÀ-ԯḀ-ỿ])the region(?![a-zA-ZÀ-ԯḀ-ỿ])/iu.test(text.slice(zone.start, zone.end))) {
    if (region) found.add(region);
  }
  return found;
}

/** A run of capitals without the sentence's opening words and without its verbs' subjects' articles. */
function trimmed(index: number, run: string): Range | null {
  let start = index;
  let rest = run;
  for (
    let first = /^\S+/u.exec(rest)?.[0] ?? '';
    first !== '' && (NOT_NAMES.test(first) || isStopWord(first.toLowerCase()));
  ) {
    const skip = first.length + (/^\s*(?:the )?/u.exec(rest.slice(first.length))?.[0].length ?? 0);
    start += skip;
    rest = rest.slice(skip);
    first = /^\S+/u.exec(rest)?.[0] ?? '';
  }
  return rest === '' || !/^\p{Lu}/u.test(rest) ? null : { start, end: start + rest.length };
}

/** Whether a sentence's first word is a name: it has a possessive, is no common word, or stands in capitals within sentences too. */
function isNameElsewhere(name: string, written: string, body: string): boolean {
  if (/['’]s$/u.test(written) || /^\p{Lu}{2,}|\p{N}/u.test(name) || !isEnglishWord(normalise(name))) return true;
  for (let at = body.indexOf(name), n = 0; at >= 0 && n < OFTEN; at = body.indexOf(name, at + name.length), n++) {
    if (/[\p{Ll}\p{N},;] ?$/u.test(body.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}
