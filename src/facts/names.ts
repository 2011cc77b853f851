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

/** Finds the lexicon's names in running text, in any of their spellings. Built once for a lexicon, then pure. */
export class NameFinder {
  readonly #byFirst = new Map<string, Spelling[]>();
  /** The keys of the words of the text that was searched last: several kinds of names are looked for in one sentence. */
  #last: { readonly text: string; readonly tokens: readonly Word[]; readonly keys: readonly string[] } | null = null;

  constructor(lexicon: Lexicon) {
    for (const name of lexicon.names) {
      for (const spelling of [name.name, ...name.also]) this.#learn(spelling, name);
    }
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
    if (this.#byFirst.size === 0) return [];
    if (this.#last?.text !== text) {
      const tokens = words(text);
      this.#last = { text, tokens, keys: tokens.map((token) => keyOf(token.text)) };
    }
    const { tokens, keys } = this.#last;
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
