import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../corpus/article.js';
import type { Lexicon } from '../corpus/lexicon.js';
import type { Passage } from '../corpus/passages.js';
import { grown } from './typed-array.js';

/**
 * Tells whether an index was built from these articles, cut into these passages, with this lexicon, by this code. The code counts by
 * its files: whatever reads, cuts or weighs texts stands in these three folders.
 */
export function fingerprint(
  articles: Iterable<{ readonly article: Article; readonly passages: readonly Passage[] }>,
  lexicon: Pick<Lexicon, 'names' | 'words'>,
): string {
  const hash = createHash('sha256')
    .update(code())
    .update(JSON.stringify([lexicon.names, lexicon.words]));
  // Taken in by the hundred thousand letters: each call has its price.
  let text = '';
  let places: Int32Array<ArrayBuffer> = new Int32Array(1024);
  let count = 0;
  for (const { article, passages } of articles) {
    const { id, title, outlet, author = '', published, scope, hash: body } = article;
    // An article whose maker took no hash is told by its text. The lengths tell where a field ends.
    const told = body === '' ? article.body : body;
    text += `${id.length} ${title.length} ${outlet.length} ${author.length} ${told.length} ${published} ${scope}\n`;
    text += id + title + outlet + author + told;
    if (text.length > CHUNK) {
      hash.update(text);
      text = '';
    }
    places = grown(places, count + 1 + 4 * passages.length);
    places[count++] = passages.length;
    for (const { start, end, heading } of passages) {
      places[count++] = start;
      places[count++] = end;
      places[count++] = heading?.start ?? -1;
      places[count++] = heading?.end ?? -1;
    }
  }
  return hash.update(text).update(places.subarray(0, count)).digest('hex');
}

const CHUNK = 100_000;

let digest: string | null = null;

function code(): string {
  if (digest === null) {
    const hash = createHash('sha256');
    for (const room of ['../text/', '../corpus/', './']) {
      const folder = new URL(room, import.meta.url);
      const files = readdirSync(folder).filter((name) => /\.[jt]s$/.test(name));
      for (const name of files.sort()) hash.update(`${room}${name}\n`).update(readFileSync(new URL(name, folder)));
    }
    digest = hash.digest('hex');
  }
  return digest;
}
