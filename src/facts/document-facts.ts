import { type Citation, cite, type Range } from '../corpus/article.js';
import { findDates } from '../text/dates.js';
import { pattern } from '../text/pattern.js';
import { toLatin } from '../text/scripts.js';
import { stem } from '../text/stems.js';
import { words } from '../text/words.js';
import type { FilledEvent } from './events.js';
import type { DocumentFact, DocumentStatus, Period } from './fact.js';
import type { ReadArticle, Steps } from './library.js';
import type { Sentence } from './sentence.js';
import { gathered, sorted } from './steps.js';

type Telling = Citation & { readonly status: DocumentStatus | null; readonly sentence: Range };

/** Sentences of an article that are looked at in one step. */
const SENTENCES = 10;

interface Tally {
  readonly key: string;
  readonly tellings: Telling[];
  /** Article and words of those that say how far the document is. */
  readonly told: Set<string>;
  readonly events: Set<string>;
  period: Period | null;
}

const ADOPTED = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    adopt[a-zA-ZÀ-ԯḀ-ỿ]*|approv[a-zA-ZÀ-ԯḀ-ỿ]+|endors[a-zA-ZÀ-ԯḀ-ỿ]+|agreed|issued|принят[a-zA-ZÀ-ԯḀ-ỿ]*|
    утвержд[a-zA-ZÀ-ԯḀ-ỿ]+
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
const SIGNED = /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:sign(?:ed|s|ing)|concluded|inked|подписа[a-zA-ZÀ-ԯḀ-ỿ]+)(?![a-zA-ZÀ-ԯḀ-ỿ])/iu;
const DRAFTED = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    draft[a-zA-ZÀ-ԯḀ-ỿ]*|finali[sz][a-zA-ZÀ-ԯḀ-ỿ]+|prepar[a-zA-ZÀ-ԯḀ-ỿ]+|drawn up|проект
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** What is still to be done was not done. */
const YET =
  /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:is|are|was|were)? ?(?:to be|expected to be|will be) (?:adopted|approved|signed|endorsed)/iu;

/** The documents that what was read speaks of, under all their names; those that most sources name first. */
export function* gatherDocuments(
  articles: readonly ReadArticle[],
  events: readonly FilledEvent[],
): Steps<DocumentFact[]> {
  const tallies = new Map<string, Tally>();
  for (const { sentences } of articles) {
    for (const [i, sentence] of sentences.entries()) {
      if (i % SENTENCES === SENTENCES - 1) yield;
      for (const { start, end, key } of sentence.documents) add(tallies, sentence, { start, end }, key);
    }
    yield;
  }
  const cited = new Map<string, string[]>();
  for (const { facts } of events) {
    for (const { article, start } of facts.documents)
      cited.set(`${article}:${start}`, [...(cited.get(`${article}:${start}`) ?? []), facts.id]);
    yield;
  }
  const found: { readonly fact: DocumentFact; readonly sources: number }[] = [];
  for (const [i, { key, tellings, period }] of [...tallies.values()].entries()) {
    if (i % EVERY === 0) yield;
    const ids = new Set<string>();
    const sources = new Set<string>();
    let longest = '';
    for (const [k, { article, start, text }] of tellings.entries()) {
      if (k % TELLINGS === TELLINGS - 1) yield;
      for (const id of cited.get(`${article}:${start}`) ?? []) ids.add(id);
      sources.add(article);
      if (text.length > longest.length) longest = text;
    }
    const name = /\p{Lu}/u.test(key) ? key : longest || key;
    found.push({ fact: { key, name, period, tellings, events: [...ids] }, sources: sources.size });
  }
  const ordered = yield* sorted(found, (a, b) => b.sources - a.sources);
  return yield* gathered(ordered, ({ fact }) => [fact]);
}

/** Documents, and tellings of one of them, that are looked at in one step. */
const EVERY = 10;
const TELLINGS = 500;

function add(tallies: Map<string, Tally>, sentence: Sentence, range: Range, key: string): void {
  const { article, text } = sentence;
  const citation = cite(article, sentence.at(range));
  const period = periodIn(text, range);
  const joined = /\p{Lu}/u.test(key) ? key : plainKey(key);
  let tally = tallies.get(joined);
  if (!tally) {
    tally = { key: joined, tellings: [], told: new Set(), events: new Set(), period };
    tallies.set(joined, tally);
  }
  tally.period ??= period;
  const once = `${article.id}\n${citation.text}`;
  if (tally.told.has(once)) return;
  const status = statusIn(text, range);
  if (status !== null) tally.told.add(once);
  tally.tellings.push({ ...citation, status, sentence: sentence.range });
}

/** "Plan of Joint Actions" and "joint action plan": the same words in any order, without what says how far it is. */
export function plainKey(name: string): string {
  const plain = toLatin(name)
    .replace(/(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:draft|final|new|the|a|an|of|for|on)(?![a-zA-ZÀ-ԯḀ-ỿ])/gu, ' ')
    .replace(/[\d–-]+/gu, ' ');
  return [...new Set(words(plain).map(({ text }) => stem(text)))].sort().join(' ');
}

function periodIn(text: string, { start, end }: Range): Period | null {
  const date = findDates(text.slice(start, end), null).find(({ precision }) => precision === 'year');
  return date ? { from: date.from, to: date.to, precision: date.precision } : null;
}

function statusIn(text: string, { start, end }: Range): DocumentStatus | null {
  if (YET.test(text) || DRAFTED.test(text.slice(start, end))) return 'drafted';
  const near = text.slice(Math.max(0, start - 90), Math.min(text.length, end + 60));
  if (SIGNED.test(near)) return 'signed';
  if (ADOPTED.test(near)) return 'adopted';
  return DRAFTED.test(near) ? 'drafted' : null;
}
