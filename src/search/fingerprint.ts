import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../corpus/article.js';
import type { Lexicon } from '../corpus/lexicon.js';
import type { Passage } from '../corpus/passages.js';

/**
 * Tells whether an index was built from these articles, cut into these passages, with this lexicon, by this code. The code counts by
 * its files: whatever reads, cuts or weighs texts stands in these three folders.
 */
export function fingerprint(
  articles: readonly { readonly article: Article; readonly passages: readonly Passage[] }[],
  lexicon: Pick<Lexicon, 'names' | 'words'>,
): string {
  const hash = createHash('sha256')
    .update(code())
    .update(JSON.stringify([lexicon.names, lexicon.words]));
  const places: number[] = [];
  for (const { article, passages } of articles) {
    const { id, title, outlet, author, published, scope, hash: body } = article;
    hash.update(`${JSON.stringify([id, title, outlet, author, published, scope])}${body}\n`);
    // An article whose maker took no hash is told by its text.
    if (body === '') hash.update(article.body);
    places.push(passages.length);
    for (const { start, end, heading } of passages) places.push(start, end, heading?.start ?? -1, heading?.end ?? -1);
  }
  return hash.update(Int32Array.from(places)).digest('hex');
}

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
