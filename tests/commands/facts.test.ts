import { describe, expect, it } from 'vitest';
import { drawn } from '../../commands/drawn.js';
import { complete, dispatch, press } from '../../commands/router.js';
import { deskOf, idOf, messageOf, pressOn, request, shown } from './kit.js';

const ask = (name: string, options = {}, parts = {}, desk = deskOf()) => dispatch(request(name, options, parts), desk);
const refused = { kind: 'message', visibility: 'private', refused: true };

describe('/who', () => {
  it('shows offices by source, spellings, events and what a person said', async () => {
    const reply = await ask('who', { name: 'Ines Vale' });
    expect(reply).toMatchObject({ kind: 'message', visibility: 'public' });
    const text = shown(reply);
    expect(text).toContain('### Ines Vale');
    expect(text).toContain('**Office** mayor\u00a0¹');
    expect(text).not.toContain('Spelled');
    expect(text).toContain('**Took part in**:\nPort Ellis · 11 Apr 2025 · meeting of five towns');
    expect(text).toContain(
      '**Said**:\n> Ines Vale of Gullrock called the charter a first step.\nOur note on: The Tide',
    );
  });

  it('opens the event that the person took part in, in private', async () => {
    const reply = await ask('who', { name: 'ines-vale' });
    const id = idOf(reply, 'Port Ellis · 11 Apr 2025 · meeting of five towns');
    expect(id).toBe('event:card:port-ellis-meeting-2025-04');
    const opened = await press(pressOn(messageOf(reply), id), deskOf());
    expect(opened).toMatchObject({ kind: 'message', visibility: 'private' });
    expect(shown(opened)).toContain('**When** 11 April 2025');
  });

  it('says so where it knows nobody of that name, and where nobody is named at all', async () => {
    const reply = await ask('who', { name: 'Nobody [x](y)' });
    expect(reply).toMatchObject({ visibility: 'private' });
    expect(shown(reply)).toContain('The corpus knows no person called “Nobody \\[x\\](y)”.');
    const empty = deskOf();
    const none = { ...empty, facts: () => ({ ...empty.facts(), people: [] }), of: () => none } as typeof empty;
    expect(shown(await ask('who', { name: 'Ines' }, {}, none))).toBe('The corpus speaks of no person yet.');
  });

  it('completes with persons by any word of their names, their keys as values', async () => {
    const typed = async (value: string) => {
      const reply = await complete(request('who'), { name: 'name', value }, deskOf());
      return reply.kind === 'choices' ? reply.choices.map((c) => c.value) : [];
    };
    expect(await typed('')).toEqual(['ines-vale', 'tom-reed']);
    expect(await typed('val')).toEqual(['ines-vale']);
    expect(await typed('ines v')).toEqual(['ines-vale']);
    expect(await typed('ale')).toEqual([]);
  });

  it.each(['person:gone:1', 'person:', 'person:ines-vale', 'person:ines-vale:x'])(
    '%j: the corpus has changed',
    async (id) => {
      const on = pressOn(messageOf(await ask('who', { name: 'Ines Vale' })), id);
      expect(shown(await press(on, deskOf()))).toContain('The corpus has changed');
    },
  );
});

describe('/timeline', () => {
  it('tells what has a date, in order, with a picture where there are several', async () => {
    const reply = await ask('timeline', {}, { server: '42' });
    expect(reply).toMatchObject({ kind: 'message', visibility: 'public' });
    const text = shown(reply);
    expect(text).toContain('### Timeline');
    expect(text).toContain('**11 Apr 2025** · Port Ellis · meeting of five towns\u00a0¹');
    expect(text.indexOf('24 Dec 2025')).toBeGreaterThan(text.indexOf('11 Apr 2025'));
    expect(messageOf(reply).files.map(({ name }) => name)).toEqual(['timeline.png']);
    expect(messageOf(await ask('timeline')).files).toEqual([]);
  });

  it('keeps to a stretch of time, and says what to do where nothing falls into it', async () => {
    const late = shown(await ask('timeline', { from: '2025-12' }, { server: '42' }));
    expect(late).toContain('Gullrock');
    expect(late).not.toContain('Port Ellis');
    const none = await ask('timeline', { from: '2031-01', to: '2031-02' });
    expect(none).toMatchObject(refused);
    expect(shown(none)).toBe(
      'The corpus tells of nothing with a date from 1 Jan 2031 up to 28 Feb 2031. Take a wider stretch of time.',
    );
  });

  it.each([
    [{ from: '2025-05', to: '2025-04' }, '`from` (2025-05-01) lies later than `to` (2025-04-30). Swap the two.'],
    [{ from: 'last spring' }, '“last spring” is no date that I can read for `from`. Write it as 2025-04-11'],
    [{ to: '11 April 2025' }, '“11 April 2025” is no date that I can read for `to`'],
    [{ topic: '' }, 'There is nothing to look for.'],
    [{ topic: ' ?! ' }, 'I found no words in this.'],
  ])('says what is wrong with %j', async (options, sentence) => {
    const reply = await ask('timeline', options);
    expect(reply).toMatchObject(refused);
    expect(shown(reply)).toContain(sentence);
  });
});

describe('/compare', () => {
  it('shows one excerpt an outlet, in order of publication, who says nothing, and where they differ', async () => {
    const reply = await ask('compare', { topic: 'trade between the towns' });
    expect(reply).toMatchObject({ kind: 'message', visibility: 'public' });
    const text = shown(reply);
    expect(text).toContain('### trade between the towns');
    expect(text.match(/^Coast Courier · 11 Apr 2025 · /gm)).toHaveLength(1);
    expect(text.indexOf('Our note on: The Tide')).toBeGreaterThan(text.indexOf('Coast Courier'));
    expect(text).toContain('**Sources give different figures** · trade · towns · 2024');
    expect(text).toContain('2 of 2 outlets speak of this');
    expect(text).not.toContain('Inner Circular');
  });

  it('names the outlets that say nothing, of those that may be seen', async () => {
    const text = shown(await ask('compare', { topic: 'lighthouse keepers strike' }, { server: '42' }));
    expect(text).toContain('> The lighthouse keepers of Gullrock will strike');
    expect(text).toContain('Nothing on this found in: Coast Courier, The Tide \\[weekly\\].');
    expect(text).toContain('1 of 3 outlets speaks of this');
  });

  it('says so where no outlet speaks of it', async () => {
    expect(shown(await ask('compare', { topic: 'Brazil' }))).toBe(
      'Nothing in the corpus speaks of “Brazil”. Searched 2 articles, Apr–Oct 2025.',
    );
    expect(shown(await ask('compare', { topic: '  ' }))).toContain('There is nothing to look for.');
  });
});

describe('/figures', () => {
  it('shows every value with its source, those that differ side by side, and a picture', async () => {
    const reply = await ask('figures', { measure: 'trade' });
    expect(reply).toMatchObject({ kind: 'message', visibility: 'public' });
    const text = shown(reply);
    expect(text).toContain('### trade');
    expect(text).toMatch(/\*\*2024\*\* \$44\.7 million\u00a0¹ · more than \$45 million \(says The Tide\)\u00a0²/);
    expect(text).toContain('**Sources give different figures** · trade · towns · 2024\n$44.7 million — Coast Courier');
    expect(text).toContain('more than $45 million — The Tide \\[weekly\\], Oct 2025 (later)\u00a0²');
    const [picture] = messageOf(reply).files;
    expect(picture?.name).toBe('figures.png');
    expect(picture?.description).toContain(
      'more than $45 million (The Tide [weekly] · Oct 2025; sources give different',
    );
  });

  it('tells what was known by a day, without what came later', async () => {
    const reply = await ask('figures', { measure: 'trade', as_of: '2025-04' });
    expect(shown(reply)).toContain('$44.7 million');
    expect(shown(reply)).not.toContain('$45 million');
    expect(shown(reply)).toContain('as known by 30 Apr 2025');
    expect(messageOf(reply).files).toEqual([]);
  });

  it('goes on without a picture where none can be drawn, and logs that', async () => {
    const desk = deskOf();
    expect(await drawn(desk, () => Promise.reject(new Error('no canvas here')))).toBeNull();
    expect(desk.lines.join()).toContain('a picture could not be drawn');
  });

  it('says what there are figures for where it has none of that', async () => {
    const reply = await ask('figures', { measure: 'unicorns' });
    expect(reply).toMatchObject(refused);
    expect(shown(reply)).toBe('The corpus has no figure for “unicorns”. It has figures for: trade.');
  });

  it('completes with what is measured', async () => {
    const reply = await complete(request('figures'), { name: 'measure', value: 'tr' }, deskOf());
    expect(reply.kind === 'choices' ? reply.choices[0] : null).toEqual({ name: 'trade', value: 'trade' });
  });
});

describe('what was known by a day', () => {
  it('leaves out what was published later', async () => {
    const now = shown(await ask('summit', { name: 'Port Ellis' }));
    const then = await ask('summit', { name: 'Port Ellis', as_of: '2025-05-01' });
    expect(now).toContain('more than $45 million');
    expect(shown(then)).not.toContain('more than $45 million');
    expect(shown(then)).not.toContain('Sources give different figures');
    expect(shown(then)).toContain('-# as known by 1 May 2025');
    const more = await press(pressOn(messageOf(then), idOf(then, 'Coverage')), deskOf());
    expect(shown(more)).toContain('as known by 1 May 2025');
    expect(shown(more)).not.toContain('The Tide');
  });

  it('goes for questions too, and says so', async () => {
    const reply = await ask('ask', { question: 'who came', as_of: '2025-05' });
    expect(shown(reply)).toContain('as known by 31 May 2025');
  });

  it.each([
    ['summit', { name: 'Port Ellis', as_of: '2024' }, '“2024” is no date that I can read for `as_of`'],
    [
      'summit',
      { name: 'Port Ellis', as_of: '2024-01' },
      'The corpus has no article published on or before 31 Jan 2024. Take a day from 11 Apr 2025 on',
    ],
    ['figures', { measure: 'trade', as_of: 'yesterday' }, '“yesterday” is no date'],
    ['ask', { question: 'who came', as_of: 'x' }, '“x” is no date'],
    ['ask', { question: 'who', after: '2025-06', as_of: '2025-05' }, '`after` (2025-06-01) lies later than `as_of`'],
  ])('/%s %j says what is wrong', async (name, options, sentence) => {
    const reply = await ask(name, options);
    expect(reply).toMatchObject(refused);
    expect(shown(reply)).toContain(sentence);
  });
});
