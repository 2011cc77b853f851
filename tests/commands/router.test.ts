import { describe, expect, it } from 'vitest';
import type { Command } from '../../commands/command.js';
import { EVERYWHERE } from '../../commands/declare.js';
import { publicReply } from '../../commands/reply.js';
import { complete, dispatch, press } from '../../commands/router.js';
import { sentenceCard } from '../../src/cards/sentence-card.js';
import { deskOf, pressOn, request, shown } from './kit.js';

describe('the router', () => {
  it('says so where it does not know the command', async () => {
    const reply = await dispatch(request('nonsense @everyone'), deskOf());
    expect(reply).toMatchObject({ kind: 'message', visibility: 'private', refused: true });
    expect(shown(reply)).toBe('I do not know the command “nonsense \\@everyone”. /help lists what I can do.');
  });

  it('logs a bug and answers with a private sentence', async () => {
    const desk = deskOf();
    const reply = await dispatch(request('ask', { question: 'crash' }), desk);
    expect(reply).toMatchObject({ visibility: 'private' });
    expect(shown(reply)).toContain('Something went wrong on my side');
    expect(desk.lines.join()).toContain('a command failed');
    expect(shown(await dispatch(request('ask', { question: 'crash' }, { locale: 'ru' }), desk))).toContain(
      'У меня что-то сломалось',
    );
  });

  it('does not send a reply that shows other words than the corpus has', async () => {
    const desk = deskOf();
    const reply = await dispatch(request('ask', { question: 'wrong' }), desk);
    expect(shown(reply)).not.toContain('Vole');
    expect(shown(reply)).toContain('Something went wrong on my side');
    expect(desk.lines.join()).toContain('was not verbatim and was not sent');
  });

  it('logs and completes with nothing where completing fails', async () => {
    const broken: Command = {
      declaration: { name: 'broken', description: 'x', ...EVERYWHERE },
      run: async () => publicReply(sentenceCard('x')),
      complete: async () => {
        throw new Error('a bug');
      },
    };
    const desk = deskOf();
    expect(await complete(request('broken'), { name: 'a', value: '' }, desk, [broken])).toEqual({
      kind: 'choices',
      choices: [],
    });
    expect(desk.lines.join()).toContain('completing an option failed');
    expect(await complete(request('none'), { name: 'a', value: '' }, desk, [broken])).toEqual({
      kind: 'choices',
      choices: [],
    });
  });

  it('finds a handler by the verb only', async () => {
    const message = sentenceCard('x');
    for (const id of ['toString:1', '__proto__:1', 'ASK:x', ' ask:x'])
      expect(shown(await press(pressOn(message, id), deskOf()))).toContain('The corpus has changed');
  });
});
