import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/corpus/load.js';
import { PARAPHRASES } from '../../src/search/paraphrases.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { terms } from '../../src/search/terms.js';
import { chessArticle } from '../corpus/chess.js';

const stemsOf = (spelling: string) => terms(spelling).map(({ stem }) => stem);
const keyOf = (spelling: string) => stemsOf(spelling).join(' ');

describe('groups of paraphrases', () => {
  it('have at least two ways of saying a thing that the stems do not unite already', () => {
    expect(PARAPHRASES.filter((group) => new Set(group.map(keyOf)).size < 2)).toEqual([]);
  });

  it('hold no stop word alone: it would match in every question', () => {
    const idle = PARAPHRASES.flat().filter((spelling) => terms(spelling).length < 2 && terms(spelling)[0]?.stop);
    expect(idle).toEqual([]);
  });

  it('do not stand there twice', () => {
    const keys = PARAPHRASES.map((group) => [...new Set(group.map(keyOf))].sort().join(', '));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  // Siblings and opposites must never answer for each other.
  it.each([
    ['buy', 'sell'],
    ['export', 'import'],
    ['increase', 'decrease'],
    ['win', 'lose'],
    ['first', 'second'],
    ['north', 'south'],
    ['husband', 'wife'],
    ['minister', 'president'],
    ['oil', 'gas'],
    ['million', 'billion'],
    ['before', 'after'],
    ['join', 'leave'],
    ['муж', 'жена'],
    ['победить', 'проиграть'],
    ['купить', 'продать'],
    ['увеличить', 'уменьшить'],
    ['начать', 'закончить'],
    ['северный', 'южный'],
    ['приехать', 'уехать'],
    ['Niger', 'Nigeria'],
    ['Austria', 'Australia'],
    ['Slovakia', 'Slovenia'],
    ['Иран', 'Ирак'],
    ['China', 'Japan'],
    ['Дания', 'данные'],
  ])('keep %s and %s apart', (one, other) => {
    const has = (group: readonly string[], word: string) => group.map(keyOf).includes(keyOf(word));
    expect(PARAPHRASES.filter((group) => has(group, one) && has(group, other))).toEqual([]);
  });

  it('do not make "us" stand for "use", nor "important" for "import"', () => {
    const words = new Set(PARAPHRASES.flat().map(keyOf));
    expect([words.has('us'), words.has('import'), words.has('author')]).toEqual([false, false, false]);
  });

  it.each([
    ['кто возвёл мост в Норбурге', 'Мост в Норбурге строили клубы.'],
    ['сколько потратили на зал', 'Расходы на зал составили 400 крон.'],
    ['когда скончался казначей', 'Казначей умер весной 2024 года.'],
    ['как борется с сыростью Кения', 'С сыростью боролись кенийские клубы.'],
    ['где играли датские шахматисты', 'In Denmark the clubs played outside.'],
    ['the Kenyan clubs', 'Залы есть и в Кении.'],
  ])('lead %j to %j', (question, answer) => {
    const language = /[а-я]/i.test(answer) ? 'ru' : 'en';
    const corpus = corpusOf([
      chessArticle('one', 'Мост в Норбурге. Зал. Казначей. Сырость.\n', { language: 'ru' }),
      chessArticle('two', `${answer}\n`, { language }),
    ]);
    const [best] = buildIndex(corpus).search(question, { filter: { server: null } });
    expect(best?.passage.article).toBe('two');
  });
});
