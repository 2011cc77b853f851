import { toLatin } from '../text/scripts.js';
import type { Cluster } from './cluster-index.js';
import type { DatedCitation } from './event.js';
import { kindNamed, ORDINAL_WORD, ordinalIn } from './event-words.js';
import { isSeries } from './series.js';
import { gathered, type Steps } from './steps.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONGEST_ID = 60;

/** The date that most sources give, the more exact where they differ in that; null where no source gives one. */
export function leadingDate(dates: readonly DatedCitation[]): DatedCitation | null {
  const order = ['day', 'month', 'half-year', 'year'];
  // A day that another source tells is one of those of a stretch that it falls into.
  const votes = (one: DatedCitation) =>
    dates.filter((other) =>
      other.from === other.to
        ? one.from <= other.from && other.to <= one.to
        : other.from === one.from && other.to === one.to,
    ).length;
  return (
    [...dates].sort(
      (a, b) => order.indexOf(a.precision) - order.indexOf(b.precision) || votes(b) - votes(a) || length(b) - length(a),
    )[0] ?? null
  );
}

const length = ({ from, to }: DatedCitation) => Date.parse(to) - Date.parse(from);

/** "8–10 Oct 2025", "Oct 2022", "2022": a date as labels show it. */
export function dateLabel({ from, to, precision }: Pick<DatedCitation, 'from' | 'to' | 'precision'>): string {
  const [year = '', month = '', day = ''] = from.split('-');
  const [lastYear, lastMonth = '', lastDay = ''] = to.split('-');
  const name = (number: string) => MONTHS[Number(number) - 1] ?? '';
  if (precision === 'year') return year === lastYear ? year : `${year}–${lastYear}`;
  if (precision !== 'day')
    return month === lastMonth ? `${name(month)} ${year}` : `${name(month)}–${name(lastMonth)} ${lastYear}`;
  if (from === to) return `${Number(day)} ${name(month)} ${year}`;
  if (month === lastMonth) return `${Number(day)}–${Number(lastDay)} ${name(month)} ${year}`;
  return `${Number(day)} ${name(month)} – ${Number(lastDay)} ${name(lastMonth)} ${lastYear}`;
}

/** Place, date and what was held, in the fullest wording of the sources: `Rome · 8–10 Oct 2025 · second A–B summit`. */
export function eventName(cluster: Cluster, date: DatedCitation | null): string {
  const phrases = cluster.mentions
    .filter(({ kind }) => kind === cluster.kind)
    .map((mention) => ({
      mention,
      text: mention.article.body
        .slice(mention.phrase.start, mention.phrase.end + lengthOfBody(mention))
        .replace(/["“”«»]|(?<![a-zA-ZÀ-ԯḀ-ỿ])['‘’]|['‘’](?![a-zA-ZÀ-ԯḀ-ỿ])| (?:19|20)\d\d$/gu, '')
        // "The third to be held in Rome", "the first in two years" count no series.
        .replace(mention.ordinal === null ? OPENING_ORDINAL : /(?!)/u, ''),
    }))
    .filter(({ text }) => !/\d{4}/.test(text));
  const fullness = ({ mention: { partners, ordinal }, text }: (typeof phrases)[number]) =>
    (partners ? 2 : 0) +
    (ordinal ? 1 : 0) +
    (isSeries(partners) && isSaid(partners, text) ? 2 : 0) -
    (ordinal === null && ordinalIn(text) !== null ? 3 : 0) -
    (kindNamed(text) ? 0 : 2);
  const [best] = phrases.sort((a, b) => fullness(b) - fullness(a));
  const written = cluster.mentions.flatMap(({ article, venue: at }) =>
    at ? [article.body.slice(at.start, at.end)] : [],
  );
  // Reports are dated in capitals: "PORT ROME –".
  const venue = written.find((name) => name !== name.toUpperCase()) ?? written[0] ?? cluster.venue;
  const held = best?.text ?? cluster.kind;
  const short = held.startsWith(`${venue} `) ? held.slice(venue.length + 1) : held;
  const kind = kindNamed(short) === cluster.kind ? short : `${short} (${cluster.kind})`;
  return [venue, date && dateLabel(date), kind].filter(Boolean).join(' · ');
}

const OPENING_ORDINAL = new RegExp(`^${ORDINAL_WORD} (?=[a-zA-ZÀ-ԯḀ-ỿ])`, 'iu');

/** "(The 10th conference) of the LCTO": length of the body that stands behind the words and has few letters. */
function lengthOfBody({ article, phrase, partners }: Cluster['mentions'][number]): number {
  if (partners === null || isSeries(partners)) return 0;
  const [whole, body = ''] = OF_BODY.exec(article.body.slice(phrase.end, phrase.end + 60)) ?? [''];
  return toLatin(body) === partners ? whole.length : 0;
}

const OF_BODY = /^ of (?:the )?(\p{Lu}[\p{Lu}\d]{1,7})(?![a-zA-ZÀ-ԯḀ-ỿ\d])/u;

/** Whether the letters and number stand in the words themselves. */
const isSaid = (key: string | null, text: string) =>
  toLatin(text)
    .replace(/[^a-z0-9]/g, '')
    .includes(key ?? '');

/** Ids from place, kind and month; a number tells apart what would be the same. */
export function* eventIds(
  events: readonly { readonly cluster: Cluster; readonly date: DatedCitation | null }[],
): Steps<string[]> {
  const used = new Set<string>();
  const next = new Map<string, number>();
  return yield* gathered(events, ({ cluster, date }) => {
    const when = date === null ? '' : date.precision === 'year' ? date.from.slice(0, 4) : date.from.slice(0, 7);
    const tail = ['', cluster.kind, when].filter((part, i) => i === 0 || part).join('-');
    const place = toLatin(cluster.venue)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const base = `${place.slice(0, LONGEST_ID - 4 - tail.length) || 'event'}${tail}`;
    let id = base;
    let n = next.get(base) ?? 2;
    for (; used.has(id); n++) id = `${base}-${n}`;
    next.set(base, n);
    used.add(id);
    return [id];
  });
}
