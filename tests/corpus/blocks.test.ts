import { describe, expect, it } from 'vitest';
import { type Block, blocks } from '../../src/corpus/blocks.js';

/** A block in one line: `# heading`, `lead: / - item / - item`, `(aside)`, or the prose itself. */
function draw(body: string): string[] {
  const text = ({ start, end }: { start: number; end: number }) => body.slice(start, end);
  const one = (block: Block) => {
    if (block.kind === 'list')
      return [...(block.lead ? [text(block.lead)] : []), ...block.items.map((item) => `- ${text(item)}`)].join(' / ');
    if (block.kind === 'heading') return `# ${text(block.text)}`;
    if (block.kind === 'biography') return `<${text(block.text)}>`;
    return block.kind === 'aside' ? `(${text(block.text)})` : text(block.text);
  };
  return blocks(body).map(one);
}

const LONG =
  'The autumn season opened on Sunday with a rapid tournament in the town hall of Norburg, and every club of the lake sent at least one junior team.';

describe('Markdown', () => {
  it('has headings, paragraphs and lists under their lead line', () => {
    expect(
      draw('# Season\n\nThe board met.\n\nThe board consists of:\n\n- Edda Falk\n- Tomas Brand\n\nMore of it.\n'),
    ).toEqual(['# Season', 'The board met.', 'The board consists of: / - Edda Falk / - Tomas Brand', 'More of it.']);
  });

  it.each(['-', '*', '+', '•', '–', '—'])('knows the bullet %s', (bullet) => {
    expect(draw(`Clubs:\n${bullet} Norburg\n${bullet} Osterby\n`)).toEqual(['Clubs: / - Norburg / - Osterby']);
  });

  it.each(['1. a\n2. b', '1) a\n2) b', '9. a\n10. b'])('knows the numbered list %j', (list) => {
    expect(draw(`Rules:\n\n${list}\n\nThe end.`)).toEqual(['Rules: / - a / - b', 'The end.']);
  });

  it('does not take a year or a decimal at the beginning of a line for a number of a list', () => {
    expect(draw('2024. That was the year.\n\n4.5 points are enough.\n')).toEqual([
      '2024. That was the year.',
      '4.5 points are enough.',
    ]);
  });

  it('binds a single bullet, and bullets apart by blank lines', () => {
    expect(draw('Guest:\n- Ilse\n')).toEqual(['Guest: / - Ilse']);
    expect(draw('Guests:\n\n- Ilse\n\n- Pavel\n\nThe end.')).toEqual(['Guests: / - Ilse / - Pavel', 'The end.']);
  });

  it('lets a list stand without a lead line, also under a heading', () => {
    expect(draw('The board met.\n\n- one\n- two\n')).toEqual(['The board met.', '- one / - two']);
    expect(draw('## Clubs\n\n- one\n- two\n')).toEqual(['# Clubs', '- one / - two']);
  });
});

describe('scraped text', () => {
  it('binds a bare list to its lead line, lines apart or not', () => {
    const list = ['The board consists of:', 'Edda Falk, president', 'Tomas Brand, treasurer', `${LONG}`];
    const expected = ['The board consists of: / - Edda Falk, president / - Tomas Brand, treasurer', LONG];
    expect(draw(list.join('\n\n'))).toEqual(expected);
    expect(draw(`${list.slice(0, 3).join('\n')}\n\n${LONG}`)).toEqual(expected);
  });

  it('does not take one line behind a colon for a list, nor a colon at the end', () => {
    expect(draw('The arbiter said:\n\nPlay on\n')).toEqual(['The arbiter said:', 'Play on']);
    expect(draw('The arbiter said:')).toEqual(['The arbiter said:']);
  });

  it('ends a bare list at an aside', () => {
    expect(draw('The board:\n\nEdda Falk\n\nTomas Brand\n\nShare\n\nThe end of it.')).toEqual([
      'The board: / - Edda Falk / - Tomas Brand',
      '(Share)',
      'The end of it.',
    ]);
  });

  it('takes a short line over a paragraph for its heading', () => {
    expect(draw(`A season begins\n\n${LONG}\n\nWho plays\n\n${LONG}\n`)).toEqual([
      '# A season begins',
      LONG,
      '# Who plays',
      LONG,
    ]);
  });

  it.each(['It was late.', 'and so on', 'On Sunday,', 'Why?'])('does not take %j for a heading', (line) => {
    expect(draw(`${line}\n\n${LONG}\n`)).toEqual([line, LONG]);
  });

  it('does not take a last short line for a heading', () =>
    expect(draw(`${LONG}\n\nThe end\n`)).toEqual([LONG, 'The end']));

  it('joins the lines of a hard-wrapped paragraph', () => {
    const wrapped =
      'The autumn season opened on Sunday with a rapid\ntournament in the town hall of Norburg, and all\nclubs sent a team.';
    expect(draw(`${wrapped}\n\nThe next one follows.\n`)).toEqual([wrapped, 'The next one follows.']);
  });

  it('does not join lines where every paragraph is one line', () => {
    const far = `${LONG} It rained all day.`;
    expect(
      draw(`${far}\nThe second paragraph is a line of its own, of a fair length.\nAs is the third one of them all.`),
    ).toHaveLength(3);
  });

  it.each(['\n', '\r\n', '\r'])('reads lines that end in %j', (end) => {
    expect(draw(`One line.${end}${end}Two lines.${end}`)).toEqual(['One line.', 'Two lines.']);
  });

  it('leaves out white space at both ends of a line', () =>
    expect(draw('  \t One line. \t \n')).toEqual(['One line.']));

  it.each(['', '\n', ' \t\r\n\n'])('finds nothing in %j', (body) => expect(blocks(body)).toEqual([]));
});

describe('asides', () => {
  it('stand apart from the text around them', () => {
    expect(draw(`${LONG}\n\nPhoto: the town hall\n\n${LONG}\n\nShare\n\nGZT\n`)).toEqual([
      LONG,
      '(Photo: the town hall)',
      LONG,
      '(Share)',
      '(GZT)',
    ]);
  });

  it('take in the whole biography of the author, up to the next heading with a mark', () => {
    expect(
      draw(
        `${LONG}\n\nAbout the author\n\nMara Lind plays the viola.\n\nShe lives in Bern:\n\n- with a cat\n\n## Next\n\n${LONG}`,
      ),
    ).toEqual([
      LONG,
      '(About the author)',
      '<Mara Lind plays the viola.>',
      '<She lives in Bern:>',
      '<with a cat>',
      '# Next',
      LONG,
    ]);
  });

  it('tell a biography from the text, with a mark before its first line or without', () => {
    for (const mark of ['', '## '])
      expect(
        blocks(`${LONG}\n\n${mark}About the author\n\nMara Lind plays the viola.\n\nShare\n\n## Next\n\n${LONG}`).map(
          ({ kind }) => kind,
        ),
      ).toEqual(['prose', 'aside', 'biography', 'aside', 'heading', 'prose']);
  });
});
