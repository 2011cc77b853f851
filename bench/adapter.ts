import { MOST_EXCERPTS, RANKED } from '../src/answer/ask.js';
import { candidates } from '../src/answer/candidates.js';
import { questionKind } from '../src/answer/question.js';
import { ANSWERED, confidence, supportOf } from '../src/answer/support.js';
import type { Article } from '../src/corpus/article.js';
import type { Corpus } from '../src/corpus/corpus.js';
import { EMPTY_LEXICON } from '../src/corpus/lexicon.js';
import { wholePassage } from '../src/corpus/passages.js';
import { buildIndex, type SearchIndex } from '../src/search/passage-index.js';

/** A passage as a benchmark hands it over. */
export interface BenchPassage {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  /** The article that it belongs to. */
  readonly doc?: string;
  readonly source?: string;
  readonly published?: string;
}

const NOBODY = { server: null } as const;

/** The index and the decision that `/ask` uses, as benchmarks drive a search library: one setting for all of them. */
export default function adapter() {
  let corpus: Corpus;
  let index: SearchIndex;
  return {
    name: 'rapporteur',
    async build(passages: readonly BenchPassage[], { lang = 'en' }: { lang?: string } = {}): Promise<void> {
      corpus = corpusFrom(passages, lang);
      index = buildIndex(corpus);
    },
    /** What `/ask` would show, then the other passages as they rank. `score`: the confidence that the passage answers, 0–1; `abstain`: `/ask` would not answer. */
    async search(question: string, k: number): Promise<{ hits: { id: string; score: number }[]; abstain: boolean }> {
      const query = index.readQuery(question);
      const kind = questionKind(question, query.understood);
      const ranked = index.rank(query, NOBODY, Math.max(RANKED.passages, k), RANKED.lists);
      const found = candidates(query, kind, ranked, corpus, index, MOST_EXCERPTS);
      const best = found[0];
      const sure = confidence(supportOf(found, ranked, query, kind, index));
      const shown = found.map(({ article, score }) => ({ id: article.id, score: (sure * score) / (best?.score || 1) }));
      const least = shown.at(-1)?.score ?? 0;
      const others = ranked
        .filter(({ article }) => !found.some((candidate) => candidate.article === article))
        .map(({ article }, i) => ({ id: article.id, score: least / (i + 2) }));
      const hits = [...shown, ...others].slice(0, k);
      return { hits, abstain: sure < ANSWERED };
    },
    async close(): Promise<void> {
      index = buildIndex(corpusFrom([], 'en'));
    },
  };
}

/** One article a passage, so that ids stay theirs; no lexicon, since a benchmark brings none. */
export function corpusFrom(passages: readonly BenchPassage[], lang: string): Corpus {
  const articles = passages.map(
    ({ id, title = '', text, source = '', published = '' }): Article => ({
      id,
      title,
      outlet: source,
      published: /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] ?? '1970-01-01',
      language: lang,
      kind: 'article',
      scope: 'all',
      body: text,
      hash: '',
      file: id,
      bodyLine: 1,
    }),
  );
  const all = articles.map(wholePassage);
  let places: Map<string, number> | null = null;
  let next = 0;
  /** Whoever builds or opens an index asks for one article after the other: those need no map. */
  const placeOf = (id: string): number => {
    if (next === articles.length) next = 0;
    if (articles[next]?.id === id) return next++;
    places ??= new Map(articles.map((article, place) => [article.id, place]));
    return places.get(id) ?? -1;
  };
  return {
    articles,
    passages: all,
    lexicon: EMPTY_LEXICON,
    problems: [],
    article: (id) => articles[placeOf(id)],
    articleByHash: () => undefined,
    passagesOf: (id) => {
      const own = all[placeOf(id)];
      return own ? [own] : [];
    },
  };
}
