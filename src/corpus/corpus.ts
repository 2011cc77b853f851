import type { Article } from './article.js';
import type { Lexicon } from './lexicon.js';
import type { Passage } from './passages.js';

/** Something wrong with a corpus file. The other files load all the same. */
export interface Problem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly reason: string;
}

/** All that the bot has read: articles in force (a note gives way to its original), their passages, the lexicon. Immutable. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  readonly lexicon: Lexicon;
  readonly problems: readonly Problem[];
  article(id: string): Article | undefined;
  /** The article whose body hash starts with `prefix` (at least 8 hexadecimal digits), if it is still in the corpus. */
  articleByHash(prefix: string): Article | undefined;
  passagesOf(articleId: string): readonly Passage[];
}

/** Which articles a question may draw on. */
export interface ArticleFilter {
  /** The asking server's id; null for none (direct message, terminal, playground). Articles of scope `all` are always visible. */
  readonly server: string | null;
  /** Outlet name, compared without case. */
  readonly outlet?: string;
  /** Only articles published on or after this day, `YYYY-MM-DD`. */
  readonly after?: string;
  /** Only articles published on or before this day, `YYYY-MM-DD`. */
  readonly before?: string;
}
