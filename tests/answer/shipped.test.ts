import { describe, expect, it } from 'vitest';
import { answerer } from '../../src/answer/ask.js';
import { citationFault } from '../../src/answer/verbatim.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { SHIPPED } from '../shipped.js';

const answers = answerer(SHIPPED, buildIndex(SHIPPED));
const ask = (question: string) => answers.ask(question, { server: null });

/** The six who came to Almaty, with their offices as the note tells them. */
const SIX = [
  /Murat Nurtleu, Deputy Prime .*Foreign Affairs/,
  /Jeenbek Kulubayev, Minister of Foreign Affairs/,
  /Sirodjiddin Muhriddin, Minister of Foreign Affairs/,
  /Bobur Usmanov, Deputy Minister of Foreign Affairs/,
  /Akhmet Gurbanov, Deputy Minister of Foreign Affairs/,
  /Sergey Lavrov, Minister of Foreign Affairs/,
];

describe('who attended Almaty', () => {
  it.each([
    'who attended Almaty',
    'who atended almatty',
    'кто участвовал во встрече в Алматы',
    'kto byl v almaty',
    'WHO ATTENDED ALMATY???',
    'who attended alma-ata',
  ])('asked as %j, gets the six names with their offices in the first excerpt', (question) => {
    const { outcome, excerpts } = ask(question);
    expect(outcome).toBe('answered');
    for (const name of SIX) expect(excerpts[0]?.text).toMatch(name);
  });

  it('says that it read almatty as Almaty', () => {
    expect(ask('who atended almatty').understood.map(({ from, to }) => `${from} ${to.toLowerCase()}`)).toEqual([
      'atended attended',
      'almatty almaty',
    ]);
  });
});

describe('what the corpus does not tell', () => {
  it.each(['what is the population of Brazil', 'who attended the Tokyo summit', 'who represented Iran in Almaty'])(
    '%j is not answered',
    (question) => {
      expect(['near-miss', 'nothing']).toContain(ask(question).outcome);
      expect(ask(question).answer).toBeNull();
    },
  );

  it('is told as a near miss where the place is known', () => {
    const answer = ask('who represented Iran in Almaty');
    expect(answer).toMatchObject({ outcome: 'near-miss', missing: expect.arrayContaining(['Iran']) });
    expect(answer.known).toContain('Almaty');
  });
});

describe('the questions that the lexicon offers', () => {
  it.each(SHIPPED.lexicon.examples)('%j is answered', (example) => {
    const { outcome, excerpts } = ask(example);
    expect(outcome).toBe('answered');
    for (const excerpt of excerpts) expect(citationFault(excerpt, SHIPPED)).toBeNull();
  });
});
