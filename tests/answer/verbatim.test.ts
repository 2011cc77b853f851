import { describe, expect, it } from 'vitest';
import { citationFault } from '../../src/answer/verbatim.js';
import { cite } from '../../src/corpus/article.js';
import { CHESS, CONGRESS } from '../corpus/chess.js';

const sound = cite(CONGRESS, { start: 4, end: 29 });
const { length } = CONGRESS.body;

describe('citationFault', () => {
  it('finds none in a verbatim stretch', () => {
    expect(citationFault(sound, CHESS)).toBeNull();
    expect(citationFault(cite(CONGRESS, { start: 0, end: length }), CHESS)).toBeNull();
  });

  it.each([
    ['another letter', { ...sound, text: 'Lakeland Chess Federatiom' }, /does not read as cited/],
    ['another case', { ...sound, text: sound.text.toLowerCase() }, /does not read as cited/],
    ['a space too many', { ...sound, text: `${sound.text} ` }, /does not read as cited/],
    ['another place', { ...sound, start: 5, end: 30 }, /does not read as cited/],
    ['an article that is not there', { ...sound, article: 'gone' }, /no article gone/],
    ['nothing', { ...sound, end: 4, text: '' }, /no stretch/],
    ['a stretch that runs backwards', { ...sound, start: 29, end: 4 }, /no stretch/],
    ['what begins before the text', { ...sound, start: -1 }, /no stretch/],
    ['what ends behind the text', { ...sound, end: length + 1, text: CONGRESS.body.slice(4) }, /no stretch/],
    ['broken offsets', { ...sound, start: 4.5 }, /no stretch/],
    ['no number', { ...sound, end: Number.NaN }, /no stretch/],
  ])('finds %s', (_, citation, fault) => expect(citationFault(citation, CHESS)).toMatch(fault));
});
