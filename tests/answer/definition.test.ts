import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionsIn } from '../../src/answer/definition.js';
import { corpusOf } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { CHESS } from '../corpus/chess.js';
import { anyText } from '../text/any-text.js';

fc.configureGlobal({ seed: 64 });

const index = buildIndex(corpusOf(CHESS.articles, CHESS.lexicon));
/** The longest stretch of each beginning and end, once. */
const told = (question: string, text: string) => {
  const found = definitionsIn(text, index.readQuery(question), index).map(({ start, end }) => text.slice(start, end));
  return [...new Set(found)].filter((one) => !found.some((other) => other !== one && other.endsWith(one)));
};

describe('what says what something is', () => {
  it.each([
    ['who is Edda Falk', 'Edda Falk of the University of Norburg plays too.', ['Edda Falk of the U']],
    ['who is Edda Falk', 'Edda Falk at Osterby Hall.', ['Edda Falk at O']],
    ['what is Norburg', 'Norburg of the old days is gone.', []],
    ['who is Edda Falk', 'Edda Falk of all people won.', []],
    ['who is Edda Falk', 'the treasurer Edda Falk won.', ['treasurer Edda Falk']],
    ['who is Juno Quist', 'Manager Juno Quist won.', ['Manager Juno Quist']],
    ['who is Juno Quist', 'Juno Quist, coach of the juniors, won.', ['Juno Quist, coach of ']],
    ['who is juno quist', 'the manager juno quist won.', []],
    ['what is the charter', 'The charter is a paper. A charter, they said.', ['charter is a']],
    ['what is the charter', 'The charters of old.', []],
    ['what is the lake league', 'The Lake-League is a club.', ['Lake-League is a']],
    ['what is the lake league', 'The lake and its league, a club.', []],
    ['what is the charter', "The charter's the law.", []],
    ['what is the charter', 'The supercharter is a paper.', []],
    ['what does LCF stand for', 'The Lakeland Chess Federation (LCF) met.', ['(LCF)']],
    ['what does LCF stand for', 'The federation met.', []],
    ['what is zugzwang', 'The duty to move (zugzwang) lost the game.', ['(zugzwang)']],
    ['what does sealed move mean', 'The hidden reply (“sealed move”) ended it.', ['(“sealed move”)']],
    ['what is zugzwang', 'The duty to move (zugzwang in German) lost it.', []],
    ['what is zugzwang', 'Then zugzwang (the duty to move) lost the game.', ['zugzwang']],
    ['what is zugzwang', 'No zugzwang, the duty by which games are lost, came up.', ['zugzwang, the duty by which ']],
    ['what is zugzwang', 'After zugzwang, the juniors went home.', []],
    ['what is zugzwang', 'The weapons: zugzwang, forks.', []],
    ['what is zugzwang', 'Players fear tactics, particularly zugzwang.', ['zugzwang']],
    ['what is zugzwang', 'Tactics feared most, zugzwang in particular.', ['zugzwang']],
  ])('to %j in %j: %j', (question, text, expected) => expect(told(question, text)).toEqual(expected));

  it('lies within its text, whatever that and the question are', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (question, text) =>
        definitionsIn(`${text} ${question} is a`, index.readQuery(question), index).every(
          ({ start, end }) => 0 <= start && start < end && end <= text.length + question.length + 6,
        ),
      ),
    );
  });
});
