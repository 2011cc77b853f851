import type { Lexicon } from '../corpus/lexicon.js';
import { monthNumber } from '../text/calendar.js';
import { toLatin } from '../text/scripts.js';
import { ELSEWHERE, EVENT_NOUN, HELD } from './event-words.js';
import type { NameFinder } from './names.js';

/** A place as a text names it; UTF-16 offsets. */
export interface PlaceHit {
  readonly start: number;
  readonly end: number;
  /** The same for every spelling of one place. */
  readonly key: string;
  readonly level: 'city' | 'country' | 'region';
  /** Key of the country that a city lies in, where that is known. */
  readonly country: string | null;
}

const CAPITALISED = "\\p{Lu}[\\p{L}’'-]*\\p{L}(?: \\p{Lu}[\\p{L}’'-]*\\p{L})*";
const AFTER_IN = new RegExp(`(?<!\\p{L})(?:[Ii]n|[Aa]t|[Вв]) (${CAPITALISED})(?:, (${CAPITALISED}))?`, 'gu');
const NOT_A_PLACE =
  /^(?:the|this|his|her|its|their|a|an|it|january|february|march|april|may|june|july|august|september|october|november|december|all|both|other|addition|order|particular|particularly)$/iu;

/** Knows places from the lexicon, and learns others from texts that put a gathering there ("the summit held in X, Y"). */
export class Places {
  readonly #names: NameFinder;
  readonly #countries = new Map<string, string>();
  readonly #regions = new Set<string>();
  /** Folded name of a learned city → key of its country, or null. */
  readonly #learned = new Map<string, string | null>();
  #learnedPattern: RegExp | null = null;

  constructor(lexicon: Lexicon, names: NameFinder) {
    this.#names = names;
    for (const { name, kind, partOf } of lexicon.names)
      if (kind === 'place' && partOf) this.#countries.set(name, partOf);
  }

  /** Names of parties to a format ("A" and "B" of "the A–B summit"): regions and countries, where no gathering is placed. */
  exclude(keys: Iterable<string>): void {
    for (const key of keys) this.#regions.add(toLatin(key));
  }

  /** Learns cities from a sentence that holds a word for a gathering. */
  learn(sentence: string): void {
    for (const match of sentence.matchAll(AFTER_IN)) {
      const [whole, city = '', country] = match;
      if (!/^\p{Lu}/u.test(city) || this.#skips(city) || this.#names.find(city).length > 0) continue;
      const before = sentence.slice(0, match.index);
      if (!isHeldBefore(before)) continue;
      const known =
        country &&
        /^\p{Lu}/u.test(country) &&
        /^(?:[.,;]| on| from|$)/u.test(sentence.slice(match.index + whole.length));
      if (known || !this.#learned.has(toLatin(city))) this.#learned.set(toLatin(city), known ? toLatin(country) : null);
    }
  }

  /** Closes learning: a name learned as a country or party is no city. */
  settle(): void {
    for (const country of new Set(this.#learned.values())) if (country !== null) this.#learned.delete(country);
    for (const region of this.#regions) this.#learned.delete(region);
    this.#learnedPattern = null;
    const names = [...this.#learned.keys()].map((name) => name.replace(/[^\p{L}\p{N} ’'-]/gu, ''));
    if (names.length > 0) this.#learnedPattern = new RegExp(`(?<![\\p{L}-])(?:${names.join('|')})(?!\\p{L})`, 'giu');
  }

  #skips(name: string): boolean {
    return NOT_A_PLACE.test(name) || monthNumber(name) > 0 || this.#regions.has(toLatin(name));
  }

  /** The places of a text in order. */
  find(text: string): PlaceHit[] {
    const found: PlaceHit[] = [];
    for (const { start, end, name } of this.#names.find(text)) {
      if (name.kind !== 'place' && name.kind !== 'country') continue;
      const region =
        name.kind === 'place' && !name.partOf && (this.#regions.has(toLatin(name.name)) || name.name.includes(' '));
      const level = name.kind === 'country' ? 'country' : region ? 'region' : 'city';
      found.push({ start, end, key: name.name, level, country: level === 'city' ? (name.partOf ?? null) : null });
    }
    if (this.#learnedPattern) {
      for (const match of text.matchAll(this.#learnedPattern)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (!/^\p{Lu}/u.test(match[0]) || found.some((other) => start < other.end && other.start < end)) continue;
        const key = toLatin(match[0]);
        found.push({ start, end, key, level: 'city', country: this.#learned.get(key) ?? null });
      }
      for (const country of new Set(this.#learned.values())) {
        const at = country === null ? -1 : toLatin(text).indexOf(country);
        if (country === null || at < 0 || toLatin(text).length !== text.length) continue;
        const hit = { start: at, end: at + country.length, key: country, level: 'country' as const, country: null };
        if (!found.some((other) => hit.start < other.end && other.start < hit.end)) found.push(hit);
      }
    }
    return found.sort((a, b) => a.start - b.start);
  }

  /** Key of the country that a city lies in, or null. */
  countryOf(key: string): string | null {
    return this.#countries.get(key) ?? this.#learned.get(key) ?? null;
  }
}

/** Whether the words before "in X" put a gathering there: a noun close by, or a verb of holding behind a noun. */
export function isHeldBefore(before: string): boolean {
  const noun = [...before.matchAll(EVENT_NOUN)].at(-1);
  if (!noun) return false;
  const between = before.slice(noun.index + noun[0].length);
  if (between.length > 130 || ELSEWHERE.test(between)) return false;
  return between.trim().split(/\s+/).length <= 4 || HELD.test(between);
}
