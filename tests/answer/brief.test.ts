import { describe, expect, it } from 'vitest';
import { type BriefFacts, briefArticle, briefTopic } from '../../src/answer/brief.js';
import type { Citation } from '../../src/corpus/article.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { corpusOf } from '../../src/corpus/load.js';
import type { PassageIndex } from '../../src/search/index-port.js';
import { article, LEXICON, REPORTS } from '../facts/fixture.js';

const corpus = corpusOf(REPORTS, LEXICON);
const filter = { server: null };
const texts = (citations: readonly Citation[]) => citations.map(({ text }) => text);

/** An index that finds every passage with the word. */
function indexOf(source: Corpus): PassageIndex {
  return {
    search: (query) =>
      source.passages
        .filter((passage) => source.article(passage.article)?.body.slice(passage.start, passage.end).includes(query))
        .map((passage, i) => ({ passage, score: 0.8 - i * 0.01 })),
  };
}

function expectVerbatim(brief: BriefFacts, source: Corpus): void {
  for (const one of [brief.who, brief.when, brief.figures, brief.documents, brief.sentences].flat()) {
    expect(source.article(one.article)?.body.slice(one.start, one.end)).toBe(one.text);
  }
}

describe('briefArticle', () => {
  it('gathers persons, dates, figures and documents, each once, as they stand', () => {
    const brief = briefArticle('gazette', corpus) as BriefFacts;
    expect(brief.title).toBe('Article gazette');
    expect(texts(brief.who)).toEqual(['Prime Minister Carl Dorn', 'President Ada Bell']);
    expect(brief.when.map(({ text, from }) => [text, from])).toEqual([
      ['June 2027', '2027-06-01'],
      ['14–15 May 2031', '2031-05-14'],
    ]);
    expect(texts(brief.figures).join()).toContain('more than $12 billion in 2030');
    expect(texts(brief.documents)).toEqual(['Joint Declaration', 'joint statement']);
    expect(brief.sentences).toHaveLength(3);
    expectVerbatim(brief, corpus);
  });

  it('opens with what the article is about and repeats nothing', () => {
    const body = [
      'The river flooded the lower town of Redhill on Monday night.',
      'The river flooded the lower town of Redhill on Monday evening.',
      'Schools stay closed until the water of the river has gone.',
      'A cat was rescued from a roof by two firemen.',
    ].join('\n\n');
    const flood = corpusOf([article('flood', '2031-01-02', body, { title: 'River floods Redhill' })]);
    const sentences = texts(briefArticle('flood', flood)?.sentences ?? []);
    expect(sentences[0]).toContain('flooded');
    expect(sentences.filter((text) => text.includes('flooded'))).toHaveLength(1);
  });

  it('knows no article of another id', () => expect(briefArticle('nowhere', corpus)).toBeNull());

  it('has empty slots where the article tells nothing', () => {
    const bare = corpusOf([article('bare', '2031-01', 'Nothing.')]);
    expect(briefArticle('bare', bare)).toEqual({
      title: 'Article bare',
      who: [],
      when: [],
      figures: [],
      documents: [],
      sentences: [],
    });
  });
});

describe('briefTopic', () => {
  it('sums up what several articles say, each having its turn', () => {
    const result = briefTopic('summit', { corpus, index: indexOf(corpus), filter });
    if (result.outcome !== 'found') throw new Error('found nothing');
    expect([...result.articles].sort()).toEqual(['gazette', 'herald', 'tribune']);
    expect(new Set(result.brief.sentences.map((one) => one.article)).size).toBeGreaterThan(1);
    expectVerbatim(result.brief, corpus);
  });

  it('shows a list whole where no sentence speaks of the topic', () => {
    const result = briefTopic('Eve Fisk', { corpus, index: indexOf(corpus), filter });
    expect(result.outcome === 'found' && texts(result.brief.sentences).join()).toContain('Gus Hall');
  });

  it('finds nothing where nothing speaks of it, or only from afar', () => {
    expect(briefTopic('Atlantis', { corpus, index: indexOf(corpus), filter })).toEqual({ outcome: 'nothing' });
    const [passage] = corpus.passages;
    const faint: PassageIndex = { search: () => (passage ? [{ passage, score: 0.1 }] : []) };
    expect(briefTopic('Atlantis', { corpus, index: faint, filter })).toEqual({ outcome: 'nothing' });
  });
});
