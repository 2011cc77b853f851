import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { createLogger, type LogOptions } from '../src/log.js';

const TOKEN = `${'MTIz'.repeat(6)}.Gabcde.${'x'.repeat(38)}`;

/** A logger whose lines are kept. */
function memory(options: Partial<LogOptions> = {}, isTTY = false) {
  let text = '';
  const destination = { isTTY, write: (line: string) => (text += line) };
  return { log: createLogger({ level: 'info', ...options, destination }), text: () => text };
}

test('one line of JSON an entry, with the level by name and an ISO time', () => {
  const { log, text } = memory();
  log.info({ servers: 2 }, 'joined');
  expect(text().endsWith('\n')).toBe(true);
  expect(JSON.parse(text())).toMatchObject({
    level: 'info',
    msg: 'joined',
    servers: 2,
    time: expect.stringMatching(/^\d{4}-.*Z$/),
  });
});

test('the level is kept', () => {
  const { log, text } = memory({ level: 'warn' });
  log.info('quiet');
  expect(text()).toBe('');
});

test('tokens are taken out of messages, fields and errors', () => {
  const { log, text } = memory({ secrets: ['odd-secret-value'] });
  const error = Object.assign(new Error(`401 for ${TOKEN}`, { cause: new Error(`odd-secret-value ${TOKEN}`) }), {
    url: `https://discord.com/api/v10/interactions/123/aW50ZXJhY3Rpb246dG9rZW4/callback`,
    requestBody: { json: { question: 'who asked this' } },
  });
  log.error({ err: error, header: `Bot ${TOKEN}` }, `odd-secret-value and /webhooks/123/dG9rZW4/messages/@original`);
  expect(text()).not.toMatch(/odd-secret-value|aW50ZXJhY3Rpb246dG9rZW4|dG9rZW4/);
  expect(text()).not.toContain(TOKEN);
  expect(JSON.parse(text()).err.url).toBe('https://discord.com/api/v10/interactions/123/[redacted]/callback');
});

test('of an error neither the request nor its body is kept', () => {
  const { log, text } = memory();
  log.error({
    err: Object.assign(new Error('no'), { code: 50035, requestBody: { json: { question: 'who asked this' } } }),
  });
  expect(text()).not.toContain('who asked this');
  expect(JSON.parse(text()).err).toMatchObject({ type: 'Error', message: 'no', code: 50035 });
});

test('a terminal gets short lines, an error below its message', () => {
  const { log, text } = memory({ secrets: ['odd-secret-value'] }, true);
  log.info({ servers: 2, scope: 'global' }, 'joined odd-secret-value');
  log.warn({ err: new Error('refused') }, 'again');
  const lines = stripVTControlCharacters(text()).split('\n');
  expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d info {2}joined \[redacted\] servers=2 scope=global$/);
  expect(lines[1]).toMatch(/warn {2}again$/);
  expect(lines[2]).toBe('    Error: refused');
});
