import { type Citation, cite } from '../corpus/article.js';
import type { Difference, PersonFacts } from '../facts/fact.js';
import { button } from './budget.js';
import { ACCENT } from './colours.js';
import { differenceBlock } from './differences.js';
import type { ArticleOf } from './footnotes.js';
import { personId, summitId } from './keys.js';
import type { Message } from './message.js';
import { type Piece, pagedCard } from './pages.js';
import { sharedValues } from './slots.js';
import { excerptBlock, nameOf, sourceOf } from './source.js';
import { sameLabel } from './value.js';
import type { Words } from './words.js';

export interface PersonCardOptions {
  /** The events that the person took part in, in order of time. */
  readonly events: readonly { readonly id: string; readonly name: string }[];
  /** Where the sources differ about the person. */
  readonly differences: readonly Difference[];
  readonly articleOf: ArticleOf;
  readonly words: Words;
}

const STATEMENT_MOST = 420;
const EVENT_BUTTONS = 2;

/** A person: offices by source, how the name is spelled, events, and what the person said, oldest first; a page at a time. */
export function personCard(person: PersonFacts, page: number, options: PersonCardOptions): Promise<Message> {
  const { events, differences, articleOf, words } = options;
  const spellings = fullSpellings(person.spellings);
  const alike = spellings.every(({ text }) => sameLabel(text, person.name));
  const pieces: Piece[] = [
    valuesPiece(words.slots.office, person.offices, articleOf),
    ...(alike ? [] : [valuesPiece(words.slots.spelled, spellings, articleOf)]),
    () => eventsBlock(events, words),
    ...differences.map(
      (one): Piece =>
        (notes) =>
          differenceBlock(one, articleOf, words, notes),
    ),
    ...statements(person.statements, articleOf, words),
  ];
  return pagedCard(
    {
      title: person.name,
      accent: ACCENT.answered,
      pieces,
      buttons: events.slice(0, EVENT_BUTTONS).map(({ id, name }) => button(shortened(name), summitId('card', id))),
      pageId: (to) => personId(person.key, to),
    },
    page,
    articleOf,
    words,
  );
}

/** Spellings of the whole name: a surname that stands in one of them is no spelling of its own. */
function fullSpellings(spellings: readonly Citation[]): Citation[] {
  const folded = (one: Citation) => ` ${one.text.toLowerCase()} `;
  return spellings.filter(
    (one) => !spellings.some((other) => other.text.length > one.text.length && folded(other).includes(folded(one))),
  );
}

/** `**Office** value ¹ · value ²`: each reading once, with all that give it. */
function valuesPiece(label: string, citations: readonly Citation[], articleOf: ArticleOf): Piece {
  return (notes) => {
    const values = sharedValues(citations, articleOf).slice(0, 12);
    const texts = values.map(({ value, all }) => `${value.markdown}${notes.marks(all)}`);
    const list = texts.length > 2 ? `:\n${texts.join('\n')}` : ` ${texts.join(' · ')}`;
    return texts.length === 0
      ? { text: '', cited: [] }
      : { text: `**${label}**${list}`, cited: values.flatMap(({ all }) => all) };
  };
}

function eventsBlock(events: PersonCardOptions['events'], words: Words) {
  const names = events.slice(0, 15).map(({ name }) => nameOf(name, 160));
  if (events.length > names.length) names.push(words.andMore(events.length - names.length));
  return { text: names.length === 0 ? '' : `**${words.slots.events}**:\n${names.join('\n')}`, cited: [] };
}

function statements(citations: readonly Citation[], articleOf: ArticleOf, words: Words): Piece[] {
  const blocks = citations.flatMap((citation) => {
    const article = articleOf(citation.article);
    const room = { most: STATEMENT_MOST, room: STATEMENT_MOST + 600 };
    return article ? (excerptBlock({ ...sourceOf(article), ...cite(article, citation) }, room, words) ?? []) : [];
  });
  return blocks.map((block, i) => () => ({
    ...block,
    text: i === 0 ? `**${words.slots.said}**:\n${block.text}` : block.text,
  }));
}

const shortened = (name: string): string => ([...name].length <= 80 ? name : `${[...name].slice(0, 79).join('')}…`);
