import { LONGEST_QUESTION } from '../src/answer/ask.js';
import { dateLabel } from '../src/cards/dates.js';
import type { AskedOf } from '../src/cards/keys.js';
import { nameOf } from '../src/cards/source.js';
import { oneLine } from '../src/cards/visible.js';
import type { Words } from '../src/cards/words.js';
import { publishedBetween } from '../src/corpus/article.js';
import type { Corpus } from '../src/corpus/corpus.js';
import type { Request } from './command.js';
import { visibleArticles, visibleOutlets } from './visible.js';

/** A checked value, or the sentence that says what is wrong with it and what to do. */
export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

/** A text option, trimmed; empty where it was not given. People may send anything, whatever was declared. */
export function textOption(request: Request, name: string): string {
  const value = request.options[name];
  return value === undefined ? '' : oneLine(String(value));
}

/** A question or a name in words: not empty, not too long, with at least one letter or digit. */
export function checkText(text: string, words: Words): Checked<string> {
  if (text === '') return { ok: false, sentence: words.empty };
  if (text.length > LONGEST_QUESTION) return { ok: false, sentence: words.tooLong(text.length, LONGEST_QUESTION) };
  if (!/[\p{L}\p{N}]/u.test(text)) return { ok: false, sentence: words.noWords };
  return { ok: true, value: text };
}

/** A day (`2025-04-11`) or month (`2025-04`); of a month, its first day for `after`, its last for `before`. */
export function checkDate(
  text: string,
  name: string,
  end: 'first' | 'last',
  words: Words,
): Checked<string | undefined> {
  if (text === '') return { ok: true, value: undefined };
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  const day = match ? publishedBetween(text)[end === 'first' ? 'from' : 'to'] : '';
  const parsed = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== day)
    return { ok: false, sentence: words.badDate(name, nameOf(text, 40)) };
  return { ok: true, value: day };
}

/** The options `outlet`, `after`, `before` and `as_of`, which say what articles a question is asked of. */
export function checkAskedOf(request: Request, corpus: Corpus, words: Words): Checked<AskedOf> {
  const after = checkDate(textOption(request, 'after'), 'after', 'first', words);
  if (!after.ok) return after;
  const before = checkDate(textOption(request, 'before'), 'before', 'last', words);
  if (!before.ok) return before;
  if (after.value !== undefined && before.value !== undefined && after.value > before.value)
    return { ok: false, sentence: words.badOrder(after.value, before.value) };
  const asOf = checkAsOf(request, corpus, words);
  if (!asOf.ok) return asOf;
  const by = asOf.value;
  if (after.value !== undefined && by !== undefined && after.value > by)
    return { ok: false, sentence: words.badOrder(after.value, by, ['after', 'as_of']) };
  const last = [before.value, by].filter((day) => day !== undefined).sort()[0];
  const typed = textOption(request, 'outlet');
  // Sorting them by an alphabet takes longer than it looks the first time: most questions name none.
  const outlets = typed === '' ? [] : visibleOutlets(corpus, request.server);
  const outlet = outlets.find((name) => name.toLowerCase() === typed.toLowerCase());
  if (typed !== '' && outlet === undefined)
    return {
      ok: false,
      sentence: words.badOutlet(
        nameOf(typed, 60),
        outlets.slice(0, 25).map((name) => nameOf(name)),
      ),
    };
  return {
    ok: true,
    value: {
      ...(outlet === undefined ? {} : { outlet }),
      ...(after.value === undefined ? {} : { after: after.value }),
      ...(last === undefined ? {} : { before: last }),
      ...(by === undefined ? {} : { asOf: by }),
    },
  };
}

/** The option `as_of`: a day by which something must have been published, of a month its last. Some article has to be as old. */
export function checkAsOf(request: Request, corpus: Corpus, words: Words): Checked<string | undefined> {
  const by = checkDate(textOption(request, 'as_of'), 'as_of', 'last', words);
  if (!by.ok || by.value === undefined) return by;
  const day = by.value;
  const first = visibleArticles(corpus, request.server)
    .map(({ published }) => publishedBetween(published).from)
    .sort()[0];
  if (first === undefined || first <= day) return by;
  return {
    ok: false,
    sentence: words.nothingBy(dateLabel(day, words.language), dateLabel(first, words.language)),
  };
}

/** The options `from` and `to`: a stretch of time, open on the side that is not given. */
export function checkStretch(
  request: Request,
  words: Words,
): Checked<{ readonly from: string | undefined; readonly to: string | undefined }> {
  const from = checkDate(textOption(request, 'from'), 'from', 'first', words);
  if (!from.ok) return from;
  const to = checkDate(textOption(request, 'to'), 'to', 'last', words);
  if (!to.ok) return to;
  if (from.value !== undefined && to.value !== undefined && from.value > to.value)
    return { ok: false, sentence: words.badOrder(from.value, to.value, ['from', 'to']) };
  return { ok: true, value: { from: from.value, to: to.value } };
}
