import { describe, expect, it } from 'vitest';
import { displaceNotes, noteOf, shareOfNames } from '../../src/corpus/displace.js';
import { chessArticle } from './chess.js';

const SUMMARY = `The Gazette reports that the congress took place in Norburg on 18 May 2024. The report names Edda Falk, Tomas Brand and Ilse Korhonen. It says that fees brought 48,500 crowns.
`;
const ORIGINAL = `On 18 May 2024 the delegates came to Norburg. With Edda Falk in the chair, treasurer Tomas Brand told them that 48,500 crowns had come in; Ilse Korhonen kept the minutes.
`;
const OTHER = `On 18 May 2024 the ferry from Stillwater sank with 3 cars. Captain Nemo Lund and the pilot Greta Moe were saved by fishermen.
`;
const note = chessArticle('note', SUMMARY, { kind: 'note' });
const ids = (articles: readonly { id: string }[]) => articles.map(({ id }) => id);

describe('a note', () => {
  it('gives way to its original: same outlet, same time, same names and figures', () => {
    expect(ids(displaceNotes([note, chessArticle('original', ORIGINAL)]))).toEqual(['original']);
    expect(ids(displaceNotes([chessArticle('original', ORIGINAL), note]))).toEqual(['original']);
  });

  it('stays beside another article of the same outlet and day', () => {
    expect(ids(displaceNotes([note, chessArticle('ferry', OTHER)]))).toEqual(['note', 'ferry']);
  });

  it('stays beside the same story in another outlet', () => {
    expect(ids(displaceNotes([note, chessArticle('copy', ORIGINAL, { outlet: 'Lakeland Post' })]))).toEqual([
      'note',
      'copy',
    ]);
  });

  it('stays beside the same names at another time', () => {
    expect(ids(displaceNotes([note, chessArticle('later', ORIGINAL, { published: '2024-05-19' })]))).toEqual([
      'note',
      'later',
    ]);
  });

  it.each(['2024-05', '2024-05-18'])(
    'knows its original by a date told as %s, and by the outlet without case',
    (published) => {
      expect(
        ids(displaceNotes([note, chessArticle('original', ORIGINAL, { published, outlet: 'RIVER gazette' })])),
      ).toEqual(['original']);
    },
  );

  it('gives way to an article of the same address, whatever else', () => {
    const url = 'https://gazette.example/one';
    const addressed = chessArticle('addressed', SUMMARY, { kind: 'note', url });
    expect(ids(displaceNotes([addressed, chessArticle('original', OTHER, { url, outlet: 'Else' })]))).toEqual([
      'original',
    ]);
  });

  it('does not give way to another note', () => {
    expect(ids(displaceNotes([note, chessArticle('twin', ORIGINAL, { kind: 'note' })]))).toEqual(['note', 'twin']);
  });

  it('does not give way to an original that only one server may see', () => {
    expect(ids(displaceNotes([note, chessArticle('theirs', ORIGINAL, { scope: '42' })]))).toEqual(['note', 'theirs']);
  });

  it("gives way within its own server, and to everybody's original", () => {
    const own = chessArticle('own', SUMMARY, { kind: 'note', scope: '42' });
    expect(ids(displaceNotes([own, chessArticle('theirs', ORIGINAL, { scope: '42' })]))).toEqual(['theirs']);
    expect(ids(displaceNotes([own, chessArticle('theirs', ORIGINAL, { scope: '43' })]))).toEqual(['own', 'theirs']);
    expect(ids(displaceNotes([own, chessArticle('everybodys', ORIGINAL)]))).toEqual(['everybodys']);
  });

  it('without a name or figure stays', () => {
    const plain = chessArticle('plain', 'a summary of nothing in particular.', { kind: 'note' });
    expect(ids(displaceNotes([plain, chessArticle('original', ORIGINAL)]))).toEqual(['plain', 'original']);
  });
});

describe('noteOf', () => {
  it('finds the note that summarises a text', () => {
    const other = chessArticle('other', OTHER, { kind: 'note' });
    expect(noteOf(ORIGINAL, [other, note])).toBe(note);
  });

  it('finds none for another text, none among none, and none where two fit alike', () => {
    expect(noteOf(OTHER, [note])).toBeNull();
    expect(noteOf(ORIGINAL, [])).toBeNull();
    expect(noteOf(ORIGINAL, [note, chessArticle('twin', SUMMARY, { kind: 'note' })])).toBeNull();
  });
});

describe('shareOfNames', () => {
  it.each([
    ['We met Edda Falk in 2024', 'In 2024 Edda Falk spoke', 1],
    ['We met Edda Falk in 2024', 'In 2023 Edda spoke', 1 / 3],
    ['We met in Osterby', 'OSTERBY is small', 1],
    ['nobody and nothing', 'nobody', 0],
    ['', '', 0],
  ])('of %j in %j', (summary, text, share) => expect(shareOfNames(summary, text)).toBeCloseTo(share, 5));
});
