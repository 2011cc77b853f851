import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareQuestion } from '../../src/search/bare-question.js';
import { askedIn, isSmallTalk } from '../../src/search/small-talk.js';
import { hasWords } from '../../src/text/words.js';

fc.configureGlobal({ seed: 64 });

/** A text without the spaces around it, and with one where there are many. */
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What is left of a message as a question. */
const questionIn = (text: string) => {
  const bare = bareQuestion(text);
  const { start, end } = askedIn(bare);
  return tidy(bare.slice(start, end));
};

describe('bareQuestion', () => {
  it.each([
    ['@Rapporteur who hosted the final?', 'who hosted the final?'],
    ['<@123456789> who hosted the final?', 'who hosted the final?'],
    ['2) who hosted the final?', 'who hosted the final?'],
    ['Q3: who hosted the final?', 'who hosted the final?'],
    ['Can anyone tell me who hosted the final?', 'who hosted the final?'],
    ["I'd love to hear how much they paid", 'how much they paid'],
    ['My teacher wants to know by how much it grew', 'by how much it grew'],
    ['honest question: who hosted the final?', 'who hosted the final?'],
    ['According to the articles, who hosted the final?', 'who hosted the final?'],
    ['who hosted the final according to your sources?', 'who hosted the final ?'],
    ['who hosted the final? Thanks in advance!', 'who hosted the final?'],
    ['who hosted the final, need it asap', 'who hosted the final,'],
    ['who hosted the final? Keep it short please. Thanks!', 'who hosted the final?'],
    ['who hosted the final in one sentence', 'who hosted the final'],
    ['why did they meet in the first place?', 'why did they meet ?'],
    ['May I ask who hosted the final?', 'who hosted the final?'],
    ['who hosted the final, if I may ask?', 'who hosted the final, ?'],
    ['Could you explain to an old chess master why they met?', 'why they met?'],
    ['I gather that the juniors paid. How much did they pay?', 'the juniors paid. How much did they pay?'],
    ['ELI5 the Lake League', 'the Lake League'],
    ['what did Mr. Falk say', 'what did Falk say'],
    ['where does Dr Falk play', 'where does Falk play'],
    ['Falk is a dr of what', 'Falk is a dr of what'],
    ['Is it right that no junior paid?', 'no junior paid?'],
    ['A reader claims that the juniors paid. Who did?', 'the juniors paid. Who did?'],
    ['In simple terms, what is the Lake League?', ', what is the Lake League?'],
    ['who hosted the final https://example.com/a <3', 'who hosted the final'],
    ['Good morning, who hosted the final?', ', who hosted the final?'],
    ['Добрый день! Подскажите, пожалуйста, кто принимал финал?', 'кто принимал финал?'],
    ['кто принимал финал, заранее спасибо', 'кто принимал финал,'],
    ['WHO HOSTED THE FINAL IN THE US', 'who hosted the final in the US'],
    ['Who Hosted The Final Of UEFA', 'who hosted the final of UEFA'],
  ])('%j asks %j', (text, question) => expect(tidy(bareQuestion(text))).toBe(question));

  it.each([
    'who hosted the final?',
    'In the debate who spoke first?',
    'On the first day who spoke?',
    'In May who visited Norburg?',
    'I have been to Norburg',
    'They explain to the juniors how it ended',
    'who may ask for a draw?',
    'Norburg Falk Meeting',
    'NORBURG FALK',
    'what does the Norburg Post report say?',
    'what stands in the Falk report?',
    '35,000 visitors',
    'thanks',
    '',
  ])('leaves %j as it is', (text) => expect(bareQuestion(text)).toBe(text));

  it('keeps the length of any text, so that places stay places, and words where there are some', () => {
    const piece = fc.constantFrom(
      ...'can you tell me WHO İs the in 2) @a ? . , <3 thanks according to the text Norburg кто'.split(' '),
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const bare = bareQuestion(typed);
        return bare.length === typed.length && hasWords(bare) === hasWords(typed);
      }),
    );
  });
});

describe('what stands behind the question mark', () => {
  it.each([
    ['who hosted the final? I have an exam tomorrow.', 'who hosted the final?'],
    ['who hosted the final? Cheers, Tom', 'who hosted the final?'],
    ['who hosted the final? Just the answer.', 'who hosted the final?'],
  ])('%j asks %j', (text, question) => expect(questionIn(text).replace(/\??$/, '?')).toBe(question));

  it.each([
    'is it a treaty? Is anyone bound by it?',
    'who hosted the final? I mean the Norburg one',
    'who hosted the final? The 2024 one',
  ])('%j is all asked', (text) => expect(questionIn(text)).toBe(text));
});

it('knows a courtesy from a question', () => {
  for (const talk of ['hey bot hows your day going', 'How are you?', 'как дела?', 'whats up'])
    expect(isSmallTalk(talk), talk).toBe(true);
  for (const question of ['how is the final going', 'how are you sure that Falk won?', 'как дела у Фалька?', 'hello'])
    expect(isSmallTalk(question), question).toBe(false);
});
