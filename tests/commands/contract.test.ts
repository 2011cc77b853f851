import { describe, expect, it } from 'vitest';
import type { Request } from '../../commands/command.js';
import { check } from '../../commands/door.js';
import { COMMANDS, MESSAGE_COMMANDS, REGISTERED } from '../../commands/registry.js';
import { complete, dispatch, press } from '../../commands/router.js';
import { buttonsOf, deskOf, messageOf, pressOn, request, ways } from './kit.js';
import { refusals } from './limits.js';

const HOSTILE: Readonly<Record<string, string>> = {
  normal: 'who came to Port Ellis',
  known: 'trade',
  near: 'iran',
  summit: 'Port Ellis',
  date: '2025-04',
  empty: '',
  blank: '   \u200b ',
  long: 'lorem ipsum '.repeat(500),
  longest: 'x '.repeat(240),
  punctuation: '?!… — «»',
  mentions: '@everyone @here <@&123456789012345678> <@123456789012345678>',
  markdown: '[click](javascript:alert(1)) **x** ~~y~~ ||z|| ```js\nalert(1)\n``` `q` > q\n# h\n-# s',
  unicode: 'a\u202eevil\u202c \u200b\u200d z\u0335a\u0336 😀👨‍👩‍👧‍👦 𝕏 \u0000\ufffd\ud83d',
  codes: '<:a:1> <a:b:2> </ask:1> <#1> <t:0:R> <id:home>',
  inject: '"; DROP TABLE users; -- $' + '{process.env.TOKEN} {{7*7}} __proto__ constructor',
};

const calls = ways(COMMANDS).flatMap(({ name, options }) =>
  Object.entries(HOSTILE).flatMap(([kind, text]) =>
    [null, '42'].map((server) => ({
      name,
      kind,
      server,
      options: Object.fromEntries(
        options
          .filter((o) => o.required || !['normal', 'known', 'near'].includes(kind))
          .map((o) => [o.name, o.type === 5 ? true : text]),
      ) as Request['options'],
    })),
  ),
);

describe.each(['en-US', 'ru', 'de', ''])('every reply, in locale %j,', (locale) => {
  it.each(calls)(
    '/$name with $kind text from server $server is one that Discord takes and the corpus says',
    async ({ name, options, server }) => {
      const desk = deskOf();
      const reply = await dispatch(request(name, options, { locale, server }), desk);
      const message = messageOf(reply);
      expect(refusals(message)).toEqual([]);
      expect(check(message, desk.corpus, server)).toEqual({ ok: true });
      for (const { id } of buttonsOf(message)) {
        const followed = await press(pressOn(message, id, { locale, server }), desk);
        expect(refusals(messageOf(followed))).toEqual([]);
        expect(check(messageOf(followed), desk.corpus, server)).toEqual({ ok: true });
      }
      // A bug is logged; bad input is none.
      expect(desk.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
    },
  );
});

describe.each(['en-US', 'ru'])('every command on a message, in locale %j,', (locale) => {
  const texts = {
    ...HOSTILE,
    figure: 'They say trade between the towns was $45 million in 2024. Who came to Port Ellis?',
  };
  const uses = MESSAGE_COMMANDS.flatMap(({ declaration: { name } }) =>
    Object.entries(texts).map(([kind, message]) => ({ name, kind, message })),
  );
  it.each(uses)('$name on $kind text is answered in private, by what the corpus says', async ({ name, message }) => {
    const desk = deskOf();
    const reply = await dispatch({ ...request(name, {}, { locale, server: '42' }), message }, desk);
    expect(reply).toMatchObject({ kind: 'message', visibility: 'private' });
    expect(refusals(messageOf(reply))).toEqual([]);
    expect(check(messageOf(reply), desk.corpus, '42')).toEqual({ ok: true });
    for (const { id } of buttonsOf(messageOf(reply)))
      expect(refusals(messageOf(await press(pressOn(messageOf(reply), id, { locale }), desk)))).toEqual([]);
    expect(desk.lines).toEqual([]);
  });
});

describe('every completion', () => {
  const focused = ways(COMMANDS).flatMap(({ name, options }) =>
    options.flatMap((o) => Object.values(HOSTILE).map((value) => ({ name, option: o.name, value }))),
  );
  it.each(focused)('/$name $option $value', async ({ name, option, value }) => {
    const reply = await complete(request(name), { name: option, value }, deskOf());
    if (reply.kind !== 'choices') throw new Error('no choices');
    expect(reply.choices.length).toBeLessThanOrEqual(25);
    expect(new Set(reply.choices.map((c) => c.value)).size).toBe(reply.choices.length);
    for (const choice of reply.choices)
      for (const text of [choice.name, choice.value]) {
        expect(Array.from(text).length).toBeGreaterThanOrEqual(1);
        expect(Array.from(text).length).toBeLessThanOrEqual(100);
      }
  });
});

/** Characters as Discord counts them against its 8,000: names, descriptions and values, each in its longest language. */
function weightOf(node: object): number {
  const { name = '', description = '', value = '', ...rest } = node as Record<string, unknown>;
  const longest = (text: unknown, translated: unknown) =>
    Math.max(...[text, ...Object.values((translated ?? {}) as object)].map((one) => Array.from(String(one)).length));
  const inner = [...((rest.options ?? []) as object[]), ...((rest.choices ?? []) as object[])];
  return (
    longest(name, rest.name_localizations) +
    longest(description, rest.description_localizations) +
    String(value).length +
    inner.reduce((sum, one) => sum + weightOf(one), 0)
  );
}

describe('every declaration', () => {
  const described = COMMANDS.flatMap(({ declaration }) => {
    type Node = { name: string; description: string; description_localizations?: { ru?: string }; options?: Node[] };
    const walk = (node: Node): Node[] => [node, ...(node.options ?? []).flatMap(walk)];
    return walk(declaration as unknown as Node);
  });

  it.each(described.map((d) => [d.name, d] as const))('%s keeps the limits and speaks Russian as well', (_, d) => {
    expect(d.name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
    for (const text of [d.description, d.description_localizations?.ru ?? '']) {
      expect(Array.from(text).length).toBeGreaterThanOrEqual(1);
      expect(Array.from(text).length).toBeLessThanOrEqual(100);
    }
    expect(d.options?.length ?? 0).toBeLessThanOrEqual(25);
    const required = (d.options ?? []).map((o) => (o as { required?: boolean }).required === true);
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
  });

  it.each(MESSAGE_COMMANDS.map(({ declaration, about }) => [declaration.name, declaration, about] as const))(
    '%s in the menu of a message keeps the limits and speaks Russian as well',
    (name, { name_localizations: { ru } }, about) => {
      for (const text of [name, ru]) expect(text).toMatch(/^[\p{L} ]{1,32}$/u);
      for (const text of [about.en, about.ru]) expect(Array.from(text).length).toBeLessThanOrEqual(100);
    },
  );

  it('is there once, usable everywhere, with buttons that no other command answers', () => {
    const names = REGISTERED.map((c) => c.declaration.name);
    expect(new Set(names).size).toBe(names.length);
    for (const { declaration } of REGISTERED) {
      expect(declaration).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
      expect(weightOf(declaration)).toBeLessThan(8000);
    }
    const verbs = REGISTERED.flatMap((c) => Object.keys(c.presses ?? {}));
    expect(new Set(verbs).size).toBe(verbs.length);
  });
});
