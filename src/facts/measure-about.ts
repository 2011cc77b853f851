import type { Range } from '../corpus/article.js';
import { normalise, toLatin } from '../text/scripts.js';
import { stem } from '../text/stems.js';
import { isStopWord } from '../text/stopwords.js';
import { words } from '../text/words.js';
import type { FigureHit } from './figures.js';
import { isEmptyMeasure } from './measure-words.js';
import type { Sentence } from './sentence.js';

/** A word of a sentence. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly stem: string;
  readonly stop: boolean;
}

/** The words of a text with their stems. */
export function tokensOf(text: string): Token[] {
  return words(text).map(({ text: written, start, end }) => {
    const word = normalise(written);
    return { start, end, text: written, stem: stem(word), stop: isStopWord(word) };
  });
}

/** The other words of the clause that say what it is about, stemmed, sorted. */
export function aboutOf(
  { text, dates, names, persons }: Sentence,
  zone: FigureHit,
  tokens: readonly Token[],
  told: readonly string[],
  sayer: Range | null,
): string[] {
  const closed: Range[] = [...dates, ...names, ...persons, ...(sayer ? [sayer] : [])];
  const found = new Set<string>();
  for (const token of tokens) {
    if (
      token.start < zone.start ||
      token.end > zone.end ||
      token.stop ||
      token.stem.length < 3 ||
      /\p{N}/u.test(token.text)
    )
      continue;
    if (token.start < zone.number.end && zone.number.start < token.end) continue;
    if (closed.some((other) => token.start < other.end && other.start < token.end)) continue;
    if (told.includes(token.stem) || told.includes(toLatin(token.text.replace(/['’]s$/u, '')))) continue;
    if (isEmptyMeasure(token.stem)) continue;
    if (/^\p{Lu}/u.test(token.text) && !/^\s*$/u.test(text.slice(zone.start, token.start))) continue;
    found.add(token.stem);
  }
  return [...found].sort();
}
