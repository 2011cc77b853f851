import { cite, type Range } from '../corpus/article.js';
import type { SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import { isOfTopic } from '../search/wanted.js';
import { isCountryName } from '../text/country-names.js';
import { pattern } from '../text/pattern.js';
import type { ShortAnswer } from './answer.js';
import type { Candidate } from './candidates.js';
import { isDemonym, isPlain, wantsNumber } from './fits.js';
import type { QuestionKind } from './question.js';

const SHAPED: ReadonlySet<QuestionKind> = new Set(['when', 'where', 'person', 'document']);
const LONGEST = 120;
/** Below this the bot is not sure enough to put one stretch above all others. */
const SURE = 0.88;

/**
 * The bold answer: the one stretch of the wanted kind in the best sentence. Null where there are several, none, or doubt:
 * a wrong bold answer is worse than none. So is a month where another of those shown first has a day.
 *
 * @param found the candidates that are shown first, best first
 */
export function shortAnswer(
  found: readonly Candidate[],
  query: Query,
  kind: QuestionKind,
  confidence: number,
  index: SearchIndex,
): ShortAnswer | null {
  const [candidate, ...others] = found;
  if (!candidate) return null;
  if (!(SHAPED.has(kind) || wantsNumber(kind)) || confidence < SURE || !candidate.fitting) return null;
  // Names and numbers of the question must stand in the sentence itself, not only near it.
  if (query.wanted.some(({ binding }, w) => binding && (candidate.own[w] ?? 0) < 0.9)) return null;
  // So must what is asked of them, in whatever words.
  if (query.wanted.some((thing, w) => !thing.common && isOfTopic(thing) && (candidate.own[w] ?? 0) < 0.5)) return null;
  const plain = candidate.fitting.filter(isPlain);
  const strongest = Math.max(...plain.map(({ strength }) => strength));
  const strong = plain.filter(({ strength }) => strength === strongest);
  const outer = strong.filter(
    (fit) =>
      !strong.some(
        (other) =>
          other !== fit &&
          other.start <= fit.start &&
          fit.end <= other.end &&
          other.end - other.start > fit.end - fit.start,
      ),
  );
  if (countsAnother(candidate, query)) return null;
  if (kind === 'when' && strongest < EXACT && others.some((other) => tellsExactly(other, query))) return null;
  if (kind === 'person' && outer[0] && isDoubtful(candidate, outer[0], query, index)) return null;
  const texts = new Set(outer.map(({ start, end }) => candidate.article.body.slice(start, end)));
  const [only] = outer;
  if (!only || texts.size !== 1 || only.end - only.start > LONGEST) return null;
  if (kind === 'where' && isDemonym(candidate.article.body, only)) return null;
  if (kind === 'money' && isHypothetical(candidate, only) && !WOULD.test(query.text)) return null;
  return { ...cite(candidate.article, only), hash: candidate.article.hash };
}

/** "A new hall would cost €4": no hall has. */
const isHypothetical = ({ article, range }: Candidate, sum: Range): boolean =>
  WOULD.test(article.body.slice(range.start, sum.start));
const WOULD = /\b(?:would|could|might)\b/i;

/** The strength of a day among dates. */
const EXACT = 1;

/** A day stands in a sentence on the same names. */
const tellsExactly = ({ fitting, own }: Candidate, { wanted }: Query): boolean =>
  (fitting ?? []).some(({ strength }) => strength >= EXACT) &&
  wanted.every(({ binding }, w) => !binding || (own[w] ?? 0) >= 0.5);

const ORDINAL = pattern('giu')`
  (?<!\p{L})(?:
    first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|перв|втор|трет|четверт|
    пят|шест|седьм|восьм|девят|десят
  )\p{L}*
`;

/** The question asks for the first of something, and the sentence speaks of the first and of the second: whose date is told? */
function countsAnother({ article, range }: Candidate, query: Query): boolean {
  if (!query.wanted.some(({ ordinal }) => ordinal)) return false;
  const told = article.body.slice(range.start, range.end).match(ORDINAL) ?? [];
  return new Set(told.map((word) => word.toLowerCase())).size > 1;
}

const LISTED = 4;
/** Behind a name: it says or announces something, which somebody else may do. */
const REPORTS = pattern('u')`
  ^(?:['’]s)?(?: \p{Ll}+)? (?:
    announce|claim|said|say|tell|told|state|argue|promise|report|write|wrote|suggest|hope|expect|want
  )\p{Ll}*(?!\p{L})
`;
const SAYING = pattern('i')`
  \b(?:
    announc|claim|sa(?:id|ys?)|tell|told|stat|argu|promis|report|writ|wrote|suggest|hop|expect|want|think|
    thought|call
  )[a-zа-яё]*
`;

/** Too many countries for one person; or a name that the lexicon does not know, beside one that it does: either may be the person, team or town that is asked for. */
function isDoubtful({ article, range }: Candidate, name: Range, query: Query, index: SearchIndex): boolean {
  if (REPORTS.test(article.body.slice(name.end, range.end)) && !SAYING.test(query.text)) return true;
  if (isOfAnotherCountry(article.body.slice(range.start, name.start), query, index)) return true;
  const names = index
    .namesIn(article.body.slice(range.start, range.end))
    .map((known) => ({ ...known, start: range.start + known.start, end: range.start + known.end }));
  // Where a sentence lists countries, its one person is of one of them only.
  if (names.filter(({ kind }) => kind === 'country').length >= LISTED) return true;
  const inside = (known: Range) => known.start < name.end && name.start < known.end;
  return !names.some((known) => known.kind === 'person' && inside(known)) && names.some((known) => !inside(known));
}

/** "Russian Foreign Minister " before a name. */
const OFFICE_OF = pattern('u')`
  (?<of>(?!(?:Prime|Foreign|Deputy|Vice|Defen[cs]e|Finance|Interior|Trade|Energy|The) )\p{Lu}[\p{L}-]+)(?:['’]s)?
  (?: (?:Prime|Foreign|Deputy|Vice|Defen[cs]e|Finance|Interior|Trade|Energy))*[ ]
  (?:President|Minister|Premier|Chancellor|Secretary|Ambassador|Envoy|King|Queen|Prince)[ ]$
`;

/** Somebody of a country is asked for, and whoever is named has an office of another one. */
function isOfAnotherCountry(before: string, query: Query, index: SearchIndex): boolean {
  const countries = query.wanted.flatMap(({ text }, w) => (isCountryName(text.toLowerCase()) ? [w] : []));
  const of = OFFICE_OF.exec(before)?.groups?.of;
  if (countries.length === 0 || of === undefined) return false;
  const held = index.matchesIn(query, of);
  return countries.every((w) => (held[w] ?? 0) < 0.5);
}
