import { isEnglishWord } from '../text/english.js';
import { isCyrillic, toCyrillic } from '../text/scripts.js';
import { editDistance } from './spelling.js';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that a question is asked with and that carry no topic, long enough to be known with a slip in them. */
const ENGLISH = list(
  'what when where which whom whose does were with from that this have will would could should about between during there their many much',
);
const RUSSIAN = list(
  'какой какая какое какие каком какого каких какую каким когда почему зачем сколько куда откуда кому кого чего чему между после перед вообще должен должны',
);
/** Slips that are words of the dictionary too, or too short to be told by their letters. */
const USUAL: Readonly<Record<string, string>> = {
  wen: 'when',
  wat: 'what',
  waht: 'what',
  wht: 'what',
  wot: 'what',
  wich: 'which',
  witch: 'which',
  hwo: 'how',
  suposed: 'supposed',
  supposd: 'supposed',
  teh: 'the',
  adn: 'and',
  fo: 'of',
  taht: 'that',
  thru: 'through',
  abt: 'about',
  btwn: 'between',
  cuz: 'because',
  coz: 'because',
  bc: 'because',
};

/**
 * The small word that a word of a question was meant to be, or null: "wen", "whcih", "сколкьо", "skolko". Asked only of words that the corpus
 * lacks; a name is none, and so `word` should stand in small letters or begin the question.
 *
 * @param word normalised
 */
export function smallWord(word: string): string | null {
  const usual = usualSlip(word);
  if (usual !== null) return usual;
  if (word.length < 4 || word.length > 8) return null;
  if (isCyrillic(word)) return nearest(word, RUSSIAN);
  const meant = nearest(word, ENGLISH) ?? nearest(toCyrillic(word), RUSSIAN);
  return meant === null || isEnglishWord(word) ? null : meant;
}

/** The same of slips that everybody makes, which need no other reading. */
export const usualSlip = (word: string): string | null => (Object.hasOwn(USUAL, word) ? (USUAL[word] as string) : null);

const nearest = (word: string, small: readonly string[]): string | null =>
  small.find((known) => editDistance(word, known, 1) <= 1) ?? null;
