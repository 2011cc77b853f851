import { type Article, type Citation, cite } from '../corpus/article.js';
import type { DatedCitation, EventFacts } from '../facts/event.js';
import { button, buttons, LIMIT, lengthOf, Sheet, sentence } from './budget.js';
import { ACCENT } from './colours.js';
import { timestamp } from './dates.js';
import { heading } from './heading.js';
import { contextId, type PassageKey } from './keys.js';
import type { Message } from './message.js';
import { type ArticleOf, Slots } from './slots.js';
import { excerptBlock, sourceOf } from './source.js';
import type { Words } from './words.js';

/** Slots that have a card of their own behind a button. */
export const EVENT_SLOTS = ['participants', 'documents', 'figures', 'coverage'] as const;
export type EventSlot = (typeof EVENT_SLOTS)[number];

/** Characters for the facts with their footnotes, values of a slot at first, and excerpts of the coverage under them. */
const FACTS_MOST = 2400;
const VALUES = { participants: 14, documents: 5, figures: 5 } as const;
const EXCERPTS = 2;
const EXCERPT_MOST = 420;

/** An event: what each source says of when, where, who, documents and sums, each value with its footnote. `now`: for dates to come. */
export function eventCard(event: EventFacts, articleOf: ArticleOf, words: Words, now: Date): Message {
  const sheet = begin(event);
  const slots = new Slots(articleOf, words, FACTS_MOST);
  const { slots: label } = words;
  slots.add(label.when, event.dates, { after: (citation) => reader(citation, event.dates, now) });
  slots.add(label.where, event.place, { values: 3 });
  slots.add(label.chair, event.chair, { values: 2 });
  const left = {
    participants: slots.add(label.tookPart, event.participants, { values: VALUES.participants }),
    documents: slots.add(label.adopted, event.documents, { values: VALUES.documents }),
    figures: slots.add(label.figures, event.figures, { values: VALUES.figures }),
  };
  sheet.put(slots.facts());
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
  return sheet.message(
    buttons(
      context === null ? null : button(words.buttons.context, context),
      left.participants > 0 ? slotButton(event, 'participants', words) : null,
      left.documents > 0 ? slotButton(event, 'documents', words) : null,
      left.figures > 0 ? slotButton(event, 'figures', words) : null,
      excerpts > shown.length ? slotButton(event, 'coverage', words) : null,
    ),
  );
}

/** All that one slot of an event holds. */
export function eventSlotCard(event: EventFacts, slot: EventSlot, articleOf: ArticleOf, words: Words): Message {
  const sheet = begin(event);
  if (slot === 'coverage') {
    sheet.put(sentence(`**${words.slots.coverage}**:`));
    for (const citation of event.coverage.flatMap((c) => c.excerpts)) {
      const block = quoted(citation, articleOf, sheet.room, words);
      if (!block || !sheet.put(block)) break;
    }
    return sheet.message();
  }
  const slots = new Slots(articleOf, words, sheet.room - 100);
  slots.add(slotLabel(slot, words), event[slot], { lines: true });
  sheet.put(slots.facts());
  sheet.put(slots.footnotes());
  return sheet.message();
}

/** Events to choose from, as buttons; `sentence` says why. */
export function candidatesCard(
  text: string,
  candidates: readonly { readonly id: string; readonly name: string }[],
): Message {
  const sheet = new Sheet(ACCENT.nearMiss);
  sheet.put(sentence(text));
  const row = candidates.map(({ id, name }) => button([...name].slice(0, LIMIT.label).join(''), `summit:${id}`));
  return sheet.message(buttons(...row));
}

function begin(event: EventFacts): Sheet {
  const sheet = new Sheet(ACCENT.answered);
  sheet.put(sentence(heading(event.name)));
  return sheet;
}

function quoted(citation: Citation, articleOf: ArticleOf, room: number, words: Words) {
  const article: Article | undefined = articleOf(citation.article);
  return article
    ? excerptBlock({ ...sourceOf(article), ...cite(article, citation) }, { most: EXCERPT_MOST, room }, words)
    : null;
}

function slotLabel(slot: EventSlot, words: Words): string {
  return {
    participants: words.slots.tookPart,
    documents: words.slots.documents,
    figures: words.slots.figures,
    coverage: words.slots.coverage,
  }[slot];
}

function slotButton(event: EventFacts, slot: EventSlot, words: Words) {
  return button(slotLabel(slot, words), `event:${slot}:${event.id}`);
}

/** A day to come as Discord's timestamp, so that each reader sees it in their own way; dates of the past stay as they are written. */
function reader(citation: Citation, dates: readonly DatedCitation[], now: Date): string {
  const date = dates.find((d) => d.article === citation.article && d.start === citation.start);
  if (date?.precision !== 'day' || date.from <= now.toISOString().slice(0, 10)) return '';
  return `(${timestamp(date.from)})`;
}
