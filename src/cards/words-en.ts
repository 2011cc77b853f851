import { dateLabel } from './dates.js';
import type { Words } from './words.js';
import { DIGESTS_IN_ENGLISH } from './words-digest-en.js';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const count = (n: number): string => NUMBERS[n] ?? String(n);
const Count = (n: number): string => count(n).replace(/^./, (c) => c.toUpperCase());
const articles = (n: number): string => `${n} ${n === 1 ? 'article' : 'articles'}`;
const list = (items: readonly string[], last: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
const quoted = (word: string): string => `“${word}”`;
const covering = (period: string): string => (period === '' ? '' : `, ${period}`);

export const ENGLISH: Words = {
  language: 'en',
  open: 'open the article',
  ourNote: (outlet) => `Our note on: ${outlet}`,
  showing: (words) => `Showing results for ${list(words.map(quoted), 'and')}`,
  speaking: (speaking, all) => `${speaking} of ${articles(all)} ${speaking === 1 ? 'speaks' : 'speak'} of this`,
  searched: (period) => (period === '' ? '' : `searched ${period}`),
  only: (outlet) => `only ${outlet}`,
  differ: (about) => `**Sources differ** on ${about}`,
  nearMiss: (known, missing) => {
    if (missing.length > 0 && known.length > 0)
      return `The corpus speaks of ${list(known.map(quoted), 'and')}, but says nothing of ${list(missing.map(quoted), 'or')} there.`;
    if (missing.length > 0) return `The corpus says nothing of ${list(missing.map(quoted), 'or')}.`;
    if (known.length > 0)
      return `The corpus speaks of ${list(known.map(quoted), 'and')}, but does not tell what you asked.`;
    return 'The corpus comes near to this, but does not tell what you asked.';
  },
  nearest: 'Nearest passages:',
  nothing: (all, period) => `Nothing in the corpus speaks of this. Searched ${articles(all)}${covering(period)}.`,
  couldAsk: 'You could ask:',
  furtherExcerpts: 'Further excerpts',
  noFurther: 'There are no further excerpts for this question.',
  contextTitle: 'In context',
  buttons: {
    context: 'In context',
    more: 'More',
    sources: 'Sources',
    previous: 'Previous',
    next: 'Next',
    differ: 'Sources differ',
  },
  slots: {
    when: 'When',
    where: 'Where',
    chair: 'Chair',
    who: 'Who',
    tookPart: 'Took part',
    adopted: 'Adopted',
    documents: 'Documents',
    figures: 'Figures',
    coverage: 'Coverage',
    host: 'Host',
    office: 'Office',
    spelled: 'Spelled',
    events: 'Took part in',
    said: 'Said',
  },
  different: {
    date: 'Sources give different dates',
    place: 'Sources give different places',
    figure: 'Sources give different figures',
    office: 'Sources give different offices',
    host: 'Sources name different hosts',
    spelling: 'Sources spell it differently',
  },
  later: 'later',
  asOf: (day) => `as known by ${day}`,
  nothingBy: (day, first) =>
    `The corpus has no article published on or before ${day}. Take a day from ${first} on for \`as_of\`, or leave it out.`,
  andMore: (n) => `and ${count(n)} more`,
  pictures: {
    figures: 'Figures',
    ahead: 'then to come',
    differ: 'sources give different figures',
  },
  sourcesTitle: (n) => (n === 1 ? 'One article in the corpus' : `${Count(n)} articles in the corpus`),
  page: (page, pages) => `page ${page} of ${pages}`,
  kinds: { article: 'full text', note: 'our note' },
  noSources: 'The corpus is empty. Whoever runs this bot can add articles with `rapporteur import`.',
  sections: {
    introduction: 'In the corpus',
    new: 'New',
    figures: 'Figures',
    'this-day': 'This day',
    coming: 'Coming up',
  },
  nothingNew: (since) =>
    since === null ? 'There is nothing to report.' : `Nothing new since ${dateLabel(since, 'en')}.`,
  preview: 'preview: nothing was posted',
  digests: DIGESTS_IN_ENGLISH,
  helpTitle: 'What you can ask',
  helpLead:
    'I have read a set of articles and answer with excerpts from them, word for word, each with its source. Where they do not tell, I say so.',
  menu: (name) => `Menu of a message › Apps › ${name}`,
  helpFoot: 'I ping nobody, save a role that a digest is set up to ping, and keep no messages.',
  whichEvent: (name) => `More than one event is called “${name}”. Which one?`,
  unknownEvent: (name, near) =>
    `The corpus knows no event called “${name}”.${near ? ' The nearest by name:' : ' Try a place, for example with the year.'}`,
  noEvents: 'The corpus speaks of no event yet.',
  whichPerson: (name) => `More than one person is called “${name}”. Which one?`,
  unknownPerson: (name, near) =>
    `The corpus knows no person called “${name}”.${near ? ' The nearest by name:' : ' Try the surname alone, or another spelling.'}`,
  noPerson: 'The corpus speaks of no person yet.',
  unknownMeasure: (name, known) =>
    `The corpus has no figure for “${name}”.${known.length > 0 ? ` It has figures for: ${known.join(', ')}.` : ' Say in a word what is measured, for example: trade'}`,
  noFigures: 'The corpus tells of no figure yet.',
  undated: 'no period told',
  saidBy: (name) => `says ${name}`,
  change: { rise: 'rise', fall: 'fall' },
  timelineTitle: 'Timeline',
  noDates: (topic, from, to) =>
    `The corpus tells of nothing with a date${topic === '' ? '' : ` on “${topic}”`}${from === '' ? '' : ` from ${from}`}${to === '' ? '' : ` up to ${to}`}. Take a wider stretch of time${topic === '' ? '' : ', or leave out the topic'}.`,
  speakingOutlets: (speaking, all) =>
    `${speaking} of ${all} ${all === 1 ? 'outlet' : 'outlets'} ${speaking === 1 ? 'speaks' : 'speak'} of this`,
  silent: (outlets) => `Nothing on this found in: ${outlets.join(', ')}.`,
  message: {
    title: 'Sources for this message',
    noText:
      'This message has no text. I can look for what is written, not for what a picture or a file shows. Try a message with a sentence in it.',
    noWords: 'This message has no words that I could look for. Try one with a sentence in it.',
    nothing: (all, period) =>
      `Nothing in the corpus speaks to this message. Searched ${articles(all)}${covering(period)}.`,
    near: 'Nothing says just this. Nearest passages:',
    figures: (figure) => `**Figures** beside ${figure} in the message`,
    agrees: 'agrees',
    differs: 'differs',
    firstPart: 'only the first part of the message was looked at',
  },
  nothingOnTopic: (topic, all, period) =>
    `Nothing in the corpus speaks of “${topic}”. Searched ${articles(all)}${covering(period)}.`,
  unknownArticle: (name) =>
    `The corpus has no article called “${name}”. Pick one from the list that appears while you type.`,
  empty: 'There is nothing to look for. Write it in a few words, for example: who attended the summit',
  noWords: 'I found no words in this. Write it in a few words, for example: who attended the summit',
  tooLong: (length, most) =>
    `This has ${length} characters; I read at most ${most}. Shorten it to what you want to know.`,
  badDate: (option, value) =>
    `“${value}” is no date that I can read for \`${option}\`. Write it as 2025-04-11 or 2025-04.`,
  badOrder: (after, before, [first, last] = ['after', 'before']) =>
    `\`${first}\` (${after}) lies later than \`${last}\` (${before}). Swap the two.`,
  badOutlet: (outlet, outlets) =>
    outlets.length === 0
      ? `The corpus has no article by “${outlet}”; it is empty.`
      : `The corpus has no article by “${outlet}”. It has articles by: ${outlets.join(', ')}.`,
  changed: 'The corpus has changed since this was shown. Ask again.',
  noForms:
    'This asks for a form to be filled in, which a terminal cannot show. Give the options on the line, or use Discord.',
  unknownCommand: (name) => `I do not know the command “${name}”. /help lists what I can do.`,
  bug: 'Something went wrong on my side and I could not answer. It is in the log; try again, or ask in other words.',
};
