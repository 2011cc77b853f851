import { isCyrillic } from '../text/scripts.js';
import { hasWords } from '../text/words.js';
import { bareQuestion } from './bare-question.js';
import { withCapitals } from './capital-of.js';
import { isRussianInLatin } from './foreign-word.js';
import type { Concept, Mention } from './gazetteer.js';
import { isLocated } from './located.js';
import { askedIn, pointsBack } from './small-talk.js';
import { type Term, terms } from './terms.js';
import { FRAME_WEIGHT, isOfTopic, ofConcepts, plain, type Query, type Vocabulary, type Wanted } from './wanted.js';
import { wantedWord } from './wanted-word.js';

export type { Query, Vocabulary, Wanted } from './wanted.js';

/** Reads a question: names and words of the lexicon as units, unknown words resolved by script and spelling, stop words left out. */
export function readQuery(typed: string, vocabulary: Vocabulary): Query {
  const text = bareQuestion(typed);
  const all = terms(text);
  const inRussian = all.some(({ word }) => isCyrillic(word)) || isRussianInLatin(all, vocabulary);
  const wanted: Wanted[] = [];
  const understood: { from: string; to: string }[] = [];
  for (let i = 0; i < all.length; ) {
    const phrase = phraseAt(all, i, vocabulary);
    const length = phrase[0] ? phrase[0].to - phrase[0].from : 1;
    const located = isLocated(all, i, length);
    if (length > 1) {
      // What is known as a whole was typed rightly, whatever its words alone may look like.
      const parts = all
        .slice(i, i + length)
        .flatMap((term) => (term.stop ? [] : wantedWord(term, vocabulary, [], inRussian, located)));
      const whole = unit(
        text,
        all,
        i,
        length,
        phrase.map(({ concept }) => concept),
      );
      // "Stand for", "take place": what frames a question in one word frames it in two.
      const frames = !whole.binding && parts.length > 0 && !parts.some(isOfTopic);
      wanted.push({ ...whole, parts, located, weight: frames ? FRAME_WEIGHT : 1 });
    } else {
      const term = all[i] as Term;
      if (!term.stop || phrase.length > 0) {
        const meant = wantedWord(term, vocabulary, understood, inRussian, located);
        wanted.push(...(located ? meant.map((thing) => ({ ...thing, located })) : meant));
      }
    }
    i += length;
  }
  // A question of nothing but stop words ("who is who") is better searched as typed than not at all.
  if (wanted.length === 0 && hasWords(text)) {
    for (const term of all) wanted.push(plain(term, [{ term: term.stem, weight: 1 }], [], vocabulary));
  }
  const things = withCapitals(text, withoutTalk(text, distinct(wanted)), vocabulary);
  // Of two words, the one that nobody knows is what is asked about, slip or not.
  const few = things.length <= 2;
  return {
    text,
    terms: all,
    wanted: few ? things.map((thing) => (thing.unknown ? { ...thing, weight: 1 } : thing)) : things,
    understood,
    inRussian,
  };
}

/** The names and phrases that begin at a word; those of Russian in Latin letters where nobody knows the word as it is typed. */
function phraseAt(all: readonly Term[], i: number, { gazetteer, has }: Vocabulary): Mention[] {
  const found = gazetteer.longestAt(all, i);
  const { word, stem: stemmed } = all[i] as Term;
  return found.length > 0 || isCyrillic(word) || has(stemmed) ? found : gazetteer.longestInLatin(all, i);
}

function unit(text: string, all: readonly Term[], from: number, length: number, concepts: readonly Concept[]): Wanted {
  const [first, last] = [all[from] as Term, all[from + length - 1] as Term];
  const written = text.slice(first.start, last.end);
  // "7th": a number and its ending.
  const ordinal = /^\d{1,3}(?:st|nd|rd|th)$/i.test(written);
  return {
    text: written,
    alternatives: ofConcepts(concepts),
    binding: ordinal || concepts.some(({ source }) => source === 'name'),
    parts: [],
    weight: 1,
    common: false,
    ordinal,
    unknown: false,
    located: false,
    foreign: false,
    concepts,
    start: first.start,
    end: last.end,
  };
}

/** Fewer things than this are no question: what was said before them is what it is about ("…, when was that?"). */
const LEAST_ASKED = 2;

/** Somebody reads, writes or asks about what follows. */
const ABOUT = /(?<!\p{L})(?:about|on|regarding|into|про|о|об)\s(?:(?:the|an?)\s)?$/iu;

/**
 * What stands in small talk is left out, unless it is a name that is known, or the question points back to it; what somebody says to be busy
 * with frames the question.
 */
function withoutTalk(text: string, things: readonly Wanted[]): readonly Wanted[] {
  const asked = askedIn(text);
  const isAsked = ({ start, end }: Wanted) => start >= asked.start && end <= asked.end;
  if (things.filter((thing) => isAsked(thing) && isOfTopic(thing)).length < LEAST_ASKED) return things;
  const isMeant = asked.start > 0 && pointsBack(text.slice(asked.start, asked.end));
  return things.flatMap((thing) => {
    if (isAsked(thing)) return [thing];
    if (thing.unknown) return [];
    const isBefore = thing.start < asked.start;
    if (isBefore && isNamedIn(text, thing)) return [thing];
    if (isBefore && isMeant) return [{ ...thing, binding: false }];
    const isSubject = ABOUT.test(text.slice(0, thing.start));
    return isSubject ? [{ ...thing, binding: false, weight: Math.min(thing.weight, FRAME_WEIGHT) }] : [];
  });
}

/** A name of the lexicon, or one in capitals within a sentence: small talk begins many a word with one. */
const isNamedIn = (text: string, { text: typed, start, concepts }: Wanted): boolean =>
  concepts.some(({ source }) => source === 'name') ||
  (/^\p{Lu}/u.test(typed) && /[^\s.!?:;,–—-]\s+$/u.test(text.slice(0, start)));

/** The same thing asked twice ("summit … the summit") counts once. */
function distinct(wanted: readonly Wanted[]): Wanted[] {
  const seen = new Set<string>();
  return wanted.filter(({ alternatives }) => {
    const key = alternatives.map(({ term }) => term).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
