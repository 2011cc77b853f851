import { describe, expect, it } from 'vitest';
import { answerer } from '../../src/answer/ask.js';
import { corpusOf } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { chessArticle } from '../corpus/chess.js';

const over = (...articles: Parameters<typeof chessArticle>[]) => {
  const corpus = corpusOf(articles.map((article) => chessArticle(...article)));
  const answers = answerer(corpus, buildIndex(corpus));
  return (question: string) => answers.ask(question, { server: null });
};

const FILLER = 'The town lies on a lake.\n\nBoats sail from the quay.\n\nThe mill burnt down in spring.\n\n';

describe('who wrote it', () => {
  const byline = { title: 'Rook endings in Norburg', author: 'Mara Lind' };
  const ask = over(
    ['rooks', `By Mara Lind\n\nThe rook endings of the Norburg open were long.\n\n${FILLER}`, byline],
    ['boats', `${FILLER}The ferry to Osterby runs again.\n`, { title: 'The ferry' }],
  );

  it('is told by the byline, in the words of the article', () => {
    const answer = ask('who wrote the article on rook endings in Norburg?');
    expect(answer.outcome).toBe('answered');
    expect(answer.excerpts[0]?.text).toBe('By Mara Lind');
  });

  it('is the only question to which a byline is shown', () => {
    for (const question of ['Mara Lind', 'rook endings', 'who is Mara Lind', 'Norburg open'])
      expect(ask(question).excerpts.map(({ text }) => text)).not.toContain('By Mara Lind');
  });
});

describe('what a thing is', () => {
  const ask = over(
    ['league', `The Lake League grew fast. The Lake League paid for boards.\n\n${FILLER}`],
    ['what', `The Lake League is a contest of twelve clubs around the lake.\n\n${FILLER}`],
    [
      'acronym',
      `The games go to the Open Chess Archive (OCA) each spring.\n\nThe OCA is busy, and the OCA has no hall.\n\n${FILLER}`,
    ],
  );

  it('is told by the sentence that defines it', () => {
    expect(ask('what is the Lake League').excerpts[0]?.text).toContain('is a contest of twelve clubs');
  });

  it('is told of an acronym by its long form', () => {
    expect(ask('what does OCA stand for').excerpts[0]?.text).toContain('Open Chess Archive (OCA)');
  });
});

describe('how much of what', () => {
  const ask = over(
    ['fees', `The hall has room for 300 players and cost 48,500 dollars.\n\n${FILLER}`],
    ['road', `The new road to the hall is 18 kilometres long.\n\n${FILLER}`],
  );

  it.each([
    ['how much did the hall cost', '48,500 dollars'],
    ['how many players has the hall room for', '300 players'],
    ['how long is the road to the hall', '18 kilometres'],
  ])('%j gets %j in bold', (question, bold) => expect(ask(question).answer?.text).toContain(bold));

  it.each(['how old is the hall', 'what percentage of the hall'])('%j gets no number', (question) =>
    expect(ask(question).answer).toBeNull(),
  );
});

describe('names of the question', () => {
  it('weigh more than common words that are rare in a small corpus', () => {
    const ask = over(
      ['one', `We are going to be there, they said.\n\n${FILLER}`],
      ['two', `Osterby joins the Lake League next year.\n\n${FILLER}`],
    );
    expect(ask('Which club is going to be part of the Lake League?').excerpts[0]?.text).toContain('Osterby joins');
  });
});

describe('what is not told', () => {
  const ask = over(
    ['congress', `The first Lake congress was held in Norburg in May, and the clubs paid for it.\n\n${FILLER}`],
    ['effort', `The Lake clubs made a third effort to mend the hall before the congress.\n\n${FILLER}`],
    ['plan', `The next Vasa congress will be held in Stillwater.\n\n${FILLER}`],
  );

  it.each([
    ['what is to come', 'where will the Lake congress be held', 'where was the Lake congress held'],
    ['what nobody has heard of', 'how to cook plov for the clubs', 'who paid for the Lake congress'],
  ])('%s is not answered, and its like is', (_, untold, told) => {
    expect(ask(untold).outcome).not.toBe('answered');
    expect(ask(told).outcome).toBe('answered');
  });

  it('does not keep what is to come from being answered', () => {
    expect(ask('where will the next Vasa congress be held').outcome).toBe('answered');
  });
});

describe('who came for a club', () => {
  const prose = 'Edda Falk represented Norburg at the congress, beside Stillwater and Osterby.\n\n';
  const list =
    'Delegations at the congress:\n\n- Osterby: Mara Lind, treasurer\n- Stillwater: Pavel Sorokin, captain\n- Norburg: Edda Falk, chair\n\n';
  const ask = over(['congress', `${FILLER}${prose}${FILLER}${list}`]);

  it.each([
    ['who represented Stillwater at the congress', 'Pavel Sorokin'],
    ['who came to the congress for Osterby', 'Mara Lind'],
  ])('%j is told by the list before the sentence that has more of its words', (question, name) =>
    expect(ask(question).excerpts[0]?.text).toContain(name),
  );
});

describe('a paper', () => {
  const ask = over([
    'talks',
    `Edda Falk came to Norburg to meet Mara Lind before the talks of the clubs.\n\n${FILLER}Falk and Lind signed a joint declaration on juniors.\n\n${FILLER}`,
  ]);

  it('is looked for where one is named', () =>
    expect(
      ask('which document did Falk and Lind sign in Norburg after the talks of the clubs').excerpts[0]?.text,
    ).toContain('joint declaration'));
});

describe('a number', () => {
  const ask = over([
    'orders',
    `${FILLER}Orders of the clubs:\n\n- Osterby: boards for the hall; the treasurer hopes for 40 juniors by them\n- Stillwater: clocks worth 900 crowns\n\n${FILLER}`,
  ]);

  it('is told by one item of a list, not by what another says of somebody else', () => {
    expect(ask('how many juniors does Osterby hope for').outcome).toBe('answered');
    expect(ask('how many juniors will the clocks of Stillwater bring').outcome).not.toBe('answered');
  });
});

describe('a day within the month that a question tells', () => {
  const ask = over(
    ['congress', `The Lake congress was held in Norburg on 8–10 October 2025.\n\n${FILLER}`],
    ['paper', `In October 2025 the paper asked how strong the Lake congress of Norburg is.\n\n${FILLER}`],
  );

  it.each([
    'on which days of October was the Lake congress held in Norburg?',
    'when exactly in October 2025 was the Lake congress of Norburg?',
    'какого числа в октябре прошёл Lake congress?',
  ])('answers %j', (question) => {
    const answer = ask(question);
    expect(answer.excerpts[0]?.text).toContain('8–10 October 2025');
    expect(answer.answer?.text ?? '8–10 October 2025').toContain('8–10 October');
  });
});
