import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/passage-index.js';
import { askedIn } from '../../src/search/small-talk.js';
import { CHESS } from '../corpus/chess.js';
import { anyText } from '../text/any-text.js';

fc.configureGlobal({ seed: 64 });

const asked = (text: string) => {
  const { start, end } = askedIn(text);
  return text.slice(start, end).trim();
};

describe('askedIn', () => {
  it.each([
    ["I'm writing an essay - who chaired the congress?", 'who chaired the congress?'],
    ['hey all! need a name for a caption: the Osterby delegate', 'the Osterby delegate'],
    ['hi, quick one for a briefing note, who won the final?', 'who won the final?'],
    ['morning! sorry to bother, who won the final?', 'who won the final?'],
    ['hey hope everyones good. who won the final?', 'who won the final?'],
    ["Hope you're well! Who won the final?", 'Who won the final?'],
    ['my pupils think it is a hall :) who won the final?', 'who won the final?'],
    ['my pupils are bored 😀 who won the final?', 'who won the final?'],
    ['hi desk, who won the final?', 'who won the final?'],
    ['для доклада мне нужно: кто выиграл турнир?', 'кто выиграл турнир?'],
    ['who won the final? surely Stillwater?', 'who won the final'],
    ['does the charter bind the clubs, or is it just talk?', 'does the charter bind the clubs'],
    ['кто выиграл турнир? наверное Сорокин?', 'кто выиграл турнир'],
    ['Stillwater won the final. True?', 'Stillwater won the final'],
    ['I wonder who won the final, can you tell?', 'who won the final, can you tell?'],
    ['our coach asked who won the final', 'who won the final'],
    ['мне нужно знать, сколько стоит зал', 'сколько стоит зал'],
  ])('parts small talk from %j', (text, question) => expect(asked(text)).toBe(question));

  it.each([
    'who won the final, and when?',
    'can a delegate abstain? if so, is it counted?',
    'given that a storm tore off the roof, is it possible to play?',
    'pieces of the first kind (i.e. pawns) in the final',
    'Кто, по мнению судей, может быть чемпионом',
    'the U.S. team - when did it play?',
  ])('leaves %j whole', (text) => expect(asked(text)).toBe(text));

  it('takes a part of any text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { start, end } = askedIn(text);
        return 0 <= start && start <= end && end <= text.length;
      }),
    );
  });
});

describe('what is small talk', () => {
  const index = buildIndex(CHESS);
  const wanted = (question: string) => index.readQuery(question).wanted;
  const weights = (question: string) => wanted(question).map(({ text, weight }) => [text, weight]);

  it('frames a question, and what nobody knows of it is left out', () => {
    expect(weights("i'm reading about juniors for my qvrst - who won the final prize")).toEqual([
      ['juniors', 0.35],
      ['won', 1],
      ['final', 1],
      ['prize', 1],
    ]);
  });

  it('keeps its names before the question, but not those of a guess behind it', () => {
    const binding = (question: string) => wanted(question).flatMap(({ text, binding }) => (binding ? [text] : []));
    expect(binding('i was in Osterby, who won the final prize')).toEqual(['Osterby']);
    expect(binding('who won the final prize? surely Osterby?')).toEqual([]);
  });

  it('is meant by a question that points back to it, though a capital at its beginning makes no name', () => {
    expect(weights('Hi! Reading about fees. What did Brand say of them in Osterby?')).toContainEqual(['fees', 1]);
    expect(weights('Hi! Reading about fees. What did Brand say of clubs in Osterby?')).toContainEqual(['fees', 0.35]);
  });

  it('is left out where nobody is busy with it', () => {
    expect(weights('i read about juniors in the final but missed it. who won the prize').map(([text]) => text)).toEqual(
      expect.arrayContaining(['won', 'prize']),
    );
    expect(weights('i have juniors tomorrow. who won the final prize')).toEqual([
      ['won', 1],
      ['final', 1],
      ['prize', 1],
    ]);
  });

  it('is what a question is about that asks nothing else', () => {
    expect(weights('I heard that Brand won the final, when was that')).toContainEqual(['final', 1]);
  });
});
