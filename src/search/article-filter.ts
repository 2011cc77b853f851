import { type Article, publishedBetween } from '../corpus/article.js';
import type { ArticleFilter } from '../corpus/corpus.js';
import { maySee } from '../corpus/view.js';

/** True if the filter lets the article through: scope, outlet, publication date. */
export function passes(article: Article, { server, outlet, after, before }: ArticleFilter): boolean {
  if (!maySee(article, server)) return false;
  if (outlet !== undefined && article.outlet.toLowerCase() !== outlet.toLowerCase()) return false;
  const { from, to } = publishedBetween(article.published);
  return (after === undefined || to >= after) && (before === undefined || from <= before);
}

/** True if the filter looks at nothing but who may see an article. */
export function onlyScope({ outlet, after, before }: ArticleFilter): boolean {
  return outlet === undefined && after === undefined && before === undefined;
}

/**
 * Articles of one scope, outlet and publication date pass the same filters: they are one class, and a search judges each class once,
 * when it first meets it.
 */
export class ArticleClasses {
  readonly #articles: readonly Article[];
  readonly #allPublic: boolean;
  /** By article the number of its class, and one article of each class; made for the first filter that looks at them. */
  #classes: { readonly of: Uint32Array; readonly samples: readonly Article[] } | null = null;

  constructor(articles: readonly Article[]) {
    this.#articles = articles;
    this.#allPublic = articles.every(({ scope }) => scope === 'all');
  }

  /** Judges an article by its number; null where the filter lets every one through. */
  judge(filter: ArticleFilter): ((article: number) => boolean) | null {
    if (this.#allPublic && onlyScope(filter)) return null;
    this.#classes ??= classesOf(this.#articles);
    const { of, samples } = this.#classes;
    const verdicts = new Int8Array(samples.length);
    return (article) => {
      const known = of[article] as number;
      if (verdicts[known] === 0) verdicts[known] = passes(samples[known] as Article, filter) ? 1 : -1;
      return verdicts[known] === 1;
    };
  }
}

function classesOf(articles: readonly Article[]): { of: Uint32Array; samples: Article[] } {
  const samples: Article[] = [];
  const numbers = new Map<string, number>();
  const of = Uint32Array.from(articles, (article) => {
    const key = `${article.scope}\n${article.outlet}\n${article.published}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, samples.length);
    return samples.push(article) - 1;
  });
  return { of, samples };
}
