import type { Lexicon } from '../corpus/lexicon.js';
import { editDistance } from '../search/spelling.js';
import { toLatin } from '../text/scripts.js';
import type { PersonFacts } from './fact.js';
import type { Facts } from './facts.js';
import { toolsOf } from './library.js';
import { soundOf } from './person-names.js';

export interface PersonLookup {
  readonly outcome: 'found' | 'ambiguous' | 'unknown';
  readonly person: PersonFacts | null;
  /** For `ambiguous` those meant, for `unknown` the nearest by name; at most 5. */
  readonly candidates: readonly { readonly key: string; readonly name: string }[];
}

const MOST = 5;
/** Words before a name that are no part of it. */
const TITLES = /^(?:who is|who was|кто такой|кто такая|mr|mrs|ms|dr|president|minister)\.?\s+/iu;

/** The person that a name means, in any spelling or script; a surname that two persons share is ambiguous. Never throws. */
export function personOf(facts: Facts, name: string, lexicon: Lexicon): PersonLookup {
  const asked = name
    .slice(0, 200)
    .trim()
    .replace(TITLES, '')
    .replace(/[?!.]+$/u, '')
    .trim();
  const exact = facts.people.find(({ key }) => key === asked.toLowerCase());
  if (exact) return among([exact]);
  const sounds = asked
    .split(/[\s.]+/u)
    .map(soundOf)
    .filter((sound) => sound !== '');
  if (sounds.length === 0) return { outcome: 'unknown', person: null, candidates: [] };
  const [hit] = toolsOf(lexicon).names.find(asked, { lenient: true, kinds: ['person'] });
  const whole = hit && hit.end - hit.start >= asked.length - 1 ? hit.name.name : null;
  const known = facts.people.map((person) => ({ person, spelt: spellingsOf(person) }));
  const full = known.filter(({ spelt }) => spelt.some((one) => sounds.every((sound) => one.includes(sound))));
  const named = whole === null ? [] : facts.people.filter((person) => person.name === whole);
  // A surname of the lexicon may be that of another person in the articles as well.
  const meant = [...new Set([...named, ...full.map(({ person }) => person)])];
  if (meant.length > 0) {
    const complete = full.filter(({ spelt }) => sounds.length > 1 && spelt.some((one) => one.length === sounds.length));
    if (complete.length === 1 && complete[0]) return among([complete[0].person]);
    return among(meant);
  }
  const near = known
    .map(({ person, spelt }) => ({ person, away: Math.min(...spelt.map((one) => distance(sounds, one))) }))
    .filter(({ away }) => away <= 2 * sounds.length)
    .sort((a, b) => a.away - b.away);
  const best = near.filter(({ away }) => away === near[0]?.away && away <= sounds.length);
  if (best.length === 1 && best[0]) return among([best[0].person]);
  return { outcome: 'unknown', person: null, candidates: near.slice(0, MOST).map(({ person }) => label(person)) };
}

function among(people: readonly PersonFacts[]): PersonLookup {
  const [first] = people;
  if (people.length === 1 && first) return { outcome: 'found', person: first, candidates: [label(first)] };
  return { outcome: 'ambiguous', person: null, candidates: people.slice(0, MOST).map(label) };
}

const label = ({ key, name }: PersonFacts) => ({ key, name });

/** The names of each spelling, as they sound. */
function spellingsOf({ name, spellings }: PersonFacts): string[][] {
  const all = new Set([name, ...spellings.map(({ text }) => text)].map((one) => toLatin(one.replace(/['’]s$/u, ''))));
  return [...all].map((one) =>
    one
      .split(/[\s.]+/u)
      .map(soundOf)
      .filter((sound) => sound !== ''),
  );
}

/** Edits between what was asked and the names that come closest; a name of three sounds or fewer allows none. */
function distance(sounds: readonly string[], spelt: readonly string[]): number {
  return sounds.reduce((sum, sound) => {
    const bound = sound.length < 4 ? 0 : sound.length < 6 ? 1 : 2;
    return (
      sum +
      Math.min(
        9,
        ...spelt.map((one) =>
          Math.abs(one.length - sound.length) > bound
            ? 9
            : editDistance(sound, one, bound) > bound
              ? 9
              : editDistance(sound, one, bound),
        ),
      )
    );
  }, 0);
}
