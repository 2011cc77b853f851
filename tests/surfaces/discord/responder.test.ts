import { DiscordAPIError } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../commands/command.js';
import { sentenceCard } from '../../../src/cards/sentence-card.js';
import { createLogger } from '../../../src/log.js';
import type { Interaction } from '../../../src/surfaces/discord/incoming.js';
import type { Line } from '../../../src/surfaces/discord/line.js';
import type { Payload } from '../../../src/surfaces/discord/outgoing.js';
import { createResponder, type ResponderOptions } from '../../../src/surfaces/discord/responder.js';

const EPHEMERAL = 1 << 6;

/** A line that keeps what was said, in short: `reply private: text`. `fail` names what the next calls of a kind throw. */
function recorder(fail: Partial<Record<keyof Line, unknown>> = {}) {
  const said: string[] = [];
  let hear: (word: string) => void = () => {};
  const say =
    (word: keyof Line) =>
    async (what?: Payload | 'public' | 'private' | readonly { name: string }[]): Promise<void> => {
      const text = Array.isArray(what)
        ? what.map(({ name }) => name).join()
        : typeof what === 'object'
          ? `${(what as Payload).body.flags & EPHEMERAL ? 'private' : 'public'}: ${JSON.stringify((what as Payload).body.components)}`
          : (what ?? '');
      said.push(`${word} ${text}`.trim());
      hear(word);
      if (word in fail) throw fail[word];
    };
  const line: Line = {
    reply: say('reply'),
    update: say('update'),
    choices: say('choices'),
    modal: async ({ title }) => say('modal')([{ name: title }]),
    deferReply: say('deferReply'),
    deferUpdate: say('deferUpdate'),
    edit: say('edit'),
    followUp: say('followUp'),
    remove: say('remove'),
  };
  /** Settles when this word was said. */
  const heard = (word: keyof Line): Promise<void> =>
    new Promise((resolve) => {
      hear = (now) => now === word && resolve();
    });
  return { line, said, heard };
}

function responder(router: Partial<ResponderOptions>) {
  let log = '';
  const unexpected = () => Promise.reject(new Error('unexpected'));
  const respond = createResponder({
    logQuestions: false,
    log: createLogger({ level: 'trace', destination: { write: (text) => (log += text) } }),
    dispatch: unexpected,
    complete: unexpected,
    press: unexpected,
    submit: unexpected,
    isPrivate: () => false,
    ...router,
  });
  return { respond, log: () => log };
}

const fields = { id: '1', application_id: '2', token: 't', locale: 'en-US', version: 1 };
const command = (name = 'ask', options: object[] = []) =>
  ({ ...fields, type: 2, data: { type: 1, name, options } }) as unknown as Interaction;
const secretly = [{ name: 'private', type: 5, value: true }];
const press = (id = 'more:2') =>
  ({ ...fields, type: 3, data: { component_type: 2, custom_id: id }, message: {} }) as unknown as Interaction;
const typing = {
  ...fields,
  type: 4,
  data: { type: 1, name: 'ask', options: [{ name: 'question', type: 3, value: 'w', focused: true }] },
} as unknown as Interaction;

const message = (text: string, visibility: 'public' | 'private' = 'public'): Reply => ({
  kind: 'message',
  message: sentenceCard(text),
  visibility,
});
const update: Reply = { kind: 'update', message: sentenceCard('page 2') };
const apiError = (code: number, status = 400) =>
  new DiscordAPIError({ code, message: 'refused' }, code, status, 'POST', 'https://discord.com/api', {
    body: undefined,
    files: undefined,
  });

describe('at once', () => {
  test.each([
    ['public', /^reply public: .*yes/],
    ['private', /^reply private: .*yes/],
  ] as const)('a %s message is the first answer', async (visibility, expected) => {
    const { line, said } = recorder();
    await responder({ dispatch: async () => message('yes', visibility) }).respond(command(), line);
    expect(said).toEqual([expect.stringMatching(expected)]);
  });

  test('a press updates its message, or adds one', async () => {
    const { line, said } = recorder();
    await responder({ press: async () => update }).respond(press(), line);
    await responder({ press: async () => message('here') }).respond(press(), line);
    expect(said).toEqual([expect.stringMatching(/^update public: .*page 2/), expect.stringMatching(/^reply public/)]);
  });

  test('suggestions', async () => {
    const { line, said } = recorder();
    const complete = async (): Promise<Reply> => ({ kind: 'choices', choices: [{ name: 'who', value: 'who' }] });
    await responder({ complete }).respond(typing, line);
    expect(said).toEqual(['choices who']);
  });
});

describe('an answer that is not ready in time', () => {
  test('defers in public, then edits', async () => {
    const { line, said, heard } = recorder();
    const deferred = heard('deferReply');
    const dispatch = () => deferred.then(() => message('late'));
    await responder({ dispatch, deferAfter: 1 }).respond(command(), line);
    expect(said).toEqual(['deferReply public', expect.stringMatching(/^edit public: .*late/)]);
  });

  test('defers in private where the asker wanted it so', async () => {
    const { line, said, heard } = recorder();
    const deferred = heard('deferReply');
    const dispatch = () => deferred.then(() => message('late', 'private'));
    await responder({ dispatch, deferAfter: 1 }).respond(command('ask', secretly), line);
    expect(said).toEqual(['deferReply private', expect.stringMatching(/^edit .*late/)]);
  });

  test('a private reply after a public deferral is not shown to all', async () => {
    const { line, said, heard } = recorder();
    const deferred = heard('deferReply');
    const dispatch = () => deferred.then(() => message('late', 'private'));
    await responder({ dispatch, deferAfter: 1 }).respond(command(), line);
    expect(said).toEqual(['deferReply public', 'remove', expect.stringMatching(/^followUp private: .*late/)]);
  });

  test('a press defers invisibly, then edits the message or adds one', async () => {
    for (const [reply, last] of [
      [update, /^edit public: .*page 2/],
      [message('new'), /^followUp public: .*new/],
    ] as const) {
      const { line, said, heard } = recorder();
      const deferred = heard('deferUpdate');
      await responder({ press: () => deferred.then(() => reply), deferAfter: 1 }).respond(press(), line);
      expect(said).toEqual(['deferUpdate', expect.stringMatching(last)]);
    }
  });

  test('suggestions that come too late are none', async () => {
    const { line, said } = recorder();
    await responder({ complete: () => new Promise(() => {}), deferAfter: 1 }).respond(typing, line);
    expect(said).toEqual(['choices']);
  });

  test('what never comes is given up with a private sentence', async () => {
    const { line, said } = recorder();
    const { respond, log } = responder({ dispatch: () => new Promise(() => {}), deferAfter: 1, giveUpAfter: 1 });
    await respond(command(), line);
    expect(said).toEqual(['deferReply public', 'remove', expect.stringMatching(/^followUp private: .*try again/)]);
    expect(log()).toContain('No reply after 1 ms');
  });
});

describe('faults', () => {
  const broken = () => Promise.reject(new Error('a bug'));

  test('a command that throws is logged, and the asker told in private', async () => {
    for (const [interaction, router] of [
      [command(), { dispatch: broken }],
      [press(), { press: broken }],
    ] as const) {
      const { line, said } = recorder();
      const { respond, log } = responder(router);
      await respond(interaction, line);
      expect(said).toEqual([expect.stringMatching(/^reply private: .*try again/)]);
      expect(log()).toContain('a bug');
    }
  });

  test('one that throws after its deferral too', async () => {
    const { line, said, heard } = recorder();
    const deferred = heard('deferReply');
    await responder({ dispatch: () => deferred.then(broken), deferAfter: 1 }).respond(command('ask', secretly), line);
    expect(said).toEqual(['deferReply private', expect.stringMatching(/^edit .*try again/)]);
  });

  test('suggestions that throw are none', async () => {
    const { line, said } = recorder();
    await responder({ complete: broken }).respond(typing, line);
    expect(said).toEqual(['choices']);
  });

  test.each([10062, 40060])('after %i nothing more is tried', async (code) => {
    const { line, said } = recorder({ reply: apiError(code) });
    const { respond, log } = responder({ dispatch: async () => message('yes') });
    await respond(command(), line);
    expect(said).toHaveLength(1);
    expect(log()).toContain('"level":"warn"');
    expect(log()).not.toContain('"level":"error"');
  });

  test('a message that Discord refuses is a bug, told to the asker', async () => {
    const { line, said } = recorder({ update: apiError(50035) });
    const { respond, log } = responder({ press: async () => update });
    await respond(press(), line);
    expect(said).toEqual([expect.stringMatching(/^update/), expect.stringMatching(/^reply private: .*try again/)]);
    expect(log()).toContain('"level":"error"');
  });

  test('when nothing can be said at all, nothing is thrown', async () => {
    const down = new Error('ECONNREFUSED');
    const { line } = recorder({ reply: down, choices: down });
    await responder({ dispatch: async () => message('yes') }).respond(command(), line);
    await responder({ complete: broken }).respond(typing, line);
    await responder({}).respond({ ...command(), data: null } as never, line);
  });
});

test('of many that come at once, each is answered before the next is worked on', async () => {
  const { line, said } = recorder();
  const dispatch = async () => {
    said.push('work');
    return message('done');
  };
  const { respond } = responder({ dispatch });
  await Promise.all([respond(command(), line), respond(command(), line), respond(command(), line)]);
  expect(said.map((word) => word.split(' ')[0])).toEqual(['work', 'reply', 'work', 'reply', 'work', 'reply']);
});

describe('forms', () => {
  const form: Reply = { kind: 'modal', modal: { custom_id: 'f', title: 'Form', components: [] } };
  const filled = (id: string) =>
    ({
      ...fields,
      type: 5,
      data: { custom_id: id, components: [{ type: 18, component: { type: 4, custom_id: 'word', value: 'hello' } }] },
    }) as unknown as Interaction;

  test('are the first answer to a command or a press', async () => {
    const { line, said } = recorder();
    await responder({ dispatch: async () => form }).respond(command(), line);
    await responder({ press: async () => form }).respond(press(), line);
    expect(said).toEqual(['modal Form', 'modal Form']);
  });

  test('come too late after a deferral: that is logged, and the asker told', async () => {
    const { line, said, heard } = recorder();
    const deferred = heard('deferReply');
    const { respond, log } = responder({ dispatch: () => deferred.then(() => form), deferAfter: 1 });
    await respond(command(), line);
    expect(said.at(-1)).toMatch(/^followUp private: .*try again/);
    expect(log()).toContain('takes it only first');
  });

  test('are taken when they come back; what takes long is deferred in private', async () => {
    const { line, said, heard } = recorder();
    await responder({ submit: async ({ fields: { word } }) => message(String(word), 'private') }).respond(
      filled('f'),
      line,
    );
    const deferred = heard('deferReply');
    await responder({ submit: () => deferred.then(() => message('late', 'private')), deferAfter: 1 }).respond(
      filled('f'),
      line,
    );
    expect(said).toEqual([
      expect.stringMatching(/^reply private: .*hello/),
      'deferReply private',
      expect.stringMatching(/^edit .*late/),
    ]);
  });

  test('a command whose answers are all private defers in private', async () => {
    const { line, said, heard } = recorder();
    const deferred = heard('deferReply');
    const dispatch = () => deferred.then(() => message('late', 'private'));
    await responder({ dispatch, isPrivate: (name) => name === 'digest', deferAfter: 1 }).respond(
      command('digest'),
      line,
    );
    expect(said[0]).toBe('deferReply private');
  });
});

test('what no command declares, such as a user command, gets a private sentence in the language of the asker', async () => {
  const { line, said } = recorder();
  const other = { ...fields, locale: 'ru', type: 2, data: { type: 2, name: '*old*' } };
  await responder({}).respond(other as unknown as Interaction, line);
  expect(said).toEqual([expect.stringMatching(/^reply private: .*Команды «.{0,4}old.{0,4}» я не знаю/)]);
});

test('questions are logged only where the operator asks for it', async () => {
  for (const logQuestions of [false, true]) {
    const { line } = recorder({ reply: apiError(50035) });
    const { respond, log } = responder({ dispatch: async () => message('who attended'), logQuestions });
    await respond(command('ask', [{ name: 'question', type: 3, value: 'who attended' }]), line);
    expect(log().includes('who attended')).toBe(logQuestions);
  }
});

test('a message that a command is used on is not logged, and a late answer to it stays private', async () => {
  const resolved = { messages: { '9': { content: 'xyzzy' } } };
  const used = { ...fields, type: 2, data: { type: 3, name: 'Find sources', target_id: '9', resolved } };
  const { line, said } = recorder();
  const { respond, log } = responder({
    dispatch: (asked) => new Promise((done) => setTimeout(done, 60, message(`for ${asked.message}`, 'private'))),
    logQuestions: true,
    deferAfter: 10,
  });
  await respond(used as unknown as Interaction, line);
  expect(said).toEqual(['deferReply private', expect.stringMatching(/^edit .*for xyzzy/)]);
  expect(log()).not.toContain('xyzzy');
});
