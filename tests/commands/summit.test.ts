import { describe, expect, it } from 'vitest';
import type { Press } from '../../commands/command.js';
import { complete, dispatch, press } from '../../commands/router.js';
import { buttonsOf, deskOf, EVENTS, idOf, messageOf, pressOn, request, shown } from './kit.js';

const MEETING = 'port-ellis-meeting-2025-04';
const STRIKE = 'gullrock-strike-2025-12';
const summit = (name: string, parts = {}, desk = deskOf()) => dispatch(request('summit', { name }, parts), desk);

describe('/summit', () => {
  it('shows what each source tells, with footnotes, and leaves out what none tells', async () => {
    const reply = await summit(MEETING);
    expect(reply).toMatchObject({ kind: 'message', visibility: 'public' });
    const text = shown(reply);
    expect(text).toContain('### Port Ellis · 11 Apr 2025 · meeting of five towns');
    expect(text).toContain('**When** 11 April 2025\u00a0¹');
    expect(text).toContain('**Where** Port Ellis\u00a0¹');
    expect(text).toContain('**Took part** Tom \\*Reed\\*, deputy mayor\u00a0¹ · Ines Vale\u00a0¹\u00a0²');
    expect(text).toContain('**Adopted** Harbour Charter\u00a0¹');
    expect(text).toContain('**Figures** $44.7 million\u00a0¹ · more than $45 million\u00a0²');
    expect(text).toContain(
      '-# ¹ Coast Courier · 11 Apr 2025 · [open the article](https://courier.example/harbour#:~:text=',
    );
    expect(text).toContain(
      '-# ² Our note on: The Tide \\[weekly\\] · Oct 2025 · [open the article](https://tide.example/a_%28b%29)',
    );
    expect(text).not.toContain('Chair');
    expect(text).toContain('> They signed the Harbour Charter.');
  });

  it('shows all of the coverage, and the coverage in context, on a press', async () => {
    const card = await summit(MEETING);
    const coverage = await press(pressOn(messageOf(card), idOf(card, 'Coverage')), deskOf());
    expect(coverage).toMatchObject({ kind: 'message', visibility: 'private' });
    expect(shown(coverage)).toContain('Ada Lorne, mayor');
    const context = await press(pressOn(messageOf(card), idOf(card, 'In context')), deskOf());
    expect(shown(context)).toContain('**They signed the Harbour Charter.**');
  });

  it('speaks Russian to Russian readers', async () => {
    const text = shown(await summit(MEETING, { locale: 'ru' }));
    expect(text).toContain('**Когда** 11 April 2025\u00a0¹');
    expect(text).toContain('**Участвовали**');
  });

  it("shows a server's own events to it only, dates to come in the reader's own way", async () => {
    const own = shown(await summit(STRIKE, { server: '42' }));
    expect(own).toContain('**When** 24 December 2025 (<t:1766577600:D>)\u00a0¹');
    for (const server of ['43', null]) {
      const reply = await summit(STRIKE, { server });
      expect(shown(reply)).not.toContain('lighthouse');
      expect(shown(reply)).not.toContain('24 Dec');
    }
  });

  it('asks which one is meant where a name fits several, and shows it in place', async () => {
    const [first, second] = EVENTS;
    if (!first || !second) throw new Error('no fixtures');
    const twin = { ...first, id: 'port-ellis-meeting-2024-04', name: 'Port Ellis · 12 Apr 2024 · meeting', dates: [] };
    const desk = deskOf({ events: [twin, first, second] });
    const reply = await summit('Port Ellis', {}, desk);
    expect(shown(reply)).toBe('More than one event is called “Port Ellis”. Which one?');
    expect(
      buttonsOf(messageOf(reply))
        .map((b) => b.id)
        .sort(),
    ).toEqual([`summit:${twin.id}`, `summit:${first.id}`]);
    const chosen = await press(pressOn(messageOf(reply), `summit:${first.id}`), desk);
    expect(chosen.kind).toBe('update');
    expect(shown(chosen)).toContain('**When** 11 April 2025\u00a0¹');
  });

  it('says so where it knows none of that name, privately', async () => {
    const reply = await summit('Tokyo [x](y)');
    expect(reply).toMatchObject({ visibility: 'private' });
    expect(shown(reply)).toContain('The corpus knows no event called “Tokyo \\[x\\](y)”.');
    expect(shown(await summit('Tokyo', {}, deskOf({ events: [] })))).toBe('The corpus speaks of no event yet.');
  });

  it.each([
    'summit:gone',
    'summit:',
    `summit:${STRIKE}`,
    'event:coverage:gone',
    `event:place:${MEETING}`,
    'event:',
    `event:coverage:${STRIKE}`,
  ])('says that the corpus has changed for %j', async (customId) => {
    const on: Press = pressOn(messageOf(await summit(MEETING)), customId, { server: '43' });
    expect(shown(await press(on, deskOf()))).toBe('The corpus has changed since this was shown. Ask again.');
  });

  it('completes with events as choices, latest first, their ids as values', async () => {
    const typed = async (value: string, server: string | null) => {
      const reply = await complete(request('summit', {}, { server }), { name: 'name', value }, deskOf());
      return reply.kind === 'choices' ? reply.choices.map((c) => c.value) : [];
    };
    expect(await typed('', '42')).toEqual([STRIKE, MEETING]);
    expect(await typed('', null)).toEqual([MEETING]);
    expect(await typed('port', null)).toEqual([MEETING]);
    expect(await typed('Gullrock', '43')).not.toContain(STRIKE);
  });
});
