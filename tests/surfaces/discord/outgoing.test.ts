import { expect, test } from 'vitest';
import { sentenceCard } from '../../../src/cards/sentence-card.js';
import { choicesOf, payloadOf } from '../../../src/surfaces/discord/outgoing.js';

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

test('a message is Components V2 and pings nobody', () => {
  const message = sentenceCard('hi @everyone');
  const { body, files } = payloadOf(message, 'public');
  expect(body).toEqual({
    flags: V2,
    components: message.components,
    attachments: [],
    allowed_mentions: { parse: [] },
  });
  expect(files).toEqual([]);
});

test('a private message is ephemeral', () => {
  expect(payloadOf(sentenceCard('psst'), 'private').body.flags).toBe(V2 | EPHEMERAL);
});

test('files go as bytes, each with its alt text', () => {
  const data = new Uint8Array([1, 2, 3]);
  const files = [
    { name: 'a.png', data, contentType: 'image/png', description: 'a timeline' },
    { name: 'b.png', data, contentType: 'image/png' },
  ];
  const payload = payloadOf({ ...sentenceCard('see'), files }, 'public');
  expect(payload.body.attachments).toEqual([{ id: 0, description: 'a timeline' }, { id: 1 }]);
  expect(payload.files).toEqual([
    { name: 'a.png', data, contentType: 'image/png' },
    { name: 'b.png', data, contentType: 'image/png' },
  ]);
});

test('choices keep to 25, to names of 100 characters and to values that fit', () => {
  const many = Array.from({ length: 30 }, (_, at) => ({ name: `n${at}`, value: `v${at}` }));
  expect(choicesOf(many)).toHaveLength(25);
  const long = choicesOf([{ name: `${'x'.repeat(98)}😀y`, value: 'v' }])[0]?.name ?? '';
  expect(long).toBe(`${'x'.repeat(98)}…`);
  expect(choicesOf([{ name: 'n'.repeat(100), value: 'v' }])[0]?.name).toBe('n'.repeat(100));
  expect(
    choicesOf([
      { name: 'n', value: 'v'.repeat(101) },
      { name: 'n', value: '' },
      { name: ' ', value: 'v' },
    ]),
  ).toEqual([]);
});
