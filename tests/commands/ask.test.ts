import { describe, expect, it } from 'vitest';
import { textsOf } from '../../commands/door.js';
import { dispatch, press } from '../../commands/router.js';
import { heading, questionOf } from '../../src/cards/heading.js';
import { oneLine } from '../../src/cards/visible.js';
import { read } from '../cards/markdown.js';
import { buttonsOf, deskOf, HARBOUR, idOf, messageOf, NOTE, pressOn, request, shown } from './kit.js';
import { refusals } from './limits.js';

const ask = (question: string, options = {}, parts = {}) =>
  dispatch(request('ask', { question, ...options }, parts), deskOf());

describe('/ask', () => {
  it('shows the excerpts with their sources, the answering words in bold', async () => {
    const reply = await ask('who came to Port Ellis');
    expect(reply).toMatchObject({ kind: 'message', visibility: 'public' });
    const text = shown(reply);
    expect(text).toContain('### who came to Port Ellis');
    expect(text).toContain('> \\- Brightwater: **Ada Lorne**, mayor\n> \\- Saltmarsh: Tom \\*Reed\\*, deputy mayor');
    expect(text).toMatch(
      /Coast Courier · 11 Apr 2025 · \[open the article\]\(https:\/\/courier\.example\/harbour#:~:text=/,
    );
    expect(text).toContain(
      'Our note on: The Tide \\[weekly\\] · Oct 2025 · [open the article](https://tide.example/a_%28b%29)',
    );
    expect(text).toContain('-# 2 of 2 articles speak of this · searched Apr–Oct 2025');
    expect(messageOf(reply).cited).toHaveLength(3);
  });

  it('shows the short answer in bold above, and where sources differ', async () => {
    const text = shown(await ask('trade in 2024'));
    expect(text).toContain('-# Showing results for “trade”');
    expect(text.indexOf('**$44.7 million**\n')).toBeGreaterThan(0);
    expect(text.indexOf('**$44.7 million**\n')).toBeLessThan(text.indexOf('> Trade between'));
    expect(text).toContain(
      '**Sources differ** on trade in 2024\n$44.7 million — Coast Courier\nmore than $45 million — The Tide',
    );
  });

  it('says what is known and what is not for a near miss, in another colour', async () => {
    const near = await ask('iran in Port Ellis');
    expect(shown(near)).toContain('The corpus speaks of “Port Ellis”, but says nothing of “Iran” there.');
    expect(shown(near)).toContain('Nearest passages:');
    const colour = (reply: typeof near) => (messageOf(reply).components[0] as { accent_color?: number }).accent_color;
    expect(colour(near)).not.toBe(colour(await ask('who came')));
  });

  it('says that nothing speaks of it, names what was searched and offers questions', async () => {
    const reply = await ask('what is the population of Brazil');
    expect(shown(reply)).toContain('Nothing in the corpus speaks of this. Searched 2 articles, Apr–Oct 2025.');
    expect(buttonsOf(messageOf(reply)).map((b) => b.id)).toEqual([
      'ask:who came to Port Ellis',
      'ask:trade in 2024',
      'sources:1',
    ]);
    expect(shown(reply)).toContain('x'.repeat(97));
    expect((messageOf(reply).components[0] as { accent_color?: number }).accent_color).toBeUndefined();
    const followed = await press(pressOn(messageOf(reply), 'ask:trade in 2024'), deskOf());
    expect(shown(followed)).toContain('**$44.7 million**');
    expect(followed).toMatchObject({ visibility: 'private' });
  });

  it('is private where that is asked for, and speaks Russian to Russian readers', async () => {
    expect(await ask('who came', { private: true })).toMatchObject({ visibility: 'private' });
    const text = shown(await ask('who came', {}, { locale: 'ru' }));
    expect(text).toContain('Coast Courier · 11 апр. 2025 · [открыть статью]');
    expect(text).toContain('Наша заметка по статье: The Tide');
    expect(text).toContain('об этом говорят 2 из 2 статей · искали за апр.–окт. 2025');
  });

  it.each([
    ['', 'There is nothing to look for'],
    ['  \u200b ', 'I found no words'],
    ['?!… — «»', 'I found no words'],
    ['a'.repeat(6000), 'This has 6000 characters; I read at most 500'],
    ['invalid', 'I found only common words'],
  ])('answers %j with a private sentence', async (question, sentence) => {
    const reply = await ask(question);
    expect(reply).toMatchObject({ visibility: 'private' });
    expect(shown(reply)).toContain(sentence);
  });

  it.each([
    [{ after: 'yesterday' }, '“yesterday” is no date that I can read for `after`'],
    [{ before: '2025-02-30' }, '“2025-02-30” is no date'],
    [{ after: '2025-13' }, '“2025-13” is no date'],
    [{ after: '2025-05', before: '2025-04' }, '`after` (2025-05-01) lies later than `before` (2025-04-30)'],
    [
      { outlet: '@everyone [x](y)' },
      'no article by “\\@everyone \\[x\\](y)”. It has articles by: Coast Courier, The Tide',
    ],
    [{ outlet: 'Inner Circular' }, 'no article by “Inner Circular”'],
  ])('says what is wrong with %j', async (options, sentence) => {
    const reply = await ask('who came', options);
    expect(reply).toMatchObject({ visibility: 'private' });
    expect(shown(reply)).toContain(sentence);
  });

  it('lists a server its own outlets, and nobody else', async () => {
    const reply = (server: string | null) => ask('who came', { outlet: 'nobody' }, { server });
    expect(shown(await reply('42'))).toContain('Inner Circular');
    expect(shown(await reply('43'))).not.toContain('Inner Circular');
  });

  it.each([
    '@everyone @here <@123456789012345678> who',
    '[click](javascript:alert(1)) **x** ||z|| ```js\nalert(1)``` > q\n# h',
    'a\u202eevil\u202c \u0000\ufffd 😀👨‍👩‍👧‍👦',
    '<:a:1> </ask:1> <t:0:R> http://127.0.0.1/ *** ___',
    'x'.repeat(400),
  ])('reads a hostile question back letter for letter: %j', async (question) => {
    const reply = await ask(question);
    expect(refusals(messageOf(reply))).toEqual([]);
    expect(questionOf(textsOf(messageOf(reply).components))).toBe(oneLine(question));
    expect(read(heading(question).slice(4))).toEqual({ text: oneLine(question), bold: [] });
  });
});

describe('the buttons under an answer', () => {
  it('In context shows each excerpt where it stands, in bold, to the one who pressed', async () => {
    const answer = await ask('who came to Port Ellis');
    const reply = await press(pressOn(messageOf(answer), idOf(answer, 'In context')), deskOf());
    expect(reply).toMatchObject({ kind: 'message', visibility: 'private' });
    const text = shown(reply);
    expect(text).toContain('### who came to Port Ellis');
    expect(text).toContain('Five towns meet at the harbour › Who came');
    expect(text).toContain('> The mayors of five towns met in Port Ellis on 11 April 2025.');
    expect(text).toContain('> **The meeting was attended by:**');
    expect(text).toContain('> Trade between the towns reached');
    expect(text).toContain('**Ines Vale of Gullrock called the charter a first step.**');
  });

  it('More shows the rest of the same question, of the same articles', async () => {
    const answer = await ask('who came to *Port* Ellis?', { after: '2025-01', outlet: 'coast courier' });
    const id = idOf(answer, 'More');
    expect(id).toMatch(/^more:3:2025-01-01::[0-9a-f]{8}$/);
    const reply = await press(pressOn(messageOf(answer), id), deskOf());
    expect(reply).toMatchObject({ visibility: 'private' });
    expect(shown(reply)).toContain('### who came to \\*Port\\* Ellis?');
    expect(shown(reply)).toContain('They signed the Harbour Charter.');
    expect(shown(reply)).not.toContain('Ada Lorne');
    expect(buttonsOf(messageOf(reply)).map((b) => b.label)).toEqual(['In context', 'Sources']);
  });

  it.each([
    'context:ffffffffffff:0:5',
    'context:zz',
    'context:',
    `context:${HARBOUR.hash.slice(0, 12)}:0:999999`,
    `context:${NOTE.hash.slice(0, 12)}:5:5`,
    'more:x',
    'more:0:::ffffffff',
    'more:',
    'nobody:1',
    'constructor:1',
    '',
  ])('says that the corpus has changed for %j', async (id) => {
    const answer = await ask('who came');
    const reply = await press(pressOn(messageOf(answer), id), deskOf());
    expect(reply).toMatchObject({ visibility: 'private' });
    expect(shown(reply)).toBe('The corpus has changed since this was shown. Ask again.');
  });

  it('In context shows no server what belongs to another', async () => {
    const desk = deskOf();
    const secret = desk.corpus.article('secret');
    const id = `context:${secret?.hash.slice(0, 12)}:0:20`;
    const answer = messageOf(await ask('who came'));
    expect(shown(await press(pressOn(answer, id, { server: '43' }), desk))).toContain('has changed');
    expect(shown(await press(pressOn(answer, id, { server: '42' }), desk))).toContain('**The lighthouse');
  });
});
