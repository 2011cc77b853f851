/**
 * How a name sounds, roughly and in any of both scripts: consonants by class, of a run of vowels the first one. So that a name that was
 * written down by ear in Cyrillic is known by its English spelling: "Джеймс" and "James", "Ньюкасл" and "Newcastle". In the manner of
 * Soundex and its followers (Christen, A comparison of personal name matching, 2006); `g` stands for g, h, j and what lies between,
 * which one script writes for the other.
 */
export function sound(word: string): string {
  return /^[a-z]/.test(word) ? ofLatin(word) : ofCyrillic(word);
}

/** The consonants of a sound alone. */
export const consonants = (heard: string): string => heard.replace(VOWELS, '');

const VOWELS = /[aeiou]/g;

/** What several letters sound like together, longest first; the first group only where a word begins or ends. */
const LATIN_EDGES: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^x/, 's'],
  [/^y(?=[aeiou])/, 'g'],
];
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/tch/g, 'C'],
  [/sch|sh/g, 'S'],
  [/dzh|dg(?=e)|dj|zh/g, 'j'],
  [/stl/g, 'sl'],
  [/ck|c(?![eiyh])/g, 'k'],
  [/ch/g, 'C'],
  [/c/g, 's'],
  [/t[sz]/g, 's'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/kh/g, 'g'],
  [/(?<=[aeiouy])gh/g, ''],
  [/(?<=[aeiouyrwbdtg])h(?![aeiouy])|(?<=[rwbdtg])h/g, ''],
  [/qu?/g, 'kv'],
  [/x/g, 'ks'],
  [/w(?=[aeiouy])/g, 'v'],
  [/w/g, ''],
  [/z/g, 's'],
  [/[hj]/g, 'g'],
  [/y/g, 'i'],
  [/(?<=..)e$/, ''],
];

function ofLatin(word: string): string {
  let heard = word;
  for (const [letters, as] of LATIN_EDGES) heard = heard.replace(letters, as);
  for (const [letters, as] of LATIN) heard = heard.replace(letters, as);
  return collapsed(heard);
}

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'g', з: 's', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'g', ц: 's', ч: 'C', ш: 'S', щ: 'S', ы: 'i', э: 'e', ю: 'u', я: 'a',
}; // biome-ignore format: a table

function ofCyrillic(word: string): string {
  const together = word
    .replace(/дж/g, 'ж')
    .replace(/т[сц]/g, 'ц')
    .replace(/ш(?=[тп])/g, 'с')
    .replace(/^й/, 'г')
    .replace(/^(?=[юя])/, 'г')
    .replace(/у(?=[аеиоуыэюя])/g, 'в');
  let heard = '';
  for (const letter of together) heard += CYRILLIC[letter] ?? '';
  return collapsed(heard);
}

/** Of letters that stand twice, and of vowels that stand together, the first one. */
const collapsed = (heard: string): string => heard.replace(/(.)\1+/g, '$1').replace(/([aeiou])[aeiou]+/g, '$1');
