import { type Article, publishedBetween } from '../corpus/article.js';
import { dayNumber } from '../text/calendar.js';
import { normalise } from '../text/scripts.js';
import { words } from '../text/words.js';

/** Words in a shingle. */
const SHINGLE = 4;
/** Hashes kept of a text: its smallest ones, which are a fair sample (bottom-k sketch; Broder 1997, "On the resemblance and containment of documents"). */
const SKETCH = 128;
/** Share of the shorter text that the longer one must hold. */
const COPIED = 0.6;
/** Texts with fewer shingles are copies only where they are the same word for word. */
const FEWEST = 6;
/** A text is reprinted within so many days. */
const DAYS = 120;

/**
 * For each of `fresh` that tells again what another article tells word for word, the id of that article: the earliest published, then the
 * longest, then the first by id. `others` are looked through as well, but nothing is said of them. Chains end at the original.
 */
export function nearCopies(fresh: readonly Article[], others: readonly Article[]): ReadonlyMap<string, string> {
  const known = [...others, ...fresh].sort(earlier);
  const copies = new Map<string, string>();
  for (const article of [...fresh].sort(earlier)) {
    for (const other of known) {
      if (other.id === article.id) break;
      if (copies.has(other.id) || !near(article, other) || !isCopy(article, other)) continue;
      copies.set(article.id, other.id);
      break;
    }
  }
  return copies;
}

/** The earlier one first. What an older digest had before it is earlier than what is new, by its place in the list. */
function earlier(a: Article, b: Article): number {
  return (
    publishedBetween(a.published).from.localeCompare(publishedBetween(b.published).from) ||
    b.body.length - a.body.length ||
    a.id.localeCompare(b.id)
  );
}

function near(a: Article, b: Article): boolean {
  const [one, other] = [publishedBetween(a.published), publishedBetween(b.published)];
  return dayNumber(one.from) - dayNumber(other.to) <= DAYS && dayNumber(other.from) - dayNumber(one.to) <= DAYS;
}

function isCopy(a: Article, b: Article): boolean {
  if (a.hash === b.hash) return true;
  const [one, other] = [sketchOf(a), sketchOf(b)];
  if (Math.min(one.length, other.length) < FEWEST) return false;
  return containment(one, other) >= COPIED;
}

/** Below the smaller of the two largest kept hashes both sketches are complete: there they are compared. */
function containment(a: Uint32Array, b: Uint32Array): number {
  const top = (sketch: Uint32Array) => (sketch.length < SKETCH ? 0xffffffff : (sketch.at(-1) ?? 0));
  const limit = Math.min(top(a), top(b));
  let [i, j, shared, inA, inB] = [0, 0, 0, 0, 0];
  while (i < a.length || j < b.length) {
    const x = i < a.length ? (a[i] as number) : Number.POSITIVE_INFINITY;
    const y = j < b.length ? (b[j] as number) : Number.POSITIVE_INFINITY;
    if (Math.min(x, y) > limit) break;
    if (x <= y) {
      i++;
      inA++;
    }
    if (y <= x) {
      j++;
      inB++;
    }
    if (x === y) shared++;
  }
  const fewer = Math.min(inA, inB);
  return fewer === 0 ? 0 : shared / fewer;
}

/** Articles are immutable, so that a sketch is drawn once. */
const sketches = new WeakMap<Article, Uint32Array>();

function sketchOf(article: Article): Uint32Array {
  let sketch = sketches.get(article);
  if (!sketch) {
    const tokens = words(article.body).map(({ text }) => normalise(text));
    const hashes = new Set<number>();
    for (let at = 0; at + SHINGLE <= tokens.length; at++) hashes.add(hash(tokens.slice(at, at + SHINGLE).join(' ')));
    sketch = Uint32Array.from(hashes).sort().slice(0, SKETCH);
    sketches.set(article, sketch);
  }
  return sketch;
}

/** FNV-1a with a closing mix, so that small hashes are spread evenly over texts. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
