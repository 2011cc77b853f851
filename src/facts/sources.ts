import type { Article } from '../corpus/article.js';
import type { Corpus } from '../corpus/corpus.js';
import { normalise } from '../text/scripts.js';
import { words } from '../text/words.js';

/** Words of a run that two texts share only if one was copied. */
const RUN = 14;

/** Tells which articles are one source: outlets of one publisher family, and word-for-word reprints. */
export class Sources {
  readonly #corpus: Corpus;
  /** Run of words → the source that printed it first. */
  readonly #of = new Map<string, string>();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  article(id: string): Article | undefined {
    return this.#corpus.article(id);
  }

  /** The source of what an article says in a sentence: the same for a sentence that was copied. */
  of(article: string, sentence: string): string {
    const found = this.#corpus.article(article);
    const own = (found?.publisherFamily ?? found?.outlet ?? article).toLowerCase();
    const run = words(sentence).map(({ text }) => normalise(text));
    if (run.length < RUN) return own;
    const key = run.join(' ');
    const first = this.#of.get(key);
    if (first === undefined) this.#of.set(key, own);
    return first ?? own;
  }
}
