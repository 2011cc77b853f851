import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/registry.js';
import { complete, dispatch, press } from '../../commands/router.js';
import { PAGE } from '../../src/cards/sources-card.js';
import { corpusOf, makeArticle } from '../../src/corpus/load.js';
import { buttonsOf, deskOf, idOf, messageOf, pressOn, request, shown, ways } from './kit.js';
import { refusals } from './limits.js';

describe('/sources', () => {
  it('lists the articles, newest first, each with outlet, date, kind and link', async () => {
    const text = shown(await dispatch(request('sources'), deskOf()));
    expect(text).toContain('### Two articles in the corpus');
    expect(text).toContain(
      'What the harbour meeting left open\n-# The Tide \\[weekly\\] · Oct 2025 · our note · [open the article](https://tide.example/a_%28b%29)',
    );
    expect(text.indexOf('Five towns meet')).toBeGreaterThan(text.indexOf('What the harbour'));
    expect(text).not.toContain('Inner Circular');
    expect(shown(await dispatch(request('sources', {}, { server: '42' }), deskOf()))).toContain('Inner Circular');
  });

  it('leafs through many in place, and keeps Discord’s limits with the longest names', async () => {
    const many = Array.from({ length: 2 * PAGE + 1 }, (_, i) =>
      makeArticle(
        `a${i}`,
        {
          title: `${i} ${'*'.repeat(300)}`,
          outlet: '_'.repeat(200),
          published: `2025-01-${String(i + 1).padStart(2, '0')}`,
          url: `https://x.example/${'y'.repeat(490)}`,
          language: 'en',
          kind: 'article',
        },
        `Text number ${i}.\n`,
        { file: `a${i}.md`, bodyLine: 1 },
      ),
    );
    const desk = deskOf({ corpus: corpusOf(many) });
    let reply = await dispatch(request('sources'), desk);
    expect(refusals(messageOf(reply))).toEqual([]);
    expect(buttonsOf(messageOf(reply)).map((b) => b.label)).toEqual(['Next']);
    reply = await press(pressOn(messageOf(reply), idOf(reply, 'Next')), desk);
    expect(reply.kind).toBe('update');
    expect(refusals(messageOf(reply))).toEqual([]);
    expect(shown(reply)).toContain('-# page 2 of 3');
    expect(buttonsOf(messageOf(reply)).map((b) => b.id)).toEqual(['sources:1', 'sources:3']);
    expect(shown(await press(pressOn(messageOf(reply), 'sources:9999'), desk))).toContain('page 3 of 3');
  });

  it('opens in private from a public answer', async () => {
    const answer = await dispatch(request('ask', { question: 'who came' }), deskOf());
    const reply = await press(pressOn(messageOf(answer), idOf(answer, 'Sources')), deskOf());
    expect(reply).toMatchObject({ kind: 'message', visibility: 'private' });
  });

  it('says what to do with an empty corpus', async () => {
    expect(shown(await dispatch(request('sources'), deskOf({ corpus: corpusOf([]) })))).toContain(
      'The corpus is empty.',
    );
  });
});

describe('/help', () => {
  it('names every way to call every command', async () => {
    const text = shown(await dispatch(request('help'), deskOf()));
    for (const { name } of ways(COMMANDS)) expect(text).toContain(`\`/${name}`);
    expect(text).toContain('`/ask question [outlet] [after] [before] [as_of] …`');
    expect(text).toContain('Menu of a message › Apps › `Find sources`');
    expect(shown(await dispatch(request('help', {}, { locale: 'ru' }), deskOf()))).toContain('Показать статьи');
  });
});

describe('/brief', () => {
  it('shows an article’s facts, its source named once', async () => {
    const reply = await dispatch(request('brief article', { article: 'harbour' }), deskOf());
    expect(reply).toMatchObject({ kind: 'message', visibility: 'public' });
    const text = shown(reply);
    expect(text).toContain('### Five towns meet at the harbour');
    expect(text.match(/Coast Courier · 11 Apr 2025/g)).toHaveLength(1);
    expect(text).toMatch(/^> /m);
    expect(text).not.toMatch(/[¹²]/);
  });

  it('finds an article by part of its title, and says so where it cannot', async () => {
    const of = (article: string, server: string | null = null) =>
      dispatch(request('brief article', { article }, { server }), deskOf());
    expect(shown(await of('left open'))).toContain('### What the harbour meeting left open');
    expect(shown(await of('nonsense'))).toContain('The corpus has no article called “nonsense”');
    expect(shown(await of('secret', '43'))).toContain('The corpus has no article called “secret”');
    expect(shown(await of('secret', '42'))).toContain('### Only for one server');
  });

  it('sums up a topic from several articles, or says that there is nothing', async () => {
    const text = shown(await dispatch(request('brief topic', { topic: 'trade between the towns' }), deskOf()));
    expect(text).toContain('### trade between the towns');
    expect(text).toContain('> Trade between the towns reached $44.7 million in 2024.');
    expect(shown(await dispatch(request('brief topic', { topic: 'Brazil' }), deskOf()))).toBe(
      'Nothing in the corpus speaks of “Brazil”. Searched 2 articles, Apr–Oct 2025.',
    );
  });

  it('completes articles by title, outlet or date, of those that may be seen', async () => {
    const typed = async (value: string, server: string | null = null) => {
      const reply = await complete(request('brief article', {}, { server }), { name: 'article', value }, deskOf());
      return reply.kind === 'choices' ? reply.choices : [];
    };
    expect(await typed('courier')).toEqual([
      { name: 'Coast Courier · 11 Apr 2025 · Five towns meet at the harbour', value: 'harbour' },
    ]);
    expect((await typed('')).map((c) => c.value)).toEqual(['harbour', 'note']);
    expect((await typed('', '42')).map((c) => c.value)).toContain('secret');
  });
});

describe('/digest preview', () => {
  it('introduces the corpus to the one who asks', async () => {
    const reply = await dispatch(request('digest preview'), deskOf());
    expect(reply).toMatchObject({ kind: 'message', visibility: 'private' });
    const text = shown(reply);
    expect(text).toContain('### Digest · 1 Nov 2025');
    expect(text).toMatch(/^> /m);
    expect(text).toContain('Coast Courier · 11 Apr 2025');
    expect(text).toContain('preview: nothing was posted');
    expect(text).not.toContain('lighthouse');
  });

  it('is one line where nothing is new', async () => {
    expect(shown(await dispatch(request('digest preview', { since: '2025-11-01' }), deskOf()))).toBe(
      'Nothing new since 1 Nov 2025.',
    );
  });

  it('says what is wrong with a date', async () => {
    expect(shown(await dispatch(request('digest preview', { since: 'monday' }), deskOf()))).toContain(
      '“monday” is no date',
    );
  });
});
