import type { Lexicon } from '../corpus/lexicon.js';
import { monthNumber } from '../text/calendar.js';
import { pattern } from '../text/pattern.js';
import { toLatin } from '../text/scripts.js';
import { beginsCountryName, isCountryName, standsAlone } from './countries.js';
import { isHeldBefore, WHERE_HELD } from './held-before.js';
import type { NameFinder, NameHit } from './names.js';
import { likelyPlacesIn, PLACE_NAME, settlementsIn } from './place-shapes.js';
import type { Steps } from './steps.js';
import { citiesOfBuildings, endsWithBuilding } from './venue-names.js';

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

const AFTER_IN = new RegExp(`(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:[Ii]n|[Aa]t|to|[Вв]) (${PLACE_NAME})(?:, (${PLACE_NAME}))?`, 'gu');
const NOT_A_PLACE = pattern('iu')`
  ^(?:
    the|this|his|her|its|their|a|an|it|january|february|march|april|may|june|july|august|september|october|
    november|december|all|both|other|addition|order|particular|particularly|parliament|congress|senate|court|
    article|annex|english|french|russian|spanish|chinese|arabic|german
  )$
`;

const CAPITALISED_WORD = pattern('gu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ-])(?:(?:el|al|es|la|le|los|las|de|del|da|do|dos|du|am|an der|de la|sur|upon)[- ])?
  \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’'-]*[a-zA-ZÀ-ԯḀ-ỿ]
`;
/** "ANA-Rome (Norland) –": the agency before the city from which it reports. */
const AGENCY = /^\p{Lu}{2,8}-(?=\p{Lu}\p{Ll})/u;
/** Of the text before a place, what is looked at. */
const REACH = 240;
/** Words of a learned name. */
const LONGEST_NAME = 4;
/** Learned names that are noted in one step. */
const NOTED = 1_000;

export interface LearnedCity {
  /** Null where only the country is told. */
  readonly city: string | null;
  readonly country: string | null;
}

/** Knows places from the lexicon, and learns others from texts that put a gathering there ("the summit held in X, Y"). */
export class Places {
  readonly #names: NameFinder;
  readonly #countries = new Map<string, string>();
  readonly #regions = new Set<string>();
  /** Folded name of a learned city → key of its country, or null. */
  readonly #learned = new Map<string, string | null>();
  readonly #bare = new Set<string>();
  #learnedCountries: ReadonlySet<string> = new Set();
  /** "rio" → "rio de janeiro", where both were learned and no other name begins so. */
  readonly #longer = new Map<string, string>();
  /** First word of a learned name → all that was learned of names which begin so. */
  #knowledge: ReadonlyMap<string, string> = new Map();

  constructor(lexicon: Lexicon, names: NameFinder) {
    this.#names = names;
    for (const { name, kind, partOf } of lexicon.names)
      if (kind === 'place' && partOf) this.#countries.set(name, partOf);
  }

  /** Names of parties to a format ("A" and "B" of "the A–B summit"): regions and countries, where no gathering is placed. */
  exclude(keys: Iterable<string>): void {
    for (const key of keys) this.#regions.add(toLatin(key));
  }

  /** Cities that a sentence puts a gathering in, folded, with their countries where they follow; `body`: the text around it. */
  citiesIn(sentence: string, body = ''): LearnedCity[] {
    const found: LearnedCity[] = [];
    for (const city of [
      ...settlementsIn(sentence),
      ...citiesOfBuildings(sentence),
      ...likelyPlacesIn(sentence, body),
    ]) {
      if (this.#skips(city) || this.#names.find(city).length > 0) continue;
      found.push({ city: keyOf(city), country: null });
    }
    for (const match of sentence.matchAll(AFTER_IN)) {
      const [whole, city = '', country] = match;
      if (!/^\p{Lu}/u.test(city) || this.#skips(city) || this.#names.find(city).length > 0) continue;
      // "In Coast House, Rome": that Rome is no country.
      if (country !== undefined && endsWithBuilding(`in ${city}, `)) continue;
      const before = sentence.slice(Math.max(0, match.index - REACH), match.index);
      const closed =
        country !== undefined &&
        /^\p{Lu}/u.test(country) &&
        /^(?:[.;]|,(?! \p{Lu}| and))/u.test(sentence.slice(match.index + whole.length, match.index + whole.length + 6));
      if (country !== undefined && isCountryName(toLatin(country))) {
        found.push({ city: keyOf(city), country: toLatin(country) });
        continue;
      }
      // "To Rome" says where only if it goes on with what was held there.
      const isTo = match[0].startsWith('to ');
      const behind = sentence.slice(match.index + 3 + city.length, match.index + 120 + city.length);
      if ((isTo || !isHeldBefore(before)) && !WHERE_HELD.test(behind) && !isHeldThere(city, body)) {
        // "… in Rome, Italy, …": that Italy is no city is worth knowing.
        if (closed) found.push({ city: null, country: toLatin(country) });
        continue;
      }
      const known =
        country &&
        /^\p{Lu}/u.test(country) &&
        /^(?:[.,;]| on| from|$)/u.test(sentence.slice(match.index + whole.length, match.index + whole.length + 8));
      found.push({ city: keyOf(city), country: known ? toLatin(country) : null });
    }
    return found;
  }

  /** Takes in cities that texts told of; one that comes with its country wins. */
  learn(cities: Iterable<LearnedCity>): void {
    for (const { city, country } of cities)
      if (city === null) this.#bare.add(country ?? '');
      else if (country !== null || !this.#learned.has(city)) this.#learned.set(city, country);
  }

  /** Closes learning: a name learned as a country or party is no city. */
  settle(): void {
    const steps = this.settleInSteps();
    while (!steps.next().done);
  }

  /** The same in steps, for all that a corpus taught. */
  *settleInSteps(): Steps<void> {
    yield;
    this.#learnedCountries = new Set([...this.#learned.values(), ...this.#bare].filter((country) => country !== null));
    for (const country of this.#learnedCountries) this.#learned.delete(country);
    for (const region of this.#regions) this.#learned.delete(region);
    yield;
    this.#joinShort();
    yield;
    const knowledge = new Map<string, string>();
    const note = (name: string, what: string) => {
      const [first = ''] = name.split(' ', 1);
      knowledge.set(first, `${knowledge.get(first) ?? ''};${name}${what}`);
    };
    let noted = 0;
    for (const [city, country] of this.#learned) {
      note(city, `@${country}`);
      if (++noted % NOTED === 0) yield;
    }
    for (const country of this.#learnedCountries) note(country, '!');
    yield;
    for (const region of this.#regions) note(region, '?');
    yield;
    this.#knowledge = knowledge;
  }

  #joinShort(): void {
    const byFirst = new Map<string, string[]>();
    for (const city of this.#learned.keys()) {
      const [first = ''] = city.split(' ', 1);
      if (first !== city) byFirst.set(first, [...(byFirst.get(first) ?? []), city]);
    }
    for (const [first, [city = '', ...others]] of byFirst)
      if (others.length === 0 && this.#learned.has(first)) {
        this.#longer.set(first, city);
        if (this.#learned.get(city) === null) this.#learned.set(city, this.#learned.get(first) ?? null);
      }
  }

  /** What is known of names that begin with a folded word; equal for equal knowledge. */
  knowledgeOf(word: string): string | null {
    return this.#knowledge.get(word) ?? null;
  }

  #skips(name: string): boolean {
    const folded = toLatin(name);
    return NOT_A_PLACE.test(name) || monthNumber(name) > 0 || this.#regions.has(folded) || isCountryName(folded);
  }

  /** The places of a text in order. */
  find(text: string, hits: readonly NameHit[] = this.#names.find(text)): PlaceHit[] {
    const found: PlaceHit[] = [];
    for (const { start, end, name } of hits) {
      if (name.kind !== 'place' && name.kind !== 'country') continue;
      const region =
        name.kind === 'place' && !name.partOf && (this.#regions.has(toLatin(name.name)) || name.name.includes(' '));
      const level = name.kind === 'country' ? 'country' : region ? 'region' : 'city';
      found.push({ start, end, key: name.name, level, country: level === 'city' ? (name.partOf ?? null) : null });
    }
    this.#findLearned(text, found);
    return found.sort((a, b) => a.start - b.start);
  }

  #findLearned(text: string, found: PlaceHit[]): void {
    const plain = AGENCY.test(text) ? text.replace(AGENCY, (letters) => ' '.repeat(letters.length)) : text;
    const tokens = [...plain.matchAll(CAPITALISED_WORD)];
    for (let i = 0; i < tokens.length; i++) {
      const [first = ''] = toLatin((tokens[i]?.[0] ?? '').replace(/['’]s$/u, '')).split(' ', 1);
      if (!this.#knowledge.has(first) && !beginsCountryName(first)) continue;
      for (let length = Math.min(LONGEST_NAME, tokens.length - i); length > 0; length--) {
        const start = tokens[i]?.index ?? 0;
        const last = tokens[i + length - 1];
        const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
        if (length > 1 && !areNeighbours(text, tokens.slice(i, i + length))) continue;
        const name = keyOf(text.slice(start, end).replace(/['’]s$/u, ''));
        const key = this.#longer.get(name) ?? name;
        const city = this.#learned.get(key);
        const isCountry = this.#learnedCountries.has(key) || (isCountryName(key) && standsAlone(text, start));
        const level = city !== undefined ? 'city' : isCountry ? 'country' : null;
        if (level === null || found.some((other) => start < other.end && other.start < end)) continue;
        const stop = /['’]s$/u.test(text.slice(start, end)) ? end - 2 : end;
        found.push({ start, end: stop, key, level, country: city ?? null });
        i += length - 1;
        break;
      }
    }
  }

  /** Key of the country that a city lies in, or null. */
  countryOf(key: string): string | null {
    return this.#countries.get(key) ?? this.#learned.get(key) ?? null;
  }
}

/** "St. Anne", "Mt. Anne" */
const SAINT = /^(?:St|Mt|Ft)$/iu;

/** Whether capitalised words follow each other directly. */
const areNeighbours = (text: string, tokens: readonly RegExpExecArray[]): boolean =>
  tokens.every((token, i) => {
    const last = tokens[i - 1];
    if (last === undefined) return true;
    const gap = text.slice(last.index + last[0].length, token.index);
    return gap === ' ' || (gap === '. ' && SAINT.test(last[0]));
  });

/** "They came to Rome. The summit there": the next sentence tells what was held there. */
function isHeldThere(city: string, body: string): boolean {
  const at = body.indexOf(`${city}. `);
  return at >= 0 && HELD_THERE.test(body.slice(at + city.length, at + city.length + 80));
}

const HELD_THERE = pattern('u')`
  ^\. (?:The|Their|Its) (?:[a-zA-ZÀ-ԯḀ-ỿ\d-]+ ){0,3}(?:
    summit|conference|congress|meeting|session|forum|gathering
  ) there(?![a-zA-ZÀ-ԯḀ-ỿ])
`;

/** A place's name, folded, with or without the full stop of "St.". */
const keyOf = (name: string): string => toLatin(name).replace(/^(st|mt|ft)\. /, '$1 ');
