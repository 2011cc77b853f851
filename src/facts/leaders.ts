import { findChairs } from './chairs.js';
import type { EventFacts } from './event.js';
import { findHost } from './hosts.js';
import { Slot } from './slot.js';
import type { Steps } from './steps.js';
import type { Telling } from './telling.js';

const EVERY = 2;

/** Who led a gathering and who held it. */
export interface Leaders extends Pick<EventFacts, 'chair' | 'host'> {
  /** Keys of those in the chair, by the article that says so. */
  readonly chairs: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Chair and host from the sentences that speak of the gathering alone. */
export function* leadersOf(tellings: readonly Telling[], venue: string): Steps<Leaders> {
  const [chair, host] = [new Slot(), new Slot()];
  const chairs = new Map<string, Set<string>>();
  for (const [i, { sentence, by, phrase }] of tellings.entries()) {
    if (i % EVERY === 0) yield;
    if (by === 'aside' || by === 'outlook') continue;
    for (const hit of findChairs(sentence.text, sentence.persons)) {
      const own = chairs.get(sentence.article.id) ?? new Set();
      chairs.set(sentence.article.id, own.add(hit.key));
      chair.add(sentence.article, sentence.at(hit), hit.key);
    }
    const held = by === 'named' ? findHost(sentence, phrase, venue) : findHost(sentence, null, venue);
    if (held) host.add(sentence.article, sentence.at(held), held.key);
  }
  return { chair: chair.citations, host: host.citations, chairs };
}
