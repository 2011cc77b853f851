import type { BenchPassage } from './adapter.js';

/** A corpus of any size that is the same on every machine, and questions each made of words of one of its passages. */
export interface MadeCorpus {
  readonly passages: readonly BenchPassage[];
  readonly questions: readonly string[];
  /** The same with a typing error in each. */
  readonly misspelt: readonly string[];
  /** Questions as long as people type them. */
  readonly long: readonly string[];
}

const ONSETS = 'b d g k l m n r s t v z ch sh br kr tr st pl kh'.split(' ');
const VOWELS = 'a e i o u ai ei ya'.split(' ');
const ENDS = 'n r v sk l bek ov stan dt m'.split(' ');
const FILLERS = 'the of and in to a that is was for on with as by at from it has were which its'.split(' ');
const OPENINGS = ['what did', 'who said that', 'when was', 'how much', 'which'];
const SEED = 20_251_009;
const WORDS = 6000;
const QUESTIONS = 300;
/** Words of a question, and of a long one, besides the opening. */
const ASKED = { short: 5, long: 11 } as const;

/** `size` passages of 60 to 120 words; words and names are drawn by Zipf's law (the nth most frequent one 1/n as often as the first). */
export function madeCorpus(size: number): MadeCorpus {
  const random = generator(SEED);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const coin = (syllables: number): string =>
    Array.from({ length: syllables }, () => pick(ONSETS) + pick(VOWELS)).join('') + pick(ENDS);
  const distinct = (count: number, make: () => string): string[] => {
    const found = new Set<string>();
    while (found.size < count) found.add(make());
    return [...found];
  };
  const words = distinct(WORDS, () => coin(1 + Math.floor(random() * 3)));
  const names = distinct(Math.max(2000, Math.round(size * 0.4)), () => {
    const name = coin(2 + Math.floor(random() * 2));
    return name.charAt(0).toUpperCase() + name.slice(1);
  });
  const zipf = (from: readonly string[]): string =>
    from[Math.min(from.length - 1, Math.floor(Math.exp(random() * Math.log(from.length + 1)) - 1))] as string;
  const sentence = (): string => {
    const length = 8 + Math.floor(random() * 14);
    const parts = Array.from({ length }, () => {
      const kind = random();
      return kind < 0.42 ? pick(FILLERS) : kind < 0.85 ? zipf(words) : zipf(names);
    });
    const text = parts.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const passages: BenchPassage[] = [];
  const questions: string[] = [];
  for (let i = 0; i < size; i++) {
    const text = Array.from({ length: 5 + Math.floor(random() * 3) }, sentence).join(' ');
    passages.push({ id: `p${i}`, title: `${zipf(names)} ${zipf(names)}`, text });
    if (questions.length < QUESTIONS) questions.push(questionOf(text, ASKED.short, random));
  }
  const misspelt = questions.map((question) => misspell(question, random));
  const long = passages.slice(0, QUESTIONS).map(({ text }) => questionOf(text, ASKED.long, random));
  return { passages, questions, misspelt, long };
}

/** So many of a text's words of five letters and more, behind a question word. */
function questionOf(text: string, words: number, random: () => number): string {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] as string;
  const content = [...new Set(text.match(/[A-Za-z]{5,}/g))];
  const asked = new Set<string>();
  while (asked.size < Math.min(words, content.length)) asked.add(pick(content));
  return `${pick(OPENINGS)} ${[...asked].join(' ')}`;
}

/** Swaps two neighbouring letters inside the longest word. */
export function misspell(question: string, random: () => number): string {
  const [longest = ''] = question.split(' ').sort((a, b) => b.length - a.length);
  if (longest.length < 4) return question;
  const at = 1 + Math.floor(random() * (longest.length - 3));
  const swapped = longest.slice(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.slice(at + 2);
  return question.replace(longest, swapped);
}

/** Numbers from 0 to below 1 (mulberry32), the same for the same seed. */
export function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
