import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Timeline, until } from '../loopcord/lib/index.mjs';
import { joined, launch, type Running } from './bot.js';

const CALLBACK = 'POST /interactions/:id/:token/callback';
const SIX = [
  'Murat Nurtleu',
  'Jeenbek Kulubayev',
  'Sirodjiddin Muhriddin',
  'Bobur Usmanov',
  'Akhmet Gurbanov',
  'Sergey Lavrov',
];

/** What a reader sees, without Discord's Markdown. */
const plain = ({ text }: Timeline): string => text.replace(/[*\\]/g, '');

describe('joined to Discord', () => {
  let running: Running;
  beforeAll(async () => {
    running = await joined();
  });
  afterAll(() => running.stop());

  const ask = (question: string, more: object = {}) =>
    running.lc.driver.slash({ name: 'ask', options: { question }, ...more });

  test.each(['who attended Almaty', 'who atended almatty', 'кто участвовал во встрече в Алматы'])(
    '/ask %s: the six names, each with its office, and their source',
    async (question) => {
      const answer = await ask(question);
      const seen = plain(answer);
      expect(SIX.filter((name) => !seen.includes(name))).toEqual([]);
      expect(seen.match(/Minister of Foreign Affairs/g)?.length).toBeGreaterThanOrEqual(6);
      expect(`${seen} ${answer.links.join(' ')}`).toContain('https://www.newscentralasia.net/');
      expect(answer).toMatchObject({ ackType: 4, ephemeral: false, valid: true });
    },
  );

  test('/ask in private is seen by the asker only', async () => {
    const answer = await running.lc.driver.slash({
      name: 'ask',
      options: { question: 'who attended Almaty', private: true },
    });
    expect(answer.ephemeral).toBe(true);
  });

  test('/ask about what no article tells is not answered', async () => {
    expect(plain(await ask('what is the population of Brazil'))).not.toMatch(/million|214/);
  });

  test('/ask with nothing but blanks, or with 6,000 characters, gets a private sentence', async () => {
    for (const question of ['   ', '?!…', 'almaty '.repeat(850)]) {
      const answer = await ask(question, { force: true });
      expect(answer).toMatchObject({ ackType: 4, ephemeral: true, valid: true });
      expect(answer.text.trim()).not.toBe('');
    }
  });

  test('/summit: a choice of its own suggestions opens the card', async () => {
    const { driver } = running.lc;
    const { choices } = await driver.autocomplete({ name: 'summit', focused: ['name', 'dush'] });
    expect(choices?.length).toBeGreaterThan(0);
    const card = await driver.slash({ name: 'summit', options: { name: choices?.[0]?.value ?? '' } });
    expect(plain(card)).toMatch(/Dushanbe/);
    expect(plain(card)).toMatch(/October 2025/);
  });

  test.each(['dushanbe', 'dushambe', 'Душанбе'])('/summit %s, typed and not chosen', async (name) => {
    const card = await running.lc.driver.slash({ name: 'summit', options: { name } });
    expect(plain(card)).toMatch(/8–10 October 2025/);
    expect(plain(card)).toMatch(/Rahmon/);
    expect(card.valid).toBe(true);
  });

  test('/summit astana is ambiguous, and a button settles it', async () => {
    const { driver } = running.lc;
    const question = await driver.slash({ name: 'summit', options: { name: 'astana' } });
    expect(question.ephemeral).toBe(true);
    expect(question.controls.map(({ label }) => label)).toEqual([
      expect.stringContaining('2022'),
      expect.stringContaining('2025'),
    ]);
    const card = await driver.click(/2022/, question);
    expect(plain(card)).toMatch(/Astana/);
    expect(plain(card)).not.toMatch(/Which one/);
  });

  test('/brief on a topic cites what it shows', async () => {
    const card = await running.lc.driver.slash({ name: 'brief topic', options: { topic: 'trade' } });
    expect(plain(card)).toMatch(/billion/);
    expect(card.links.join(' ')).toContain('https://');
  });

  test('20 at once are all answered', async () => {
    const questions = Array.from({ length: 20 }, (_, at) =>
      ask(SIX[at % SIX.length] ?? '', { user: at % 2 ? 'alice' : 'bob' }),
    );
    const answers = await Promise.all(questions);
    expect(answers.filter(({ ackType, valid }) => ackType !== 4 || !valid)).toEqual([]);
    const slowest = Math.max(...answers.map(({ ackMs }) => ackMs ?? Number.POSITIVE_INFINITY));
    console.info(`first answer with 20 at once, slowest: ${slowest.toFixed(0)} ms`);
  });

  test('a rate limit, server errors and a lost connection on its answers are outlived', async () => {
    for (const fault of [
      { type: '429', retryAfter: 0.2 },
      { type: 'status', status: 500 },
      { type: 'close' },
      { type: 'reset' },
    ] as const) {
      running.lc.faults.add(CALLBACK, fault);
      expect(plain(await ask('who attended Almaty'))).toContain('Lavrov');
    }
    // Everything is down: this one is lost, the next is not.
    running.lc.faults.add('*', { type: 'status', status: 500 }, { times: 30 });
    await ask('who attended Almaty', { timeout: 1_500 });
    running.lc.faults.clear();
    expect(plain(await ask('who attended Almaty'))).toContain('Lavrov');
    expect(running.bot.running).toBe(true);
  });

  test('a cut socket is resumed, and what was asked meanwhile is answered', async () => {
    const { gateway } = running.lc;
    const { identifies, resumes } = gateway.stats;
    gateway.cut();
    await until(() => !gateway.isUp(), 5_000, 'the cut');
    const answer = ask('who attended Almaty');
    await until(() => gateway.stats.resumes > resumes, 20_000, 'the resume');
    expect(plain(await answer)).toContain('Lavrov');
    expect(gateway.stats.identifies).toBe(identifies);
  });

  test('nothing invalid was sent, and no question or token is in the log', () => {
    expect(running.lc.invalidPayloads).toEqual([]);
    expect(running.bot.output).not.toContain(running.lc.world.token);
    expect(running.bot.output).not.toMatch(/who attended Almaty/i);
  });
});

test('buttons work after a restart, and a restart writes no command again', async () => {
  const running = await joined();
  try {
    const { driver, world } = running.lc;
    const answer = await driver.slash({ name: 'ask', options: { question: 'trade with Russia' } });
    const buttons = answer.controls.filter(({ custom_id, disabled }) => custom_id && !disabled);
    expect(buttons.length).toBeGreaterThan(0);
    const writes = world.commandWrites.length;
    await running.bot.restart();
    for (const { custom_id = '' } of buttons) {
      const pressed = await driver.click(custom_id, answer.original ?? answer, { user: 'bob', force: true });
      expect(pressed).toMatchObject({ acked: true, valid: true, stillThinking: false });
      expect(pressed.text).not.toMatch(/Something went wrong|has changed/);
    }
    expect(world.commandWrites.slice(writes).filter(({ created, changed }) => created || changed)).toEqual([]);
  } finally {
    await running.stop();
  }
});

describe('it ends', () => {
  test('with a sentence and a code that is not 0 when the token is wrong', async () => {
    const running = await launch({ DISCORD_TOKEN: 'not.the.token' });
    try {
      await running.bot.done;
      expect(running.bot.exit?.code).toBeGreaterThan(0);
      expect(running.bot.output).toMatch(/Discord refused the token.*DISCORD_TOKEN/);
      expect(running.bot.output).not.toContain('not.the.token');
    } finally {
      await running.stop();
    }
  });

  test('with a sentence and a code that is not 0 when Discord closes for good', async () => {
    const running = await joined();
    try {
      running.lc.gateway.drop(4014);
      await running.bot.done;
      expect(running.bot.exit?.code).toBeGreaterThan(0);
      expect(running.bot.output).toMatch(/refused the intents/);
    } finally {
      await running.stop();
    }
  });

  test('with a sentence that names a setting it cannot read', async () => {
    const running = await launch({ LOG_LEVEL: 'loud', DISCORD_API_URL: 'nowhere' });
    try {
      await running.bot.done;
      expect(running.bot.exit?.code).toBeGreaterThan(0);
      expect(running.bot.output).toMatch(/^LOG_LEVEL is "loud"/m);
      expect(running.bot.output).toMatch(/^DISCORD_API_URL is "nowhere"/m);
    } finally {
      await running.stop();
    }
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('at once and with 0 on %s', async (signal) => {
    const running = await joined();
    try {
      expect(await running.bot.stop({ signal, grace: 5_000 })).toMatchObject({ code: 0, killed: false });
    } finally {
      await running.stop();
    }
  });
});

test('without a token the playground opens and its address is logged', async () => {
  const running = await launch({ DISCORD_TOKEN: '', PORT: '0' });
  try {
    const address = await until(
      () => /http:\/\/127\.0\.0\.1:\d+/.exec(running.bot.output)?.[0],
      20_000,
      'the address of the playground',
    );
    expect((await fetch(address ?? '')).status).toBe(200);
    expect(running.lc.gateway.stats.identifies).toBe(0);
  } finally {
    await running.stop();
  }
});
