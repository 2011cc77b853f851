export type Language = 'en' | 'ru';

const MONTHS: Record<Language, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ru: ['янв.', 'февр.', 'мар.', 'апр.', 'мая', 'июн.', 'июл.', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
};

/** Russian has another form of May without a day. */
const month = (language: Language, number: number, withDay: boolean): string =>
  language === 'ru' && number === 5 && !withDay ? 'май' : (MONTHS[language][number - 1] ?? '');

/** A day or month of publication, `YYYY-MM-DD` or `YYYY-MM`, as readers write it: `11 Apr 2025`, `Oct 2025`, `11 апр. 2025`. */
export function dateLabel(published: string, language: Language): string {
  const [year = '', number = '', day] = published.split('-');
  const name = month(language, Number(number), day !== undefined);
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The months from one day to another (`YYYY-MM-DD`): `Apr–Dec 2025`, `Nov 2024–Jan 2025`, `Apr 2025`; empty without days. */
export function periodLabel(from: string | null, to: string | null, language: Language): string {
  if (from === null || to === null) return '';
  const [start, end] = [from.slice(0, 7), to.slice(0, 7)];
  if (start === end) return dateLabel(start, language);
  const label = dateLabel(start, language);
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  return `${sameYear ? label.slice(0, -5) : label}–${dateLabel(end, language)}`;
}

/** Discord's timestamps for a moment: in full, and how far away it is, each reader's own time (https://docs.discord.com/developers/reference#message-formatting). */
export function moment(at: Date): string {
  const unix = Math.floor(at.getTime() / 1000);
  return `<t:${unix}:F> (<t:${unix}:R>)`;
}

/** Discord's timestamp for a day: each reader sees it in their own way (https://docs.discord.com/developers/reference#message-formatting). */
export function timestamp(day: string): string {
  return `<t:${Date.parse(`${day}T12:00:00Z`) / 1000}:D>`;
}

/** The unit in which a stretch of time is told. */
type Precision = 'day' | 'month' | 'half-year' | 'year';

/** A stretch of time as labels show it: `8–10 Oct 2025`, `Apr–Jun 2025`, `2025–2027`; days from `YYYY-MM-DD` to `YYYY-MM-DD`. */
export function spanLabel(
  { from, to, precision }: { readonly from: string; readonly to: string; readonly precision: Precision },
  language: Language,
): string {
  if (precision === 'year')
    return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`;
  if (precision !== 'day') return periodLabel(from, to, language);
  if (from === to) return dateLabel(from, language);
  const last = dateLabel(to, language);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${last}`;
  const first = dateLabel(from, language);
  return `${from.slice(0, 4) === to.slice(0, 4) ? first.slice(0, -5) : first} – ${last}`;
}
