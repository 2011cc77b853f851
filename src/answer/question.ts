import { bareQuestion } from '../search/bare-question.js';
import type { Query } from '../search/query.js';
import { askedIn } from '../search/small-talk.js';
import { smallWord } from '../search/small-words.js';
import { pattern } from '../text/pattern.js';
import { isCyrillic, normalise, toCyrillic } from '../text/scripts.js';
import { isStopWord } from '../text/stopwords.js';
import { words } from '../text/words.js';
import { kindByNoun } from './answer-noun.js';
import { RULES } from './kind-rules.js';
import type { Measure } from './measure.js';

/** What kind of answer a question wants. */
export type QuestionKind =
  | 'people'
  | 'person'
  | 'author'
  | 'when'
  | 'where'
  | 'how-much'
  | 'how-many'
  | Measure
  | 'document'
  | 'why'
  | 'definition'
  | 'phrase'
  | 'what'
  | 'keywords';

/**
 * The kind of answer that a question wants, by its question words (English, Russian, Russian in Latin letters);
 * `keywords` where there is none.
 *
 * @param understood words of the question that were read as others: a misspelt "documnet" asks for a document
 */
export function questionKind(question: string, understood: Query['understood'] = []): QuestionKind {
  const bare = understood.reduce((text, { from, to }) => text.replaceAll(from, to), bareQuestion(question));
  const { start, end } = askedIn(bare);
  const asked = bare.slice(start, end).replace(CLAUSE, '');
  const kind = kindIn(asked);
  // "Which clubs were there? List of participants": what stands around the question may tell more of what is wanted.
  const whole = bare.replace(CLAUSE, '');
  return isOpen(kind) && whole !== asked ? kindIn(whole) : kind;
}

/** What stands before the question itself: "When the clubs met in May, what did they decide". */
const CLAUSE = pattern('i')`
  ^\s*(?:when|while|as|after|before|if|когда|если|после того как) (?!
    (?:did|do|does|is|was|are|were|will|would|has|have|had|can|could|should)\b
  )[^?,]{8,}, (?=
    (?:to |in |on |by |at |from |for |в |на |о |с )?(?:
      what|which|who|whom|whose|where|why|how|что|кто|кого|кому|как[a-zа-яё]{0,3}|где|куда|почему|сколько
    )(?![a-zа-яё])
  )
`;

const isOpen = (kind: QuestionKind): boolean => kind === 'what' || kind === 'keywords';

/** The kind by words as they are typed, else in Cyrillic. */
function kindIn(text: string): QuestionKind {
  const spelt = text.replace(PERCENT, ' percentage ').replace(WHO_IS, '$1 is');
  const plain = words(spelt).map((word) => normalise(word.text));
  const typed = plain.join(' ');
  const kind = kindOf(typed);
  if (kind !== null) return isOpen(kind) ? (kindByNoun(typed, false) ?? kind) : kind;
  const cyrillic = plain.map((word) => (isCyrillic(word) ? word : inCyrillic(word))).join(' ');
  const other = kindOf(cyrillic) ?? 'keywords';
  if (!isOpen(other)) return other;
  const isKeywords = other === 'keywords';
  return kindByNoun(typed, isKeywords) ?? kindByNoun(cyrillic, isKeywords) ?? other;
}

/** Its ending would be taken for a possessive. */
const WHO_IS = /\b(who)(?:['’]?s)\b/giu;
/** The share that is asked for, not one that is told. */
const PERCENT = /(?<!\p{N}\s?)%/gu;

/** "Skolko" is сколько, though no letter of it tells of the soft sign. */
function inCyrillic(word: string): string {
  const cyrillic = toCyrillic(word);
  const small = isStopWord(cyrillic) ? null : smallWord(word);
  return small !== null && isCyrillic(small) ? small : cyrillic;
}

function kindOf(text: string): QuestionKind | null {
  return RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
