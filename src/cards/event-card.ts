import { type Article, type Citation, cite } from '../corpus/article.js';
import type { DatedCitation, EventFacts } from '../facts/event.js';
import { button, buttons, LIMIT, lengthOf, Sheet, sentence } from './budget.js';
import { ACCENT } from './colours.js';
import { dateLabel, timestamp } from './dates.js';
import { differenceBlock, differencePieces } from './differences.js';
import { heading } from './heading.js';
import { contextId, type PassageKey, slotId, summitId } from './keys.js';
import type { Message } from './message.js';
import { type Piece, pagedCard } from './pages.js';
import type { Picture } from './pictures/picture.js';
import { type ArticleOf, Slots, sharedValues } from './slots.js';
import { excerptBlock, sourceOf } from './source.js';
import type { Words } from './words.js';

/** Slots that have a card of their own behind a button. */
export const EVENT_SLOTS = ['differences', 'participants', 'documents', 'figures', 'coverage'] as const;
export type EventSlot = (typeof EVENT_SLOTS)[number];

export interface EventCardOptions {
  readonly articleOf: ArticleOf;
  readonly words: Words;
  /** For dates to come. */
  readonly now: Date;
  /** As known by this day, `YYYY-MM-DD`. */
  readonly by?: string | undefined;
  readonly picture?: Picture | null;
}

/** Characters for the facts with their footnotes, values of a slot at first, and excerpts of the coverage under them. */
const FACTS_MOST = 2600;
const VALUES = { participants: 14, documents: 5, figures: 5 } as const;
const EXCERPTS = 2;
const EXCERPT_MOST = 420;
const DIFFERENCES = 3;
const PRECISION = ['day', 'month', 'half-year', 'year'];

/** An event: what each source says of when, where, who, documents and sums, each value with its footnote, and where they differ. */
export function eventCard(event: EventFacts, options: EventCardOptions): Message {
  const { articleOf, words, now, by, picture } = options;
  const sheet = begin(event, by, words);
  const slots = new Slots(articleOf, words, FACTS_MOST);
  const { slots: label } = words;
  slots.add(label.when, byPrecision(event.dates), { after: (citation) => reader(citation, event.dates, now) });
  slots.add(label.where, event.place, { values: 3 });
  slots.add(label.host, event.host, { values: 2 });
  slots.add(label.chair, event.chair, { values: 2 });
  const left = {
    participants: slots.add(label.tookPart, event.participants, { values: VALUES.participants }),
    documents: slots.add(label.adopted, event.documents, { values: VALUES.documents }),
    figures: slots.add(label.figures, event.figures, { values: VALUES.figures }),
  };
  for (const one of event.disagreements.slice(0, DIFFERENCES))
    slots.block((notes) => differenceBlock(one, articleOf, words, notes));
  sheet.put(slots.facts());
  if (picture) sheet.picture(picture);
  const footnotes = slots.footnotes();
  const shown: PassageKey[] = [];
  // Who writes most of it has most to tell.
  const byLength = [...event.coverage].sort((a, b) => b.excerpts.length - a.excerpts.length);
  const firsts = byLength.flatMap((c) => c.excerpts.slice(0, 1));
  for (const citation of firsts.slice(0, EXCERPTS)) {
    const room = sheet.room - lengthOf(footnotes.text);
    const block = quoted(citation, articleOf, room, words);
    const article = articleOf(citation.article);
    if (block && article && sheet.put(block)) shown.push({ ...citation, hash: article.hash });
  }
  sheet.put(footnotes);
  const excerpts = event.coverage.reduce((sum, c) => sum + c.excerpts.length, 0);
  const context = contextId(shown);
  const slot = (name: EventSlot) => button(slotLabel(name, words), slotId(name, event.id, 1, by));
  return sheet.message(
    buttons(
      event.disagreements.length > 0 ? slot('differences') : null,
      left.participants > 0 ? slot('participants') : null,
      left.documents > 0 ? slot('documents') : null,
      left.figures > 0 ? slot('figures') : null,
      excerpts > shown.length ? slot('coverage') : null,
      context === null ? null : button(words.buttons.context, context),
    ),
  );
}

/** All that one slot of an event holds, a page at a time. */
export function eventSlotCard(
  event: EventFacts,
  slot: EventSlot,
  page: number,
  { articleOf, words, by }: Pick<EventCardOptions, 'articleOf' | 'words' | 'by'>,
): Promise<Message> {
  return pagedCard(
    {
      title: event.name,
      accent: ACCENT.answered,
      lead: slot === 'differences' ? '' : `**${slotLabel(slot, words)}**:`,
      footer: asOf(by, words),
      pieces: slotPieces(event, slot, articleOf, words),
      pageId: (to) => slotId(slot, event.id, to, by),
    },
    page,
    articleOf,
    words,
  );
}

function slotPieces(event: EventFacts, slot: EventSlot, articleOf: ArticleOf, words: Words): Piece[] {
  if (slot === 'differences') return event.disagreements.flatMap((one) => differencePieces(one, articleOf, words));
  if (slot === 'coverage')
    return event.coverage
      .flatMap(({ excerpts }) => excerpts)
      .flatMap((citation) => {
        const block = quoted(citation, articleOf, EXCERPT_MOST + 600, words);
        return block ? [() => block] : [];
      });
  return sharedValues(event[slot], articleOf).map(({ value, all }) => (notes) => ({
    text: `${value.markdown}${notes.marks(all)}`,
    cited: all,
    tight: true,
  }));
}

/** Events to choose from, as buttons; `sentence` says why. `by`: as known by that day. */
export function candidatesCard(
  text: string,
  candidates: readonly { readonly id: string; readonly name: string }[],
  by?: string,
): Message {
  const sheet = new Sheet(ACCENT.nearMiss);
  sheet.put(sentence(text));
  const row = candidates.map(({ id, name }) =>
    button([...name].slice(0, LIMIT.label).join(''), summitId('place', id, by)),
  );
  return sheet.message(buttons(...row));
}

function begin(event: EventFacts, by: string | undefined, words: Words): Sheet {
  const sheet = new Sheet(ACCENT.answered, asOf(by, words));
  sheet.put(sentence(heading(event.name)));
  return sheet;
}

const asOf = (by: string | undefined, words: Words): string =>
  by === undefined ? '' : words.asOf(dateLabel(by, words.language));

/** The most precise dates first; those as precise as each other in the order given. */
function byPrecision(dates: readonly DatedCitation[]): DatedCitation[] {
  return [...dates].sort((a, b) => PRECISION.indexOf(a.precision) - PRECISION.indexOf(b.precision));
}

function quoted(citation: Citation, articleOf: ArticleOf, room: number, words: Words) {
  const article: Article | undefined = articleOf(citation.article);
  return article
    ? excerptBlock({ ...sourceOf(article), ...cite(article, citation) }, { most: EXCERPT_MOST, room }, words)
    : null;
}

function slotLabel(slot: EventSlot, words: Words): string {
  return {
    differences: words.buttons.differ,
    participants: words.slots.tookPart,
    documents: words.slots.documents,
    figures: words.slots.figures,
    coverage: words.slots.coverage,
  }[slot];
}

/** A day to come as Discord's timestamp, so that each reader sees it in their own way; dates of the past stay as they are written. */
function reader(citation: Citation, dates: readonly DatedCitation[], now: Date): string {
  const date = dates.find((d) => d.article === citation.article && d.start === citation.start);
  if (date?.precision !== 'day' || date.from <= now.toISOString().slice(0, 10)) return '';
  return `(${timestamp(date.from)})`;
}
