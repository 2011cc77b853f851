import { describe, expect, it } from 'vitest';
import { draftDigest, explainDigest } from '../../src/digest/preview.js';
import { silentTopics } from '../../src/digest/topics.js';
import type { DigestRequest } from '../../src/digest/view.js';
import { article } from '../facts/fixture.js';
import { sourcesOf } from './kit.js';
import { NEWS, VALLEY } from './news.js';

const sources = sourcesOf(NEWS, VALLEY);
const WEEK: DigestRequest = { since: '2031-06-01', now: new Date('2031-06-05T08:00:00Z'), filter: { server: null } };
const storiesIn = (request: DigestRequest, from = sources) =>
  draftDigest(from, request).sections.flatMap(({ stories = [] }) => stories);
const fateOf = (id: string, request: DigestRequest, from = sources) =>
  explainDigest(from, request).find((one) => one.article.id === id)?.fate;
const FOUND = { filter: { server: null } }.filter;

describe('stories', () => {
  it('are told together whatever words, outlet or language they come in, apart where only the place is shared', () => {
    expect(storiesIn(WEEK).map(({ articles }) => articles.map(({ id }) => id).sort())).toEqual([
      ['echo-bridge', 'evening-bridge', 'ru-bridge', 'valley-bridge'],
      ['valley-apples'],
    ]);
  });

  it('count a publisher family once, and a reprint not at all', () => {
    const [bridge] = storiesIn(WEEK);
    expect(bridge?.carriers).toBe(3);
    expect(bridge?.copies.map(({ id }) => id)).toEqual(['wire-copy']);
    expect(fateOf('wire-copy', WEEK)).toEqual({ step: 'near-copy', of: 'valley-bridge' });
  });

  it('come most independently carried first, not most often', () => {
    const noise = ['a', 'b', 'c'].map((n) =>
      article(
        `apples-${n}`,
        '2031-06-04',
        `Growers around Oxmere expect the best apple harvest in a decade, says letter ${n} of Hugh Penn of the growers' union. The orchards of the upper valley escaped the frost. A crate may sell for £18 at the fair.`,
        { title: 'A good year for apples', outlet: 'Valley Post' },
      ),
    );
    const [first] = storiesIn(WEEK, sourcesOf([...NEWS, ...noise], VALLEY));
    expect(first?.articles.map(({ id }) => id)).toContain('valley-bridge');
  });

  it('that an older article told word for word are no news', () => {
    const again = article('again', '2031-06-04', NEWS.find(({ id }) => id === 'old-choir')?.body ?? '');
    const with_ = sourcesOf([...NEWS, again], VALLEY);
    expect(fateOf('again', WEEK, with_)).toEqual({ step: 'near-copy', of: 'old-choir' });
    expect(JSON.stringify(draftDigest(with_, WEEK).sections)).not.toContain('"article":"again"');
  });

  it('an article with nothing to quote is explained, and tells nothing', () => {
    const bare = article('bare', '2031-06-04', '\n');
    expect(fateOf('bare', WEEK, sourcesOf([...NEWS, bare], VALLEY))).toEqual({ step: 'nothing-to-quote' });
  });
});

describe('topics', () => {
  it.each(['Oxmere', 'Оксмер', 'apples', 'Рут Колдер'])('%s is found in any spelling', (topic) => {
    expect(storiesIn({ ...WEEK, topics: [topic] }).length).toBeGreaterThan(0);
  });

  it('leave out what speaks of none of them, and say so', () => {
    const request = { ...WEEK, topics: ['apples'] };
    expect(storiesIn(request).map(({ articles }) => articles.map(({ id }) => id))).toEqual([['valley-apples']]);
    expect(fateOf('echo-bridge', request)).toEqual({ step: 'topic' });
  });

  it('that nothing speaks of are named', () => {
    expect(silentTopics(['apples', 'submarines', 'Дунлоу мосты лунные'], sources.index, FOUND)).toContain('submarines');
    expect(silentTopics(['apples', 'Оксмер'], sources.index, FOUND)).toEqual([]);
  });
});

describe('figures', () => {
  const figures = (request: DigestRequest) =>
    draftDigest(sources, request).sections.find(({ kind }) => kind === 'figures')?.items ?? [];

  it('are those that no earlier article told', () => {
    expect(
      figures(WEEK)
        .map(({ text }) => text)
        .join('\n'),
    ).toContain('£18');
    // The same sum stood in an article of May.
    expect(
      figures(WEEK)
        .map(({ text }) => text)
        .join('\n'),
    ).not.toContain('£3.2 million');
    const alone = sourcesOf(
      NEWS.filter(({ id }) => id !== 'old-choir'),
      VALLEY,
    );
    expect(JSON.stringify(draftDigest(alone, WEEK).sections)).toContain('£3.2 million');
  });
});

describe('why', () => {
  it('names for each article the step at which it stands or falls', () => {
    const secret = article('secret', '2031-06-04', 'A secret of the other server stands here for all to read.', {
      scope: '42',
    });
    const all = sourcesOf([...NEWS, secret], VALLEY);
    const request = { ...WEEK, most: 1, known: undefined };
    const { known: _, ...plain } = request;
    const fates = new Map(explainDigest(all, plain).map(({ article: { id }, fate }) => [id, fate]));
    expect(fates.size).toBe(NEWS.length + 1);
    expect(fates.get('secret')).toEqual({ step: 'other-server' });
    expect(fates.get('old-choir')).toEqual({ step: 'too-old', firstSeen: '2031-05-02' });
    expect(fates.get('valley-bridge')).toEqual({ step: 'told', story: 1 });
    expect(fates.get('valley-apples')).toEqual({ step: 'cap', story: 2 });
    expect(fateOf('valley-bridge', { ...WEEK, known: new Set(['valley-bridge']) })).toEqual({ step: 'seen' });
  });
});
