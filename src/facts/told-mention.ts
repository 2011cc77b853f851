import type { Range } from '../corpus/article.js';
import type { Mention } from './mention.js';
import { shiftDate } from './mention-date.js';
import { shift } from './mention-venue.js';
import type { Sentence } from './sentence.js';

/** What a sentence tells of a gathering that no noun names; offsets count from its start, and what is left out it does not tell. */
type Told = Pick<Mention, 'kind' | 'venue' | 'date'> &
  Partial<Pick<Mention, 'title' | 'reference' | 'oblique' | 'ordinal' | 'partners'>> & { readonly phrase: Range };

/** The mention of a gathering that a sentence tells of in other words than by a noun. */
export function toldMention(read: Sentence, { phrase, venue, date, ...told }: Told): Mention {
  const { article, passage, range } = read;
  return {
    article,
    passage,
    sentence: range,
    phrase: read.at(phrase),
    title: '',
    reference: 'definite',
    oblique: false,
    beside: false,
    ordinal: null,
    partners: null,
    country: null,
    ...told,
    venue: venue && shift(venue, range.start),
    date: shiftDate(date, range.start),
  };
}
