import type { SectionKind } from '../digest/compose.js';
import type { DifferenceKind } from '../facts/fact.js';
import type { Language } from './dates.js';
import type { DigestWords } from './words-digest.js';
import { ENGLISH } from './words-en.js';
import { RUSSIAN } from './words-ru.js';

/**
 * The program's own sentences: the only ones in a card that are not copied from the corpus. Arguments come as Markdown, already escaped,
 * except numbers and lengths.
 */
export interface Words {
  readonly language: Language;
  readonly open: string;
  readonly ourNote: (outlet: string) => string;
  readonly showing: (words: readonly string[]) => string;
  readonly speaking: (speaking: number, articles: number) => string;
  readonly searched: (period: string) => string;
  readonly only: (outlet: string) => string;
  readonly differ: (about: string) => string;
  readonly nearMiss: (known: readonly string[], missing: readonly string[]) => string;
  readonly nearest: string;
  readonly nothing: (articles: number, period: string) => string;
  readonly couldAsk: string;
  readonly furtherExcerpts: string;
  readonly noFurther: string;
  readonly contextTitle: string;
  readonly buttons: {
    readonly context: string;
    readonly more: string;
    readonly sources: string;
    readonly previous: string;
    readonly next: string;
    readonly differ: string;
  };
  readonly slots: {
    readonly when: string;
    readonly where: string;
    readonly chair: string;
    readonly who: string;
    readonly tookPart: string;
    readonly adopted: string;
    readonly documents: string;
    readonly figures: string;
    readonly coverage: string;
    readonly host: string;
    readonly office: string;
    readonly spelled: string;
    readonly events: string;
    readonly said: string;
  };
  /** What the sources give differently. */
  readonly different: Readonly<Record<DifferenceKind, string>>;
  /** Beside a source that appeared later and corrects an earlier one. */
  readonly later: string;
  /** A day as `11 Apr 2025`. */
  readonly asOf: (day: string) => string;
  readonly nothingBy: (day: string, first: string) => string;
  readonly andMore: (count: number) => string;
  /** Fixed words in pictures and their alt texts. */
  readonly pictures: {
    readonly figures: string;
    /** Beside a date that lay ahead when it was told. */
    readonly ahead: string;
    readonly differ: string;
  };
  readonly sourcesTitle: (articles: number) => string;
  readonly page: (page: number, pages: number) => string;
  readonly kinds: Readonly<Record<'article' | 'note', string>>;
  readonly noSources: string;
  readonly sections: Readonly<Record<SectionKind, string>>;
  readonly nothingNew: (since: string | null) => string;
  readonly preview: string;
  readonly digests: DigestWords;
  readonly helpTitle: string;
  readonly helpLead: string;
  readonly helpFoot: string;
  /** Where to find a command of a message's menu; its name comes as Markdown. */
  readonly menu: (name: string) => string;
  readonly whichEvent: (name: string) => string;
  readonly unknownEvent: (name: string, near: boolean) => string;
  readonly noEvents: string;
  readonly whichPerson: (name: string) => string;
  readonly unknownPerson: (name: string, near: boolean) => string;
  readonly noPerson: string;
  readonly unknownMeasure: (name: string, known: readonly string[]) => string;
  readonly noFigures: string;
  readonly undated: string;
  readonly saidBy: (name: string) => string;
  /** Beside a figure that tells how much more or less there was. */
  readonly change: { readonly rise: string; readonly fall: string };
  readonly timelineTitle: string;
  readonly noDates: (topic: string, from: string, to: string) => string;
  readonly speakingOutlets: (speaking: number, outlets: number) => string;
  readonly silent: (outlets: readonly string[]) => string;
  readonly message: {
    readonly title: string;
    readonly noText: string;
    readonly noWords: string;
    readonly nothing: (articles: number, period: string) => string;
    readonly near: string;
    readonly figures: (figure: string) => string;
    readonly agrees: string;
    readonly differs: string;
    readonly firstPart: string;
  };
  readonly nothingOnTopic: (topic: string, articles: number, period: string) => string;
  readonly unknownArticle: (name: string) => string;
  readonly empty: string;
  readonly noWords: string;
  readonly tooLong: (length: number, most: number) => string;
  readonly badDate: (option: string, value: string) => string;
  readonly badOrder: (after: string, before: string, names?: readonly [string, string]) => string;
  readonly badOutlet: (outlet: string, outlets: readonly string[]) => string;
  readonly changed: string;
  readonly noForms: string;
  readonly unknownCommand: (name: string) => string;
  readonly bug: string;
}

/** Sentences for a locale as Discord gives it (BCP 47): Russian for `ru`, English for all others. */
export function wordsFor(locale: string): Words {
  return /^ru\b/i.test(locale) ? RUSSIAN : ENGLISH;
}
