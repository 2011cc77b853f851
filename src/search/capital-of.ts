import { isOfTopic, ofName, type Vocabulary, type Wanted, WEIGHT } from './wanted.js';

const CAPITAL = /^(?:capital|столиц[аеуы]|столицей)$/i;
/** Between a capital and its country, which stands before it in English ("the Kenyan capital") or behind ("the capital of Kenya"). */
const OF = /^\s+(?:of\s+(?:the\s+)?)?$/i;
/** With fewer things beside it, the capital is what is asked for. */
const LEAST = 2;

/** What is wanted, where a capital is described by its country instead of named: then the town's name stands for the word. */
export function withCapitals(text: string, wanted: readonly Wanted[], vocabulary: Vocabulary): readonly Wanted[] {
  if (wanted.filter(isOfTopic).length < 2 + LEAST) return wanted;
  return wanted.map((thing, w) => {
    if (!CAPITAL.test(thing.text)) return thing;
    const [before, after] = [wanted[w - 1], wanted[w + 1]];
    const [name] = [
      before && OF.test(text.slice(before.end, thing.start)) ? before : null,
      after && OF.test(text.slice(thing.end, after.start)) ? after : null,
    ].flatMap(
      (of) =>
        of?.alternatives.map(({ term }) => vocabulary.gazetteer.capitalOf(term)).find((name) => name !== null) ?? [],
    );
    if (name === undefined) return thing;
    const town = ofName(name, WEIGHT.script, vocabulary);
    const alternatives = [...thing.alternatives, ...town.alternatives];
    return { ...thing, alternatives, concepts: town.concepts, binding: true, common: false };
  });
}
