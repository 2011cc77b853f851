import fc from 'fast-check';
import type { Article } from '../../src/corpus/article.js';
import type { Lexicon } from '../../src/corpus/lexicon.js';
import { makeArticle } from '../../src/corpus/load.js';
import { type Passage, passages } from '../../src/corpus/passages.js';
import type { Query, Wanted } from '../../src/search/query.js';
import { terms } from '../../src/search/terms.js';

export const LEXICON: Lexicon = {
  names: [
    { name: 'Almaty', kind: 'place', also: ['Alma-Ata', 'Алматы'] },
    { name: 'Central Asia', kind: 'place', also: [] },
    { name: 'Central Asia Summit', kind: 'format', also: [] },
    { name: 'US', kind: 'country', also: ['United States'] },
  ],
  words: [{ term: 'river', also: ['stream'] }],
  examples: [],
};

// The same examples on every run.
fc.configureGlobal({ seed: 20251009 });

const WORDS =
  `Almaty almaty Alma-Ata Алматы Central Asia Summit summit summits US us United States river rivers stream meeting met
  attended take part the of in and he said trade trade's O’Neil 2025 44.7 35,000 5th café naïve встреча ministers minister signed 𝒜lpha`.split(
    /\s+/,
  );
const word = fc.constantFrom(...WORDS);
const sentence = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .chain((words) => fc.constantFrom('', 'He ', 'The meeting ').map((lead) => `${lead}${words.join(' ')}.`));
const paragraph = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' ')),
  },
  { weight: 1, arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `## ${words.join(' ')}`) },
  {
    weight: 1,
    arbitrary: fc
      .array(sentence, { minLength: 2, maxLength: 4 })
      .map((items) => `List:\n${items.map((i) => `- ${i}`).join('\n')}`),
  },
);

export interface Held {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/** An article of the given id. */
export const held = (id: string): fc.Arbitrary<Held> =>
  fc
    .record({
      title: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
      outlet: fc.constantFrom('Trend', 'trend', 'Daily River'),
      published: fc.constantFrom('2025-04-11', '2025-04', '2025-10-09', '2026-01-01'),
      scope: fc.constantFrom('all', 'all', 'one', 'two'),
      body: fc.array(paragraph, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('\n\n')),
    })
    .map(({ title, outlet, published, scope, body }) => {
      const data = { title, outlet, published, scope, language: 'en', kind: 'article' as const };
      const article = makeArticle(id, data, body, { file: `${id}.md`, bodyLine: 1 });
      return { article, passages: passages(article) };
    });

/** An article of one text. */
export function heldOf(id: string, body: string): Held {
  const data = {
    title: 'Untitled',
    outlet: 'Trend',
    published: '2025-04-11',
    scope: 'all',
    language: 'en',
    kind: 'article' as const,
  };
  const article = makeArticle(id, data, body, { file: `${id}.md`, bodyLine: 1 });
  return { article, passages: passages(article) };
}

const term = fc.oneof(
  word.map((written) => terms(written)[0]?.stem ?? 'x'),
  fc.constantFrom('=0', '=1', '=2', '=3', '=4', '=5', '=6', 'unheard'),
);
const alternative = fc.record({ term, weight: fc.constantFrom(1, 0.95, 0.6) });
const wanted = (parts: fc.Arbitrary<Wanted[]>): fc.Arbitrary<Wanted> =>
  fc
    .record({
      alternatives: fc.array(alternative, { maxLength: 3 }),
      parts,
      weight: fc.constantFrom(1, 0.35),
      common: fc.boolean(),
    })
    .map((own) => ({
      ...own,
      text: '',
      binding: false,
      ordinal: false,
      unknown: false,
      located: false,
      foreign: false,
      concepts: [],
      start: 0,
      end: 0,
    }));

/** Any query that a reader of questions could make, and some that it would not. */
export const query: fc.Arbitrary<Query> = fc
  .array(
    wanted(
      fc.oneof(
        { weight: 3, arbitrary: fc.constant<Wanted[]>([]) },
        { weight: 1, arbitrary: fc.array(wanted(fc.constant([])), { maxLength: 3 }) },
      ),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((all) => ({ text: '', terms: [], wanted: all, understood: [], inRussian: false }));

const COMMON = ['almaty', 'summit', 'river', 'met', 'trade', 'minister', 'attended', 'stream'];
const common = fc.constantFrom(...COMMON);

/** An article of so many short passages that most words stand in more than a hundred of them. */
export const manyPassages: fc.Arbitrary<Held> = fc
  .array(
    fc.array(common, { minLength: 3, maxLength: 9 }).map((words) => `${words.join(' ')}.`),
    { minLength: 180, maxLength: 220 },
  )
  .map((all) => heldOf('many', all.join('\n\n')));

/** A query for such words, each with others that are near it. */
export const commonQuery: fc.Arbitrary<Query> = fc
  .array(fc.tuple(common, common, common), { minLength: 1, maxLength: 4 })
  .map((things) => things.map((words) => words.map((word) => terms(word)[0]?.stem ?? word)))
  .chain((things) =>
    fc.tuple(
      ...things.map((stems) =>
        wanted(fc.constant([])).map((of) => ({
          ...of,
          alternatives: stems.map((term, t) => ({ term, weight: t === 0 ? 1 : 0.6 })),
        })),
      ),
    ),
  )
  .map((all) => ({ text: '', terms: [], wanted: all, understood: [], inRussian: false }));

export const filter = fc
  .record({
    server: fc.constantFrom(null, 'one', 'two'),
    outlet: fc.constantFrom(undefined, undefined, 'TREND'),
    after: fc.constantFrom(undefined, undefined, '2025-04-20', '2025-10-09'),
    before: fc.constantFrom(undefined, undefined, '2025-04-11', '2025-12-31'),
  })
  .map(({ server, outlet, after, before }) => ({
    server,
    ...(outlet === undefined ? {} : { outlet }),
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { before }),
  }));

/** What may happen to an index, article by article. */
export type Step = { readonly kind: 'put'; readonly held: Held } | { readonly kind: 'remove'; readonly id: string };

const id = fc.integer({ min: 0, max: 11 }).map((n) => `a${n}`);
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: id.chain(held).map((one): Step => ({ kind: 'put', held: one })) },
    { weight: 1, arbitrary: id.map((one): Step => ({ kind: 'remove', id: one })) },
  ),
  { maxLength: 24 },
);
