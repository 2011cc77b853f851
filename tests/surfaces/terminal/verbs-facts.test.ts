import { expect, it } from 'vitest';
import { findSourcesVerb, plainVerb, summitVerb } from '../../../src/surfaces/terminal/verbs.js';
import { deskOf } from '../../commands/kit.js';
import { run } from './run.js';

const desk = deskOf();

it('commands on facts print their cards, and say on stderr what they cannot read', async () => {
  expect((await run((t) => plainVerb('who', { name: 'ines-vale' }, desk, t))).stdout).toContain('Office mayor\u00a0¹');
  expect((await run((t) => plainVerb('timeline', {}, desk, t))).stdout).toContain('11 Apr 2025 · Port Ellis');
  expect((await run((t) => plainVerb('compare', { topic: 'trade' }, desk, t))).stdout).toContain('outlets speak');
  expect(await run((t) => plainVerb('timeline', { from: 'x' }, desk, t))).toMatchObject({ code: 1, stdout: '' });
});

it('find-sources takes a text of one’s own', async () => {
  expect((await run((t) => findSourcesVerb('Who came to Port Ellis?', desk, t))).stdout).toContain('│ - Brightwater');
  const none = await run((t) => findSourcesVerb('', desk, t));
  expect(none).toMatchObject({ code: 1, stdout: '' });
  expect(none.stderr).toContain('This message has no text.');
});

it('summit --as-of leaves out what came later, in JSON too', async () => {
  const now = await run((t) => summitVerb('Port Ellis', { json: true }, desk, t));
  expect(JSON.parse(now.stdout).disagreements).toMatchObject([
    { about: 'trade · towns · 2024', values: [{ value: '$44.7 million', article: 'harbour' }, { article: 'note' }] },
  ]);
  const then = await run((t) => summitVerb('Port Ellis', { json: true, asOf: '2025-05' }, desk, t));
  expect(JSON.parse(then.stdout).disagreements).toEqual([]);
  expect(await run((t) => summitVerb('Port Ellis', { json: true, asOf: 'x' }, desk, t))).toMatchObject({ code: 1 });
});
