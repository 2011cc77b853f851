import { describe, expect, it } from 'vitest';
import { differences } from '../../src/facts/ask-facts.js';
import { factsOf } from '../../src/facts/facts.js';
import { read } from '../rooms.js';
import { SHIPPED } from '../shipped.js';
import { KINDS, overall, readPairs, scoreDifferences } from './differences.js';
import { share } from './facts.js';
import { percent, table } from './facts-table.js';

/** What is held, in percent: no kind is shown that is wrong more often; of all differences so many are found. */
const FLOOR = { precision: 90, recall: 70 } as const;
/** What was measured on the pairs that were shown to nobody until the code had reached that, all kinds together. */
const UNSEEN = { precision: 85, recall: 70 } as const;

const pairs = readPairs(read('tests/eval/differences.yaml'));
const find = (corpus: Parameters<typeof factsOf>[0]) => differences(factsOf(corpus));
const scores = {
  lexicon: scoreDifferences(find, pairs, SHIPPED.lexicon),
  'no lexicon': scoreDifferences(find, pairs),
};
const unseen = scoreDifferences(find, readPairs(read('tests/eval/differences-unseen.yaml')));

for (const [name, score] of [...Object.entries(scores), ['unseen', unseen] as const]) {
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

it('does much the same on pairs that it was not made with', () => {
  expect(100 * share(overall(unseen.precision)), unseen.false.join('\n')).toBeGreaterThanOrEqual(UNSEEN.precision);
  expect(100 * share(overall(unseen.recall)), unseen.missed.join('\n')).toBeGreaterThanOrEqual(UNSEEN.recall);
});
