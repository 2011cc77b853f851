import { normalise } from '../text/scripts.js';
import { isStopWord } from '../text/stopwords.js';
import { words } from '../text/words.js';
import { type Article, publishedBetween } from './article.js';

/** A note whose names and figures stand in a text to at least this share summarises it. Notes of other articles reach about half. */
const SAME_STORY = 0.7;

type Described = Pick<Article, 'body' | 'outlet' | 'published'> & { readonly url?: string };

/**
 * The articles in force: a note gives way to its original (same outlet, overlapping date, and the note's names and figures
 * stand in the original; or the same address).
 */
export function displaceNotes(articles: readonly Article[]): Article[] {
  const originals = articles.filter((article) => article.kind === 'article');
  return articles.filter((note) => note.kind !== 'note' || !originals.some((original) => isOriginalOf(original, note)));
}

function isOriginalOf(original: Article, note: Article): boolean {
  if (original.scope !== 'all' && original.scope !== note.scope) return false;
  if (original.url && original.url === note.url) return true;
  return sameOutlet(original, note) && sameTime(original, note) && shareOfNames(note.body, original.body) >= SAME_STORY;
}

/** The note that summarises this text, by its names and figures, whatever outlet and date; null if none plainly does. */
export function noteOf<T extends Described>(text: string, notes: readonly T[]): T | null {
  const ranked = notes
    .map((note) => ({ note, share: shareOfNames(note.body, text) }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = ranked;
  if (!best || best.share < SAME_STORY || best.share - (second?.share ?? 0) < 0.1) return null;
  return best.note;
}

const sameOutlet = (a: Described, b: Described) => a.outlet.toLowerCase() === b.outlet.toLowerCase();

function sameTime(a: Described, b: Described): boolean {
  const [x, y] = [publishedBetween(a.published), publishedBetween(b.published)];
  return x.from <= y.to && y.from <= x.to;
}

/** Which share of the names and figures of `summary` stand in `text` as well, 0–1. */
export function shareOfNames(summary: string, text: string): number {
  const wanted = namesAndFigures(summary);
  if (wanted.size === 0) return 0;
  const there = new Set(words(text).map((word) => normalise(word.text)));
  let found = 0;
  for (const word of wanted) if (there.has(word)) found++;
  return found / wanted.size;
}

function namesAndFigures(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of words(text)) {
    const folded = normalise(word.text);
    const inside = word.start > 0 && !/[.!?\n#-]\s*$/.test(text.slice(Math.max(0, word.start - 3), word.start));
    if (/^\p{N}/u.test(word.text) || (inside && /^\p{Lu}/u.test(word.text) && !isStopWord(folded))) found.add(folded);
  }
  return found;
}
