import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { findEvents } from '../../src/facts/events.js';
import { lookUpEvent } from '../../src/facts/lookup.js';

const corpus = await loadCorpus({ folders: ['corpus'], lexicon: 'corpus/lexicon.yaml' });
const events = findEvents(corpus);

describe('the events of the bundled notes', () => {
  it('are six', () => {
    expect(events.map(({ id }) => id)).toEqual([
      'astana-summit-2022-10',
      'samarkand-summit-2025-04',
      'almaty-ministerial-2025-04',
      'astana-summit-2025-06',
      'dushanbe-summit-2025-10',
      'washington-summit-2025-11',
    ]);
  });

  it.each([
    ['dushanbe', 'dushanbe-summit-2025-10'],
    ['dushambe', 'dushanbe-summit-2025-10'],
    ['Душанбе', 'dushanbe-summit-2025-10'],
    ['almaty', 'almaty-ministerial-2025-04'],
    ['Алматы', 'almaty-ministerial-2025-04'],
    ['Alma-Ata', 'almaty-ministerial-2025-04'],
    ['almatty', 'almaty-ministerial-2025-04'],
    ['samarkand', 'samarkand-summit-2025-04'],
    ['washington', 'washington-summit-2025-11'],
    ['astana 2022', 'astana-summit-2022-10'],
    ['second central asia-russia summit', 'dushanbe-summit-2025-10'],
    ['c5+1', 'washington-summit-2025-11'],
  ])('%s is found', (name, id) => expect(lookUpEvent(events, name, corpus.lexicon).event?.id).toBe(id));

  it('astana is ambiguous, tokyo unknown', () => {
    expect(lookUpEvent(events, 'astana', corpus.lexicon)).toMatchObject({
      outcome: 'ambiguous',
      candidates: [{ id: 'astana-summit-2022-10' }, { id: 'astana-summit-2025-06' }],
    });
    expect(lookUpEvent(events, 'tokyo', corpus.lexicon)).toEqual({ outcome: 'unknown', event: null, candidates: [] });
  });

  it('give the six delegates of Almaty, and nobody of the bilateral talks to Dushanbe', () => {
    const [almaty, dushanbe] = ['almaty-ministerial-2025-04', 'dushanbe-summit-2025-10'].map((id) =>
      events.find((e) => e.id === id),
    );
    const delegates = almaty?.participants.filter(({ text }) => /^\p{Lu}\p{L}+: \p{Lu}/u.test(text)) ?? [];
    expect(delegates).toHaveLength(6);
    expect(delegates.map(({ text }) => text).join()).toContain('Bobur Usmanov');
    expect(dushanbe?.chair.map(({ text }) => text).join()).toContain('Emomali Rahmon');
    expect(dushanbe?.documents.map(({ text }) => text).join()).not.toMatch(/joint statement/i);
  });
});
