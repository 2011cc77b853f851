import fc from 'fast-check';
import { expect, it } from 'vitest';
import { questionKind } from '../../src/answer/question.js';
import { anyText } from '../text/any-text.js';

fc.configureGlobal({ seed: 64 });

it.each([
  ['who attended the spring congress?', 'people'],
  ['which clubs were there? list of participants', 'people'],
  ['what countries took part', 'people'],
  ['кто участвовал в съезде', 'people'],
  ['kto uchastvoval v sezde', 'people'],
  ['who chaired the congress', 'person'],
  ['who is Edda Falk', 'definition'],
  ['кто открыл турнир', 'person'],
  ['who thinks that it shows how much the league has grown', 'person'],
  ["hey who's this Tomas Brand guy everyone quotes", 'definition'],
  ['где работает Брандт', 'definition'],
  ['when was the final', 'when'],
  ['in which year did it begin', 'when'],
  ['когда прошёл турнир', 'when'],
  ['kogda proshel turnir', 'when'],
  ['where was the final held', 'where'],
  ['in which city', 'where'],
  ['где прошёл турнир', 'where'],
  ['how much was the prize fund', 'how-much'],
  ['how many juniors played', 'how-many'],
  ['number of juniors in the league', 'how-many'],
  ['death toll of the storm', 'how-many'],
  ['how often do the clubs meet', 'what'],
  ['what was the name of the count of Norburg', 'what'],
  ['when was the number of clubs highest', 'when'],
  ['сколько взрослых игроков приехало', 'how-many'],
  ['skolko igrokov priehalo', 'how-many'],
  ['spring congress report author', 'author'],
  ['OCA meaning', 'definition'],
  ['какую должность занимает Брандт', 'definition'],
  ['what share of clubs', 'share'],
  ['how old is the hall', 'duration'],
  ['share of clubs with a hall', 'share'],
  ['какой процент клубов', 'share'],
  ['сколько стоит кофе', 'money'],
  ['how much is the contract worth', 'money'],
  ['how many euros were offered', 'money'],
  ['how far is it from the hall', 'distance'],
  ['какой длины дорога', 'distance'],
  ['how long did the talks last', 'duration'],
  ['сколько длились переговоры', 'duration'],
  ['who wrote the report', 'author'],
  ['кто автор отчета', 'author'],
  ['who is the president of lakeland', 'person'],
  ['кто такая ада фальк', 'definition'],
  ['who represented each country', 'people'],
  ['norburg tournament exact dates', 'when'],
  ['which document was adopted', 'document'],
  ['what did they sign', 'document'],
  ['какой документ приняли', 'document'],
  ['why were the fees raised', 'why'],
  ['почему выросли взносы', 'why'],
  ['what is the Lake League?', 'definition'],
  ['что такое Озёрная лига', 'definition'],
  ['what does the treasurer propose for the juniors next year', 'what'],
  ['что решил съезд', 'what'],
  ['prize fund', 'keywords'],
  ['призовой фонд', 'keywords'],
  ['', 'keywords'],
] as const)('%j asks for: %s', (question, kind) => expect(questionKind(question)).toBe(kind));

it('throws on nothing and knows no case', () => {
  fc.assert(fc.property(anyText(), (question) => typeof questionKind(question) === 'string'));
  expect(questionKind('WHEN WAS THE FINAL')).toBe('when');
});
