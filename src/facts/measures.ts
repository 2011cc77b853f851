import { cite } from '../corpus/article.js';
import { pattern } from '../text/pattern.js';
import { normalise } from '../text/scripts.js';
import { stem } from '../text/stems.js';
import { words } from '../text/words.js';
import type { Figure } from './fact.js';
import { fateOf } from './fates.js';
import { changeOf, numberOf, periodOf, sameYear } from './figure-context.js';
import type { FigureHit } from './figures.js';
import type { Steps } from './library.js';
import { aboutOf, type Token, tokensOf } from './measure-about.js';
import { isEmptyMeasure, type MeasureWords } from './measure-words.js';
import { namesOf } from './measured-names.js';
import { sayerOf } from './said-by.js';
import type { Sentence } from './sentence.js';

const AFTER = 7;
/** Between a noun and its number: "of", "to", "worth", a bound. */
const DIRECTLY = pattern('iu')`
  ^(?:
    \s|,|:|of|to|at|by|from|worth|was|is|were|are|came|amounted|total(?:l?ed)?|estimated|a|an|the|some|about|
    around|more|than|just|over|nearly|almost|up|reached|exceeded|surpassed|passed|stood|had|has|been|already
  )*$
`;
const PART_OF = /^ (?:of|из) (?:the |its |their )/u;
const PART_LEAD = /^(?:Of|Out of) (?:the|its|their) /u;
const PER = pattern('iu')`
  ^ (?:per|a|an|each|every) (head|capita|person|year|day|month|hour|household|week)(?![a-zA-ZÀ-ԯḀ-ỿ])|
  ^ (annually|yearly|daily|monthly)(?![a-zA-ZÀ-ԯḀ-ỿ])
`;

const SENTENCES = 2;

/** The figures of an article with what they measure, in order. */
export function* readFigures(sentences: readonly Sentence[], measures: MeasureWords): Steps<Figure[]> {
  const found: Figure[] = [];
  let region: string | null = null;
  for (const [i, sentence] of sentences.entries()) {
    if (i % SENTENCES === 0) yield;
    region = sentence.places.findLast(({ level }) => level === 'region')?.key ?? region;
    if (sentence.figures.length === 0) continue;
    const inPassage = (other: Sentence | undefined) => (other?.passage === sentence.passage ? other : null);
    const { passage } = sentence;
    const lead = passage.lead && sentence.ordinal > 0 ? (sentences[i - sentence.ordinal] ?? null) : null;
    const before = lead ? null : inPassage(sentences[i - 1]);
    const sayer = sayerOf(sentence, before, lead);
    const tokens = tokensOf(sentence.text);
    for (const [k, hit] of sentence.figures.entries()) {
      const numbers = sentence.figures.map(({ number }) => number);
      const { keys, part } = measureOf(sentence, hit, tokens, measures);
      const inherited = keys.length === 0 ? inheritedMeasure(lead ?? before, measures) : [];
      const measure = keys.length > 0 ? keys : inherited;
      const per = PER.exec(sentence.text.slice(hit.number.end, hit.number.end + 20));
      const period = periodOf(sentence, hit.number, numbers[k + 1] ?? null) ?? sameYear(sentence, found);
      const of = namesOf({ sentence, before: lead ?? before, zone: hit, number: hit.number, sayer, measure, region });
      found.push({
        citation: cite(sentence.article, sentence.at(hit)),
        span: cite(sentence.article, sentence.at(hit.number)),
        number: numberOf(hit.number, per?.[1] ?? per?.[2] ?? null),
        measure: part ? [...measure, '(part)'] : measure,
        of,
        about: aboutOf(sentence, hit, tokens, [...measure, ...of], sayer),
        period,
        saidBy: sayer?.name ?? null,
        change: changeOf(sentence.text, hit.number),
        article: sentence.article.id,
        published: sentence.article.published,
      });
    }
  }
  return found;
}

/** What a number measures: its unit's noun where things are counted, the noun that it stands beside, or the subject of its clause. */
function measureOf(
  { text }: Sentence,
  { start, end, number }: FigureHit,
  tokens: readonly Token[],
  measures: MeasureWords,
): { keys: string[]; part: boolean } {
  const stems = tokens.map((token) => token.stem);
  const part = PART_LEAD.test(text.slice(start)) || (number.kind !== 'percent' && PART_OF.test(text.slice(number.end)));
  if (number.kind === 'count' && number.unit !== null) {
    const fate = fateOf(text, number);
    if (fate !== null) return { keys: [fate], part };
    const unit = words(number.unit).map((word) => stem(normalise(word.text)));
    const known = measures.at(unit, unit.length - 1);
    return { keys: [known?.key ?? unit.at(-1) ?? number.unit], part };
  }
  const isName = (i: number) =>
    i > 0 && /^\p{Lu}/u.test(tokens[i]?.text ?? '') && !/[.:!?]\s$/u.test(text.slice(0, tokens[i]?.start));
  const behind: { i: number; key: string }[] = [];
  for (
    let i = tokens.findIndex((token) => token.start >= number.end), n = 0;
    i >= 0 && i < tokens.length && n < AFTER;
    i++, n++
  ) {
    const token = tokens[i] as Token;
    if (token.start >= end) break;
    const known = isName(i) ? null : measures.at(stems, i);
    if (known) behind.push({ i, key: known.key });
    else if (behind.length > 0) break;
    else if (!(isEmptyMeasure(token.stem) || /^(?:in|of|the|a|an|year|its|their|worth)$/u.test(token.text) || n < 2))
      break;
    if (/^(?:and|which|that|between|with|after|by|for|to)$/u.test(token.text)) break;
  }
  const ahead: { i: number; key: string }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start < start || token.end > number.start) continue;
    const known = isName(i) ? null : measures.headAt(stems, i);
    if (!known) continue;
    if ((tokens[known.at]?.end ?? Infinity) <= number.start) ahead.push({ i: known.at, key: known.key });
    i = known.at;
  }
  const nearest = ahead.at(-1);
  const direct = nearest && DIRECTLY.test(text.slice((tokens[nearest.i] as Token).end, number.start));
  const joined = behind.length > 0 && /^(?:\s|-)/u.test(text.slice(number.end));
  const head = direct
    ? nearest
    : joined && !(ahead[0] && number.kind === 'percent')
      ? behind.at(-1)
      : (ahead[0] ?? behind.at(-1));
  if (!head) return { keys: [], part };
  const modifiers = [...modifiersOf(text, tokens, head.i, measures), ...complementOf(text, tokens, head.i)];
  return { keys: [...new Set([head.key, ...modifiers])], part };
}

/** The words before a noun that say which one it is: "key" rate, "launch" mass. */
function modifiersOf(text: string, tokens: readonly Token[], head: number, measures: MeasureWords): string[] {
  const found: string[] = [];
  for (let i = head - 1; i >= Math.max(0, head - 3); i--) {
    const token = tokens[i] as Token;
    const gap = text.slice(token.end, tokens[i + 1]?.start);
    if (!/^[ -]$/u.test(gap) || token.stop || /^\p{N}/u.test(token.text) || /['’]/u.test(token.text)) break;
    if (/^\p{Lu}/u.test(token.text) && i > 0) break;
    if (
      isEmptyMeasure(token.stem) ||
      /(?:ed|ing)$/u.test(token.text) ||
      /^(?:billion|million|thousand|trillion|percent|bn|mn)$/iu.test(token.text)
    )
      continue;
    found.push(measures.at([token.stem], 0)?.key ?? token.stem);
  }
  return found;
}

/** "Exports of wheat": of what, where a plain noun follows. */
function complementOf(text: string, tokens: readonly Token[], head: number): string[] {
  const [noun, of, what] = tokens.slice(head, head + 3);
  if (!noun || of?.text !== 'of' || !what || text.slice(noun.end, what.start) !== ' of ') return [];
  const plain = /^\p{Ll}/u.test(what.text) && !what.stop && !isEmptyMeasure(what.stem) && what.stem.length > 2;
  return plain ? [what.stem] : [];
}

/** "It", "the package": the measure that the sentence before spoke of. */
function inheritedMeasure(before: Sentence | null, measures: MeasureWords): string[] {
  if (!before) return [];
  const stems = tokensOf(before.text).map((token) => token.stem);
  for (let i = 0; i < stems.length; i++) {
    const known = measures.headAt(stems, i);
    if (known) return [known.key];
  }
  return [];
}
