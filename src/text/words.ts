import { matches } from './matches.js';

/** A word or number as written, with its place in the text (UTF-16 offsets). */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// A letter run may hold digits (C5), apostrophes and a possessive; a number may hold inner points and commas (44.7, 35,000).
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ`][\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu;

/** The words and numbers of a text in order. Hyphens and dashes separate. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of matches(WORD, text)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** True if the text holds anything that could be searched for. */
export function hasWords(text: string): boolean {
  return text.search(WORD) >= 0;
}
