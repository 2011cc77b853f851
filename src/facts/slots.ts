import { type Article, type Citation, cite, type Range } from '../corpus/article.js';
import type { Cluster } from './clusters.js';
import { type DocumentHit, findDocuments } from './documents.js';
import type { Coverage, DatedCitation } from './event.js';
import { findFigures } from './figures.js';
import type { Mention, Reader } from './mentions.js';
import type { PeopleFinder } from './people.js';
import { findChairs, findParticipants, type RoleHit } from './roles.js';
import type { Telling } from './telling.js';

/** What the slots of an event are read with. */
export interface SlotReader extends Reader {
  readonly people: PeopleFinder;
}

const EXCERPTS = 5;
const PRECISION = { day: 0, month: 1, 'half-year': 2, year: 3 };
const ATTENDANCE =
  /(?<!\p{L})(?:attend\p{L}*|participa\p{L}*|took part|delegations?|present|участ\p{L}+|присутств\p{L}+)(?!\p{L})/iu;
/** Between the words for a gathering and a name: what follows tells of another time. */
const OTHER_TIME = /(?<!\p{L})(?:which|when|while|where|after|before|since|than|earlier)(?!\p{L})/iu;
const GATHERED = /(?<!\p{L})(?:gathered|assembled)(?!\p{L})/iu;
const SETTLED =
  /(?<!\p{L})(?:adopt\p{L}*|sign(?:ed|s|ing)?|approv\p{L}+|endors\p{L}+|finali[sz]\p{L}+|agreed|issued|published|concluded|final|drafted|принят\p{L}*|подписа\p{L}+|утвержд\p{L}+)(?!\p{L})/iu;

/** A cluster's values for one slot, each once for a source. */
class Slot {
  readonly citations: Citation[] = [];
  readonly #seen = new Set<string>();

  add(article: Article, range: Range, key: string): void {
    const once = `${article.id} ${key}`;
    const said = this.citations.some((other) => other.article === article.id && other.start === range.start);
    if (this.#seen.has(once) || said || range.end <= range.start) return;
    this.#seen.add(once);
    this.citations.push(cite(article, range));
  }
}

/** The dates that sources give, the most exact one of each. */
export function datesOf({ mentions }: Cluster): DatedCitation[] {
  const best = new Map<string, Mention>();
  for (const mention of mentions) {
    const known = best.get(mention.article.id)?.date;
    if (mention.date && (!known || PRECISION[mention.date.precision] < PRECISION[known.precision]))
      best.set(mention.article.id, mention);
  }
  return [...best.values()].flatMap(({ article, date }) =>
    date ? [{ ...cite(article, date), from: date.from, to: date.to, precision: date.precision }] : [],
  );
}

/** The place as each source writes it, with its country where that follows. */
export function placesOf({ mentions }: Cluster, { places }: Reader): Citation[] {
  const best = new Map<string, { article: Article; range: Range }>();
  for (const { article, venue } of mentions) {
    if (!venue) continue;
    const range = { start: venue.start, end: venue.end };
    const tail = /^, (?=\p{Lu})/u.test(article.body.slice(venue.end, venue.end + 3))
      ? article.body.slice(venue.end + 2, venue.end + 60)
      : '';
    const [country] = places.find(tail);
    if (country?.start === 0 && country.level === 'country') range.end = venue.end + 2 + country.end;
    const known = best.get(article.id);
    if (!known || range.end - range.start > known.range.end - known.range.start)
      best.set(article.id, { article, range });
  }
  return [...best.values()].map(({ article, range }) => cite(article, range));
}

/** Chair, participants, documents and figures from the sentences that speak of the gathering alone. */
export function slotsOf(tellings: readonly Telling[], reader: SlotReader) {
  const slots = { chair: new Slot(), participants: new Slot(), documents: new Slot(), figures: new Slot() };
  const chairs = new Set<string>();
  for (const { article, sentence, by } of tellings) {
    if (by === 'carried') continue;
    for (const hit of findChairs(textOf(article, sentence), reader.people)) {
      chairs.add(hit.key);
      slots.chair.add(article, at(sentence, hit), hit.key);
    }
  }
  for (const telling of tellings) {
    const { article, sentence, by } = telling;
    const text = textOf(article, sentence);
    if (by !== 'carried' || GATHERED.test(text)) {
      for (const hit of participantsOf(telling, reader)) {
        if (!chairs.has(hit.key)) slots.participants.add(article, hit, hit.key);
      }
    }
    for (const part of [sentence, ...telling.items]) {
      const settled = SETTLED.test(text) || SETTLED.test(textOf(article, part));
      for (const hit of settled ? documentsIn(article, part, reader) : [])
        slots.documents.add(article, at(part, hit), hit.key);
      for (const hit of findFigures(textOf(article, part))) {
        if (part === sentence && !isSameTime(article, telling.phrase, at(part, hit.number))) continue;
        slots.figures.add(
          article,
          at(part, hit),
          `${hit.number.value} ${hit.number.currency ?? hit.number.unit ?? '%'}`,
        );
      }
    }
  }
  const { chair, participants, documents, figures } = slots;
  return {
    chair: chair.citations,
    participants: participants.citations,
    documents: documents.citations,
    figures: figures.citations,
  };
}

/** Members of an attendance list, each as its line stands; otherwise those whom the sentence shows to take part. */
function participantsOf({ article, sentence, items, phrase }: Telling, { people }: SlotReader): RoleHit[] {
  const text = textOf(article, sentence);
  if (items.length > 0 && ATTENDANCE.test(text)) {
    return items.map((item) => {
      const line = textOf(article, item);
      const [person] = people.find(line);
      return { start: item.start, end: item.end, key: person?.key ?? line };
    });
  }
  return findParticipants(text, people)
    .map((hit) => ({ ...hit, ...at(sentence, hit) }))
    .filter((hit) => isSameTime(article, phrase, hit));
}

/** False where the sentence passes from the gathering to something else before it comes to the fact. */
function isSameTime(article: Article, phrase: Range | null, fact: Range): boolean {
  if (phrase === null) return true;
  const between =
    fact.start >= phrase.end ? { start: phrase.end, end: fact.start } : { start: fact.end, end: phrase.start };
  return between.start >= between.end || !OTHER_TIME.test(textOf(article, between));
}

function documentsIn(article: Article, part: Range, { names }: SlotReader): DocumentHit[] {
  return findDocuments(textOf(article, part), names);
}

/** What each source says of the event: the sentences with the most of it first, in their order otherwise. */
export function coverageOf(
  tellings: readonly Telling[],
  mentions: readonly Mention[],
  corpus: readonly Article[],
): Coverage[] {
  return corpus.flatMap((article) => {
    const own = tellings.filter((telling) => telling.article.id === article.id && telling.by !== 'carried');
    const told = own.map(({ sentence, passage, items }) => {
      const said = mentions.filter(
        (mention) => mention.article.id === article.id && mention.sentence.start === sentence.start,
      );
      const weight = Math.max(
        0,
        ...said.map(({ date, venue, partners, ordinal }) => [date, venue, partners, ordinal].filter(Boolean).length),
      );
      return { range: items.length > 0 ? passage : sentence, weight: weight + (items.length > 0 ? 1.5 : 0) };
    });
    // A source that names the event only beside another is cited with that sentence.
    const beside = mentions
      .filter((mention) => mention.article.id === article.id)
      .map(({ sentence }) => ({ range: sentence, weight: 0 }));
    const ranked = (told.length > 0 ? told : beside).sort(
      (a, b) => b.weight - a.weight || a.range.start - b.range.start,
    );
    const excerpts = ranked
      .slice(0, EXCERPTS)
      .map(({ range }) => cite(article, { start: range.start, end: range.end }));
    return excerpts.length > 0 ? [{ article: article.id, excerpts }] : [];
  });
}

const textOf = (article: Article, { start, end }: Range) => article.body.slice(start, end);
const at = (within: Range, { start, end }: Range): Range => ({ start: within.start + start, end: within.start + end });
