import { createRequire } from 'node:module';

interface Nlp {
  readDoc(text: string): {
    sentences(): { out(): string[] };
    tokens(): { out(value: unknown): number[] };
  };
  readonly its: { readonly uniqueId: unknown };
}

let loaded: { nlp: Nlp; vocabulary: number } | null = null;

/** wink-nlp with its English model. It takes a tenth of a second to load, so it waits for the first text that needs it. */
function load(): { nlp: Nlp; vocabulary: number } {
  if (!loaded) {
    const require = createRequire(import.meta.url);
    const winkNLP = require('wink-nlp') as (model: unknown, pipe: string[]) => Nlp;
    const nlp = winkNLP(require('wink-eng-lite-web-model'), ['sbd']);
    // The model numbers its own words first; a word it has never seen gets the next number, which is the size of the vocabulary.
    const vocabulary = nlp.readDoc('qzxjvkq').tokens().out(nlp.its.uniqueId)[0] ?? 0;
    loaded = { nlp, vocabulary };
  }
  return loaded;
}

/** The sentences of an English paragraph as wink-nlp prints them; its white space may differ from the text's. */
export function englishSentences(text: string): string[] {
  return load().nlp.readDoc(text).sentences().out();
}

/** Words with which sentences about figures begin, and which the model is known to hold: for these it need not be loaded. */
export const SURE: ReadonlySet<string> = new Set(
  `aid amount arms assets bank banks billions border borders budget business capacity cargo children citizens coal companies company
  construction contracts cooperation corn cost costs cotton credit crops currency customers damage deals debt deliveries demand deposits
  development discussions donations dollars economy electricity employment energy experts export exports factories farmers farms figures
  finance flights food freight fuel funding funds gas gold goods government grain grants growth heat housing immigration import imports
  income industry inflation infrastructure interest investment investments investors jobs loans losses machinery members metals migrants
  migration million millions minerals ministers money negotiations nuclear oil orders output ownership payments pensions petroleum
  pipelines plants population poverty power prices production products profits projects property purchases rail railways refugees reserves
  revenue revenues roads salaries sales savings schools services shares ships spending steel students subsidies supplies supply talks
  tariffs taxes tourism tourists trade traffic trains transit transport travel trucks turnover unemployment uranium visitors volume volumes
  voters votes wages water wealth wheat women workers`.split(/\s+/),
);

/** True if the (normalised) word is one of the model's 87,000 English words, that is, hardly a typing error. */
export function isEnglishWord(word: string): boolean {
  return SURE.has(word) || isInModel(word);
}

/** `isEnglishWord` as the model alone says; it takes a tenth of a millisecond to say, and is asked for a word several times in a row. */
export function isInModel(word: string): boolean {
  let known = asked.get(word);
  if (known === undefined) {
    const { nlp, vocabulary } = load();
    const ids = nlp.readDoc(word).tokens().out(nlp.its.uniqueId);
    known = ids.length === 1 && (ids[0] ?? vocabulary) < vocabulary;
    if (asked.size >= MOST_ASKED) asked.clear();
    asked.set(word, known);
  }
  return known;
}

const asked = new Map<string, boolean>();
const MOST_ASKED = 1000;
