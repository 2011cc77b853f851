import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../src/surfaces/discord/post-outcome.js';

const request = { body: undefined, files: undefined };
const refused = (code: unknown, status: number) =>
  new DiscordAPIError({ code: code as number, message: 'no' }, code as number, status, 'POST', 'https://x', request);
const network = (code: string) =>
  Object.assign(new Error('fetch failed'), { cause: Object.assign(new Error(), { code }) });

describe('what a failed request says about the message', () => {
  test.each([
    [10003, 404, 'gone'],
    [10004, 404, 'gone'],
    [50001, 403, 'closed'],
    [50013, 403, 'forbidden'],
    [50007, 403, 'forbidden'],
    [50008, 400, 'refused'],
    [160005, 400, 'refused'],
    [99999, 403, 'forbidden'],
    [99999, 404, 'gone'],
  ])('%d (%d) is refused: %s', (code, status, reason) =>
    expect(outcomeOf(refused(code, status))).toMatchObject({ kind: 'refused', reason }),
  );

  test('a faulty body is faulty, whatever is in front of Discord is busy, and so is a refused token', () => {
    expect(outcomeOf(refused(50035, 400))).toMatchObject({ kind: 'faulty', detail: expect.stringContaining('50035') });
    expect(outcomeOf(refused(undefined, 403))).toMatchObject({ kind: 'busy' });
    expect(outcomeOf(refused(0, 401))).toMatchObject({ kind: 'busy' });
    expect(outcomeOf(refused(20016, 400))).toMatchObject({ kind: 'busy' });
  });

  test('a rate limit tells for how long', () => {
    const limit = { timeToReset: 1_500, retryAfter: 2_000 } as ConstructorParameters<typeof RateLimitError>[0];
    expect(outcomeOf(new RateLimitError(limit))).toEqual({ kind: 'busy', after: 2_000 });
  });

  test('what may have taken effect is lost, what never left is not', () => {
    expect(outcomeOf(new HTTPError(502, 'down', 'POST', 'https://x', request))).toMatchObject({ kind: 'lost' });
    for (const code of ['ECONNRESET', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT']) {
      expect(outcomeOf(network(code))).toEqual({ kind: 'lost', detail: code });
    }
    expect(outcomeOf(new DOMException('aborted', 'AbortError'))).toMatchObject({ kind: 'lost' });
    expect(outcomeOf('odd')).toEqual({ kind: 'lost', detail: 'odd' });
    for (const code of ['ECONNREFUSED', 'ENOTFOUND']) expect(outcomeOf(network(code))).toMatchObject({ kind: 'busy' });
  });
});
