import type { Answer, Disagreement, Excerpt } from '../answer/answer.js';
import type { Citation } from '../corpus/article.js';
import { type Block, type Button, button, buttons, LIMIT, Sheet, sentence } from './budget.js';
import { ACCENT } from './colours.js';
import { dateLabel, periodLabel } from './dates.js';
import { bold } from './escape.js';
import { heading } from './heading.js';
import { type AskedOf, contextId, moreId } from './keys.js';
import type { Message } from './message.js';
import type { ArticleOf } from './slots.js';
import { excerptBlock, nameOf } from './source.js';
import { inline } from './value.js';
import { oneLine } from './visible.js';
import type { Words } from './words.js';

export interface AnswerCardOptions {
  readonly words: Words;
  /** What the question was asked of: shown in the footer, and kept by the button for more. */
  readonly asked: AskedOf;
  readonly articleOf: ArticleOf;
}

/** Excerpts shown at first; the rest is behind a button. */
const AT_FIRST = 3;
/** Characters for the first excerpt, and for each further one: a phone's screen and a half in all. */
const FIRST_MOST = 1400;
const NEXT_MOST = 700;
/** A short answer longer than this is no short answer. */
const SHORT = 300;

/** An answer as a reader sees it (docs: what a reader sees). An `invalid` one is a sentence; see `sentenceCard`. */
export function answerCard(answer: Answer, options: AnswerCardOptions): Message {
  if (answer.outcome === 'nothing') return nothingCard(answer, options);
  const { words } = options;
  const answered = answer.outcome === 'answered';
  const sheet = begin(answer, options, answered ? ACCENT.answered : ACCENT.nearMiss);
  if (answered && answer.answer && answer.answer.text.length <= SHORT)
    sheet.put({ text: bold(answer.answer.text), cited: [citation(answer.answer)] });
  if (!answered) {
    sheet.put(
      sentence(
        words.nearMiss(
          answer.known.map((w) => nameOf(w)),
          answer.missing.map((w) => nameOf(w)),
        ),
      ),
    );
    if (answer.excerpts.length > 0) sheet.put(sentence(words.nearest));
  }
  const shown = putExcerpts(sheet, answer.excerpts.slice(0, AT_FIRST), words);
  for (const disagreement of answer.disagreements) sheet.put(disagreementBlock(disagreement, options));
  const rest = answer.excerpts.length - shown.length;
  if (!answered) putSuggestions(sheet, answer, words);
  return sheet.message(
    buttons(
      contextButton(shown, words),
      rest > 0 ? button(words.buttons.more, moreId(shown.length, options.asked)) : null,
      button(words.buttons.sources, 'sources:1'),
    ),
  );
}

/** The excerpts from number `from` (counted from 0) on, for the button *More*. */
export function furtherCard(answer: Answer, from: number, options: AnswerCardOptions): Message {
  const { words } = options;
  const sheet = begin(answer, options, answer.outcome === 'near-miss' ? ACCENT.nearMiss : ACCENT.answered);
  const rest = answer.excerpts.slice(from);
  sheet.put(sentence(rest.length > 0 ? words.furtherExcerpts : words.noFurther));
  const shown = putExcerpts(sheet, rest.slice(0, AT_FIRST), words);
  return sheet.message(
    buttons(
      contextButton(shown, words),
      shown.length < rest.length && shown.length > 0
        ? button(words.buttons.more, moreId(from + shown.length, options.asked))
        : null,
      button(words.buttons.sources, 'sources:1'),
    ),
  );
}

function nothingCard(answer: Answer, options: AnswerCardOptions): Message {
  const { words } = options;
  const { articles, from, to } = answer.searched;
  const sheet = new Sheet(null);
  putHeading(sheet, answer, words);
  sheet.put(sentence(words.nothing(articles, periodLabel(from, to, words.language))));
  putSuggestions(sheet, answer, words);
  return sheet.message(buttons(button(words.buttons.sources, 'sources:1')));
}

function begin(answer: Answer, { words, asked }: AnswerCardOptions, accent: number): Sheet {
  const { articles, speaking, from, to } = answer.searched;
  const footer = [
    words.speaking(speaking, articles),
    words.searched(periodLabel(from, to, words.language)),
    asked.outlet === undefined ? '' : words.only(nameOf(asked.outlet)),
    asked.asOf === undefined ? '' : words.asOf(dateLabel(asked.asOf, words.language)),
  ].filter((part) => part !== '');
  const sheet = new Sheet(accent, footer.join(' · '));
  putHeading(sheet, answer, words);
  return sheet;
}

function putHeading(sheet: Sheet, answer: Answer, words: Words): void {
  const understood = answer.understood.map(({ to }) => nameOf(to));
  const showing = understood.length > 0 ? `\n-# ${words.showing([...new Set(understood)])}` : '';
  sheet.put(sentence(`${heading(answer.question)}${showing}`));
}

function putExcerpts(sheet: Sheet, excerpts: readonly Excerpt[], words: Words): Excerpt[] {
  const shown: Excerpt[] = [];
  for (const excerpt of excerpts) {
    const most = shown.length === 0 ? FIRST_MOST : NEXT_MOST;
    const block = excerptBlock(excerpt, { most, room: sheet.room }, words);
    if (!block || !sheet.put(block)) break;
    shown.push(excerpt);
  }
  return shown;
}

/** Carries all that is shown, so that one press shows each excerpt in its place. */
function contextButton(shown: readonly Excerpt[], words: Words) {
  const id = contextId(shown);
  return id === null ? null : button(words.buttons.context, id);
}

/** What could be asked instead: questions that fit on a button, and those that are too long for one. */
function suggestions(answer: Answer): { readonly row: Button[]; readonly written: string[] } {
  const asked = oneLine(answer.question).toLowerCase();
  const questions = answer.suggestions.map(oneLine).filter((q) => q !== '' && q.toLowerCase() !== asked);
  const made = questions.slice(0, LIMIT.rowButtons - 1).map((q) => ({ q, button: button(q, `ask:${q}`) }));
  return {
    row: made.flatMap((m) => m.button ?? []),
    written: made.filter((m) => m.button === null).map((m) => nameOf(m.q, 400)),
  };
}

/** The line that leads to the suggestions, with those written under it that no button holds, and the buttons. */
function putSuggestions(sheet: Sheet, answer: Answer, words: Words): void {
  const { row, written } = suggestions(answer);
  if (row.length + written.length > 0) sheet.put(sentence([words.couldAsk, ...written].join('\n')));
  sheet.row(buttons(...row));
}

/** `**Sources differ** on trade` and one line a source: side by side, neither merged nor judged. */
function disagreementBlock({ about, values }: Disagreement, { words, articleOf }: AnswerCardOptions): Block {
  const cited: Citation[] = [];
  const lines = values.flatMap((value) => {
    const from = articleOf(value.article);
    const shown = inline(value, 160);
    if (!from || !shown) return [];
    cited.push(shown.cited);
    return [`${shown.markdown} — ${nameOf(from.outlet)}`];
  });
  return { text: [words.differ(nameOf(about)), ...lines].join('\n'), cited };
}

const citation = ({ article, start, end, text }: Citation): Citation => ({ article, start, end, text });
