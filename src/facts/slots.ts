import { type Article, type Citation, cite, type Range } from '../corpus/article.js';
import { pattern } from '../text/pattern.js';
import { findAttendees, isFromAfar, isOffScene } from './attendees.js';
import type { Cluster } from './cluster-index.js';
import type { Coverage, DatedCitation, EventFacts } from './event.js';
import { findExpected } from './expected.js';
import type { Leaders } from './leaders.js';
import type { Steps } from './library.js';
import type { Mention } from './mention.js';
import { findParticipants, findPresent, findSpeakers, type RoleHit } from './roles.js';
import type { Reader } from './sentence.js';
import { documentsOf, withoutBareKinds } from './settled.js';
import { Slot } from './slot.js';
import type { Telling } from './telling.js';

const EXCERPTS = 5;
const PRECISION = { day: 0, month: 1, 'half-year': 2, year: 3 };
const ATTENDANCE = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    attend[a-zA-ZÀ-ԯḀ-ỿ]*|participa[a-zA-ZÀ-ԯḀ-ỿ]*|took part|delegations?|present|observers?|guests|invited|
    участ[a-zA-ZÀ-ԯḀ-ỿ]+|присутств[a-zA-ZÀ-ԯḀ-ỿ]+
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** Between the words for a gathering and a name: what follows tells of another time. */
const OTHER_TIME = /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:which|when|while|where|after|before|since|than|earlier)(?![a-zA-ZÀ-ԯḀ-ỿ])/iu;
/** "In which they took part", "which was attended by", "which she attended": still of the gathering. */
const IN_WHICH = pattern('giu')`
  (?:in|at|to|for) which |
  ,? which (?=
    (?:
      was|were|is|will be|drew|brought|gathered|attracted|lasted|took place|takes place|ran|opened|closed|had|
      has|aims|calls|seeks|commits|provides|sets|foresees|obliges|promises|would|contains
    )[ ]
  )|
  ,? which $
`;
const WHEN_IT = /, (?:when|where) /giu;
const GATHERED = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    gathered|assembled|took part|participated|attended|came|had come|have come|welcomed|arrived
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** The dates that sources give, of each the most exact ones. */
export function datesOf({ mentions }: Cluster): DatedCitation[] {
  const best = new Map<string, Map<string, Mention>>();
  for (const mention of mentions) {
    const { date, beside, article } = mention;
    if (!date || beside) continue;
    const own = best.get(article.id);
    const known = own?.values().next().value?.date;
    const key = `${date.from} ${date.to}`;
    if (!own || !known || PRECISION[date.precision] < PRECISION[known.precision])
      best.set(article.id, new Map([[key, mention]]));
    else if (date.precision === known.precision && !own.has(key)) own.set(key, mention);
  }
  return [...best.values()]
    .flatMap((own) => [...own.values()])
    .flatMap(({ article, date }) =>
      date ? [{ ...cite(article, date), from: date.from, to: date.to, precision: date.precision }] : [],
    );
}

/** The place as each source writes it, with its country where that follows. */
export function placesOf({ mentions }: Cluster, { places }: Pick<Reader, 'places'>): Citation[] {
  const best = new Map<string, { article: Article; range: Range }>();
  for (const { article, venue } of mentions) {
    if (!venue) continue;
    const range = { start: venue.start, end: venue.end };
    const tail = /^, (?=\p{Lu})/u.test(article.body.slice(venue.end, venue.end + 3))
      ? article.body.slice(venue.end + 2, venue.end + 60)
      : '';
    const [country] = places.find(tail);
    if (country?.start === 0 && country.level === 'country' && !/^['’]/u.test(tail.slice(country.end)))
      range.end = venue.end + 2 + country.end;
    const known = best.get(article.id);
    if (!known || range.end - range.start > known.range.end - known.range.start)
      best.set(article.id, { article, range });
  }
  return [...best.values()].map(({ article, range }) => cite(article, range));
}

type SlotValues = Pick<EventFacts, 'participants' | 'documents' | 'figures'>;
const EVERY = 2;

/** Participants, documents and figures from the sentences that speak of the gathering alone. */
export function* slotsOf(tellings: readonly Telling[], venue: string, { chairs }: Leaders): Steps<SlotValues> {
  const [participants, documents, figures] = [new Slot(), new Slot(), new Slot()];
  for (const [i, telling] of tellings.entries()) {
    if (i % EVERY === 0) yield;
    const { sentence, by, report } = telling;
    const { article } = sentence;
    for (const hit of participantsOf(telling)) {
      if (!chairs.get(article.id)?.has(hit.key)) participants.add(article, hit, hit.key);
    }
    const said = [sentence, ...telling.items];
    for (const part of by === 'aside' || (telling.ahead && by !== 'named') ? [] : said) {
      for (const { range, key } of documentsOf(part, telling, venue)) documents.add(article, range, key);
    }
    const offScene = report !== null && by !== 'named' && isOffScene(sentence, report.home);
    for (const part of by === 'outlook' || offScene ? [] : said) {
      for (const hit of part.figures) {
        if (by !== 'aside' && part === sentence && !isSameTime(article, telling.phrase, part.at(hit.number))) continue;
        if (isCompared(part.text, hit.number)) continue;
        const { value, currency, unit } = hit.number;
        figures.add(article, part.at(hit), `${value} ${currency ?? unit ?? '%'}`);
      }
    }
  }
  return {
    participants: participants.citations,
    documents: withoutBareKinds(documents.citations),
    figures: figures.citations,
  };
}

/** Members of an attendance list, each as its line stands; otherwise those whom the sentence shows to take part. */
function participantsOf({ sentence, items, phrase, by, report, ahead }: Telling): RoleHit[] {
  const { text, article } = sentence;
  if (by === 'aside' || by === 'outlook') return [];
  if (report !== null && by !== 'named' && isOffScene(sentence, report.home)) return [];
  if (items.length > 0 && ATTENDANCE.test(text)) {
    return items.map((item) => ({ ...item.range, key: item.persons[0]?.key ?? item.text }));
  }
  const expected = ahead ? findExpected(sentence).map((hit) => ({ ...hit, ...sentence.at(hit) })) : [];
  if (ahead && by !== 'named')
    return [...expected, ...findPresent(sentence).map((hit) => ({ ...hit, ...sentence.at(hit) }))];
  const took =
    (by === 'followed' || by === 'carried') && !GATHERED.test(text)
      ? findSpeakers(sentence)
      : findParticipants(sentence);
  if (isFromAfar(text)) return [];
  const shown = took.map((hit) => ({ ...hit, ...sentence.at(hit) })).filter((hit) => isSameTime(article, phrase, hit));
  if (report === null) return [...shown, ...expected.filter(({ start }) => !shown.some((hit) => hit.start === start))];
  const there = findAttendees(sentence, report).map((hit) => ({ ...hit, ...sentence.at(hit) }));
  return [...shown, ...there.filter(({ start }) => !shown.some((hit) => hit.start === start))];
}

/** "(It complements) the Coast Union's own (5 million)", "compared with (40) in 2019": told of another, to hold this against. */
const COMPARED = pattern('u')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    to|with|than|like|unlike|of|from|as|alongside|beside|besides|rival(?:s|led)?|complements?|matche[sd]|
    match(?:ing)?|echo(?:es|ed)?
  ) (?:the |its |his |her |their )?[^,.;]{2,40}?['’]s? own (?:\p{Ll}+ )?[€$£¥]?$|
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:compared (?:with|to)|as against|up from|down from)[ ]
  (?:the |about |some |only |just |nearly |over |more than )*[€$£¥]?$
`;
const isCompared = (text: string, { start }: { readonly start: number }): boolean =>
  COMPARED.test(text.slice(Math.max(0, start - 90), start));

/** False where the sentence passes from the gathering to something else before it comes to the fact. */
function isSameTime(article: Article, phrase: Range | null, fact: Range): boolean {
  if (phrase === null) return true;
  if (fact.start >= phrase.end)
    return !OTHER_TIME.test(article.body.slice(phrase.end, fact.start).replace(IN_WHICH, ' '));
  // "Its members rose to 31 on Monday, when they met": at the same time.
  const between = article.body.slice(fact.end, phrase.start).replace(WHEN_IT, ' ');
  return fact.end >= phrase.start || !OTHER_TIME.test(between.replace(IN_WHICH, ' '));
}

/** What each source says of the event: the sentences with the most of it first, in their order otherwise. */
export function coverageOf(tellings: readonly Telling[], mentions: readonly Mention[]): Coverage[] {
  const byArticle = new Map<string, { article: Article; tellings: Telling[]; mentions: Mention[] }>();
  const entry = (article: Article) => {
    const known = byArticle.get(article.id) ?? { article, tellings: [], mentions: [] };
    byArticle.set(article.id, known);
    return known;
  };
  for (const mention of mentions) entry(mention.article).mentions.push(mention);
  for (const telling of tellings) {
    if (telling.by === 'named' || telling.by === 'placed') entry(telling.sentence.article).tellings.push(telling);
  }
  return [...byArticle.values()].map((one) => {
    const weights = new Map<number, number>();
    for (const { sentence, date, venue, partners, ordinal } of one.mentions) {
      const weight = [date, venue, partners, ordinal].filter(Boolean).length;
      weights.set(sentence.start, Math.max(weight, weights.get(sentence.start) ?? 0));
    }
    const told = one.tellings.map(({ sentence: { range, passage }, items }) => ({
      range: items.length > 0 ? passage : range,
      weight: (weights.get(range.start) ?? 0) + (items.length > 0 ? 1.5 : 0),
    }));
    // A source that names the event only beside another is cited with that sentence.
    const beside = one.mentions.map(({ sentence }) => ({ range: sentence, weight: 0 }));
    const ranked = (told.length > 0 ? told : beside).sort(
      (a, b) => b.weight - a.weight || a.range.start - b.range.start,
    );
    const starts = new Set<number>();
    const distinct = ranked.filter(({ range }) => !starts.has(range.start) && starts.add(range.start));
    return {
      article: one.article.id,
      excerpts: distinct
        .slice(0, EXCERPTS)
        .map(({ range }) => cite(one.article, { start: range.start, end: range.end })),
    };
  });
}
