import { expect, it } from 'vitest';
import { answerer } from '../../src/answer/ask.js';
import { EMPTY_LEXICON } from '../../src/corpus/lexicon.js';
import { corpusOf } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { chessArticle } from '../corpus/chess.js';
import { faults } from './faults.js';

const LAKES = {
  ...EMPTY_LEXICON,
  names: ['Osterby', 'Norland'].map((name) => ({ name, kind: 'country' as const, also: [] })),
};

it.each([
  // What a word means.
  ['what is meant by a block train of boards?', 'The league sent 40 boards by a block train.', 1],
  ['what is meant by a block train of boards?', 'A block train is a train of boards alone.', 0],
  ['could you define "sealed move" for my essay', 'The juniors played a sealed move in Norburg.', 1],
  ['could you define "sealed move" for my essay', 'A sealed move (that is, one nobody has seen) ended the day.', 0],
  ['what does "sealed move" mean', 'The hidden reply (sealed move) ended the day.', 0],
  ['what does "sealed move" mean', 'The term sealed move goes back to the federation.', 0],
  ['sealed move это что вообще такое?', 'The juniors played a sealed move in Norburg.', 1],
  ['what is meant by a block train of boards?', 'Boards come by block train. A term is a rule.', 1],
  // Names as names.
  ['who exactly came to the congress from Norburg? I need names', 'Trainers from Norburg came to the congress.', 1],
  [
    'who exactly came to the congress from Norburg? I need names',
    'Ilse Korhonen came to the congress from Norburg.',
    0,
  ],
  ['the analysts who see a crisis of the league, names pls', 'Analysts see a crisis of the league.', 1],
  ['the analysts who see a crisis of the league, names pls', 'Analysts such as Ilse Korhonen see a crisis.', 0],
  // A paper by its title.
  ['which treaty was signed, what is it called', 'A treaty was signed by the clubs.', 1],
  [
    'which treaty was signed, what is it called',
    'A treaty is rare, but the Norburg Treaty was signed by the clubs.',
    0,
  ],
  ['title of the study on the Lake league', 'A study on the Lake league was printed.', 1],
  ['title of the study on the Lake league', 'A study on the Lake league, “Long Winters”, was printed.', 0],
  // Words as they were said.
  ['what were the exact words of Korhonen on the hall', 'Korhonen spoke of the hall.', 1],
  ['what were the exact words of Korhonen on the hall', 'Korhonen said of the hall: “It leaks.”', 0],
])('%j, told by %j, lacks the form that is asked for: %i', (question, sentence, fault) =>
  expect(faults(question, sentence).ruledOut).toBe(fault),
);

it.each([
  // Who is at the head of something.
  ["what's the name of the guy who runs Osterby", 'Piet Vos of Osterby bought 40 boards.', 1],
  ["what's the name of the guy who runs Osterby", 'Piet Vos, leader of Osterby, bought 40 boards.', 0],
  ['who rules Osterby', 'Piet Vos, Deputy Minister of Osterby, met the leaders of Norland and Osterby.', 1],
  ['who rules Osterby', 'President Vos of Osterby met the juniors.', 0],
  ['who heads the Lake union', 'Ilse Korhonen, head of the Lake union, met the juniors.', 0],
  ['was it Vos or Korhonen who heads the league', 'Korhonen plays for the league.', 0],
  ['who leads the league', 'Piet Vos played for the league in Norburg.', 1],
  // The office of a country of which nothing is told.
  ['which paper did the Norland president sign in Norburg', 'President Vos of Osterby signed a paper in Norburg.', 1],
  ['which paper did the Osterby president sign in Norburg', 'President Vos of Osterby signed a paper in Norburg.', 0],
  // Since when, who is next.
  [
    'since when has Osterby held a seat in the league',
    'Osterby holds a seat in the league, the papers wrote in 2030.',
    1,
  ],
  ['since when has Osterby held a seat in the league', 'Osterby has held a seat in the league since 2030.', 0],
  ['which country is the next host of the league', 'Osterby was the host of the league.', 1],
  ['which country is the next host of the league', 'Osterby will be the next host of the league.', 0],
])('%j, told by %j, is of somebody or some time else: %i', (question, sentence, fault) =>
  expect(faults(question, sentence, LAKES).ruledOut).toBe(fault),
);

it.each([
  ['why did the plane of the juniors crash', 'Ties suffered after the plane of the juniors crashed.', 1],
  ['why did the plane of the juniors crash', 'The plane of the juniors crashed because of ice.', 0],
  [
    'why was the congress held in Norburg rather than in Osterby',
    'The congress was held in Norburg, to which Osterby sent juniors in order to win.',
    1,
  ],
  [
    'why was the congress held in Norburg rather than in Osterby',
    'Norburg was chosen for the congress in order to have a hall, which Osterby lacks.',
    0,
  ],
  [
    'why have Norburg and Osterby stayed out of the Lake league',
    'Ties of the clubs to the Lake league:\n\n- Norburg: not a member, given the distance\n- Osterby: out since 2030',
    1,
  ],
  [
    'why have Norburg and Osterby stayed out of the Lake league',
    'Reasons to stay out of the Lake league:\n\n- Norburg: the distance\n- Osterby: the price',
    0,
  ],
  ['what present did Vos give Korhonen', 'Vos spoke to Korhonen of the present hall.', 1],
  ['in what language did Vos speak to Korhonen', 'Vos met Korhonen in the hall.', 1],
  ['in what language did Vos speak to Korhonen', 'Vos spoke Lake, his mother tongue, to Korhonen.', 0],
  ['who was behind the attack on the hall', 'After the attack on the hall Vos stayed away.', 1],
  ['who was behind the attack on the hall', 'Vos claimed responsibility for the attack on the hall.', 0],
  ['what did Osterby get in return for the boards', 'Osterby gave the boards to Vos.', 1],
])('%j, told by %j, is not told: %i', (question, sentence, fault) =>
  expect(faults(question, sentence).ruledOut).toBe(fault),
);

it.each(['what is meant by zugzwang?', 'what does zugzwang mean?', 'please tell me what is meant by zugzwang'])(
  '%j is told that zugzwang is spoken of, not that nothing is of "meant"',
  (question) => {
    const corpus = corpusOf([
      chessArticle('one', 'The zugzwang of the juniors lost the game.\n\nThe hall was meant for trains.\n'),
    ]);
    const answer = answerer(corpus, buildIndex(corpus)).ask(question, { server: null });
    expect(answer).toMatchObject({ outcome: 'near-miss', known: ['zugzwang'], missing: [] });
  },
);
