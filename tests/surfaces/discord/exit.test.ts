import { DiscordAPIError, HTTPError } from 'discord.js';
import { expect, test } from 'vitest';
import { reasonOf, reasonOfClose } from '../../../src/surfaces/discord/exit.js';

const request = { body: undefined, files: undefined };
const refused = (status: number) =>
  new DiscordAPIError({ code: 0, message: 'no' }, 0, status, 'GET', 'https://x', request);

test.each([
  ['a refused token', refused(401), 78, /refused the token/],
  ['another refusal', refused(403), 69, /refused a request: no/],
  ['a server error', new HTTPError(503, 'down', 'GET', 'https://x', request), 69, /out of order \(HTTP 503\)/],
  ['intents', new Error('Used disallowed intents'), 78, /refused the intents/],
  ['a token refused by the gateway', new Error('Authentication failed'), 78, /refused the token/],
  [
    'a name that does not resolve',
    new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }) }),
    69,
    /\(ENOTFOUND\)/,
  ],
  ['something else', 'odd', 69, /\(odd\)/],
])('%s is told in a sentence', (_what, error, code, sentence) => {
  expect(reasonOf(error)).toEqual({ code, sentence: expect.stringMatching(sentence) });
});

test('a close code is told by its name', () => {
  expect(reasonOfClose(4010).sentence).toContain('4010, InvalidShard');
  expect(reasonOfClose(4999).sentence).toContain('4999, unknown');
});
