import { describe, expect, it } from 'vitest';
import { TELLING_DETAILS } from '../../src/answer/telling-details.js';
import { TELLING_WORDS } from '../../src/answer/telling-words.js';
import { faults } from './faults.js';

describe('the table of telling words', () => {
  const lines = `${TELLING_WORDS.trim()}${TELLING_DETAILS.trimEnd()}`.split('\n');

  it.each(lines.filter((line) => !line.startsWith('# ')))('%s', (line) => {
    const [, kind, asked = '', told = ''] = /^(?:~ )?(?:(\w+): )?(.+) → (.+)$/.exec(line) ?? [];
    expect([undefined, 'who', 'when', 'where', 'why']).toContain(kind);
    for (const word of asked.split(', ')) expect(word).toMatch(/^[a-zа-я]+(?: [a-zа-я0-9+]+)*\*?$/);
    expect(new RegExp(told.replaceAll(', ', '|')).source).not.toBe('');
  });

  it('has every word once, but for the kinds of questions', () => {
    const asked = lines.flatMap((line) => {
      const [, kind = '', words = ''] = /^(?:~ )?(?:(\w+): )?([^→]+) → /.exec(line) ?? [];
      return words === '' || line.startsWith('#') ? [] : words.split(', ').map((word) => `${kind} ${word}`);
    });
    expect(asked.filter((word, i) => asked.indexOf(word) !== i)).toEqual([]);
  });
});

it.each([
  ['what gift did Korhonen get in Norburg', 'Ilse Korhonen came to Norburg for the congress.', 1],
  ['what gift did Korhonen get in Norburg', 'In Norburg Ilse Korhonen was presented with a board.', 0],
  ['which port do the Norburg boards leave from', 'The Norburg boards leave for the lake by train.', 1],
  ['which port do the Norburg boards leave from', 'The Norburg boards leave from the harbour of Osterby.', 0],
  ['who came up with the Norburg gambit', 'The Norburg gambit is liked by the juniors.', 1],
  ['who came up with the Norburg gambit', 'The Norburg gambit was proposed by Ilse Korhonen.', 0],
  ['when did the Norburg club join the federation', 'The Norburg club met the federation in May 2024.', 1],
  [
    'when did the Norburg club join the federation',
    'The Norburg club has been a member of the federation since 2024.',
    0,
  ],
  ['why did the Norburg club leave the federation', 'The Norburg club wrote to the federation because of the rain.', 1],
  ['why did the Norburg club leave the federation', 'The Norburg club quit the federation because of the rain.', 0],
  ['what was the final score of the Norburg match', 'The Norburg match was long.', 1],
  ['what was the final score of the Norburg match', 'The Norburg match ended 3–1.', 0],
  ['how tall is the Norburg hall', 'The Norburg hall is old.', 1],
  ['how tall is the Norburg hall', 'The Norburg hall has four storeys.', 0],
  ['кто адвокат Ilse Korhonen', 'Ilse Korhonen came to Norburg.', 1],
  ['which song opened the Norburg congress', 'The Norburg congress opened late.', 1],
  ['which song opened the Norburg congress', 'A choir opened the Norburg congress.', 0],
  ['какой штраф заплатил клуб Норбурга', 'Клуб Норбурга провел турнир.', 1],
  ['какой штраф заплатил клуб Норбурга', 'Клуб Норбурга был наказан.', 0],
  // Key words of a long subject mention what they do not ask for.
  ['Norburg board club rules storm lake fares', 'The Norburg board club has rules for a storm on the lake.', 0],
  ['Norburg board fares', 'The Norburg board met.', 1],
  // A name is no word of the table, and a long question mentions what it does not ask for.
  ['who met Ilse Port in Norburg', 'Ilse Port met the juniors in Norburg.', 0],
])('%j is told by no word of %j: %i', (question, sentence, fault) =>
  expect(faults(question, sentence).ruledOut).toBe(fault),
);
