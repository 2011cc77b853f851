import { isGivenName } from '../text/given-names.js';
import { OFFICE_WORD } from '../text/office-word.js';
import { pattern } from '../text/pattern.js';
import { toLatin } from '../text/scripts.js';
import { isStopWord } from '../text/stopwords.js';
import { isCountryName } from './countries.js';

const OFFICE_BEFORE = new RegExp(
  `(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:(?:former|acting|then|deputy|vice|interim|transitional|caretaker|new|military|outgoing|incoming|special|climate|trade|crown|high|permanent|assistant|cabinet|general)[ -]|under-)*${OFFICE_WORD}(?: (?:of|at|for) (?:the )?[a-zA-ZÀ-ԯḀ-ỿ]+(?: (?:(?:of|for|and|the) )*[a-zA-ZÀ-ԯḀ-ỿ]+){0,5},|,)? $`,
  'iu',
);
/** A country, nationality or institution before an office: "French", "France's", "EU". */
const WHOSE_BEFORE = pattern('u')`
  (?:^|[^a-zA-ZÀ-ԯḀ-ỿ.-])(
    (?:the )?(?:
      (?!
        (?:
          The|At|In|On|By|For|And|As|When|With|Alongside|Under|From|After|Before|During|Besides|While|Like|To|
          Yesterday|Today|Tomorrow
        )[ ]
      )\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ.-]*(?:['’]s)? (?:of (?:the )?)?
    ){1,4}
  )$
`;
/** "His Norland counterpart, (Ida Moss)": who holds the same office elsewhere. */
const PEER_BEFORE = pattern('u')`
  (?:his|her|their|its) (?:\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+ )?(?:counterpart|colleague|successor|predecessor)
  (?: (?:from|in|of) (?:the )?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+)?,? $
`;
/** "Secretary of (State Ida Moss)": the end of an office is no given name. */
const OFFICE_OF = /(?:secretary|ministers?) of (?:the )?$/iu;
/** "President of (Norland Ida Moss)", "Prime Minister of the Republic of (Sudland Carl Dorn)". */
const OFFICE_OF_ANY = new RegExp(
  `(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:${OFFICE_WORD}) (?:of|for) (?:the )?(?:\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+ (?:(?:and|for) \\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+ )*(?:of|for) (?:the )?){0,2}$`,
  'iu',
);
const OFFICE_OF_WHOM = new RegExp(
  `(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:(?:deputy|vice|acting|first|interim)[ -])*${OFFICE_WORD} (?:of|for) `,
  'giu',
);
/** The institution that an office is of: "(President of the) Coast Council (Ida Moss)". */
const BODY_OF = pattern('u')`
  ^(?:\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]* ){0,4}(?:
    Union|Council|Commission|Bank|Parliament|Organi[sz]ation|Nations|Fund|Federation|Confederation|Association|
    League|Assembly|Committee|Agency|Congress|Secretariat
  ) (?=\p{Lu})
`;
const OFFICE_END = pattern('u')`
  ^(?:
    State|Foreign Affairs|Finance|Defen[cs]e|Energy|Trade|Commerce|Health|Justice|Interior|Economy|Labou?r|
    Agriculture|Transport|Education|Environment|War
  ) (?=\p{Lu})
`;
/** "Jr" behind a name: of whom it speaks, but by no name of theirs. */
const JUNIOR = / (?:Jr|Sr)$/u;
const TITLE_BEFORE = pattern('u')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    Dr|Mr|Mrs|Ms|Prof|Gen|Sen|Sir|Dame|Lord|Lady|Baroness|Father|Sister|Canon|
    (?:(?:Most|Right|Very) )?Rev(?:erend)?|HE|H\.E
  )\.? $
`;
const TITLE_INSIDE = /^(?:Dr|Mr|Mrs|Ms|Prof|Gen|Sen|Sir|Dame|Lord|Lady|Baroness|Canon|Rev|Reverend) (?=\p{Lu})/u;
const OFFICE_INSIDE = new RegExp(`^(?:.*[ -])?${OFFICE_WORD} (?=\\p{Lu})`, 'iu');
const WHOSE_INSIDE = /^\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]*(?: \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]*)?['’]s (?=\p{Lu})/u;

/** Two to four capitalised words, with particles and initials between them. */
const CAPITALISED = pattern('gu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ\p{N}])(?:\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]*(?:[-'’][a-zA-ZÀ-ԯḀ-ỿ]+)*|\p{Lu}\.)(?:
    [ ](?:(?:von|van|der|den|de|da|di|do|dos|das|du|la|le|al|bin|ibn|el|abu|ter|zu) )*
    (?:(?:al|el|ul|ad|as)-(?=\p{Lu}))?(?:
      \p{Lu}\.(?= )|\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]*(?:[-'’]\p{Lu}?[a-zA-ZÀ-ԯḀ-ỿ]+)*
    )
  )*
`;
/** Words of institutions, regions and calendars: a run that holds one is no person. */
const NOT_A_NAME: ReadonlySet<string> = new Set(
  'the this these in on at and for from by it its he she they according union organisation organization council ministry minister ministers university institute bank commission agency association assembly summit summits meeting meetings conference conferences congress session sessions world olympics championship championships league parliament court forum plan action joint agreement statement communique communiqué corridor initiative route gateway strategy railway airlines airways airport house war central north south east west northern southern eastern western asia asian europe european africa african america american gulf state states united republic federation kingdom president prime foreign deputy vice january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday first second third secretary general director professor treaty security economic international national affairs government committee interest news report crown prince synod conclave motors electric election strike hospital staff'.split(
    ' ',
  ),
);
const isNoName = (name: string) => name.split(/[ -]/).some((word) => NOT_A_NAME.has(word.toLowerCase()));

/** A run of capitals that may be a name; `office`: length of the office before it. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly office: number;
  /** Length of what belongs to the name without being one: ", Jr.". */
  readonly tail: number;
}

/** The runs of capitals of a text that may be names of persons. */
export function candidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(CAPITALISED)) {
    let start = match.index;
    let name = match[0].replace(/['’]s$/u, '').replace(/(?<=\p{Ll})\.$/u, '');
    // "French President Jean Dupont" is one run of capitals: cut it behind its office.
    const cut = name.includes(' ') ? (OFFICE_INSIDE.exec(name)?.[0].length ?? 0) : 0;
    start += cut;
    name = name.slice(cut);
    const ending = OFFICE_OF.test(text.slice(Math.max(0, start - 20), start))
      ? (OFFICE_END.exec(name)?.[0].length ?? 0)
      : 0;
    start += ending;
    name = name.slice(ending);
    const title = TITLE_INSIDE.exec(name)?.[0].length ?? 0;
    start += title;
    name = name.slice(title);
    const owner = lengthOfOwner(text.slice(Math.max(0, start - 90), start), name);
    start += owner;
    name = name.slice(owner);
    // "Then Moss spoke": the sentence's first word is no given name.
    const opening = /^[a-zA-ZÀ-ԯḀ-ỿ]+ (?=\p{Lu})/u.exec(name)?.[0] ?? '';
    if (isStopWord(opening.trim().toLowerCase()) || opening === 'Host ') {
      start += opening.length;
      name = name.slice(opening.length);
    }
    // "Norland's Ida Moss": whose she is.
    const whose = WHOSE_INSIDE.exec(name)?.[0] ?? '';
    const nation = whose !== '' && isCountryName(toLatin(whose.replace(/['’]s $/u, ''))) ? whose.length : 0;
    start += whose.length;
    name = name.slice(whose.length);
    const junior = JUNIOR.exec(name)?.[0] ?? '';
    name = name.slice(0, name.length - junior.length);
    const after = text.slice(start + name.length, start + name.length + 8);
    const tail = junior || /^,? (?:Jr|Sr)/u.test(after) ? lengthOfJunior(after) : 0;
    // "ROME, Norland –": the line that dates a report.
    if (start === 0 && /^[\p{Lu} ]+$/u.test(name)) continue;
    // "Lee" is a name behind an office; otherwise it may be any short word.
    if (
      (name.length < 4 && !(name.length > 1 && officeBefore(text, start) > 0)) ||
      isNoName(name) ||
      isCountryName(toLatin(name)) ||
      /^\p{Lu}+$/u.test(name)
    )
      continue;
    const office = owner > 0 ? officeOfWhom(text, start) : officeBefore(text, start) || nation;
    found.push({ start, end: start + name.length, office, tail });
  }
  return found;
}

/** Length of the country or institution that a run of capitals begins with, behind the office that is of it. */
function lengthOfOwner(before: string, name: string): number {
  if (!/ (?:of|for) (?:the )?$/u.test(before) || !name.includes(' ') || !OFFICE_OF_ANY.test(before)) return 0;
  const words = name.split(' ');
  for (let k = Math.min(4, words.length - 1); k > 0; k--) {
    const owner = words.slice(0, k).join(' ');
    if (isCountryName(toLatin(owner))) return owner.length + 1;
  }
  if (/ Republic of (?:the )?$/u.test(before)) return (words[0]?.length ?? 0) + 1;
  const body = BODY_OF.exec(name)?.[0].length ?? 0;
  if (body > 0) return body;
  // "Archbishop of Rome Ida Moss": where the name begins as many do.
  const given = words.findIndex((word, i) => i > 0 && i < words.length - 1 && isGivenName(word));
  return given > 0 && !isGivenName(words[0] ?? '') ? words.slice(0, given).join(' ').length + 1 : 0;
}

/** Length of the last office before a name with the country or body that it is of. */
function officeOfWhom(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 110), start);
  const last = [...before.matchAll(OFFICE_OF_WHOM)].at(-1);
  return last && !/[.,;:()]/u.test(before.slice(last.index)) ? before.length - last.index : 0;
}

const lengthOfJunior = (after: string): number => {
  const own = /^,? (?:Jr|Sr)(?![a-zA-ZÀ-ԯḀ-ỿ])/u.exec(after)?.[0].length ?? 0;
  return own + (/^\.(?=[ ,](?:\p{Ll}|,|and)|,|$)/u.exec(after.slice(own))?.[0].length ?? 0);
};

/** Length of the office or title that stands directly before a name. */
export function officeBefore(text: string, start: number): number {
  if (text[start - 1] !== ' ') return 0;
  const before = text.slice(Math.max(0, start - 80), start);
  const office = OFFICE_BEFORE.exec(before)?.[0];
  if (office === undefined) return (PEER_BEFORE.exec(before) ?? TITLE_BEFORE.exec(before))?.[0].length ?? 0;
  const whose = WHOSE_BEFORE.exec(before.slice(0, -office.length))?.[1] ?? '';
  // "What President Moss": the sentence's first word is nobody's.
  const opening =
    /^(?:What|How|Why|That|Whether|Where|So|Yet|Although|Though|Because|Even|Among|Without|Against|Despite|Until|Since|Both|Not|Nor|Or) /u.exec(
      whose,
    )?.[0].length ?? 0;
  return office.length + whose.length - opening;
}
