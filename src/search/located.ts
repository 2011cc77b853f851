import { isMetonym } from '../text/capitals.js';
import { isPossessive } from '../text/scripts.js';
import type { Term } from './terms.js';

const IN: ReadonlySet<string> = new Set(['in', 'at', 'в', 'во', 'v', 'vo']);
/** «Поездка в Осло» is a way there; what is asked may be anywhere. */
const JOURNEY = /^(?:поездк|визит|приезд|прибыти|турне|перелет)/;
/** What takes place somewhere. */
const EVENT = /^(?:summit|ministerial|meeting|forum|conference|саммит[а-я]*|встреч[а-я]*|форум[а-я]*)$/;
/** Words from a place to what took place there: "Bishkek foreign ministers meeting". */
const TO_EVENT = 3;
/** Whether something is asked that is in what `length` words of a question name from `from` on, or took place there. */
export function isLocated(question: readonly Term[], from: number, length: number): boolean {
  const [first, last] = [question[from], question[from + length - 1]];
  if (!first || !last || isPossessive(last.text)) return false;
  if (IN.has(first.before)) return !JOURNEY.test(question[from - 2]?.word ?? '');
  // Before an event, the government is meant as often as the town.
  if (isMetonym(first.word)) return false;
  for (const { word, stop } of question.slice(from + length, from + length + TO_EVENT)) {
    if (stop) return false;
    if (EVENT.test(word)) return true;
  }
  return false;
}
