import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { plainYaml } from '../../src/corpus/plain-yaml.js';

/** What yaml makes of a source; undefined where it finds a fault. */
function byYaml(source: string): unknown {
  const document = parseDocument(source, { schema: 'failsafe', prettyErrors: false });
  return document.errors.length > 0 ? undefined : document.toJS();
}

const SIGNS = [
  ...`-?:,[]{}#&*!|>'"%@\`~= \\.`,
  '  ',
  ': ',
  ' #',
  '- ',
  '...',
  '---',
  '\t',
  '\r',
  '\u00a0',
  '<<',
  'é',
  'Ж',
  '7',
];
const scalar = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom('a', 'b c', 'п', '1') }, fc.constantFrom(...SIGNS)), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));
const value = fc.oneof(
  scalar,
  scalar.map((text) => `"${text}"`),
  fc
    .array(
      fc.oneof(
        scalar,
        scalar.map((text) => `"${text}"`),
      ),
      { maxLength: 3 },
    )
    .map((items) => `[${items.join(', ')}]`),
);
const key = fc.constantFrom('name', 'also', 'part_of', 'x');
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom('', '  - ', '    ', '  ', '- '), key, value)
    .map(([indent, name, text]) => `${indent}${name}: ${text}`),
  fc.tuple(fc.constantFrom('', '  '), key).map(([indent, name]) => `${indent}${name}:`),
  fc.tuple(fc.constantFrom('  - ', '    ', ''), value).map(([indent, text]) => indent + text),
  fc.constantFrom('', '# a remark', '  # another', '    '),
);
const source = fc
  .tuple(
    fc.constantFrom('', 'names:\n', 'names:\n  - x: y\n', 'title: T\n'),
    fc.array(line, { minLength: 1, maxLength: 5 }),
  )
  .map(([head, lines]) => head + lines.join('\n'));

describe('plain YAML', () => {
  it('reads the shipped lexicon as yaml does', async () => {
    const text = await readFile('corpus/lexicon.yaml', 'utf8');
    expect(plainYaml(text)).not.toBeNull();
    expect(plainYaml(text)).toEqual(byYaml(text));
  });

  it('is what yaml reads, or left to yaml', () => {
    fc.assert(
      fc.property(source, (text) => {
        const plain = plainYaml(text);
        if (plain !== null) expect(plain).toEqual(byYaml(text));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['nothing', '# only a remark\n'],
    ['a key without a value', 'title:\n'],
    ['a key that stands twice', 'title: a\ntitle: b\n'],
    ['a value over two lines', 'title: a\n  b\n'],
    ['a value that may be a map', 'title: a: b\n'],
    ['a remark behind a value', 'title: a # b\n'],
    ['an escape', 'title: "a\\n"\n'],
    ['an alias', 'title: *a\n'],
    ['a tab', 'title:\ta\n'],
    ['a list that is not closed', 'names: [a\n'],
    ['another indentation', 'names:\n - a\n'],
  ])('leaves %s to yaml', (_, text) => {
    expect(plainYaml(text)).toBeNull();
  });
});
