import type { Query } from '../search/query.js';
import { pattern } from '../text/pattern.js';
import type { Candidate } from './candidates.js';
import { namesOffice } from './office.js';

/** From when on something holds. */
const SINCE_WHEN = /\bsince (?:when|what|which)\b|с каких пор|с какого (?:года|месяца|времени|числа)/i;
const TELLS_SINCE = pattern('i')`
  \b(?:since|from|beg[aiu]n|start(?:ed|s)?|launch(?:ed|es)?|joined|became|found(?:ed)?|introduced|in force)\b|
  (?<![а-яё])(?:с \d|со? времен|нача|вступи|введ)
`;

/** Since when somebody holds an office, or when he came into it. */
const TENURE = pattern('i')`
  \bsince (?:when|what|which)\b|\bfrom (?:what|which) (?:year|date)\b|
  \b(?:when|which (?:year|date)|what (?:year|date)) .*\b(?:
    become|became|appointed|elected|took office|take office|sworn
  )\b|
  с какого (?:года|времени)|с каких пор|когда .*(?:стал|назнач|избра)
`;
const TELLS_TENURE = pattern('i')`
  \b(?:
    since|appoint\w*|becam\w*|becom\w*|elect\w*|took office|taken office|sworn|nominat\w*|in power|in office|
    term
  )\b|
  назнач|избра|стал|с \d{4}
`;

/**
 * From when on something holds is asked, or since when somebody holds an office, and it is not told: nothing that is shown tells when anybody
 * came into an office, the best passage of no beginning of anything else.
 *
 * @param shown the candidates that are shown, at least one
 */
export function isOfNoBeginning(shown: readonly Candidate[], query: Query): boolean {
  if (TENURE.test(query.text) && namesOffice(query))
    if (!shown.some(({ article, range }) => TELLS_TENURE.test(article.body.slice(range.start, range.end)))) return true;
  const { article, passage } = shown[0] as Candidate;
  return SINCE_WHEN.test(query.text) && !TELLS_SINCE.test(article.body.slice(passage.start, passage.end));
}
