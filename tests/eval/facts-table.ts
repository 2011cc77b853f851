import { type EventsScore, SLOTS, share, type Tally } from './facts.js';

/** `12/16 75 %`. */
export const percent = (tally: Tally) => `${tally.found}/${tally.of} ${(100 * share(tally)).toFixed(0)} %`;

/** Lines up cells in columns. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => row[c]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((cell, c) => cell.padEnd(widths[c] ?? 0)).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n');
}

/** One row a corpus. */
export function eventsTable(scores: Readonly<Record<string, EventsScore>>): string {
  const head = ['corpus', ...SLOTS, 'all slots', 'by outlet', 'wrong', 'unjudged', 'events astray', 'look-ups'];
  const rows = Object.entries(scores).map(([name, score]) => [
    name,
    ...SLOTS.map((slot) => percent(score.slots[slot])),
    percent(score.all),
    percent(score.outlets),
    `${score.wrong.length}/${score.shown}`,
    String(score.unjudged.length),
    `${astray(score).length}`,
    percent(score.lookUps),
  ]);
  return table([head, ...rows]);
}

/** Events that are missing, joined, torn apart, or none. */
export const astray = ({ absent, merged, split, forbidden, others }: EventsScore): string[] => [
  ...absent.map((what) => `absent ${what}`),
  ...merged.map((what) => `merged ${what}`),
  ...split.map((what) => `split ${what}`),
  ...forbidden.map((what) => `no event of its own: ${what}`),
  ...others.map((what) => `not in the key: ${what}`),
];

/** What a person needs to see to judge a score. */
export const details = (score: EventsScore): string =>
  [
    ...score.missing.map((what) => `missing ${what}`),
    ...score.wrong.map((what) => `wrong ${what}`),
    ...score.unjudged.map((what) => `unjudged ${what}`),
    ...astray(score),
    ...score.lookUpMisses.map((what) => `look-up ${what}`),
  ].join('\n');
