import { describe, expect, it } from 'vitest';
import { differences } from '../../src/facts/ask-facts.js';
import { factsOf } from '../../src/facts/facts.js';
import { read } from '../rooms.js';
import { SHIPPED } from '../shipped.js';
import { KINDS, overall, readPairs, scoreDifferences } from './differences.js';
import { share } from './facts.js';
import { percent, table } from './facts-table.js';

/** What is held, in percent: no kind is shown that is wrong more often; of all differences so many are found. */
const FLOOR = { precision: 90, recall: 85 } as const;
/** The same of the pairs that were added later: less of all differences is found, kind by kind nothing wrong is shown. */
const LATER = { precision: 90, recall: 80 } as const;

const pairs = readPairs(read('tests/eval/differences.yaml'));
const find = (corpus: Parameters<typeof factsOf>[0]) => differences(factsOf(corpus));
const scores = {
  lexicon: scoreDifferences(find, pairs, SHIPPED.lexicon),
  'no lexicon': scoreDifferences(find, pairs),
};
const added = scoreDifferences(find, readPairs(read('tests/eval/differences-unseen.yaml')));

for (const [name, score] of [...Object.entries(scores), ['added', added] as const]) {
  const rows = KINDS.map((kind) => [kind, percent(score.precision[kind]), percent(score.recall[kind])]);
  const all = ['all', percent(overall(score.precision)), percent(overall(score.recall))];
  console.info(table([[`differences, ${name}`, 'precision', 'recall'], ...rows, all]));
  console.info([`later ${percent(score.later)}`, 'missed', ...score.missed, 'false', ...score.false].join('\n'));
}

it('has pairs enough, half of them traps, each once', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(60);
  expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
  const traps = pairs.filter(({ differs }) => !differs);
  expect(traps.length).toBeGreaterThanOrEqual(pairs.length / 2);
  expect(traps.filter(({ trap }) => !trap)).toEqual([]);
});

describe.each(Object.entries(scores))('where sources differ, %s', (_, score) => {
  it.each(KINDS)('shows few differences of %s that are none', (kind) => {
    expect(100 * share(score.precision[kind]), score.false.join('\n')).toBeGreaterThanOrEqual(FLOOR.precision);
  });

  it('finds most', () => {
    expect(100 * share(overall(score.recall)), score.missed.join('\n')).toBeGreaterThanOrEqual(FLOOR.recall);
  });
});

describe('where sources differ, pairs added later', () => {
  it.each(KINDS)('shows few differences of %s that are none', (kind) => {
    expect(100 * share(added.precision[kind]), added.false.join('\n')).toBeGreaterThanOrEqual(LATER.precision);
  });

  it('finds most', () => {
    expect(100 * share(overall(added.recall)), added.missed.join('\n')).toBeGreaterThanOrEqual(LATER.recall);
  });
});
