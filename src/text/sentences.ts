import { englishSentences } from './english.js';
import { marks } from './full-stops.js';
import { isSpace } from './space.js';

/** A sentence's place in the text it was cut from, UTF-16 offsets, without surrounding white space. */
export interface SentenceRange {
  readonly start: number;
  readonly end: number;
}

// A full stop that does not end a sentence in Russian: an initial, or a common abbreviation.
const RUSSIAN_ABBREVIATION = /(?:^|[\s(«"])(?:\p{Lu}|г|гг|им|т\. ?е|т|др|руб|млн|млрд|тыс|см|стр|ул|долл)\.\s*$/u;

/**
 * Cuts a paragraph into sentences. English by wink-nlp (right on Dr., U.S., Nov. 6) where a full stop may mean several things, other languages by Intl.Segmenter.
 * The ranges are in order, do not overlap, and cover everything but white space.
 */
export function sentences(text: string, language: string): SentenceRange[] {
  if (language.startsWith('en')) return trimmed(text, cutEnglish(text));
  return trimmed(text, /[.!?…。]["'”’»)\]]*\s+\S/u.test(text) ? cutOther(text, language) : [0]);
}

/** Where sentences begin: behind each that surely ends; where that is in doubt, wink-nlp, which takes a hundred times as long, reads the words around. */
function cutEnglish(text: string): number[] {
  const starts = [0];
  for (const { next, verdict } of marks(text)) {
    if (verdict === 'ends' || (verdict === 'unsure' && endsByModel(text, starts.at(-1) as number, next)))
      starts.push(next);
  }
  return starts;
}

/** Most characters of the word before a mark and of the one behind it, by which the model judges it: what stands further off never changed its mind. */
const VIEW = 30;
/** The last word, with the marks behind it: "to . . . ". */
const WORD_BEFORE = /\S*[\p{L}\p{N}]\S*(?:\s+[^\p{L}\p{N}\s]+)*\s*$/u;
const verdicts = new Map<string, boolean>();
const MOST_VERDICTS = 5000;

/** True if the model begins a sentence at `next`. `from`: where the sentence before begins. */
function endsByModel(text: string, from: number, next: number): boolean {
  const before = text.slice(Math.max(from, next - VIEW), next);
  const word = before.slice(Math.max(0, before.search(WORD_BEFORE)));
  const behind = /^\S*/u.exec(text.slice(next, next + VIEW))?.[0] ?? '';
  const key = `${word}${behind}`;
  let verdict = verdicts.get(key);
  if (verdict === undefined) {
    verdict = startsByModel(key).includes(word.length);
    if (verdicts.size >= MOST_VERDICTS) verdicts.clear();
    verdicts.set(key, verdict);
  }
  return verdict;
}

/** Where the second and later sentences of a text begin. */
function startsByModel(text: string): number[] {
  const starts: number[] = [];
  let from = 0;
  for (const sentence of englishSentences(text)) {
    // wink-nlp may print a sentence with other white space than it stands with, so only its first and last words are looked for.
    const first = sentence.trim().split(/\s+/, 1)[0] ?? '';
    const at = text.indexOf(first, from);
    if (first === '' || at < 0) continue;
    if (at > 0 && /\s/.test(text[at - 1] ?? '')) starts.push(at);
    from = advance(text, at, sentence);
  }
  return starts;
}

/** The offset just behind `sentence`, which stands at `at` but for its white space. */
function advance(text: string, at: number, sentence: string): number {
  let i = at;
  for (const char of sentence.replace(/\s+/g, '')) {
    while (i < text.length && /\s/.test(text[i] ?? '')) i++;
    if (!text.startsWith(char, i)) return i;
    i += char.length;
  }
  return i;
}

function cutOther(text: string, language: string): number[] {
  const starts: number[] = [];
  for (const { index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    // Intl.Segmenter cuts behind a quoted question or exclamation even where the sentence goes on in small letters.
    const before = text.slice(starts.at(-1), index);
    const goesOn = /["'”’»)\]]\s*$/u.test(before) && /^\p{Ll}/u.test(text.slice(index));
    if (starts.length === 0 || !(goesOn || RUSSIAN_ABBREVIATION.test(before))) starts.push(index);
  }
  return starts;
}

/** The stretches from one start to the next, without the space around them. */
function trimmed(text: string, starts: readonly number[]): SentenceRange[] {
  const kept: SentenceRange[] = [];
  for (let i = 0; i < starts.length; i++) {
    let start = starts[i] as number;
    let end = starts[i + 1] ?? text.length;
    while (start < end && isSpace(text, start)) start++;
    while (start < end && isSpace(text, end - 1)) end--;
    if (end > start) kept.push({ start, end });
  }
  return kept;
}
