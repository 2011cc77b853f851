import { expect, it } from 'vitest';
import { candidates } from '../../src/answer/candidates.js';
import { faultsOf } from '../../src/answer/faults.js';
import { EMPTY_LEXICON } from '../../src/corpus/lexicon.js';
import { corpusOf } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { CHESS, chessArticle } from '../corpus/chess.js';
import { faults } from './faults.js';

it.each([
  [
    'when was the third Lake congress',
    'The clubs made a third effort to mend the hall before the Lake congress in May.',
    1,
  ],
  ['when was the third Lake congress', 'The third Lake congress met in May.', 0],
  [
    'when was the 3rd Lake congress',
    'The clubs made a third effort to mend the hall before the Lake congress in May.',
    1,
  ],
  ['when was the third congress', 'The third Lake and River congress met in May.', 0],
  ['when was the Lake congress', 'The clubs made a third effort before the Lake congress in May.', 0],
])('%j: an ordinal of %j counts something else: %i', (question, sentence, fault) =>
  expect(faults(question, sentence).outOfOrder).toBe(fault),
);

it.each([
  ['how many boards were bought', 'The clubs bought 40 boards.', 0],
  ['how many boards were bought', 'The clubs bought boards, and 40 juniors came.', 0.7],
  ['how many Falcon clocks did Norburg set up', 'Norburg set up 12 Falcon clocks.', 0],
  ['who bought boards', 'The clubs bought 40 boards.', 0],
])('%j: the best number of %j is off by %d', (question, sentence, fault) =>
  expect(faults(question, sentence).miscounted).toBeCloseTo(fault, 5),
);

it.each([
  ['where will the Lake congress be held', 'The Lake congress was held in Norburg.', 1],
  ['where will the Lake congress be held', 'The Lake congress is planned for Norburg.', 0],
  ['where was the Lake congress held', 'The Lake congress was held in Norburg.', 0],
  ['where was the Lake congress supposed to meet', 'The Lake congress was held in Norburg.', 0],
  ['where will the next Lake congress be held', 'The Lake congress was held in Norburg.', 1],
  ['which years does the Lake plan cover, and to whom does it go next?', 'The Lake plan of 2024 was finished.', 0],
  [
    'who is the president of Osterby',
    'The president of the federation met players from Osterby and from Stillwater.',
    1,
  ],
  ['what did Piet Vos say in Norburg', 'Ilse Korhonen spoke in Norburg of the hall.', 1],
  ['what did Piet Vos say in Norburg', 'Piet Vos spoke in Norburg of the hall.', 0],
  ['what did piet vos propose in Norburg', 'Ilse Korhonen spoke in Norburg of the hall.', 1],
  ['what did Piet Vos and Ilse Korhonen say', 'Ilse Korhonen spoke in Norburg of the hall.', 0],
  ['what did Norburg say', 'Norburg was happy with the hall.', 0],
  ['что сказал Вос в Норбурге', 'Кархонен говорила в Норбурге о зале.', 1],
  ['что Вос предложил сделать с залом', 'Вос предложил продать зал.', 0],
  ['what does TLF stand for', 'The clubs of the TLF met in Norburg.', 1],
  ['what does TLF stand for', 'The federation of the lake (TLF) met in Norburg.', 0],
  ['what does TLF stand for', 'The Tall Lake Federation met, and so did the clubs of the TLF.', 0],
  ['what is TLF short for', 'The tall lakefederation (or TLF) met in Norburg.', 0],
  ['what is the TLF', 'The TLF is a club.', 0],
  ['why has demand for boards grown', 'Demand for boards has grown because of the league.', 0],
  ['what has Piet Vos demanded in Norburg', 'Ilse Korhonen spoke in Norburg of the hall.', 1],
  ['how does Piet Vos assess the hall', 'Ilse Korhonen spoke in Norburg of the hall.', 1],
  ['what did club president qvrstov say in Norburg', 'The club president spoke in Norburg.', 1],
  ['which official opened the hall', 'The hall was opened by the Norburg juniors.', 1],
  ['which official opened the hall', 'The hall was opened by Ilse Korhonen.', 0],
  ['names of the experts who judged the final', 'The juniors judged the final.', 1],
  ['which juniors judged the final', 'The juniors judged the final.', 0],
  ['какой министр открыл зал', 'Зал открыли юниоры.', 1],
  ['why did the club president Korhonen waver', 'The club president Korhonen spoke.', 0],
  ['why did president Korhonen resign', 'President Korhonen spoke in Norburg.', 1],
  ['why did president Korhonen resign', 'President Korhonen resigned because of the rain.', 0],
  ['who is the president of Osterby', 'Ilse Korhonen, Deputy President of Osterby, spoke.', 1],
  ['who is the president of Osterby', 'Ilse Korhonen, President of Osterby, met Deputy Presidents.', 0],
  ['who is the deputy president of Osterby', 'Ilse Korhonen, Deputy President of Osterby, spoke.', 0],
  ['who is the president of Osterby', 'Ilse Korhonen, former president of Osterby, spoke.', 1],
  ['who was president of Osterby before Ilse Korhonen', 'Ilse Korhonen, President of Osterby, spoke.', 1],
  ['who was president of Osterby before Ilse Korhonen', 'Piet Vos was President of Osterby before Ilse Korhonen.', 0],
  [
    'who left the post of president so that Korhonen could take it over',
    'Ilse Korhonen, President of Osterby, spoke.',
    1,
  ],
  ['who took over from Ilse Korhonen as president', 'Ilse Korhonen, President of Osterby, spoke.', 1],
  ['what did qvrstov say in Norburg', 'Ilse Korhonen spoke in Norburg of the hall.', 1],
  ['how old is Ilse Korhonen', 'Ilse Korhonen has played for over 30 years.', 1],
  ['how old is Ilse Korhonen', 'Ilse Korhonen, 41, has played for over 30 years.', 0],
  ['how old is Ilse Korhonen', 'Ilse Korhonen is 41 years old.', 0],
  ['Сколько лет Илсе Корхонен?', 'Илсе Корхонен играет более 30 лет.', 1],
  ['Сколько лет Илсе Корхонен?', 'Илсе Корхонен родилась 41 год назад, играет 30 лет.', 0],
  ['Сколько лет длится конгресс?', 'Конгресс длится 30 лет.', 0],
  ['why did Norburg withdraw', 'The Lake congress was held in Norburg.', 1],
  ['why did Norburg withdraw', 'Norburg withdrew because of the rain.', 0],
  ['why did the Norburg clubs withdraw', 'The Norburg clubs met.', 0],
  ['who was the walrus of the Norburg hall', 'Ilse Korhonen opened the Norburg hall.', 1],
  ['who was the Walrus of the Norburg hall', 'Ilse Korhonen opened the Norburg hall.', 0],
  ['which hotel hosted the Norburg juniors', 'Ilse Korhonen hosted the Norburg juniors.', 1],
  [
    'which building hosted the Norburg juniors',
    'Ilse Korhonen hosted the Norburg juniors.\n\n# Boards\n\nThe clubs are building boards.',
    1,
  ],
  ['which building hosted the Norburg juniors', 'The old building of the bank hosted the Norburg juniors.', 0],
  ['in which year did Norburg join the congress', 'Norburg is a member of the congress.', 1],
  ['in which year did Norburg join the congress', 'Norburg joined the congress in 1998.', 0],
  ['which days in October did the congress meet', 'The congress met in Norburg.', 0],
  ["how's your day going", 'The juniors of the day are going to Norburg.', 1],
  ['в какой гостинице жили юниоры Норбурга', 'Юниоры Норбурга жили у Илсе Корхонен.', 1],
  ['which walrus hosted the Norburg juniors', 'Ilse Korhonen hosted the Norburg juniors.', 0],
  ['who is the woman of the Norburg juniors', 'Ilse Korhonen hosted the Norburg juniors.', 0],
  ['how to fry qvrst for six people', 'The boards of the six people are old.', 1],
  ['best way to fry and season qvrst for 10 people', 'The hall has room for 10 million pieces.', 1],
  ['best way to fry and season boards for 10 people', 'The hall has room for 10 million boards.', 0],
  [
    'who took over from Ilse Korhonen in the post of club president in Norburg',
    'Korhonen, the president, met the club.',
    1,
  ],
  ['new Norburg club president after Korhonen', 'The Norburg club president Korhonen spoke.', 1],
  ['new Norburg club president after Korhonen', 'The Norburg club president Piet Vos spoke after Korhonen.', 0],
  ['who was president of Osterby before Ilse Korhonen', 'Piet Vos met Ilse Korhonen, President of Osterby.', 1],
  ['Norburg club president after the rain', 'The Norburg club president spoke.', 0],
  ['who is the head of Osterby', 'Ilse Korhonen of Osterby spoke.', 1],
  ['Piet Vos remarks in Norburg', 'Piet Vos spoke in Norburg.', 0],
  ['qvrstov remarks in Norburg', 'Ilse Korhonen spoke in Norburg.', 1],
  ['what statements did Piet Qvrstov make in Norburg', 'Ilse Korhonen spoke in Norburg.', 1],
  ["Qvrstov's promises in Norburg", 'Ilse Korhonen spoke in Norburg of promises.', 1],
  [
    'The clubs of Norburg were addressed by Qvrstov. What was his statement?',
    'Korhonen spoke to the clubs of Norburg.',
    1,
  ],
  [
    'what is the age of the Norburg club president Korhonen',
    'Korhonen, the Norburg club president, has played for 30 years.',
    1,
  ],
  ['who is the treasury minister of Osterby', 'Ilse Korhonen, Minister of Osterby, spoke.', 1],
  ['who is the minister of Osterby', 'Ilse Korhonen, Minister of Osterby, spoke.', 0],
  [
    'who held the post of president of Osterby prior to Ilse Korhonen',
    'Ilse Korhonen, President of Osterby, spoke.',
    1,
  ],
  ['qvrstov Norburg meeting what did he say', 'Ilse Korhonen spoke at the Norburg meeting.', 1],
  ['did qvrstov meet anyone in Norburg', 'Ilse Korhonen met the juniors in Norburg.', 1],
  ['share of clubs in Kenya with a hall', 'In Norway 40 percent of the clubs have a hall.', 1],
  ['share of clubs in Kenya with a hall', 'In Kenya 40 percent of the clubs have a hall.', 0],
  ['who is the head of state of Osterby', 'Ilse Korhonen of Osterby met heads.', 1],
  ['how much grain in hectares did Norburg sow', 'Norburg sowed 40 million crowns worth of grain.', 1],
  ['how much grain in hectares did Norburg sow', 'Norburg sowed 40 hectares of grain.', 0],
  ['length of the Norburg road in km', 'The Norburg road cost 40 crowns.', 1],
  ['what is the key interest rate of the Bank of Norburg', 'The Bank of Norburg met in Osterby.', 1],
  [
    'what is the key interest rate of the Bank of Norburg',
    'The key interest rate of the Bank of Norburg is 4 percent.',
    0,
  ],
  [
    'since which year has Ilse Korhonen been president of Osterby',
    'In 1998 Ilse Korhonen, President of Osterby, spoke.',
    1,
  ],
  [
    'since which year has Ilse Korhonen been president of Osterby',
    'Ilse Korhonen became President of Osterby in 1998.',
    0,
  ],
  ['when was Ilse Korhonen in Osterby', 'In 1998 Ilse Korhonen spoke in Osterby.', 0],
  ['where did Ilse Korhonen study', 'Ilse Korhonen met the juniors in Osterby.', 1],
  ['where did Ilse Korhonen study', 'Ilse Korhonen studied in Osterby.', 0],
  ['who led the Osterby delegation in Norburg', 'Ilse Korhonen led the clubs of Osterby and Norburg.', 1],
  ['who led the Osterby delegation in Norburg', 'Ilse Korhonen led the Osterby delegation in Norburg.', 0],
  ['where is the headquarters of the Norburg league', 'The Norburg league met in Osterby.', 1],
  ['where is the headquarters of the Norburg league', 'The Norburg league is based in Osterby.', 0],
  ['when is the third Norburg congress', 'The Norburg congress was the third of its kind in a month.', 1],
  ['when is the third Norburg congress', 'The third Norburg congress is planned for May 2025.', 0],
  ['where did the 7th Norburg congress meet', 'The eighth Norburg congress met in Osterby.', 1],
  [
    'who chaired the Norburg congress of Osterby in May',
    'Ilse Korhonen chaired the juniors. The Norburg congress of May met in Osterby.',
    0,
  ],
  [
    'what did Ilse Korhonen and Piet Vos discuss with the clubs of Norburg and Osterby in May',
    'The Norburg clubs met in Osterby in May.',
    1,
  ],
  [
    'what did Ilse Korhonen and Piet Vos discuss with the clubs of Norburg and Osterby in May',
    'Ilse Korhonen met the Norburg clubs in Osterby in May.',
    0,
  ],
  [
    'A guest named Ilse Korhonen praised the hall and the boards in Norburg in May. In which speech of the congress did she say it?',
    'The hall and the boards of Norburg were praised in May.',
    1,
  ],
  [
    'what did the treasurer and Vos discuss with the clubs of Norburg and Osterby in May',
    'The Norburg clubs met in Osterby in May.',
    0,
  ],
  ['trade between Norway and Kenya in Norburg', 'Kenya spoke in Norburg of trade.', 1],
  ['trade between Norway and Kenya in Norburg', 'Kenya and Norway spoke in Norburg of trade.', 0],
  ['who signed the deal of Norburg', 'Ilse Korhonen met the Norburg clubs about the deal.', 1],
  ['who signed the deal of Norburg', 'Ilse Korhonen signed the deal of Norburg.', 0],
  ['what treaty did Korhonen sign in Norburg', 'Ilse Korhonen praised the treaty in Norburg.', 1],
  ['what treaty did Korhonen sign in Norburg', 'Ilse Korhonen signed the lake treaty in Norburg.', 0],
  ['which draft of a treaty is there for Korhonen to sign', 'Ilse Korhonen praised the draft of the treaty.', 0],
  ['did Korhonen borrow the Norburg boards', 'Ilse Korhonen praised the boards of Norburg.', 1],
  ['did Korhonen borrow the Norburg boards', 'Ilse Korhonen borrowed the boards of Norburg.', 0],
  ['did anybody borrow the Norburg boards', 'Ilse Korhonen praised the boards of Norburg.', 0],
  [
    'why did Korhonen open the hall in Norburg and not Vos',
    'Ilse Korhonen opened the hall in Norburg for the rain.',
    1,
  ],
  ['why did Korhonen open the hall in Norburg and not Vos', 'Korhonen opened the Norburg hall since Vos was ill.', 0],
  ['who are these experts of Norburg', 'The experts of Norburg met.', 1],
  ['experts of Norburg, any names?', 'The experts of Norburg met.', 1],
  ['experts of Norburg, any names?', 'The experts of Norburg met Ilse Korhonen.', 0],
  ['who chaired the Norburg congress', 'The Norburg congress was chaired by the juniors.', 1],
  ['who chaired the Norburg congress', 'The Norburg congress was chaired by Ilse Korhonen.', 0],
  ['was it Korhonen or Vos who chaired the Norburg congress', 'The congress of Norburg was opened by Vos.', 0],
  ['by whom was the Norburg hall gilded', 'The Norburg hall was opened by the juniors.', 1],
  ['by whom was the Norburg hall gilded', 'The Norburg hall was gilded by Ilse Korhonen.', 0],
  ['The Norburg juniors stayed at a hotel. What was it called?', 'The Norburg juniors stayed for a week.', 1],
  ['Norburg juniors hotel name', 'The Norburg juniors stayed for a week.', 1],
  ['room for the Norburg juniors', 'The Norburg juniors stayed for a week.', 0],
  ['how many minutes did Korhonen speak in the Norburg hall', 'Ilse Korhonen spoke in the Norburg hall.', 1],
  ['how many minutes did Korhonen speak in the Norburg hall', 'Korhonen spoke for 20 minutes in the Norburg hall.', 0],
  ['how often do the Norburg clubs meet', 'The Norburg clubs meet.', 1],
  ['how often do the Norburg clubs meet', 'The Norburg clubs meet every month.', 0],
  ['как часто встречаются клубы Норбурга', 'Клубы Норбурга встречаются.', 1],
  [
    'how old is the champion Ilse Korhonen',
    'The champion Ilse Korhonen spoke for hours. The youngest guest was four months old.',
    1,
  ],
  [
    'how old is the champion Ilse Korhonen',
    'The champion Ilse Korhonen, aged 41, spoke. The youngest guest was four.',
    0,
  ],
  ['how old is the Norburg president', 'The Norburg club president met 30 juniors.', 1],
  ['Norburg president age', 'The Norburg club president met 30 juniors.', 1],
  ['какой возраст у Корхонен', 'Корхонен играет 30 лет.', 1],
])('%j by %j is ruled out: %i', (question, sentence, fault) => expect(faults(question, sentence).ruledOut).toBe(fault));

it('does not take countries that have a part in something for where it was', () => {
  const where = 'where did the plane of the clubs come down';
  const ruledOut = (sentence: string) => faults(where, sentence, CHESS.lexicon).ruledOut;
  expect(ruledOut('Talks between the federation and Lakeland suffered after a plane of the clubs came down.')).toBe(1);
  expect(ruledOut('Talks with the federation suffered after a plane of the clubs came down in Lakeland.')).toBe(0);
  expect(ruledOut('The plane of the clubs came down near Osterby, and Lakeland helped.')).toBe(0);
  expect(ruledOut('Lakeland met the federation in Osterby. Then the plane of the clubs came down.')).toBe(0);
});

it('may tell in another passage in which countries something is', () => {
  const ofLakeland = 'Talks between the federation and Lakeland kept the boards of the clubs busy.';
  const told = 'The federation keeps boards in Lakeland.';
  const ruledOut = (question: string, text: string) => faults(question, text, CHESS.lexicon).ruledOut;
  const countries = 'in which countries does the federation keep boards of the clubs busy';
  expect(ruledOut(countries, `${ofLakeland}\n\n${told}`)).toBe(0);
  expect(ruledOut(countries, ofLakeland)).toBe(1);
  expect(ruledOut('where does the federation keep boards of the clubs busy', `${ofLakeland}\n\n${told}`)).toBe(1);
});

it('does not tell of one place what is asked of another', () => {
  const sentence = 'The juniors played the final in Osterby.';
  expect(faults('who played the final in Norburg', sentence, CHESS.lexicon).ruledOut).toBe(1);
  expect(faults('who played the final of Norburg', sentence, CHESS.lexicon).ruledOut).toBe(0);
  expect(faults('who played the final in Osterby', sentence, CHESS.lexicon).ruledOut).toBe(0);
});

it('does not tell of another town what is asked of one, though its country is there', () => {
  const names = [
    { name: 'Bishkek', kind: 'place', also: [] },
    { name: 'Almaty', kind: 'place', also: [] },
    { name: 'Kyrgyzstan', kind: 'country', also: [] },
  ] as const;
  const lexicon = { ...EMPTY_LEXICON, names };
  const ruledOut = (question: string, sentence: string) => faults(question, sentence, lexicon).ruledOut;
  expect(ruledOut('who played in Bishkek in May', 'The Kyrgyzstan juniors played in Almaty in May.')).toBe(1);
  expect(ruledOut('who played in Bishkek in May', 'The Kyrgyzstan juniors played at home in May.')).toBe(0);
  expect(ruledOut('who played in Bishkek in May', 'The juniors played in Bishkek and in Almaty in May.')).toBe(0);
  expect(ruledOut('who played at the Bishkek juniors meeting', 'The Kyrgyzstan juniors played in Almaty.')).toBe(1);
});

it('tells nothing of somebody else where a short question names somebody', () => {
  const question = 'which game with the juniors of Norburg was Sorokin in';
  const ruledOut = (sentence: string) => faults(question, sentence, CHESS.lexicon).ruledOut;
  expect(ruledOut('Tomas Brand lost a game to the juniors of Norburg.')).toBe(1);
  expect(ruledOut('Pavel Sorokin lost a game to the juniors of Norburg.')).toBe(0);
});

it('takes a share of people for how many they are', () => {
  expect(
    faults('how many juniors liked the hall', 'Only 15 percent of the juniors liked the hall.').miscounted,
  ).toBeCloseTo(0.5);
  expect(
    faults('how many people liked the hall', 'Only 15 percent of the population liked the hall.').miscounted,
  ).toBeCloseTo(0.1);
});

it('takes no other place for a rival of one that the whole corpus is about', () => {
  const sentence = 'The juniors of Osterby played in the hall.';
  const corpus = corpusOf(
    [chessArticle('one', `${sentence}\n\nNorburg plays.\n\nNorburg wins.\n\nNorburg pays.\n`)],
    CHESS.lexicon,
  );
  const index = buildIndex(corpus);
  const query = index.readQuery('who played in Norburg');
  const found = candidates(query, 'person', index.rank(query, { server: null }, 30), corpus, index);
  const first = found.filter(({ range, article }) => article.body.slice(range.start, range.end) === sentence);
  const rival = (rarities: readonly number[]) => faultsOf(first, query, 'person', index, rarities).rival;
  expect(rival(query.wanted.map(() => 2))).toBe(1);
  expect(rival(query.wanted.map(() => 0.4))).toBe(0);
});

it('takes another place for a rival, but not where anything may be asked for', () => {
  const sentence = 'The juniors of Osterby played in the hall.';
  expect(faults('who played in Norburg', sentence, CHESS.lexicon).rival).toBe(1);
  expect(faults('who played in Osterby', sentence, CHESS.lexicon).rival).toBe(0);
  expect(faults('what did the juniors do in Norburg', sentence, CHESS.lexicon).rival).toBe(0);
});

it.each([
  ['when did the Lake congress meet in riga', 'The Lake congress met in Oslo in May.', 1],
  ['when did the Lake congress meet in riga', 'The Lake congress met in Riga in May.', 0],
  ['when did the Lake congress meet in norburg', 'The Lake congress met in Osterby in May.', 0],
])('%j by %j misses a place that every corpus knows: %i', (question, sentence, fault) =>
  expect(faults(question, sentence).nameless).toBe(fault),
);

it('needs a town where one is asked for', () => {
  const town = 'in which town of Lakeland did the juniors play';
  const ruledOut = (sentence: string) => faults(town, sentence, CHESS.lexicon).ruledOut;
  expect(ruledOut('The juniors of Lakeland play in Lakeland.')).toBe(1);
  expect(ruledOut('The juniors of Lakeland play in Norburg.')).toBe(0);
  expect(ruledOut('The juniors of Lakeland play in Smallville.')).toBe(0);
  expect(ruledOut('The juniors of Lakeland play in May.')).toBe(1);
});

it('is about the people and, where it is short, the countries that it names', () => {
  const ruledOut = (question: string, sentence: string) => faults(question, sentence, CHESS.lexicon).ruledOut;
  const long = 'what did the juniors of Norburg and Osterby agree on with Edda Falk in May';
  expect(ruledOut(long, 'The juniors of Norburg and Osterby agreed on the boards in May.')).toBe(1);
  expect(ruledOut(long, 'The juniors of Norburg and Osterby agreed with Falk on the boards in May.')).toBe(0);
  expect(ruledOut('what is the opinion of Edda Falk on the boards of Norburg', 'Norburg has good boards.')).toBe(1);
  expect(
    ruledOut('what is the opinion of Edda Falk on the boards of Norburg', 'Falk likes the boards of Norburg.'),
  ).toBe(0);
  expect(ruledOut('did Lakeland buy boards', 'Norburg bought boards.')).toBe(1);
  expect(ruledOut('did Lakeland buy boards', 'Norburg and Lakeland bought boards.')).toBe(0);
});

it('does not take the place that a question names for the one that it asks for', () => {
  const where = 'where did the plane that Osterby mourns come down';
  expect(faults(where, 'Osterby mourns those of the plane, Lakeland too.', CHESS.lexicon).ruledOut).toBe(1);
  expect(faults(where, 'Osterby mourns those of the plane that came down in Norburg.', CHESS.lexicon).ruledOut).toBe(0);
});
