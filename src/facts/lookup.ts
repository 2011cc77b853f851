import Fuse from 'fuse.js';
import type { Lexicon } from '../corpus/lexicon.js';
import { monthNumber } from '../text/calendar.js';
import { normalise, toLatin } from '../text/scripts.js';
import { isStopWord } from '../text/stopwords.js';
import { words } from '../text/words.js';
import type { EventFacts, EventLookup } from './event.js';
import { kindNamed } from './event-words.js';
import { NameFinder } from './names.js';

/** Of the edits that Fuse allows; tighter than its own 0.6, which takes any city for any other. */
const THRESHOLD = 0.3;
/** Shorter words are matched letter for letter: between them a single edit makes another word. */
const FUZZY_LENGTH = 5;
const CANDIDATES = 5;
/** Words of a body's name that may stand for its letters. */
const MOST_WORDS = 5;
const NAMED = ['place', 'country', 'organisation'] as const;

/**
 * Finds the event that a name means: its id; or a place, a format, a number, a month, a year, or several of these, in any spelling
 * that the lexicon or the script allows, with small errors of typing. Never throws.
 */
export function lookUpEvent(events: readonly EventFacts[], name: string, lexicon: Lexicon): EventLookup {
  const exact = events.find(({ id }) => id === name.trim().toLowerCase());
  if (exact) return found(exact);
  const names = new NameFinder(lexicon);
  const known = events.map((event) => ({ event, terms: termsOf(event, names) }));
  const vocabulary = new Set(known.flatMap(({ terms }) => [...terms]));
  const wanted = readQuery(name.slice(0, 200), vocabulary, names);
  if (wanted.length === 0) return { outcome: 'unknown', event: null, candidates: [] };
  // Words for a gathering ("summit") only decide between what the other words leave.
  const telling = wanted.filter(({ generic }) => !generic);
  const asked = telling.length > 0 ? telling : wanted;
  const ranked = known
    .map(({ event, terms }) => ({ event, hits: asked.filter(({ term }) => terms.has(term)).length, terms }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits);
  let full = ranked.filter(({ hits }) => hits === asked.length);
  const kinds = wanted.filter(({ generic }) => generic);
  const ofKind = full.filter(({ terms }) => kinds.every(({ term }) => terms.has(term)));
  if (ofKind.length > 0) full = ofKind;
  if (full.length === 1 && full[0]) return found(full[0].event);
  const outcome = full.length > 1 ? 'ambiguous' : 'unknown';
  return {
    outcome,
    event: null,
    candidates: (full.length > 1 ? full : ranked).slice(0, CANDIDATES).map(({ event }) => label(event)),
  };
}

const label = ({ id, name }: EventFacts) => ({ id, name });
const found = (event: EventFacts): EventLookup => ({ outcome: 'found', event, candidates: [label(event)] });

interface Wanted {
  readonly term: string;
  /** A word for a gathering. */
  readonly generic: boolean;
}

/** What an event may be called: the words of its label and places, the names in them, its years and months. */
function termsOf(event: EventFacts, names: NameFinder): Set<string> {
  const places = event.place.map(({ text }) => text);
  const terms = new Set<string>();
  for (const text of [event.name, ...places]) {
    for (const word of words(text)) terms.add(fold(word.text));
    // The format whole ("A–B") and, beside it, the parties in it.
    for (const { name } of [...names.find(text, { kinds: ['format'] }), ...names.find(text, { kinds: NAMED })]) {
      terms.add(nameTerm(name.name));
      if (name.partOf) terms.add(nameTerm(name.partOf));
    }
    if (text === event.name) terms.add(kindTerm(text));
  }
  for (const { from, to, precision } of event.dates) {
    for (const day of [from, to]) {
      terms.add(day.slice(0, 4));
      if (precision === 'day' || precision === 'month') terms.add(monthTerm(Number(day.slice(5, 7))));
    }
  }
  return terms;
}

/** The terms of a query; a word that no event has is read as a similar one where there is one. */
function readQuery(query: string, vocabulary: ReadonlySet<string>, names: NameFinder): Wanted[] {
  const wanted: Wanted[] = [];
  const hits = names.find(query, { lenient: true, kinds: [...NAMED, 'format'] });
  for (const { name, start, end } of hits) {
    const generic = isGeneric(name.name) || isGeneric(query.slice(start, end));
    wanted.push({ term: generic ? kindTerm(name.name) : nameTerm(name.name), generic });
  }
  const rest = words(query)
    .filter((word) => !hits.some((hit) => word.start < hit.end && hit.start < word.end))
    .map(({ text }) => text);
  for (const text of shortened(rest, vocabulary)) {
    const term = fold(text);
    if (isStopWord(normalise(text)) && !vocabulary.has(term)) continue;
    const month = monthNumber(text);
    if (isGeneric(text)) wanted.push({ term: kindTerm(text), generic: true });
    else if (month) wanted.push({ term: monthTerm(month), generic: false });
    else wanted.push({ term: vocabulary.has(term) ? term : similar(term, vocabulary, names), generic: false });
  }
  return wanted;
}

/** The words of a query, with those of a body's whole name as the letters that events are called by: "coast union" is "cu". */
function shortened(all: readonly string[], vocabulary: ReadonlySet<string>): string[] {
  for (let many = Math.min(MOST_WORDS, all.length); many > 1; many--)
    for (let i = 0; i + many <= all.length; i++) {
      const own = all.slice(i, i + many);
      const letters = fold(own.map(([first = '']) => first).join(''));
      const unknown = own.some((word) => !vocabulary.has(fold(word)) && !isGeneric(word) && !monthNumber(word));
      if (unknown && vocabulary.has(letters) && own.every((word) => /^[a-zA-ZÀ-ԯḀ-ỿ]{4,}/u.test(word)))
        return [...shortened(all.slice(0, i), vocabulary), letters, ...shortened(all.slice(i + many), vocabulary)];
    }
  return [...all];
}

function similar(term: string, vocabulary: ReadonlySet<string>, names: NameFinder): string {
  if (term.length < FUZZY_LENGTH || /\d/.test(term)) return term;
  const near = [...vocabulary].filter(
    (word) => !word.startsWith('=') && Math.abs(word.length - term.length) <= 2 && word.length >= FUZZY_LENGTH,
  );
  const [best] = new Fuse(near, { threshold: THRESHOLD, includeScore: true }).search(term);
  if (best === undefined || best.item[0] !== term[0]) return term;
  const [name] = names.find(best.item, { lenient: true, kinds: [...NAMED, 'format'] });
  return name ? nameTerm(name.name.name) : best.item;
}

const fold = (word: string) => toLatin(normalise(word));
const nameTerm = (name: string) => `=${fold(name)}`;
const kindTerm = (text: string) => `=kind ${kindNamed(text)}`;
const monthTerm = (month: number) => `=month ${month}`;
const isGeneric = (text: string) => kindNamed(text) !== null;
