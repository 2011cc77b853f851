import { describe, expect, it } from 'vitest';
import { dispatch } from '../../commands/router.js';
import type { Answerer } from '../../src/answer/answer.js';
import { answerer, buttonsOf, deskOf, messageOf, request, shown } from './kit.js';

const use = (message: string, desk = deskOf(), locale = 'en-US') =>
  dispatch({ ...request('Find sources', {}, { locale }), message }, desk);

/** Remembers what was asked of it. */
function listening(): { desk: ReturnType<typeof deskOf>; asked: string[] } {
  const asked: string[] = [];
  const ear: Answerer = {
    ask: (question, filter) => {
      asked.push(question);
      return answerer.ask(question, filter);
    },
  };
  return { desk: deskOf({ answerer: ear }), asked };
}

describe('Find sources', () => {
  it('shows excerpts that speak to each sentence, only to the one who asks', async () => {
    const reply = await use('Who came to Port Ellis? Trade was high.');
    expect(reply).toMatchObject({ kind: 'message', visibility: 'private' });
    const text = shown(reply);
    expect(text).toContain('### Sources for this message');
    expect(text).toContain('> \\- Brightwater: **Ada Lorne**, mayor');
    expect(text).toContain('> Trade between the towns reached **$44.7 million** in 2024.');
    expect(text).not.toContain('Trade was high');
    expect(buttonsOf(messageOf(reply)).map(({ label }) => label)).toEqual(['In context', 'Sources']);
  });

  it('shows what comes near where nothing says just this', async () => {
    const text = shown(await use('Iran came to Port Ellis.'));
    expect(text).toContain('Nothing says just this. Nearest passages:');
    expect(text).toContain('Ada Lorne');
  });

  it('says so where nothing speaks to it', async () => {
    expect(shown(await use('Brazil has many people.'))).toBe(
      'Nothing in the corpus speaks to this message. Searched 2 articles, Apr–Oct 2025.',
    );
  });

  it.each(['', '   \n ', 'https://example.com/a.png', '<:smile:123456789012345678>', '-# only a footnote'])(
    'asks for a message with text for %j',
    async (message) => {
      const reply = await use(message);
      expect(reply).toMatchObject({ visibility: 'private', refused: true });
      expect(shown(reply)).toContain('This message has no text.');
      expect(shown(await use(message, deskOf(), 'ru'))).toContain('В этом сообщении нет текста.');
    },
  );

  it.each(['?!', '👍', 'ok'])('asks for a sentence for %j', async (message) => {
    expect(shown(await use(message))).toContain('This message has no words that I could look for.');
  });

  it('looks for what is read, not for how Discord marks it', async () => {
    const { desk, asked } = listening();
    await use('> **who** came to [Port Ellis](https://x.example/a) <@123>, at 5\\.30?\n-# ¹ Source · open', desk);
    expect(asked).toEqual(['who came to Port Ellis , at 5.30?']);
  });

  it('looks at the first sentences of a long message only, and says so', async () => {
    const { desk, asked } = listening();
    const reply = await use('Who came to Port Ellis then? '.repeat(30), desk);
    expect(asked).toHaveLength(8);
    expect(shown(reply)).toContain('only the first part of the message was looked at');
  });

  it('sets its figures beside those of the sources, of the same time and unit', async () => {
    const text = shown(await use('Trade between the towns was more than $45 million in 2024.'));
    expect(text).toContain('**Figures** beside more than $45 million in the message:');
    expect(text).toMatch(/^\$44\.7 million \(2024\) — differs\u00a0¹$/m);
    expect(text).toMatch(/^more than \$45 million \(2024\) — agrees\u00a0²$/m);
    expect(shown(await use('Trade between the towns was €45 million in 2024.'))).not.toContain('**Figures**');
    expect(shown(await use('Trade between the towns was $45 million in 2019.'))).not.toContain('**Figures**');
  });

  it('logs and keeps nothing of the message', async () => {
    const desk = deskOf();
    await use('Who came with the secret word xyzzy?', desk);
    await use('crash with the secret word xyzzy', desk);
    expect(desk.lines.join('\n')).toContain('a command failed');
    expect(desk.lines.join('\n')).not.toContain('xyzzy');
  });

  it('is no slash command, and slash commands are none of a message', async () => {
    expect(shown(await dispatch(request('Find sources'), deskOf()))).toContain('I do not know the command');
    expect(shown(await dispatch({ ...request('ask', { question: 'who' }), message: 'who' }, deskOf()))).toContain(
      'I do not know the command',
    );
  });
});
