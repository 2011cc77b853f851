import anyAscii from 'any-ascii';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const NOT_ASCII = /\P{ASCII}/u;
const MARKS = /\p{M}+/gu;
const POSSESSIVE = /['’ʼ`]s?$/u;
const APOSTROPHES = /['’ʼ`]/gu;

/** True for a word that ends in a possessive, as written: "Moscow's", "the players'". */
export const isPossessive = (written: string): boolean => POSSESSIVE.test(written);

export function isCyrillic(word: string): boolean {
  return CYRILLIC.test(word);
}

/**
 * A word as it is compared: lower case, without possessive, apostrophes and (in Latin script) accents; numbers without
 * thousands commas. Cyrillic stays Cyrillic, with ё as е.
 */
export function normalise(word: string): string {
  let folded = word.toLowerCase();
  if (/\p{N}/u.test(folded[0] ?? '')) return foldNumber(folded);
  folded = folded.replace(POSSESSIVE, '').replace(APOSTROPHES, '');
  if (!NOT_ASCII.test(folded)) return folded;
  if (isCyrillic(folded)) return folded.normalize('NFC').replaceAll('ё', 'е');
  return anyAscii(folded.normalize('NFKD').replace(MARKS, '')).toLowerCase();
}

/** 35,000 → 35000; 44,7 → 44.7 (a comma followed by anything but three digits is a decimal comma). */
function foldNumber(number: string): string {
  return number.replace(/,(\d{3})(?!\d)/g, '$1').replace(',', '.');
}

/** Any script in plain Latin letters, lower case; for comparing names across scripts. */
export function toLatin(word: string): string {
  return NOT_ASCII.test(word) ? anyAscii(word).toLowerCase().replace(/['`]/g, '') : word.toLowerCase();
}

// Longest first. The usual ways to type Russian in Latin letters (GOST 7.79 system B, BGN/PCGN and what keyboards suggest).
const LETTERS: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['kh', 'х'],
  ['zh', 'ж'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['yo', 'е'],
  ['ye', 'е'],
  ['je', 'е'],
  ['ii', 'ии'],
];
const SINGLE: Readonly<Record<string, string>> = {
  a: 'а', b: 'б', c: 'ц', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'й', k: 'к', l: 'л', m: 'м',
  n: 'н', o: 'о', p: 'п', q: 'к', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', w: 'в', x: 'кс', z: 'з',
}; // biome-ignore format: a table
const VOWEL = /[аеиоуыэюя]$/;

/**
 * Everything that a word typed in Latin letters may be in Cyrillic, the likeliest first: the soft sign is left out at the end, й is typed
 * as i, щ as sh, э as e.
 */
export function cyrillicSpellings(latin: string): readonly string[] {
  const word = toCyrillic(latin);
  const spellings = [
    word,
    `${word}ь`,
    word.replace(/(?<=[аеоиыуюя])и$/, 'й'),
    word.replaceAll('ш', 'щ'),
    word.replace(/^е|(?<=^.)е/, 'э'),
  ];
  return [...new Set(spellings)];
}

/** Russian that was typed in Latin letters, in Cyrillic: `vstreche` → `встрече`. Words in other scripts come back unchanged. */
export function toCyrillic(latin: string): string {
  const word = latin.toLowerCase();
  if (!/^[a-z'’]+$/.test(word)) return word;
  let out = '';
  for (let i = 0; i < word.length; ) {
    const pair = LETTERS.find(([from]) => word.startsWith(from, i));
    const letter = word[i] ?? '';
    if (pair) {
      out += pair[1];
      i += pair[0].length;
    } else {
      if (letter === 'y') out += VOWEL.test(out) || out === '' ? 'й' : 'ы';
      else if (letter === "'" || letter === '’') out += 'ь';
      else out += SINGLE[letter] ?? letter;
      i++;
    }
  }
  return out;
}
