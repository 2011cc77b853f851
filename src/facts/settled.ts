import type { Citation, Range } from '../corpus/article.js';
import { pattern } from '../text/pattern.js';
import { toLatin } from '../text/scripts.js';
import type { Sentence } from './sentence.js';
import type { Telling } from './telling.js';

/** "The document is to …": it was named in the sentence before. */
const SAME_DOCUMENT =
  /^(?:The|This) (?:document|plan|draft|text|paper|declaration|statement|communiqu[eé]|agreement)(?![a-zA-ZÀ-ԯḀ-ỿ])/u;
/** "The declaration calls for": what a document says it says once it is there. */
const SAYS = pattern('u')`
  ^(?:, [^,.;]{3,90},)? (?:also )?(?:
    speaks?|calls?|says|said|notes?|commits?|deplores?|names|condemns?|urges?|stresses|reaffirms?|recogni[sz]es|
    welcomes|sets|mentions|contains|lists|promises|pledges|demands|asks|warns|lets|allows|forbids|bans|obliges|
    requires|provides|gives|covers|exempts|permits|grants|creates|establishes|limits|commended|called|urged|
    condemned|criticises|criticizes|welcomed|runs to|(?:has|have|had) the support|
    was (?:adopted|issued|signed|agreed|published|released)
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** "A Decision on quotas lets": what is new, not "the Treaty" that was there before. */
const NEW_ONE = /(?:^|[ ,])[Aa]n? (?:[a-zA-ZÀ-ԯḀ-ỿ]+ )?$/u;
const SAID_BY = /(?:says|said|according to|reads|in|under|with) (?:the )?$/u;
/** What a document may be in a sentence that goes on about a gathering. */
const BY_WHICH = pattern('u')`
  (?:^|\s)(?:known as the|calls? the|called the|is called the|is the) $|
  (?:^|\s)(?:Through|Under|With|By|In) (?:a|an|the|their) (?:\p{Ll}+ )?$
`;
/** "(Its declaration,) titled": what it is called, it is called there. */
const TITLED = pattern('u')`
  (?:declaration|communiqu[eé]|statement|text|document|paper)(?: \p{Ll}+){0,4},? (?:to be )?
  (?:titled|entitled|dubbed|called|christened),? (?:the )?["“‘]?$
`;
const OUTCOME = /(?:declaration|communiqu[eé]|statement)$/iu;
/** "No joint communiqué was issued." */
const NONE = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    no|without (?:an?|any)|nor (?:an?|any)|failed to (?:adopt|agree on|issue|sign) (?:an?|any)
  ) (?:\p{Ll}+ )?$
`;
/** "Leaving the Rome Treaty", "would join the Rome Treaty", "in line with the Rome Treaty": it was there before. */
const EXISTING = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    leav(?:e|es|ing)|left|quit|quits|withdr[ae]w[a-zA-ZÀ-ԯḀ-ỿ]*(?: from)?|(?:re)?join(?:ed|s|ing)?|
    acced[a-zA-ZÀ-ԯḀ-ỿ]+ to|accession to|part(?:y|ies)? (?:of|to)|members? of|signator(?:y|ies) (?:of|to)|
    goals? of|aims? of|targets? of|line with|violat[a-zA-ZÀ-ԯḀ-ỿ]+|ratif[a-zA-ZÀ-ԯḀ-ỿ]+|replac[a-zA-ZÀ-ԯḀ-ỿ]+|
    builds? on|based on|rules (?:for|of)|rulebook of|version of
  ) (?:the |its |their )?$
`;
const SETTLED = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    adopt[a-zA-ZÀ-ԯḀ-ỿ]*|submit[a-zA-ZÀ-ԯḀ-ỿ]*|go(?:es)? before|laid before|outcome|sign(?:ed|s|ing)?|
    approv[a-zA-ZÀ-ԯḀ-ỿ]+|endors[a-zA-ZÀ-ԯḀ-ỿ]+|finali[sz][a-zA-ZÀ-ԯḀ-ỿ]+|
    record(?:ed|s) [a-zA-ZÀ-ԯḀ-ỿ]+ [a-zA-ZÀ-ԯḀ-ỿ ]{0,20}in|extend(?:ed|s)|renew(?:ed|s)|launch(?:ed|es)|
    present(?:ed|s)|won approval|agreed|issued|published|released|unveiled|announced|clinched|read out|
    concluded|[Aa]mong the (?:texts|documents|decisions|results|outcomes)|final|drafted|принят[a-zA-ZÀ-ԯḀ-ỿ]*|
    подписа[a-zA-ZÀ-ԯḀ-ỿ]+|утвержд[a-zA-ZÀ-ԯḀ-ỿ]+
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;

/** The documents of a gathering in a sentence about it, or in an item of the list that it introduces; `venue`: the key of its place. */
export function documentsOf(
  part: Sentence,
  { sentence, before, by, report }: Telling,
  venue: string,
): { range: Range; key: string }[] {
  const settled = SETTLED.test(sentence.text) || SETTLED.test(part.text);
  const place = toLatin(venue).replace(/^the /u, '');
  const named = part.documents.filter(({ start, end }) => {
    const [ahead, name, after] = [part.text.slice(0, start), part.text.slice(start, end), part.text.slice(end)];
    if (NONE.test(ahead)) return false;
    // "The Rome Declaration" is that of the gathering in Rome; of another one it has to be told that it was settled, or that it says something.
    if (toLatin(name).includes(place)) return true;
    if (by === 'outlook') return false;
    if (EXISTING.test(ahead)) return false;
    if (TITLED.test(ahead)) return true;
    if (settled || (by === 'followed' && BY_WHICH.test(ahead))) return true;
    if (report !== null && NEW_ONE.test(ahead) && SAYS.test(after)) return true;
    return OUTCOME.test(name) && (SAYS.test(after) || SAID_BY.test(ahead));
  });
  const found = named.map((hit) => ({ range: part.at(hit), key: hit.key }));
  if (found.length > 0 || !settled || !before || !SAME_DOCUMENT.test(part.text)) return found;
  return before.documents.map((hit) => ({ range: before.at(hit), key: hit.key }));
}

const LETTERS_ONLY = /^[a-zA-ZÀ-ԯḀ-ỿ]+$/u;

/** Without "the communique" where the same article names it more fully, as "the final communique". */
export function withoutBareKinds(documents: readonly Citation[]): Citation[] {
  const fold = (text: string) => toLatin(text).toLowerCase();
  return documents.filter(
    ({ article, text }) =>
      !LETTERS_ONLY.test(text) ||
      !documents.some((other) => other.article === article && fold(other.text).endsWith(` ${fold(text)}`)),
  );
}
