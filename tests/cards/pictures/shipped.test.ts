import { describe, expect, it } from 'vitest';
import { eventCard } from '../../../src/cards/event-card.js';
import { participantRows } from '../../../src/cards/participants.js';
import { participantsPicture } from '../../../src/cards/pictures/participants.js';
import type { Picture } from '../../../src/cards/pictures/picture.js';
import { timelinePicture } from '../../../src/cards/pictures/timeline.js';
import { timelineCard } from '../../../src/cards/timeline-card.js';
import { wordsFor } from '../../../src/cards/words.js';
import { timelineOf } from '../../../src/facts/ask-facts.js';
import { factsOf } from '../../../src/facts/facts.js';
import { SHIPPED } from '../../shipped.js';
import { unsaid } from './unsaid.js';

const facts = factsOf(SHIPPED);
const articleOf = SHIPPED.article;
const names = SHIPPED.lexicon.names;
const now = new Date('2025-11-01T12:00:00Z');

describe.each(['en', 'ru'])('the pictures of the shipped corpus, in %s,', (locale) => {
  const words = wordsFor(locale);

  it('show of each event those who took part, each once, in words of its card', async () => {
    let drawn = 0;
    for (const event of facts.events) {
      const card = eventCard(event, { articleOf, words, now });
      const rows = participantRows(event, card.cited, { people: facts.people, names, articleOf });
      const outlets = event.participants.map(({ article }) => articleOf(article)?.outlet ?? '');
      const picture = await participantsPicture(event.name, rows, [...new Set(outlets)], words);
      expect(unsaid(picture, card, words)).toEqual([]);
      expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
      drawn += picture ? 1 : 0;
    }
    expect(drawn).toBeGreaterThanOrEqual(2);
  });

  it('show on a timeline what its page says', async () => {
    const kept: Picture[] = [];
    const title = words.timelineTitle;
    const card = await timelineCard(timelineOf(facts, {}), 1, {
      title,
      articleOf,
      words,
      draw: async (rows) => {
        const picture = await timelinePicture(title, rows, words);
        if (picture) kept.push(picture);
        return picture;
      },
    });
    expect(kept).toHaveLength(1);
    for (const picture of kept) expect(unsaid(picture, card, words)).toEqual([]);
  });
});

it('the delegates of a list come with their countries, names and offices', () => {
  const event = facts.events.find(({ participants }) => participants.length >= 6);
  if (!event) throw new Error('no event with a list of delegates');
  const card = eventCard(event, { articleOf, words: wordsFor('en'), now });
  const rows = participantRows(event, card.cited, { people: facts.people, names, articleOf });
  expect(rows.slice(0, 6).map(({ countries }) => countries.join())).toEqual(['KZ', 'KG', 'TJ', 'UZ', 'TM', 'RU']);
  expect(rows[0]).toMatchObject({
    name: 'Murat Nurtleu',
    office: 'Deputy Prime Minister and Minister of Foreign Affairs',
  });
});
