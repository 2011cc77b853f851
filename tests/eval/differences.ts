import { parse } from 'yaml';
import { z } from 'zod';
import type { Corpus } from '../../src/corpus/corpus.js';
import { EMPTY_LEXICON, type Lexicon } from '../../src/corpus/lexicon.js';
import { corpusOf, makeArticle } from '../../src/corpus/load.js';
import type { Difference } from '../../src/facts/fact.js';
import type { Tally } from './facts.js';

export const KINDS = ['date', 'place', 'figure', 'office', 'host', 'spelling'] as const;
export type Kind = (typeof KINDS)[number];

const report = z.strictObject({
  outlet: z.string(),
  published: z.iso.date(),
  family: z.string().optional(),
  text: z.string(),
});

const pairSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(KINDS),
  differs: z.boolean(),
  /** Why a hasty reader would see a difference where there is none. */
  trap: z.string().optional(),
  /** The second report corrects the first. */
  later: z.boolean().default(false),
  a: report,
  b: report,
});

export type Pair = z.infer<typeof pairSchema>;

/** Reads labelled pairs; throws, with what is wrong and where, if they are none. */
export const readPairs = (source: string): Pair[] => z.array(pairSchema).parse(parse(source));

/** A corpus of the two reports alone. */
export function corpusOfPair({ a, b }: Pair, lexicon: Lexicon = EMPTY_LEXICON): Corpus {
  const articles = [a, b].map(({ outlet, published, family, text }, i) => {
    const id = i === 0 ? 'a' : 'b';
    const publisher = family === undefined ? {} : { publisher_family: family };
    const data = { title: 'Report', outlet, published, language: 'en', kind: 'note' as const, ...publisher };
    return makeArticle(id, data, `${text}\n`, { file: `${id}.md`, bodyLine: 8 });
  });
  return corpusOf(articles, lexicon);
}

export interface DifferencesScore {
  /** Of the differences found, those that are labelled so, by kind; a right pair with a wrong kind counts against the kind found. */
  readonly precision: Readonly<Record<Kind, Tally>>;
  /** Of the differences labelled, those found, by kind. */
  readonly recall: Readonly<Record<Kind, Tally>>;
  readonly later: Tally;
  readonly missed: readonly string[];
  readonly false: readonly string[];
}

/** Holds what is found in each pair against its label. `find` gives the differences of a corpus, as a reader would be shown them. */
export function scoreDifferences(
  find: (corpus: Corpus) => readonly Difference[],
  pairs: readonly Pair[],
  lexicon?: Lexicon,
): DifferencesScore {
  const empty = () =>
    Object.fromEntries(KINDS.map((kind) => [kind, { found: 0, of: 0 }])) as Record<Kind, { found: number; of: number }>;
  const precision = empty();
  const recall = empty();
  const later = { found: 0, of: 0 };
  const [missed, wrong]: [string[], string[]] = [[], []];
  for (const pair of pairs) {
    const between = find(corpusOfPair(pair, lexicon)).filter(
      ({ values }) => values.some(({ article }) => article === 'a') && values.some(({ article }) => article === 'b'),
    );
    const right = between.find(({ kind }) => pair.differs && kind === pair.kind);
    for (const kind of new Set(between.map((one) => one.kind))) {
      precision[kind].of++;
      if (kind === right?.kind) precision[kind].found++;
      else wrong.push(`${pair.id} ${kind}: ${pair.trap ?? `is of kind ${pair.kind}`}`);
    }
    if (!pair.differs) continue;
    recall[pair.kind].of++;
    if (right) recall[pair.kind].found++;
    else missed.push(`${pair.id} ${pair.kind}: ${pair.a.text} / ${pair.b.text}`);
    if (pair.later) {
      later.of++;
      if (right?.values.some((one) => one.article === 'b' && one.later)) later.found++;
    }
  }
  return { precision, recall, later, missed, false: wrong };
}

/** All kinds together. */
export const overall = (tallies: Readonly<Record<Kind, Tally>>): Tally =>
  Object.values(tallies).reduce((sum, { found, of }) => ({ found: sum.found + found, of: sum.of + of }));
