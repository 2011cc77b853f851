import type { Lexicon } from '../corpus/lexicon.js';
import { editDistance } from '../search/spelling.js';
import { toLatin } from '../text/scripts.js';

/** The usual ways in which one sound of a name is spelt in Latin letters; longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|zh/g, 'j'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ts|tz/g, 'c'],
  [/[iy]?u/g, 'u'],
  [/[iy]([aeo])/g, '$1'],
  [/[yj](?=$)/g, 'i'],
  [/y/g, 'i'],
  [/ck|q|c(?=[aou]|$)/g, 'k'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
];
/** Surnames shorter than this are joined letter for letter only. */
const FUZZY = 7;

/** How names sound that were heard before: an article says them again and again. */
const sounds = new Map<string, string>();
const KEPT = 20_000;

/** A name as it sounds, whatever the transliteration: Tokayev, Tokaev and Токаев give the same. */
export function soundOf(name: string): string {
  let sound = sounds.get(name);
  if (sound === undefined) {
    sound = SOUNDS.reduce((heard, [spelt, as]) => heard.replace(spelt, as), toLatin(name).replace(/[^a-z]/g, ''));
    if (sounds.size >= KEPT) sounds.clear();
    sounds.set(name, sound);
  }
  return sound;
}

interface Known {
  readonly key: string;
  readonly given: readonly string[];
  readonly surname: string;
}

/**
 * Who is who among full names: spellings of one person are joined by how they sound and by single slips; two persons of one surname
 * stay two. The lexicon's persons keep their names as keys.
 */
export class PersonNames {
  /** Folded full name → key. */
  readonly #keys = new Map<string, string>();
  readonly #bySurname = new Map<string, Known[]>();
  readonly #byGiven = new Map<string, Known[]>();
  /** Surname or first name as it sounds → the one person that it means; null where it means several. */
  readonly #single = new Map<string, string | null>();

  constructor(lexicon: Lexicon) {
    for (const { name, kind, also } of lexicon.names) {
      if (kind !== 'person') continue;
      for (const spelling of [name, ...also]) if (spelling.includes(' ')) this.#add(toLatin(spelling), name);
    }
  }

  /** Takes in full names, the most frequent spellings first; what was taken in before is not changed. */
  learn(names: Iterable<string>): void {
    for (const name of names) if (!this.#keys.has(name)) this.#add(name, this.#nearest(name) ?? name);
  }

  #add(name: string, key: string): void {
    this.#keys.set(name, key);
    const known = { key, ...partsOf(name) };
    push(this.#bySurname, known.surname, known);
    push(this.#byGiven, `${known.given[0] ?? ''} ${known.surname.slice(0, 2)}`, known);
    for (const single of new Set([known.surname, known.given[0] ?? ''])) {
      const other = this.#single.get(single);
      this.#single.set(single, other === undefined || other === key ? key : null);
    }
  }

  /** The key of a person known by a name that sounds the same, or differs by a slip. */
  #nearest(name: string): string | null {
    const { given, surname } = partsOf(name);
    const same = (this.#bySurname.get(surname) ?? []).filter((known) => areCompatible(given, known.given));
    const keys = new Set(same.map(({ key }) => key));
    if (keys.size === 1) return same[0]?.key ?? null;
    if (keys.size > 1 || surname.length < FUZZY) return null;
    const near = (this.#byGiven.get(`${given[0] ?? ''} ${surname.slice(0, 2)}`) ?? []).filter(
      (known) =>
        Math.abs(known.surname.length - surname.length) <= 1 &&
        // Petrov and Petrova are two.
        !known.surname.startsWith(surname) &&
        !surname.startsWith(known.surname) &&
        editDistance(known.surname, surname, 1) <= 1,
    );
    return new Set(near.map(({ key }) => key)).size === 1 ? (near[0]?.key ?? null) : null;
  }

  /** The key of a full name. */
  keyOf(name: string): string {
    const folded = toLatin(name);
    return this.#keys.get(folded) ?? this.#nearest(folded) ?? folded;
  }

  /** The one person whom a surname (or a first name) means; null where it means two, undefined where nobody has it. */
  single(name: string): string | null | undefined {
    return this.#single.get(soundOf(name));
  }
}

/** "E." and "Emomali" may be one given name; "Ada" and "Carl" may not. */
function areCompatible(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const [one = '', other = ''] = [a[0], b[0]];
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return one === other || (one.length >= 5 && other.length >= 5 && editDistance(one, other, 1) <= 1);
}

function partsOf(name: string): { given: string[]; surname: string } {
  const parts = name
    .split(/[\s.]+/u)
    .map(soundOf)
    .filter((part) => part !== '');
  return { given: parts.slice(0, -1), surname: parts.at(-1) ?? '' };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
