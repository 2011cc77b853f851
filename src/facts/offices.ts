import type { Range } from '../corpus/article.js';
import { OFFICE_WORD } from '../text/office-word.js';
import { pattern } from '../text/pattern.js';
import type { PersonHit } from './people.js';
import type { Sentence } from './sentence.js';

/** An office in a sentence; offsets count from its start. */
export interface OfficeHit extends Range {
  readonly text: string;
}

const BEHIND =
  /^(?:, | \()(?:the |a |an |its |who (?:is|became|ha[sd] (?:just |only )?become) (?:the )?)?(?<office>[^,;:()\n]{3,110})/u;
const LINE = /^(?:, | [–—-] )(?<office>.{3,140})$/u;
const ONE = new RegExp(`(?<![a-zA-ZÀ-ԯḀ-ỿ])${OFFICE_WORD}(?![a-zA-ZÀ-ԯḀ-ỿ])`, 'iu');
/** Where an office ends and the sentence goes on. */
const VERB = pattern('u')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    said|says|who|which|was|is|has|had|spoke|told|chaired|attended|thanked|led|took|announced|explained|noted|
    and (?=\p{Ll}+ed )
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;

/** The office that stands before or behind a name, without the name; null if none does. */
export function officeOf(sentence: Sentence, person: PersonHit): OfficeHit | null {
  const { text, passage } = sentence;
  if (passage.kind === 'list' && sentence.ordinal > 0) {
    const line = LINE.exec(text.slice(person.end))?.groups?.office;
    if (line !== undefined && ONE.test(line))
      return hitOf(text, person.end + text.slice(person.end).indexOf(line), line);
  }
  const before = text.slice(person.start, person.name).replace(/[\s,]+$/u, '');
  if (before.length > 2 && ONE.test(before)) return hitOf(text, person.start, before);
  const behind = BEHIND.exec(text.slice(person.end, person.end + 150))?.groups?.office;
  if (behind === undefined) return null;
  const stop = VERB.exec(behind)?.index ?? behind.length;
  const office = behind.slice(0, stop).replace(/[\s.]+$/u, '');
  return ONE.test(office) ? hitOf(text, person.end + text.slice(person.end).indexOf(office), office) : null;
}

const hitOf = (text: string, start: number, office: string): OfficeHit => ({
  start,
  end: start + office.length,
  text: text.slice(start, start + office.length),
});

/** An office in a form that can be compared. */
export interface Rank {
  /** "minister of foreign affairs" and "foreign minister" are one. */
  readonly office: string;
  readonly deputy: boolean;
}

const DEPUTY = /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:deputy|vice|assistant|acting|associate)(?![a-zA-ZÀ-ԯḀ-ỿ])/iu;
const FORMER = /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:former|ex|then|late|outgoing|future|designate)(?![a-zA-ZÀ-ԯḀ-ỿ])/iu;
const OFFICES = new RegExp(
  `(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:(?:foreign|prime|finance|defen[cs]e|interior|trade|energy|environment|deputy|vice|assistant|head|first|secretary) )*${OFFICE_WORD}(?: of (?:foreign affairs|finance|defen[cs]e|the interior|trade|energy|the environment|state))?(?![a-zA-ZÀ-ԯḀ-ỿ])`,
  'giu',
);

/** The offices in a description, each with whether it is a deputy's; none for former ones. */
export function ranksOf(description: string): Rank[] {
  if (FORMER.test(description)) return [];
  return [...description.matchAll(OFFICES)].map(([words]) => {
    const plain = words
      .toLowerCase()
      .replace(/(?:deputy|vice|assistant|acting|first|head|associate)[ -]/gu, '')
      .replace('minister of foreign affairs', 'foreign minister')
      .replace(/minister of (?:the )?([a-zA-ZÀ-ԯḀ-ỿ]+)/u, '$1 minister');
    return { office: plain.trim(), deputy: DEPUTY.test(words) };
  });
}
