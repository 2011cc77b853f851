import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedBetween } from '../../src/corpus/article.js';
import type { ArticleFilter } from '../../src/corpus/corpus.js';
import { corpusOf } from '../../src/corpus/load.js';
import { buildIndex, passes } from '../../src/search/passage-index.js';
import { CHESS, CONGRESS, chessArticle, LEAGUE, LEXICON, RUSSIAN, SECRET } from '../corpus/chess.js';
import { anyText } from '../text/any-text.js';

fc.configureGlobal({ seed: 64 });

const index = buildIndex(CHESS);
const NOBODY: ArticleFilter = { server: null };
const textOf = (hit: { passage: { article: string; start: number; end: number } }, corpus = CHESS) =>
  corpus.article(hit.passage.article)?.body.slice(hit.passage.start, hit.passage.end) ?? '';

/** A corpus of one-paragraph articles that differ in their text only. */
const pond = (...texts: string[]) => corpusOf(texts.map((text, i) => chessArticle(`p${i}`, text)));
const order = (question: string, ...texts: string[]) =>
  buildIndex(pond(...texts))
    .search(question, { filter: NOBODY })
    .map(({ passage }) => passage.article);

describe('ranking', () => {
  it('puts the passage first that says it more often', () => {
    expect(order('trout', 'trout perch perch perch', 'trout trout trout perch', 'perch perch perch perch')).toEqual([
      'p1',
      'p0',
    ]);
  });

  it('puts the shorter of two first that say it as often', () => {
    expect(order('trout', `trout ${'perch '.repeat(30)}`, 'trout perch perch')).toEqual(['p1', 'p0']);
  });

  it('looks further down for lists than for other passages', () => {
    const index = buildIndex(
      pond(
        'trout trout trout perch',
        'trout trout perch perch',
        'trout perch tench bream',
        'The guests of the trout:\n\n- one\n\n- two\n',
      ),
    );
    const kinds = (...depth: [number, number?]) =>
      index.rank(index.readQuery('trout'), NOBODY, ...depth).map(({ passage }) => passage.kind);
    expect(kinds(4)).toEqual(['prose', 'prose', 'prose', 'list']);
    expect(kinds(2, 4)).toEqual(['prose', 'prose', 'list']);
    expect(kinds(2, 3)).toEqual(['prose', 'prose']);
    expect(kinds(2)).toEqual(['prose', 'prose']);
  });

  it('counts a rare word for more than a common one', () => {
    expect(order('trout perch', 'perch tench', 'perch roach', 'perch bream', 'perch zander', 'trout zander')[0]).toBe(
      'p4',
    );
  });

  it('puts the passage first that says all of it', () => {
    expect(
      order('trout perch', 'trout trout trout tench', 'perch perch perch tench', 'trout perch tench tench')[0],
    ).toBe('p2');
  });

  it('lets a second mention count for less than the first', () => {
    const scores = buildIndex(pond('trout tench tench tench', 'trout trout tench tench', 'trout trout trout tench'))
      .search('trout', { filter: NOBODY })
      .map(({ score }) => score);
    const [three = 0, two = 0, one = 0] = scores;
    expect(three - two).toBeLessThan(two - one);
  });

  it('never puts the passage behind that says it more often in fewer words', () => {
    const fish = fc.array(fc.constantFrom('trout', 'perch', 'tench', 'bream'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fish, { minLength: 2, maxLength: 6 }), (texts) => {
        const corpus = pond(...texts.map((words) => words.join(' ')));
        const hits = buildIndex(corpus).search('trout', { filter: NOBODY });
        const facts = texts.map((words) => ({
          often: words.filter((word) => word === 'trout').length,
          long: words.length,
        }));
        expect(hits.map(({ passage }) => Number(passage.article.slice(1))).sort()).toEqual(
          facts.flatMap(({ often }, i) => (often > 0 ? [i] : [])),
        );
        const score = new Map(hits.map((hit) => [Number(hit.passage.article.slice(1)), hit.score]));
        facts.forEach((a, i) => {
          facts.forEach((b, j) => {
            if (b.often > 0 && a.often >= b.often && a.long <= b.long && (a.often > b.often || a.long < b.long))
              expect(score.get(i)).toBeGreaterThan(score.get(j) ?? 0);
          });
        });
      }),
      { numRuns: 80 },
    );
  });

  it('gives scores from 0 to about 1, best first', () => {
    const scores = index.search('spring congress Norburg Falk', { filter: NOBODY }).map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) expect(score > 0 && score < 1.5).toBe(true);
  });

  it('gives no more than it is asked for', () => {
    expect(index.search('Norburg', { filter: NOBODY, limit: 2 })).toHaveLength(2);
    expect(index.search('Norburg', { filter: NOBODY, limit: 0 })).toEqual([]);
  });

  it('gives the same twice', () => {
    expect(index.search('prize fund', { filter: NOBODY })).toEqual(index.search('prize fund', { filter: NOBODY }));
  });
});

describe('what is found', () => {
  it.each([
    ['the Norburg Charter', 'Norburg Charter'],
    ['nordburg charter', 'Norburg Charter'],
    ['prise fund', 'prize fund'],
    ['юниоры в норбурге', 'юниоров'],
    ['prizovoy fond', 'Призовой фонд'],
    ['Emulated by Sorokin', 'Sorokin'],
    ['buying a timer', 'clocks'],
  ])('%j leads to %s', (question, phrase) => {
    const source =
      phrase === 'clocks'
        ? corpusOf([chessArticle('clocks', 'They bought ten clocks for the juniors.')], LEXICON)
        : CHESS;
    expect(
      buildIndex(source)
        .search(question, { filter: NOBODY })
        .map((hit) => textOf(hit, source))
        .join('\n'),
    ).toContain(phrase);
  });

  it('is never an aside', () => {
    for (const question of ['photo town hall eve', 'share', 'Photo']) {
      for (const { passage } of index.search(question, { filter: NOBODY, limit: 50 }))
        expect(passage.kind).not.toBe('aside');
    }
    expect(
      index
        .search('eve', { filter: NOBODY })
        .map((hit) => textOf(hit))
        .join(),
    ).not.toContain('on the eve');
  });

  it.each(['', '   ', '?!…', 'xylophone', 'Brazil'])('is nothing for %j', (question) => {
    expect(index.search(question, { filter: NOBODY })).toEqual([]);
  });

  it('is nothing in an empty corpus', () => {
    const empty = buildIndex(corpusOf([]));
    expect(empty.search('Norburg', { filter: NOBODY })).toEqual([]);
    expect(empty.readQuery('Norburg').wanted).toHaveLength(1);
  });

  it('is a passage of the corpus, whatever is asked', () => {
    const keys = new Set(CHESS.passages.map(({ key }) => key));
    fc.assert(
      fc.property(anyText(), (question) => {
        for (const { passage, score } of index.search(question, { filter: { server: '42' } })) {
          expect(keys).toContain(passage.key);
          expect(Number.isFinite(score)).toBe(true);
        }
      }),
    );
  });
});

describe('the filter', () => {
  const found = (filter: ArticleFilter, question = 'Norburg Osterby Норбург zugzwang submarine final') =>
    [...new Set(index.search(question, { filter, limit: 50 }).map(({ passage }) => passage.article))].sort();

  it('shows an article of one server to that server only', () => {
    expect(found({ server: '42' })).toContain('secret');
    expect(found({ server: '43' })).not.toContain('secret');
    expect(found({ server: null })).not.toContain('secret');
    expect(found({ server: 'all' })).not.toContain('secret');
  });

  it('works inside the search, not on its first results', () => {
    const crowd = Array.from({ length: 40 }, (_, i) =>
      chessArticle(`crowd${i}`, 'submarine submarine submarine', { scope: '99' }),
    );
    const crowded = buildIndex(
      corpusOf([...crowd, chessArticle('mine', 'One submarine among many other words of this text.', { scope: '42' })]),
    );
    expect(
      crowded.search('submarine', { filter: { server: '42' }, limit: 1 }).map(({ passage }) => passage.article),
    ).toEqual(['mine']);
  });

  it('keeps to one outlet, without case', () => {
    expect(found({ server: null, outlet: 'lakeland POST' })).toEqual(['league']);
    expect(found({ server: null, outlet: 'Lakeland' })).toEqual([]);
  });

  it.each([
    [{ after: '2024-06-01' }, ['league', 'vestnik']],
    [{ after: '2024-06-30' }, ['league', 'vestnik']],
    [{ after: '2024-07-01' }, ['vestnik']],
    [{ after: '2024-07-03' }, []],
    [{ before: '2024-05-17' }, []],
    [{ before: '2024-05-18' }, ['congress']],
    [{ before: '2024-06-01' }, ['congress', 'league']],
    [{ after: '2024-05-19', before: '2024-05-31' }, []],
    [{ after: '2024-06-10', before: '2024-06-12' }, ['league']],
  ])('keeps to the days of %j, a month being all of its days', (days, expected) => {
    expect(found({ server: null, ...days })).toEqual(expected);
  });

  it('lets through what it should: every article of every filter', () => {
    const day = fc.constantFrom('2024-05-01', '2024-05-18', '2024-06-15', '2024-07-02', '2025-01-01');
    fc.assert(
      fc.property(
        fc.constantFrom(CONGRESS, LEAGUE, RUSSIAN, SECRET),
        fc.constantFrom(null, '42', '43'),
        day,
        day,
        (article, server, after, before) => {
          const { from, to } = publishedBetween(article.published);
          const days = [...Array(400).keys()].map((i) => new Date(Date.UTC(2024, 3, 1 + i)).toISOString().slice(0, 10));
          const some = (wanted: (day: string) => boolean) =>
            days.some((one) => one >= from && one <= to && wanted(one));
          const inTime = some((one) => one >= after) && some((one) => one <= before);
          expect(passes(article, { server, after, before })).toBe(
            inTime && (article.scope === 'all' || article.scope === server),
          );
        },
      ),
    );
  });
});

describe('matchesIn', () => {
  const share = (question: string, text: string) => index.matchesIn(index.readQuery(question), text);

  it('tells for each thing asked how well a text holds it', () => {
    const [prize, fund] = share('prize fund', 'The prize was small.');
    expect(prize).toBeGreaterThan(0.9);
    expect(fund).toBe(0);
  });

  it('knows a name by its other spellings', () => {
    expect(share('Norburg', 'в Норбурге')[0]).toBeGreaterThan(0.9);
  });

  it('gives a phrase that stands there in part its part', () => {
    const [part = 0] = share('Lake League', 'The league grows.');
    expect(part).toBeGreaterThan(0);
    expect(part).toBeLessThan(share('Lake League', 'The Lake League grows.')[0] ?? 0);
  });

  it('stays from 0 to 1 for any question and text', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (question, text) => {
        for (const of of share(question, text)) expect(of >= 0 && of <= 1).toBe(true);
      }),
    );
  });
});

describe('namesIn', () => {
  it('gives the names of a text with their place and kind', () => {
    expect(index.namesIn('In Osterby, Falk spoke.')).toEqual([
      { start: 3, end: 10, kind: 'place' },
      { start: 12, end: 16, kind: 'person' },
    ]);
  });
});

describe('rarity', () => {
  it('is greater for what stands in fewer passages, greatest for what stands nowhere', () => {
    const rarity = (word: string) => {
      const [thing] = index.readQuery(word).wanted;
      return thing ? index.rarity(thing) : Number.NaN;
    };
    expect(rarity('Norburg')).toBeLessThan(rarity('coffee'));
    expect(rarity('coffee')).toBeLessThan(rarity('Brazil'));
  });
});
