import { matches } from './matches.js';

/** Abbreviations of four letters and more, which a full stop follows inside a sentence. */
const ABBREVIATIONS = new Set(
  `aero appl approx assn assoc asst bros capt comdr comm conf corp cont dept dist engl engr engrs equat eqns govt hist hons inst introd lieut
  louis math maths mech messrs midn natl nucl phys prof proc publ quart rept reps sept sens sens sergt soc supt techn theor thes trans univ viz vols
  elec expt expts figs incl intl jour misc mgmt mfg orig pages prin pres subj temp viii xiii xvii ante assoc avenue blvd cert colo conn dakota
  mass mich minn miss mont nebr okla oreg penn tenn wash ariz brig kans shri tbsp wisc`.split(/\s+/),
);
/** Words of two or three letters that stand at the end of a sentence and are no abbreviation. */
const SHORT = new Set(
  `it he me us up so do is be by to on of an as at or we if my all any are but can did end few for get had has her him his how its
  law low man men new nor now not oil old one our out own sea see set she six ten the too two use war was way who why yet you day eye age air big
  ago aid ban bus car era fee gas job key lot map pay sum tax tie top win`.split(/\s+/),
);

/** Titles, which a name follows. */
const TITLES = new Set(['Dr', 'Mr', 'Mrs', 'Ms', 'Prof']);

/** The mark that may end a sentence, what closes behind it, and the space after; the next sentence would begin at its end. */
const MARK = /[.!?…]["'”’»)\]]*\s+(?=\S)/gu;
/** The word before a mark, with a hyphen or apostrophe that joins it to another; or what closes a bracket or quotation. */
const BEFORE = /(?<word>[\p{L}\p{N}]+)$|[)\]"”’»]$|(?<apart>[\p{L}\p{N})\]"”][ \n])$/u;

export type Verdict = 'ends' | 'goes on' | 'unsure';

/** A place in an English text where a sentence may end, and where the next one would begin. */
export interface Mark {
  readonly next: number;
  readonly verdict: Verdict;
}

/**
 * Every place where a sentence of an English text may end, in order, judged by the word before and the letter behind. `unsure` where
 * that does not decide: abbreviations, initials, digits and signs mixed, several marks.
 */
export function marks(text: string): Mark[] {
  return matches(MARK, text).map((match): Mark => {
    const next = match.index + match[0].length;
    return { next, verdict: judge(text, match.index, match[0], next) };
  });
}

function judge(text: string, at: number, mark: string, next: number): Verdict {
  const begins = text.charCodeAt(next);
  const capital = begins >= 0x41 && begins <= 0x5a;
  const letter = capital || isSmall(begins);
  if (letter && mark.length === 2 && mark[0] !== '…') {
    const plain = judgePlain(text, at, mark[0] === '.', capital);
    if (plain) return plain;
  }
  if (mark[0] === '…' || mark.length > 3) return 'unsure';
  const quoted = mark.length === 3;
  if (quoted && !(capital && /["”]/u.test(mark))) return 'unsure';
  const before = BEFORE.exec(text.slice(Math.max(0, at - 24), at));
  if (!before) return 'unsure';
  const word = before.groups?.word;
  // A bracket, a quotation, or (in texts that were cut into words) a space before the full stop.
  const spaced = before.groups?.apart !== undefined && (begins === 0x28 || (begins >= 0x30 && begins <= 0x39));
  if (word === undefined) return (letter || spaced) && !quoted ? 'ends' : 'unsure';
  const joint = text[at - word.length - 1] ?? ' ';
  const joined = !/[\s("“«[]/u.test(joint);
  if (joined && !/[-–’']/u.test(joint)) return 'unsure';
  if (capital && !quoted && /[A-Za-z]['’]s$/.test(before.input)) return 'ends';
  if (letter && mark[0] === '.' && !quoted && !joined && TITLES.has(word)) return 'goes on';
  if (/^\p{L}$/u.test(word)) return letter && mark[0] === '.' && !joined ? 'goes on' : 'unsure';
  if (/^\d+$/.test(word)) return letter && !joined && !quoted ? 'ends' : 'unsure';
  if (!letter && !(begins === 0x22 || begins === 0x201c || begins === 0x28)) return 'unsure';
  if (/^\p{Ll}+$/u.test(word)) {
    const sure = word.length > 3 ? !ABBREVIATIONS.has(word) : !joined && letter && SHORT.has(word);
    return sure ? 'ends' : 'unsure';
  }
  if (!letter || quoted) return 'unsure';
  // A name of four letters, an acronym as long, or capitals inside (SpecialEurasia); letters beyond ASCII only in longer words.
  if (/^(?:\p{Lu}\p{Ll}{4,}|[A-Z][A-Za-z]{3,})$/u.test(word))
    return ABBREVIATIONS.has(word.toLowerCase()) ? 'unsure' : 'ends';
  return 'unsure';
}

const isSmall = (unit: number) => unit >= 0x61 && unit <= 0x7a;
const isWord = (unit: number) => isSmall(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);

/**
 * The commonest marks by far, told without a pattern: behind a whole word of small letters, behind a space after a word (in texts that were
 * cut into words), and after another mark. Null for others.
 */
function judgePlain(text: string, at: number, stop: boolean, capital: boolean): Verdict | null {
  const before = text[at - 1];
  if (before === ',' || (before === ' ' && isWord(text.charCodeAt(at - 2)))) return 'ends';
  if (stop && before === '.' && text[at - 2] !== '.') return 'goes on';
  if (stop && !capital && text[at - 2] === '.' && INITIALS.test(text.slice(Math.max(0, at - 4), at))) return 'goes on';
  let from = at;
  while (from > 0 && isSmall(text.charCodeAt(from - 1))) from--;
  const long = at - from > 3 && at - from < LONGEST && (from === 0 || text[from - 1] === ' ');
  return long && !ABBREVIATIONS.has(text.slice(from, at)) ? 'ends' : null;
}

/** U.S, e.g, m.i.t */
const INITIALS = /(?:^|[^A-Za-z0-9])[A-Za-z]\.[A-Za-z]$/;

/** Letters of a word that a pattern would see whole. */
const LONGEST = 24;
