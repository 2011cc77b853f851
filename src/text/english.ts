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

/** True if the (normalised) word is one of the model's 87,000 English words, that is, hardly a typing error. */
export function isEnglishWord(word: string): boolean {
  const { nlp, vocabulary } = load();
  const ids = nlp.readDoc(word).tokens().out(nlp.its.uniqueId);
  return ids.length === 1 && (ids[0] ?? vocabulary) < vocabulary;
}
