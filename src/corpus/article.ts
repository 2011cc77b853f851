/** An article of the corpus as it was read from its file. Immutable. */
export interface Article {
  /** The file's name without `.md`. */
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly author?: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` where the day is not known. */
  readonly published: string;
  readonly url?: string;
  /** BCP 47 language tag, e.g. `en`, `ru`. */
  readonly language: string;
  /** `note`: a summary in the project's own words. `article`: the outlet's own text. */
  readonly kind: 'article' | 'note';
  readonly publisherFamily?: string;
  /** `all`, or the id of the one server that may see it. */
  readonly scope: string;
  /** Name of the file that it was imported from. */
  readonly importedFrom?: string;
  /** The date (`YYYY-MM-DD`) on which it came into the corpus, where that is recorded. */
  readonly imported?: string;
  /** Everything after the line that closes the front matter, as stored; all offsets count UTF-16 units of it. */
  readonly body: string;
  /** SHA-256 of the body, in hexadecimal. */
  readonly hash: string;
  /** Where it was read from, for messages. */
  readonly file: string;
  /** 1-based line of the file on which the body starts. */
  readonly bodyLine: number;
}

/** A half-open stretch of one body: `body.slice(start, end)`, UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A verbatim stretch of an article: `body.slice(start, end) === text`. */
export interface Citation extends Range {
  readonly article: string;
  readonly text: string;
}

/** Cuts a citation out of an article; the only way one is made, so that it cannot say anything else. */
export function cite(article: Article, range: Range): Citation {
  return {
    article: article.id,
    start: range.start,
    end: range.end,
    text: article.body.slice(range.start, range.end),
  };
}

/** The first and last day (`YYYY-MM-DD`, inclusive) on which an article may have been published. */
export function publishedBetween(published: string): { from: string; to: string } {
  if (published.length > 7) return { from: published, to: published };
  const [year = 0, month = 1] = published.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${published}-01`, to: `${published}-${String(last).padStart(2, '0')}` };
}
