import { type Article, type Citation, cite, type Range } from '../corpus/article.js';
import { pattern } from '../text/pattern.js';
import { GATHERERS_MET } from './event-words.js';
import type { Telling } from './telling.js';
import { NAMED_VENUE } from './venue-names.js';

/** Those gathered are spoken to: "told fellow leaders at". */
const ADDRESSED = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:the|his|her) gavel(?![a-zA-ZÀ-ԯḀ-ỿ])|
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    told|addressed|addressing|welcomed|welcoming|received|hosted
  ) (?:(?:the|his|her|their|other|fellow|visiting|assembled) ){0,2}(?:
    (?:opening|closing) (?:ceremony|session)|colleagues|counterparts|delegates|delegations|leaders|ministers|
    guests|presidents|bishops|members|heads of state(?: and government)?|plenary|audience
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** "Delegations arrived at", "the working sessions were held at". */
const SAT = pattern('u')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    [Dd]elegations|[Dd]elegates|[Ll]eaders|[Mm]inisters|[Bb]ishops|[Mm]embers
  )(?![a-zA-ZÀ-ԯḀ-ỿ])[^.;:]{0,60} (?:arrived|assembled|filed in|took their (?:seats|places))
  (?: on \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+)? (?:at|in|inside) (?:the )?$|
  (?:
    sessions?|sittings?|proceedings|debates|deliberations|discussions
  )(?: (?:on|of|about) [^.;,]{2,40})? (?:
    (?:was|were) (?:all |mostly )?(?:held|hosted)|took place
  ) (?:at|in|inside) (?:the )?$
`;
/** Something beside the gathering. */
const BESIDE = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    dinner|lunch|luncheon|banquet|breakfast|reception|concert|gala|sidelines|margins|protest[a-zA-ZÀ-ԯḀ-ỿ]*|
    demonstrat[a-zA-ZÀ-ԯḀ-ỿ]*|talks|bilateral|private|spouses|tour(?:ed)?|visited|visit|laid|wreath|airport|
    staying|stayed|born|studied|next|last year|exhibition|fair
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;

/** The building that a gathering was held in, as each source names it, with its city where that follows. */
export function venuesOf(
  tellings: readonly Telling[],
  city: string,
  isCity: (text: string) => string | null,
): Citation[] {
  const found = new Map<string, { article: Article; range: Range }>();
  for (const { sentence, by, phrase, report } of tellings) {
    const { text, article, range } = sentence;
    if (found.has(article.id) || by === 'aside' || by === 'outlook' || by === 'placed') continue;
    const venue = NAMED_VENUE.exec(text);
    const name = venue?.groups?.venue;
    if (!venue || name === undefined || BESIDE.test(text)) continue;
    const start = venue.index + venue[0].length - name.length;
    const named = by === 'named' && phrase !== null && phrase.start - range.start < venue.index;
    const gathered =
      report !== null && [ADDRESSED, GATHERERS_MET, SAT].some((shape) => shape.test(text.slice(0, start)));
    if (!named && !gathered) continue;
    if (named && CLAUSE.test(text.slice((phrase?.end ?? 0) - range.start, venue.index).replace(WHO_MEET, ' ')))
      continue;
    const end = venue.index + venue[0].length;
    const behind = /^,? in (?=\p{Lu})/u.exec(text.slice(end))?.[0] ?? '';
    const there = behind === '' ? null : isCity(text.slice(end + behind.length, end + behind.length + 60));
    const stop = there === city ? cityEnd(text, end + behind.length) : end;
    found.set(article.id, { article, range: sentence.at({ start, end: stop }) });
  }
  return [...found.values()].map(({ article, range }) => cite(article, range));
}

/** "(The leaders), who will meet (at)": still of the gathering. */
const WHO_MEET = pattern('u')`
  ^[^.;]{0,40}?,? who (?:will |are to |had |have )?(?:
    met|meet|gather|gathered|convene|convened|assemble|assembled
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;

/** What follows is told of something else. */
const CLAUSE =
  /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:after|before|since|while|when|where|who|whose|as|than|but|unlike)(?![a-zA-ZÀ-ԯḀ-ỿ])|;/iu;

const cityEnd = (text: string, start: number): number =>
  start +
  (/^\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’'-]*(?: (?:de |da |del |la )?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’'-]*)*/u.exec(text.slice(start))?.[0]
    .length ?? 0);
