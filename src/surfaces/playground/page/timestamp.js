// Discord's timestamps, `<t:UNIX:style>`: each reader's own time and language
// (https://docs.discord.com/developers/reference#message-formatting-timestamp-styles).

const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/**
 * @param {number} unix seconds
 * @param {string} style one of Discord's letters; `R` is relative
 * @param {{now?: Date, locale?: string, timeZone?: string}} reader
 * @returns {string} an invalid date reads as such, never throws
 */
export function formatTime(unix, style, { now = new Date(), locale, timeZone } = {}) {
  const date = new Date(unix * 1000);
  if (Number.isNaN(date.getTime())) return 'Invalid date';
  if (style === 'R') return relative(unix - Math.floor(now.getTime() / 1000), locale);
  return new Intl.DateTimeFormat(locale, { ...(STYLES[style] ?? STYLES.f), timeZone }).format(date);
}

function relative(seconds, locale) {
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? UNITS.at(-1);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}
