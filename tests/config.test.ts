import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Config, readConfig } from '../src/config.js';

function config(env: Record<string, string | undefined>): Config {
  const result = readConfig(env);
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.config;
}

function problems(env: Record<string, string>): readonly string[] {
  const result = readConfig(env);
  return result.ok ? [] : result.problems;
}

test('an empty environment means the playground and the shipped corpus', () => {
  expect(config({})).toEqual({
    discord: null,
    playground: { port: 4747 },
    logLevel: 'info',
    logQuestions: false,
    corpusDir: null,
    dataDir: 'data',
  });
});

test('empty strings and blanks count as unset', () => {
  const blank = { DISCORD_TOKEN: '', LOG_LEVEL: ' ', PORT: '', PLAYGROUND: '', DATA_DIR: '  ', DISCORD_API_URL: '' };
  expect(config(blank)).toEqual(config({}));
});

test('a token turns Discord on and the playground off, unless it is asked for', () => {
  const token = 'some.bot.token';
  expect(config({ DISCORD_TOKEN: ` Bot ${token} ` })).toMatchObject({
    discord: { token, apiUrl: null, guildId: null },
    playground: null,
  });
  expect(config({ DISCORD_TOKEN: token, PLAYGROUND: 'on', PORT: '8080' }).playground).toEqual({ port: 8080 });
  expect(config({ DISCORD_TOKEN: token, PLAYGROUND: '0', PORT: '8080' }).playground).toEqual({ port: 0 });
  expect(config({ PLAYGROUND: 'off' }).playground).toBeNull();
});

test('the base of the API loses its closing slash', () => {
  const env = {
    DISCORD_TOKEN: 'x.y.z',
    DISCORD_API_URL: 'http://127.0.0.1:1234/api/',
    DISCORD_GUILD_ID: '1'.repeat(18),
  };
  expect(config(env).discord).toEqual({ token: 'x.y.z', apiUrl: 'http://127.0.0.1:1234/api', guildId: '1'.repeat(18) });
});

test.each([
  [{ DISCORD_API_URL: 'ftp://example.org' }, /^DISCORD_API_URL is "ftp:\/\/example\.org".*http/],
  [{ DISCORD_API_URL: 'discord' }, /^DISCORD_API_URL is "discord"/],
  [{ DISCORD_API_URL: 'https://discord.com/api/v10' }, /^DISCORD_API_URL .*leave the version away/],
  [{ DISCORD_GUILD_ID: 'my server' }, /^DISCORD_GUILD_ID is "my server".*Copy Server ID/],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud"\. Use one of .*debug/],
  [{ LOG_QUESTIONS: 'maybe' }, /^LOG_QUESTIONS is "maybe"\. Use true or false/],
  [{ PLAYGROUND: '70000' }, /^PLAYGROUND is "70000"/],
  [{ PLAYGROUND: 'yes' }, /^PLAYGROUND is "yes"/],
  [{ PORT: '-1' }, /^PORT is "-1"/],
])('%j is a problem told in a sentence', (env, sentence) => {
  expect(problems(env)).toEqual([expect.stringMatching(sentence)]);
});

test('every problem is told, not only the first', () => {
  expect(problems({ PORT: 'x', LOG_LEVEL: 'x', DISCORD_GUILD_ID: 'x' })).toHaveLength(3);
});

test('a token is in no sentence, also where it was put into another variable', () => {
  const token = `${'MTIz'.repeat(6)}.Gabcde.${'x'.repeat(38)}`;
  const told = problems({ DISCORD_TOKEN: `${token}\n${token}`, DISCORD_GUILD_ID: token, LOG_LEVEL: token });
  expect(told).toHaveLength(3);
  expect(told.join()).not.toContain(token);
});

test('.env.example names every variable and is itself a valid configuration', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const example = Object.fromEntries(lines.filter((line) => /^[A-Z_]+=/.test(line)).map((line) => line.split('=', 2)));
  const names =
    readFileSync('src/config.ts', 'utf8')
      .match(/^ {2}[A-Z_]+(?=:)/gm)
      ?.map((name) => name.trim()) ?? [];
  expect(names.length).toBeGreaterThan(5);
  expect(Object.keys(example).sort()).toEqual([...names].sort());
  expect(config(example as Record<string, string>)).toEqual(config({}));
});
