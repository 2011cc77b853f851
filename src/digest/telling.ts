import { type Candidate, candidatesOf, choose, rankSentences, stemsOf } from '../answer/centrality.js';
import { type Article, type Citation, cite } from '../corpus/article.js';
import type { Corpus } from '../corpus/corpus.js';
import { isText } from '../corpus/passages.js';
import type { Story } from './stories.js';

/** Share of the shorter text's words that make it a repeat of the longer one. */
const REPEATED = 0.7;

/** What a digest has told so far, so that nothing is told twice. */
export class Told {
  readonly #texts: { readonly stems: ReadonlySet<string>; readonly numbers: ReadonlySet<string> }[] = [];

  /** Remembers the text, unless it repeats what was told; tells whether it was new. */
  add(text: string): boolean {
    if (this.repeats(text)) return false;
    this.#texts.push({ stems: stemsOf(text), numbers: numbersIn(text) });
    return true;
  }

  /** Does it say in nearly the same words what was told, with no number that was not? */
  repeats(text: string): boolean {
    const [stems, numbers] = [stemsOf(text), numbersIn(text)];
    return this.#texts.some((other) => {
      const [shorter, longer] = stems.size <= other.stems.size ? [stems, other.stems] : [other.stems, stems];
      const shared = [...shorter].filter((stemmed) => longer.has(stemmed)).length;
      return shared >= Math.max(1, shorter.size) * REPEATED && [...numbers].every((n) => other.numbers.has(n));
    });
  }
}

const numbersIn = (text: string): ReadonlySet<string> => new Set(text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []);

/**
 * The most telling sentences of a story, at most `limit`, central ones near the beginning first; where several articles carry it, each from
 * another one. An article without a sentence of a fitting length is quoted from its beginning. Empty where nothing new can be quoted.
 */
export function tellingSentences(story: Story, corpus: Corpus, limit: number, told: Told): Citation[] {
  const candidates = story.articles.flatMap((article) => candidatesIn(article, corpus));
  const fresh = rankSentences(candidates).filter(({ text }) => !told.repeats(text));
  const chosen = choose(fresh, limit)
    .filter(({ text }) => told.add(text))
    .map((one) => cite(one.article, one.range));
  if (chosen.length > 0) return chosen;
  const first = story.articles.map((article) => openingOf(article, corpus)).find((one) => one !== null);
  return first && told.add(first.text) ? [first] : [];
}

/** The most telling sentence of one article; null where it holds nothing but asides. */
export function tellingSentence(article: Article, corpus: Corpus): Citation | null {
  const [best] = rankSentences(candidatesIn(article, corpus));
  return best ? cite(article, best.range) : openingOf(article, corpus);
}

/** Weight of a sentence that names its own outlet: it says who reports, and the source line says that already. */
const NAMES_OUTLET = 0.6;
/** Characters into an article at which a sentence counts half: news tells the main thing first. */
const HALF_WAY = 900;
/** Shorter sentences tell less, in proportion. */
const FULL_LENGTH = 80;

function candidatesIn(article: Article, corpus: Corpus): Candidate[] {
  const outlet = article.outlet.toLowerCase();
  return candidatesOf(article, corpus.passagesOf(article.id)).map((one) => {
    const named = one.text.toLowerCase().includes(outlet) ? NAMES_OUTLET : 1;
    const early = 1 / (1 + one.range.start / HALF_WAY);
    return { ...one, weight: one.weight * named * early * Math.min(1, one.text.length / FULL_LENGTH) };
  });
}

function openingOf(article: Article, corpus: Corpus): Citation | null {
  const passage = corpus.passagesOf(article.id).find(isText);
  if (!passage) return null;
  const range = passage.kind === 'list' ? passage : (passage.sentences[0] ?? passage);
  return cite(article, { start: range.start, end: range.end });
}
