import { stem } from '../text/stems.js';
import { terms } from './terms.js';
import { isOfTopic, ofConcepts, type Vocabulary, type Wanted, WEIGHT } from './wanted.js';

const CAPITAL = /^(?:capital|столиц[аеуы]|столицей)$/i;
/** Between a capital and its country, which stands before it in English ("the Kenyan capital") or behind ("the capital of Kenya"). */
const OF = /^\s+(?:of\s+(?:the\s+)?)?$/i;
/** With fewer things beside it, the capital is what is asked for. */
const LEAST = 2;

/** What is wanted, where a capital is described by its country instead of named: then the town's name stands for the word. */
export function withCapitals(
  text: string,
  wanted: readonly Wanted[],
  { gazetteer }: Pick<Vocabulary, 'gazetteer'>,
): readonly Wanted[] {
  if (wanted.filter(isOfTopic).length < 2 + LEAST) return wanted;
  return wanted.map((thing, w) => {
    if (!CAPITAL.test(thing.text)) return thing;
    const [before, after] = [wanted[w - 1], wanted[w + 1]];
    const country = [
      before && OF.test(text.slice(before.end, thing.start)) ? before : null,
      after && OF.test(text.slice(thing.end, after.start)) ? after : null,
    ].flatMap(
      (of) => of?.alternatives.map(({ term }) => gazetteer.capitalOf(term)).find((name) => name !== null) ?? [],
    );
    const [name] = country;
    if (name === undefined) return thing;
    const concepts = gazetteer.longestAt(terms(name), 0).map(({ concept }) => concept);
    const alternatives = [...thing.alternatives, { term: stem(name), weight: WEIGHT.script }, ...ofConcepts(concepts)];
    return { ...thing, alternatives, concepts, binding: true, common: false };
  });
}
