import type { SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import type { Candidate } from './candidates.js';
import { fitIn } from './fit-in.js';
import { isPlain } from './fits.js';

/** Somebody is asked for by a role that few hold, so that only a name answers: "which EU commissioner", "the names of the officials who". */
const BY_ROLE =
  /(?<!\p{L})(?:which|names? of|name) (?:the )?(?:\S+ ){0,2}?(?:officials?|commissioners?|envoys?|diplomats?|delegates?|ambassadors?|senators?|governors?|mayors?|ceos?|directors?|chairm[ae]n|secretary|minister|president|premier|professors?|experts?|analysts?|scholars?|journalists?|representatives?)(?![\p{L}-])|(?<!\p{L})как(?:ой|ая|ие) (?:\S+ ){0,2}?(?:чиновник\p{L}*|комиссар\p{L}*|дипломат\p{L}*|посол|послы|эксперт\p{L}*|профессор\p{L}*|аналитик\p{L}*|министр|президент|премьер)(?!\p{L})/iu;

/** Somebody is asked for by role, and none of the passages has the name of a person. */
export const isUnnamed = (found: readonly Candidate[], query: Query, index: SearchIndex): boolean =>
  BY_ROLE.test(query.text) &&
  !found.some(({ article, passage }) => fitIn(article, passage, 'person', index, query)?.some(isPlain));
