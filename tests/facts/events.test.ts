import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/corpus/article.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { corpusOf } from '../../src/corpus/load.js';
import type { EventFacts } from '../../src/facts/event.js';
import { findEvents } from '../../src/facts/events.js';
import { article, LEXICON, reports } from './fixture.js';

const texts = (citations: readonly Citation[]) => citations.map(({ article: id, text }) => `${id}: ${text}`);

function citations(event: EventFacts): Citation[] {
  const { dates, place, chair, participants, documents, figures, coverage } = event;
  return [dates, place, chair, participants, documents, figures, ...coverage.map(({ excerpts }) => excerpts)].flat();
}

function expectVerbatim(corpus: Corpus, events: readonly EventFacts[]): void {
  for (const citation of events.flatMap(citations)) {
    expect(citation.text).not.toBe('');
    expect(corpus.article(citation.article)?.body.slice(citation.start, citation.end)).toBe(citation.text);
  }
}

describe.each([
  ['with a lexicon', LEXICON],
  ['with an empty lexicon', undefined],
])('findEvents %s', (_, lexicon) => {
  const corpus = reports(lexicon);
  const events = findEvents(corpus);
  const [first, ministerial, third] = events;

  it('tells gatherings apart by place, kind and time, in order of time', () => {
    expect(events.map(({ id }) => id)).toEqual([
      'harbourton-summit-2027-06',
      'harbourton-ministerial-2031-02',
      'portville-summit-2031-05',
    ]);
  });

  it('labels them with place, date and format', () => {
    expect(events.map(({ name }) => name)).toEqual([
      'Harbourton · Jun 2027 · first Coast–Islands summit',
      'Harbourton · 3 Feb 2031 · sixth meeting (ministerial)',
      'Portville · 14–15 May 2031 · third Coast–Islands summit',
    ]);
  });

  it('keeps the dates of each source, also those planned beforehand', () => {
    expect(third?.dates.map(({ article: id, text, from, to, precision }) => [id, text, from, to, precision])).toEqual([
      ['gazette', '14–15 May 2031', '2031-05-14', '2031-05-15', 'day'],
      ['herald', 'the first half of 2031', '2031-01-01', '2031-06-30', 'half-year'],
    ]);
  });

  it('fills place, chair, participants, documents and figures from sentences about the event', () => {
    expect(texts(third?.place ?? [])).toContain('gazette: Portville, Norland');
    expect(texts(third?.chair ?? [])).toEqual(['gazette: President Ada Bell']);
    expect(texts(third?.participants ?? [])).toEqual(['gazette: Prime Minister Carl Dorn']);
    expect(texts(third?.documents ?? [])).toEqual(['gazette: Joint Declaration']);
    expect(texts(third?.figures ?? [])[0]).toContain('more than $12 billion in 2030');
  });

  it('takes the members of an attendance list line by line', () => {
    expect(texts(ministerial?.participants ?? [])).toEqual([
      'herald: Norland: Eve Fisk, Minister of Finance',
      'herald: Sudland: Gus Hall, Deputy Minister of Finance',
    ]);
    expect(texts(ministerial?.documents ?? [])).toEqual(['herald: draft Joint Plan for 2031–2033']);
  });

  it('leaves a slot empty where no source fills it', () => {
    expect([first?.chair, first?.participants, first?.documents, first?.figures]).toEqual([[], [], [], []]);
  });

  it('keeps talks and meetings of other bodies in the same city out', () => {
    expect(texts(third?.documents ?? []).join()).not.toContain('joint statement');
    expect(events.flatMap(({ coverage }) => coverage.flatMap(({ excerpts }) => texts(excerpts))).join()).not.toContain(
      'talks',
    );
  });

  it('covers each outlet that speaks of it', () => {
    expect(third?.coverage.map((one) => one.article)).toEqual(['gazette', 'herald', 'tribune']);
    expect(third?.coverage[0]?.excerpts[0]?.text).toContain('14–15 May 2031');
  });

  it('cites verbatim', () => expectVerbatim(corpus, events));
});

describe('findEvents', () => {
  it('does not take a reminder in passing for the event that an article reports', () => {
    const body = [
      'On 9 March 2031 the second ministerial meeting took place in Redhill.',
      'It built on ideas of the Coast–Islands summit in Harbourton in June 2027.',
      'The region has changed since then, and many departments have worked on the matter.',
      'Trade has grown.',
      'After the event it became known that the draft of a Joint Plan had been finalised.',
    ].join('\n\n');
    const events = findEvents(corpusOf([article('a', '2031-03-10', body)]));
    const withPlan = events.filter(({ documents }) => documents.length > 0).map(({ id }) => id);
    expect(withPlan).toEqual(['redhill-ministerial-2031-03']);
  });

  it('does not count who is only remembered among the participants', () => {
    const body =
      'The Lake summit was held in Redhill on 9 March 2031. The summit followed a change which began when President Ida Moss met with leaders of the coast.';
    const [event] = findEvents(corpusOf([article('a', '2031-03-10', body)]));
    expect(event?.participants).toEqual([]);
  });

  it('keeps two summits at one place two, and joins none that could be either', () => {
    const body = [
      'The Hill–Lake summit was held in Redhill on 9 March 2031.',
      'The Hill–Sea summit was held in Redhill on 20 March 2031.',
    ].join('\n\n');
    const other = article('b', '2031-12-01', 'Nobody remembers the Redhill summit.');
    const events = findEvents(corpusOf([article('a', '2031-03-21', body), other]));
    expect(events.map(({ id }) => id)).toEqual(['redhill-summit-2031-03', 'redhill-summit-2031-03-2']);
    expect(events.flatMap(({ coverage }) => coverage.map((one) => one.article))).toEqual(['a', 'a']);
  });

  it('finds nothing where nothing was held', () => {
    expect(
      findEvents(
        corpusOf([article('a', '2031-03', 'Summits are rare. A meeting may help. In May the talks went on.')]),
      ),
    ).toEqual([]);
    expect(findEvents(corpusOf([]))).toEqual([]);
  });

  it('makes ids of at most 60 characters, each its own, whatever the text', () => {
    const piece = fc.constantFrom(
      'The summit ',
      'was held in ',
      'Redhill',
      ', Norland',
      ' on 9 March 2031',
      '. ',
      'second ',
      'A–B ',
      "'",
      'meeting ',
      'of ',
      'chaired by ',
      'President Ida Moss ',
      '(',
      '\n\n',
      '- ',
      ': ',
      'саммит в ',
      'Портвиль ',
      '🙂',
      '$5 billion ',
      'Joint Plan ',
      'attended ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.string(), (pieces, noise) => {
        const corpus = corpusOf(
          [article('a', '2031-03', pieces.join('')), article('b', '2031-04', noise + pieces.toReversed().join(''))],
          LEXICON,
        );
        const events = findEvents(corpus);
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        for (const { id } of events) expect(id).toMatch(/^[a-z0-9-]{1,60}$/);
        expectVerbatim(corpus, events);
      }),
      { numRuns: 60 },
    );
  });
});
