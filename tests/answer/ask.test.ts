import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { answerer, LONGEST_QUESTION } from '../../src/answer/ask.js';
import { citationFault } from '../../src/answer/verbatim.js';
import type { ArticleFilter, Corpus } from '../../src/corpus/corpus.js';
import { EMPTY_LEXICON } from '../../src/corpus/lexicon.js';
import { corpusOf } from '../../src/corpus/load.js';
import { maySee, viewOf } from '../../src/corpus/view.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { CHESS, CONGRESS, chessArticle, LEAGUE, LEXICON, RUSSIAN } from '../corpus/chess.js';
import { anyText } from '../text/any-text.js';

fc.configureGlobal({ seed: 64 });

const over = (corpus: Corpus) => {
  const answers = answerer(corpus, buildIndex(corpus));
  return (question: string, filter: Partial<ArticleFilter> = {}): Answer =>
    answers.ask(question, { server: null, ...filter });
};
const ask = over(CHESS);
const first = (question: string, filter: Partial<ArticleFilter> = {}) => ask(question, filter).excerpts[0]?.text ?? '';
const shown = (answer: Answer) => answer.excerpts.map(({ text }) => text).join('\n');

describe('an answer', () => {
  it.each([
    ['who attended the spring congress in Norburg?', ['Edda Falk', 'Tomas Brand', 'Ilse Korhonen', 'Pavel Sorokin']],
    ['who came to norburg', ['Edda Falk, president of the federation', 'Pavel Sorokin, deputy arbiter']],
    ['who chaired the spring congress', ['chaired by Edda Falk']],
    ['when was the Lake League final?', ['9 June 2024']],
    ['where was the lake league final held?', ['Osterby']],
    ['how much was the prize fund of the Lake League?', ['9,000 crowns']],
    ['how much did membership fees bring in 2023?', ['48,500 crowns']],
    ['which document did the delegates adopt?', ['Norburg Charter']],
    ['why were the fees raised?', ['because a storm had torn the roof off']],
    ['what is the Lake League?', ['Lake League']],
    ['what does Ilse Korhonen think of the league?', ['grows too fast']],
    ['norburg charter', ['adopted the Norburg Charter']],
    ['prize fund', ['prize fund']],
  ])('to %j shows what was asked in its first excerpt', (question, facts) => {
    const { outcome, excerpts } = ask(question);
    expect(outcome).toBe('answered');
    for (const fact of facts) expect(excerpts[0]?.text).toContain(fact);
  });

  it.each([
    ['who atended the sprign congress', 'Edda Falk'],
    ['when was the leage final', '9 June 2024'],
    ['кто участвовал в съезде в Норбурге', 'Ilse Korhonen'],
    ['кто выиграл турнир', 'Павел Сорокин'],
    ['когда прошла встреча шахматистов', '2 июля 2024'],
  ])('to %j, with typing errors or in another language, shows %s', (question, fact) => {
    const answer = ask(question);
    expect([answer.outcome, shown(answer).includes(fact)]).toEqual(['answered', true]);
  });

  it('says which words it read as others', () => {
    expect(ask('who atended the sprign congress').understood).toEqual([
      { from: 'atended', to: 'attended' },
      { from: 'sprign', to: 'spring' },
    ]);
    expect(ask('who attended the spring congress').understood).toEqual([]);
  });

  it('keeps a list whole, with its lead line', () => {
    expect(first('who attended the spring congress in Norburg?')).toBe(
      'The spring congress in Norburg was attended by:\n\n- Norburg: Edda Falk, president of the federation\n- Stillwater: Tomas Brand, treasurer\n- Osterby: Ilse Korhonen, secretary\n- Vasa Bridge: Pavel Sorokin, deputy arbiter',
    );
  });

  it('carries all that a reader needs to check it', () => {
    const [excerpt] = ask('norburg charter').excerpts;
    expect(excerpt).toMatchObject({
      article: 'congress',
      hash: CONGRESS.hash,
      kind: 'article',
      title: CONGRESS.title,
      outlet: 'River Gazette',
      published: '2024-05-18',
      url: 'https://gazette.example/congress',
    });
    expect(ask('prize fund of the Lake League').excerpts[0]).toMatchObject({
      kind: 'note',
      url: null,
      published: '2024-06',
    });
  });

  it('is the same when asked twice', () => {
    expect(ask('who chaired the congress')).toEqual(ask('who chaired the congress'));
  });

  it('asks for nothing more, and says how much was searched', () => {
    const { suggestions, disagreements, searched, message } = ask('who attended the spring congress');
    expect([suggestions, disagreements, message]).toEqual([[], [], undefined]);
    expect(searched).toMatchObject({ articles: 3, from: '2024-05-18', to: '2024-07-02' });
    expect(searched.speaking).toBeGreaterThanOrEqual(1);
  });

  it('takes control characters, masked links and mentions for the words in them', () => {
    expect(ask('who\u0000 attended\u0007 the spring\u202e congress').outcome).toBe('answered');
    for (const question of [
      '@everyone',
      '<@1> <#2>',
      '[prize](https://evil.example) fund',
      '`prize` **fund** ||final||',
      '\ud800 prize',
    ]) {
      expect(['answered', 'near-miss', 'nothing']).toContain(ask(question).outcome);
    }
  });
});

describe('the bold answer', () => {
  it.each([
    ['when was the Lake League final?', '9 June 2024'],
    ['how much was the prize fund of the Lake League?', '9,000 crowns'],
    ['when is the autumn congress', '12 October 2024'],
  ])('to %j is %s, in the text of the first excerpt', (question, text) => {
    const { answer, excerpts } = ask(question);
    expect(answer?.text).toBe(text);
    expect(answer?.article).toBe(excerpts[0]?.article);
    expect(answer?.hash).toBe(excerpts[0]?.hash);
    expect(excerpts[0]?.text).toContain(text);
  });

  it.each([
    ['who attended the spring congress', 'several are right'],
    ['what is the Lake League?', 'the answer has no shape'],
    ['why were the fees raised?', 'the answer has no shape'],
    ['who represented Reykjavik in Norburg', 'nothing answers'],
    ['what is the population of Brazil', 'nothing is known'],
  ])('is left out for %j: %s', (question) => expect(ask(question).answer).toBeNull());

  it('is not the loser of the match', () => {
    expect(['Stillwater', undefined]).toContain(ask('who won the final')?.answer?.text);
  });

  it('is left out where one sentence has two of the kind', () => {
    const two = over(
      corpusOf([chessArticle('two', 'The regatta took place on 3 May 2024 and on 5 June 2024 in Osterby.')]),
    );
    expect(two('when did the regatta take place in Osterby').answer).toBeNull();
  });

  it('is no month where the next excerpt has the day, if it is of the same', () => {
    const bold = (other: string) =>
      over(
        corpusOf([
          chessArticle('one', 'The Lake regatta took place in May 2024.'),
          chessArticle('two', other),
          chessArticle('three', 'The juniors won the cup of the federation.'),
        ]),
      )('when did the Lake regatta take place').answer?.text;
    expect(bold('The boats of the Lake regatta came to Osterby on 3 May 2024.')).not.toBe('May 2024');
    expect(bold('The hall opened on 3 April 2024.')).toBe('May 2024');
  });

  it('is no adjective of a country', () => {
    const lexicon = { ...EMPTY_LEXICON, names: [{ name: 'Lakeland', kind: 'country', also: ['Lakelandic'] } as const] };
    const bold = (text: string) =>
      over(corpusOf([chessArticle('one', text), chessArticle('two', 'The juniors won.')], lexicon))(
        'where did Mara Lind play',
      ).answer?.text;
    expect(bold('Lakelandic captain Mara Lind came to play at the hall in the rain, near Osterby.')).not.toBe(
      'Lakelandic',
    );
    expect(bold('Mara Lind played in Lakeland.')).toBe('Lakeland');
  });

  const boldOver = (question: string, ...texts: string[]) =>
    over(corpusOf(texts.map((text, i) => chessArticle(`text-${i}`, text))))(question).answer?.text;

  it('is no sum that something would cost, unless that is asked', () => {
    const told = 'A new regatta hall would cost 9,000 euros.';
    expect(boldOver('how much did the regatta hall cost', told, 'The juniors won.')).not.toBe('9,000 euros');
    expect(
      boldOver('how much did the regatta hall cost', 'The regatta hall cost 9,000 euros.', 'The juniors won.'),
    ).toBe('9,000 euros');
    expect(
      boldOver('how much did the regatta hall cost', 'In May the regatta hall cost 9,000 euros.', 'The juniors won.'),
    ).toBe('9,000 euros');
    expect(boldOver('how much would a new regatta hall cost', told, 'The juniors won.')).toBe('9,000 euros');
  });

  it('is nobody with an office of another country', () => {
    const bold = (text: string) => boldOver('who opened the regatta of Iceland', text, 'The juniors won.');
    expect(bold('Norwegian Prime Minister Mara Lind opened the regatta of Iceland.')).toBeUndefined();
    expect(bold('Prime Minister Mara Lind opened the regatta of Iceland.')).toBe('Mara Lind');
  });
});

describe('a near miss', () => {
  it.each([
    ['who represented Reykjavik in Norburg', 'Norburg', 'Reykjavik'],
    ['when did Edda Falk win the Olympics', 'Edda Falk', 'Olympics'],
    ['why did Edda Falk resign', 'Edda Falk', 'resign'],
  ])('%j names what is known and what is not', (question, known, missing) => {
    const answer = ask(question);
    expect(answer.outcome).toBe('near-miss');
    expect(answer.known).toContain(known);
    expect(answer.missing).toContain(missing);
    expect(answer.excerpts.length).toBeGreaterThan(0);
    expect(answer.excerpts.length).toBeLessThanOrEqual(3);
  });

  it('is what a question gets of which most is told, though of another name', () => {
    const answer = ask('what brought membership fees to the federation of Reykjavik');
    expect(answer).toMatchObject({ outcome: 'near-miss', missing: ['Reykjavik'] });
    expect(answer.known).toEqual(expect.arrayContaining(['membership', 'fees']));
    expect(answer.excerpts[0]?.text).toContain('48,500');
  });

  it('is what a known person gets of whom the question is not told', () => {
    expect(ask('how old is Ilse Korhonen').outcome).toBe('near-miss');
  });

  it('offers questions that the corpus can answer', () => {
    for (const suggestion of ask('who represented Reykjavik in Norburg').suggestions)
      expect(ask(suggestion).outcome).toBe('answered');
    expect(ask('who represented Reykjavik in Norburg').suggestions.length).toBeGreaterThan(0);
  });
});

describe('nothing', () => {
  it.each([
    'what is the population of Brazil',
    'best pizza recipe',
    'who won the world cup in Qatar',
    'сколько жителей в Бразилии',
    'zzyqx',
  ])('is what %j gets, with what was searched and what could be asked', (question) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ outcome: 'nothing', answer: null, excerpts: [], known: [], missing: [] });
    expect(answer.searched).toEqual({ articles: 3, speaking: 0, from: '2024-05-18', to: '2024-07-02' });
    expect(answer.suggestions).toEqual(LEXICON.examples);
  });

  it('is never an answer to a thing that no article names', () => {
    expect(ask('how much did the catamaran cost?').outcome).not.toBe('answered');
    expect(ask('who attended the Reykjavik congress').outcome).not.toBe('answered');
  });

  it('is all that an empty corpus has', () => {
    const empty = over(corpusOf([]))('who attended the congress');
    expect(empty).toMatchObject({
      outcome: 'nothing',
      searched: { articles: 0, speaking: 0, from: null, to: null },
      suggestions: [],
    });
  });

  it('offers titles and headings where the lexicon has no examples', () => {
    const bare = over(corpusOf([CONGRESS, LEAGUE], EMPTY_LEXICON));
    const { suggestions } = bare('zzyqx');
    expect(suggestions.length).toBeGreaterThan(0);
    for (const suggestion of suggestions)
      expect([CONGRESS.title, LEAGUE.title, 'Who came', 'Fees and clocks', 'Next season']).toContain(suggestion);
  });

  it('does not suggest the question itself', () => {
    const examples = ['what is the population of Brazil', 'prize fund'];
    const own = over(corpusOf([LEAGUE], { ...EMPTY_LEXICON, examples }));
    expect(own('What is the population of Brazil ').suggestions).toEqual(['prize fund']);
  });
});

describe('a question that cannot be read', () => {
  it.each([
    ['', 'empty'],
    [' \n\t ', 'empty'],
    ['?!… — «»', 'no-words'],
    ['😀😀', 'no-words'],
    ['\u0000\u0007', 'no-words'],
    ['x'.repeat(6_000), 'too-long'],
    [`${'who attended the congress '.repeat(240)}`, 'too-long'],
  ])('%# is told so, with what to do', (question, reason) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ outcome: 'invalid', reason, answer: null, excerpts: [] });
    expect(answer.message).toMatch(/Type|Ask/);
  });

  it('is not one of the longest length that is read', () => {
    expect(ask('fees '.repeat(LONGEST_QUESTION / 5)).outcome).not.toBe('invalid');
    expect(ask(`${'fees '.repeat(LONGEST_QUESTION / 5)}x`).reason).toBe('too-long');
  });

  it('tells how long it was', () => expect(ask('x'.repeat(6_000)).message).toContain('6000'));
});

describe('what one server added', () => {
  /** As a server asks: over its own view of the corpus. */
  const from = (server: string | null) => over(viewOf(CHESS, (article) => maySee(article, server)));
  const QUESTIONS = [
    'submarine',
    'zugzwang committee',
    'who steers the submarine',
    'how much did the submarine cost?',
    'Captain Nemo Lund',
    'zugzwnag comittee',
    'submarien',
    'when will the zugzwang canal open',
    'who won in Osterby',
    'when was the Lake League final?',
  ];

  it('answers that server', () => {
    expect(from('42')('who steers the submarine', { server: '42' }).excerpts[0]?.text).toContain('Nemo Lund');
  });

  it.each(QUESTIONS.slice(0, 8))('shows to no other in any part of the answer to %j', (question) => {
    for (const server of [null, '43']) {
      const answer = from(server)(question, { server });
      expect(answer.excerpts.map(({ article }) => article)).not.toContain('secret');
      expect(answer.searched.articles).toBe(3);
      const told = JSON.stringify([answer.suggestions, answer.understood.map(({ to }) => to), answer.answer]);
      expect(told).not.toMatch(/submarine|zugzwang|Nemo|Lund/i);
      expect(answer.outcome).not.toBe('answered');
    }
  });

  it('changes no answer of another', () => {
    const without = over(corpusOf([CONGRESS, LEAGUE, RUSSIAN], LEXICON));
    for (const question of QUESTIONS) {
      expect([question, from('43')(question, { server: '43' })]).toEqual([question, without(question)]);
    }
  });

  it('stays out of excerpts, counts and suggestions even where the index holds it', () => {
    const bare = over(corpusOf(CHESS.articles, EMPTY_LEXICON));
    for (const question of QUESTIONS) {
      const { excerpts, searched, suggestions } = bare(question, { server: '43' });
      expect(excerpts.map(({ article }) => article)).not.toContain('secret');
      expect(searched.articles).toBe(3);
      expect(JSON.stringify(suggestions)).not.toMatch(/submarine/i);
    }
    expect(bare('zzyqx', { server: '42' }).searched.articles).toBe(4);
  });
});

describe('the filter', () => {
  it('leaves out outlets and times, in excerpts and counts', () => {
    const june = ask('Norburg', { after: '2024-06-01' });
    expect(june.searched).toMatchObject({ articles: 2, from: '2024-06-01', to: '2024-07-02' });
    expect(june.excerpts.map(({ article }) => article)).not.toContain('congress');
    expect(ask('prize fund', { outlet: 'river gazette' }).searched.articles).toBe(1);
    expect(ask('who attended the spring congress', { before: '2024-05-01' })).toMatchObject({
      outcome: 'nothing',
      searched: { articles: 0 },
    });
  });
});

describe('every answer to any question', () => {
  const words =
    'who when where how much what is the of in spring congress Norburg norbrug Osterby fees 2023 prize fund final Falk кто был в Норбурге турнир kto @everyone ? , league Brazil submarine because clocks'.split(
      ' ',
    );
  const question = fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((chosen) => chosen.join(' ')),
    anyText(80),
  );
  const server = fc.constantFrom(null, '42', '43');

  it('is verbatim, short, and of what may be seen', () => {
    fc.assert(
      fc.property(question, server, (asked, from) => {
        const answer = ask(asked, { server: from });
        expect(answer.question).toBe(asked);
        expect(answer.excerpts.length).toBeLessThanOrEqual(5);
        for (const citation of [...answer.excerpts, ...(answer.answer ? [answer.answer] : [])]) {
          expect(citationFault(citation, CHESS)).toBeNull();
          expect(citation.hash).toBe(CHESS.article(citation.article)?.hash);
          expect(['all', from]).toContain(CHESS.article(citation.article)?.scope);
        }
        if (answer.answer) {
          const [top] = answer.excerpts;
          expect([answer.outcome, answer.answer.article]).toEqual(['answered', top?.article]);
          expect(answer.answer.start).toBeGreaterThanOrEqual(top?.start ?? Number.NaN);
          expect(answer.answer.end).toBeLessThanOrEqual(top?.end ?? Number.NaN);
        }
        expect(answer.excerpts.length > 0).toBe(answer.outcome === 'answered' || answer.outcome === 'near-miss');
        expect(answer.message !== undefined).toBe(answer.outcome === 'invalid');
        expect(answer.searched.speaking).toBe(new Set(answer.excerpts.map(({ article }) => article)).size);
      }),
      { numRuns: 300 },
    );
  });

  it('has names and phrases of the question in bold as wholes', () => {
    const bold = (question: string) =>
      ask(question).excerpts.flatMap(({ text, highlights }) => highlights.map(([from, to]) => text.slice(from, to)));
    expect(bold('what does the Lakeland Chess Federation give juniors')).toContain('Lakeland Chess Federation');
    expect(bold('what does the charter give juniors')).toContain('Charter');
    expect(bold('what did the Reykjavik Chess Federation give juniors')).not.toContain('Chess');
  });

  it('has highlights in order, apart, inside their excerpt', () => {
    fc.assert(
      fc.property(question, (asked) => {
        for (const { text, highlights } of ask(asked).excerpts) {
          let before = 0;
          for (const [start, end] of highlights) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            before = end;
          }
          expect(before).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('shows no aside and no passage twice', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { excerpts } = ask(asked);
        expect(new Set(excerpts.map(({ article, start }) => `${article}:${start}`)).size).toBe(excerpts.length);
        for (const { text } of excerpts) expect(text).not.toMatch(/Photo:|^Share$/);
      }),
      { numRuns: 100 },
    );
  });
});
