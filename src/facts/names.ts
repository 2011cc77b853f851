import type { Lexicon, LexiconName, NameKind } from '../corpus/lexicon.js';
import { isCyrillic, normalise } from '../text/scripts.js';
import { stem } from '../text/stems.js';
import { type Word, words } from '../text/words.js';

/** A name of the lexicon as it stands in a text; UTF-16 offsets. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly name: LexiconName;
}

interface Spelling {
  readonly keys: readonly string[];
  readonly name: LexiconName;
  /** `capital`: must begin with a capital in running text; `acronym`: all capitals; `any`: a common noun such as "summit". */
  readonly letters: 'capital' | 'acronym' | 'any';
}

/** Words whose keys are kept. */
const KEPT = 20_000;

/** Finds the lexicon's names in running text, in any of their spellings. Built once for a lexicon, then pure. */
export class NameFinder {
  readonly #byFirst = new Map<string, Spelling[]>();
  /** Spellings that begin in Cyrillic script: stemming them is dear, and many texts hold none. */
  #cyrillic: [string, LexiconName][] = [];
  readonly #kinds = new Set<NameKind>();
  /** What words come to by `keyOf`: a text says the same words again and again. */
  readonly #keys = new Map<string, string>();

  constructor(lexicon: Lexicon) {
    for (const name of lexicon.names) {
      this.#kinds.add(name.kind);
      for (const spelling of [name.name, ...name.also])
        if (isCyrillic(words(spelling)[0]?.text ?? '')) this.#cyrillic.push([spelling, name]);
        else this.#learn(spelling, name);
    }
    this.#longestFirst();
  }

  #longestFirst(): void {
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  }

  #learn(spelling: string, name: LexiconName): void {
    const keys = words(spelling).map(({ text }) => keyOf(text));
    const [first] = keys;
    if (first === undefined) return;
    const letters = /^[\p{Lu}.]{2,5}$/u.test(spelling) ? 'acronym' : /^\p{Lu}/u.test(spelling) ? 'capital' : 'any';
    const list = this.#byFirst.get(first) ?? [];
    list.push({ keys, name, letters });
    this.#byFirst.set(first, list);
  }

  /**
   * The names in a text from left to right, the longest where several begin at one word; never overlapping.
   *
   * @param lenient for what people type: capitals are not asked for
   */
  find(text: string, { lenient = false, kinds }: { lenient?: boolean; kinds?: readonly NameKind[] } = {}): NameHit[] {
    if (kinds ? !kinds.some((kind) => this.#kinds.has(kind)) : this.#byFirst.size === 0) return [];
    const tokens = words(text);
    const keys = tokens.map((token) => this.#keyOf(token.text));
    const found: NameHit[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const spelling = this.#byFirst
        .get(keys[i] ?? '')
        ?.find((one) => (!kinds || kinds.includes(one.name.kind)) && fits(one, text, tokens, keys, i, lenient));
      const last = spelling && tokens[i + spelling.keys.length - 1];
      if (!spelling || !last) continue;
      const end = last.end - (/['’ʼ`]s?$/u.exec(last.text)?.[0].length ?? 0);
      found.push({ start: tokens[i]?.start ?? 0, end, name: spelling.name });
      i += spelling.keys.length - 1;
    }
    return found;
  }

  #keyOf(word: string): string {
    let key = this.#keys.get(word);
    if (key === undefined) {
      key = keyOf(word);
      if (this.#cyrillic.length > 0 && isCyrillic(word)) {
        for (const [spelling, name] of this.#cyrillic) this.#learn(spelling, name);
        this.#cyrillic = [];
        this.#longestFirst();
      }
      if (this.#keys.size >= KEPT) this.#keys.clear();
      this.#keys.set(word, key);
    }
    return key;
  }
}

function keyOf(word: string): string {
  const folded = normalise(word);
  return isCyrillic(folded) ? stem(folded) : folded;
}

function fits(
  { keys: wanted, letters }: Spelling,
  text: string,
  tokens: readonly Word[],
  keys: readonly string[],
  at: number,
  lenient: boolean,
): boolean {
  if (!wanted.every((key, k) => keys[at + k] === key)) return false;
  for (let k = 1; k < wanted.length; k++) {
    const gap = text.slice(tokens[at + k - 1]?.end, tokens[at + k]?.start);
    if (!/^[\s\p{Pd}+.'’"“”«»&]{0,4}$/u.test(gap)) return false;
  }
  if (lenient || letters === 'any') return true;
  const first = tokens[at]?.text ?? '';
  return letters === 'acronym' ? !/\p{Ll}{2}/u.test(first) : /^\p{Lu}/u.test(first);
}
