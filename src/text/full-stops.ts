import { ABBREVIATIONS, OPENERS, SMALL_ONLY, TITLES } from './abbreviations.js';
import { isSpace } from './space.js';

const LONGEST_ABBREVIATION = Math.max(...[...ABBREVIATIONS, ...TITLES].map((word) => word.length));
/** A word of two or three letters, however it is written: the model does not tell them apart. */
const SHORT = /^(?:[a-z]{2,3}|[A-Z]{2,3}|[A-Z][a-z]{1,2})$/;
/** Titles, which a name follows. */
const BEFORE_NAMES = new Set(['Dr', 'Mr', 'Mrs', 'Ms', 'Prof']);

/** The marks that may end a sentence. */
const MARKS = ['.', '!', '?', '…'] as const;
/** What may close behind one of them. */
const CLOSING = new Set([...`"'”’»)]`].map((char) => char.charCodeAt(0)));
/** The word before a mark, with a hyphen or apostrophe that joins it to another; or what closes a bracket or quotation. */
const BEFORE = /(?<word>[\p{L}\p{N}]+)$|[)\]"”’»]$|(?<apart>[\p{L}\p{N})\]"”][ \n])$/u;

/** "21.3%" */
const PERCENTAGE = /(?:^|[\s(])\d+(?:\.\d+)?%$/;

/** "2,000", "3.07", "1348–50", "co2", "oxygen-18"; and what closes with an apostrophe. */
const WITH_NUMBER = /(?:^|\s)(?:\d+[.,–-]\d+|[a-z]{2,}\d{1,2}|[a-z]{4,}-\d{1,3}|[a-z]{4,}')$/;

export type Verdict = 'ends' | 'goes on' | 'unsure';

/** A place in an English text where a sentence may end, and where the next one would begin. */
export interface Mark {
  readonly next: number;
  readonly verdict: Verdict;
}

/**
 * Every place where a sentence of an English text may end, in order, judged by the word before and the letter behind. `unsure` where
 * that does not decide: abbreviations, initials, digits and signs mixed, several marks.
 */
export function marks(text: string): Mark[] {
  const found: Mark[] = [];
  // Looked up mark by mark: a pattern would make an object of every match.
  const coming = [text.indexOf('.'), text.indexOf('!'), text.indexOf('?'), text.indexOf('…')];
  for (let at = firstOf(coming); at >= 0; at = firstOf(coming)) {
    let behind = at + 1;
    while (behind < text.length && CLOSING.has(text.charCodeAt(behind))) behind++;
    let next = behind;
    while (next < text.length && isSpace(text, next)) next++;
    const isMark = next > behind && next < text.length;
    if (isMark) found.push({ next, verdict: judge(text, at, text.slice(at, next), next) });
    const from = isMark ? next : at + 1;
    for (let m = 0; m < MARKS.length; m++) {
      const known = coming[m] as number;
      if (known >= 0 && known < from) coming[m] = text.indexOf(MARKS[m] as string, from);
    }
  }
  return found;
}

/** The least number that is not negative, or −1. */
function firstOf(numbers: readonly number[]): number {
  let least = -1;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    if (number >= 0 && (least < 0 || number < least)) least = number;
  }
  return least;
}

function judge(text: string, at: number, mark: string, next: number): Verdict {
  const begins = text.charCodeAt(next);
  const capital = begins >= 0x41 && begins <= 0x5a;
  const letter = capital || isSmall(begins);
  if (letter && mark.length === 2 && mark[0] !== '…') {
    const plain = judgePlain(text, at, mark[0] === '.', next, capital);
    if (plain) return plain;
  }
  const digit = isDigit(begins);
  if ((digit || begins === 0x28) && mark.length === 2 && mark[0] !== '…') {
    const second = judgeSecond(text, at, mark[0] === '.');
    if (second) return second;
  }
  if (mark[0] === '…' || mark.length > 3) return 'unsure';
  const quoted = mark.length === 3;
  if (quoted && !(capital && /["”]/u.test(mark))) return 'unsure';
  const stretch = text.slice(Math.max(0, at - 24), at);
  if (!quoted && (letter || digit) && PERCENTAGE.test(stretch)) return 'ends';
  const single = mark[0] === '.' && mark.length === 2 && (letter || digit);
  if (single && WITH_NUMBER.test(stretch)) return 'ends';
  if (single && INITIALS.test(stretch)) return SAYING.test(stretch) ? 'goes on' : judgeNext(text, next);
  const before = BEFORE.exec(stretch);
  if (!before) return 'unsure';
  const word = before.groups?.word;
  // A bracket, a quotation, or (in texts that were cut into words) a space before the full stop.
  const spaced = before.groups?.apart !== undefined && (begins === 0x28 || digit);
  if (word === undefined) return (letter || spaced) && !quoted ? 'ends' : 'unsure';
  const joint = text[at - word.length - 1] ?? ' ';
  const joined = !/[\s("“«[]/u.test(joint);
  if (joined && !/[-–’']/u.test(joint)) return 'unsure';
  if (capital && !quoted && /[A-Za-z]['’]s$/.test(before.input)) return 'ends';
  if (letter && mark[0] === '.' && !quoted && !joined && BEFORE_NAMES.has(word)) return 'goes on';
  if (/^\p{L}$/u.test(word)) return letter && mark[0] === '.' && !joined ? 'goes on' : 'unsure';
  if (/^\d+$/.test(word)) return letter && !joined && !quoted ? 'ends' : 'unsure';
  const counted = digit && !joined && /^[A-Za-z]+$/.test(word);
  if (!letter && !counted && !(begins === 0x22 || begins === 0x201c || begins === 0x28)) return 'unsure';
  const small = word.toLowerCase();
  const isAbbreviation = ABBREVIATIONS.has(small) || TITLES.has(small);
  if (!joined && SHORT.test(word)) {
    if (!isAbbreviation) return 'ends';
    if (!single || (word !== small && SMALL_ONLY.has(small))) return 'unsure';
    return TITLES.has(small) ? 'goes on' : judgeNext(text, next);
  }
  if (/^\p{Ll}+$/u.test(word)) {
    if (isAbbreviation && single && !joined) return TITLES.has(word) ? 'goes on' : judgeNext(text, next);
    return word.length > 3 && !isAbbreviation ? 'ends' : 'unsure';
  }
  if (!letter || quoted) return 'unsure';
  // A name of four letters, an acronym as long, or capitals inside (SpecialEurasia); letters beyond ASCII only in longer words.
  if (/^(?:\p{Lu}\p{Ll}{4,}|[A-Z][A-Za-z]{3,})$/u.test(word)) return isAbbreviation ? 'unsure' : 'ends';
  return 'unsure';
}

const isSmall = (unit: number) => unit >= 0x61 && unit <= 0x7a;
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isWord = (unit: number) => isSmall(unit) || (unit >= 0x41 && unit <= 0x5a) || isDigit(unit);

/**
 * The commonest marks by far, told without a pattern: behind a whole word of small letters, behind a space after a word (in texts that were
 * cut into words), and after another mark. Null for others.
 */
function judgePlain(text: string, at: number, stop: boolean, next: number, capital: boolean): Verdict | null {
  const before = text[at - 1];
  if (before === ',') return 'ends';
  if (before === ' ') {
    const last = text[at - 2];
    const of = last === '/' || last === "'" ? at - 3 : at - 2;
    if (isWord(text.charCodeAt(of))) return 'ends';
  }
  if (stop && before === '.' && text[at - 2] !== '.') return 'goes on';
  if (stop && !capital && text[at - 2] === '.' && LAST_INITIALS.test(text.slice(Math.max(0, at - 4), at)))
    return 'goes on';
  let from = at;
  while (from > 0 && isSmall(text.charCodeAt(from - 1))) from--;
  const length = at - from;
  if (length < 2 || length >= LONGEST || !(from === 0 || text[from - 1] === ' ')) return null;
  if (length > LONGEST_ABBREVIATION) return 'ends';
  const word = text.slice(from, at);
  if (TITLES.has(word)) return stop ? 'goes on' : null;
  if (!ABBREVIATIONS.has(word)) return 'ends';
  return stop ? judgeNext(text, next) : null;
}

/** What an abbreviation or initials leave open is told by the word behind: one letter, digit or word is enough. */
function judgeNext(text: string, next: number): Verdict {
  const first = text.charCodeAt(next);
  // The only word that opens a sentence in small letters.
  if (text.startsWith('btw', next)) return 'unsure';
  if (isSmall(first) || isDigit(first)) return 'goes on';
  const [, word = '', behind = ''] = NEXT.exec(text.slice(next, next + VIEW)) ?? [];
  if (word === '') return 'unsure';
  if (!OPENERS.has(word.toLowerCase())) return 'goes on';
  return behind === '' && word.slice(1) === word.slice(1).toLowerCase() ? 'ends' : 'unsure';
}

/** The second of two marks before a bracket or number: "follows.. (1)". Null for others. */
function judgeSecond(text: string, at: number, stop: boolean): Verdict | null {
  const before = text[at - 1];
  if (before === ',') return 'ends';
  const word = isWord(text.charCodeAt(at - 2)) && isWord(text.charCodeAt(at - 3));
  return stop && before === '.' && (word || text[at - 2] === ' ') ? 'goes on' : null;
}

/** U.S, e.g, m.i.t */
const LAST_INITIALS = /(?:^|[^A-Za-z0-9])[A-Za-z]\.[A-Za-z]$/;
/** The same as a whole word. */
const INITIALS = /(?:^|[\s(])(?:(?:[a-z]\.)+[a-z]|(?:[A-Z]\.)+[A-Z])$/;
/** "That is", "for example". */
const SAYING = /(?:^|[\s(])(?:i\.e|e\.g|I\.E|E\.G)$/;
/** A word with a capital, and the marks behind it up to a space. */
const NEXT = /^([A-Z](?:[a-z]*|[A-Z]+))([,.;:)?!]*)(?:\s|$)/;
/** Longer words are seen by the model as well, but are none of these. */
const VIEW = 24;

/** Letters of a word that a pattern would see whole. */
const LONGEST = 24;
