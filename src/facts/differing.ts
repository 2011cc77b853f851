import { type Citation, cite, type Range } from '../corpus/article.js';
import { pattern } from '../text/pattern.js';
import { toLatin } from '../text/scripts.js';
import type { Difference, DifferenceKind, DifferentValue } from './fact.js';
import type { Sources } from './sources.js';
import type { Steps } from './steps.js';

/** One source's say in a matter. */
export interface Say {
  /** The sentence or clause. */
  readonly citation: Citation;
  /** The value in it. */
  readonly value: Citation;
  /** Equal for equal values. */
  readonly key: string;
}

/** A source that takes back what was said before. */
const CORRECTS = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    correct(?:ed|s|ing|ion)|revised|revision|updated|contrary to (?:earlier|previous)|
    earlier (?:report|figure|estimate)|previously (?:reported|announced|given)|instead of|
    had (?:earlier|first|initially) (?:reported|said|given)|amended|restated|postponed|moved (?:to|from)|
    исправл[a-zA-ZÀ-ԯḀ-ỿ]*|уточн[a-zA-ZÀ-ԯḀ-ỿ]*
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
const LONGEST_ID = 60;
/** Says that are looked at, and pairs of them that are compared, in one step. */
const EVERY = 5;
const COMPARED = 200;

/**
 * What sources say of one thing, as a difference; null where fewer than two sources say, or all the same.
 *
 * @param differs whether two says contradict each other
 */
export function* differing(
  kind: DifferenceKind,
  about: string,
  says: readonly Say[],
  sources: Sources,
  differs: (a: Say, b: Say) => boolean,
  owner: { readonly event?: string; readonly person?: string } = {},
): Steps<Difference | null> {
  if (new Set(says.map(({ key }) => key)).size < 2) return null;
  const bySource = new Map<string, Say>();
  for (const [i, say] of says.entries()) {
    if (i % EVERY === EVERY - 1) yield;
    const sentence = sentenceOf(say, sources);
    const source = `${sources.of(say.value.article, sentence)}\n${say.key}`;
    if (!bySource.has(source)) bySource.set(source, say);
  }
  const all = [...bySource].map(([key, say]) => ({ source: key.split('\n')[0] ?? '', say }));
  const shown: typeof all = [];
  let compared = 0;
  for (const one of all) {
    for (const other of all) {
      if (++compared % COMPARED === 0) yield;
      if (other.source === one.source || !differs(one.say, other.say)) continue;
      shown.push(one);
      break;
    }
  }
  if (new Set(shown.map(({ source }) => source)).size < 2) return null;
  const values = shown
    .flatMap(({ say }): DifferentValue[] => {
      const article = sources.article(say.value.article);
      if (!article) return [];
      const { outlet, published } = article;
      return [{ citation: say.citation, value: say.value, article: article.id, outlet, published }];
    })
    .sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
  const [first] = values;
  const dated: DifferentValue[] = [];
  for (const [i, value] of values.entries()) {
    if (i % EVERY === EVERY - 1) yield;
    const later = first !== undefined && value.published > first.published && corrects(value, sources);
    dated.push(later ? { ...value, later: true } : value);
  }
  const id = `${kind}-${toLatin(about)}`
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-+$/g, '')
    .slice(0, LONGEST_ID);
  return { id, about, kind, event: owner.event ?? null, person: owner.person ?? null, values: dated };
}

const AROUND = 120;

function corrects({ citation, article }: DifferentValue, sources: Sources): boolean {
  const body = sources.article(article)?.body ?? '';
  const start = Math.max(0, citation.start - AROUND);
  const before = body.slice(start, citation.start).split('\n').at(-1) ?? '';
  return CORRECTS.test(`${before}${citation.text}`);
}

/** The paragraph's stretch around a value, for knowing reprints. */
function sentenceOf({ citation }: Say, sources: Sources): string {
  const body = sources.article(citation.article)?.body ?? '';
  const start = Math.max(body.lastIndexOf('\n', citation.start) + 1, 0);
  const stop = body.indexOf('\n', citation.end);
  return body.slice(start, stop < 0 ? body.length : stop);
}

/** A say of a stretch of an article. */
export function sayOf(sources: Sources, article: string, sentence: Range, value: Range, key: string): Say | null {
  const found = sources.article(article);
  if (!found || value.start < sentence.start || value.end > sentence.end) return null;
  return { citation: cite(found, sentence), value: cite(found, value), key };
}
