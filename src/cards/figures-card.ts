import type { Citation } from '../corpus/article.js';
import type { MeasureFigures } from '../facts/ask-facts.js';
import type { Figure } from '../facts/fact.js';
import type { Block } from './budget.js';
import { ACCENT } from './colours.js';
import { dateLabel, spanLabel } from './dates.js';
import { differenceBlock } from './differences.js';
import type { ArticleOf, Footnotes } from './footnotes.js';
import { figuresId } from './keys.js';
import type { Message } from './message.js';
import { type Piece, pagedCard } from './pages.js';
import type { FigureGroup, FigureRow } from './pictures/figures.js';
import type { Picture } from './pictures/picture.js';
import { nameOf } from './source.js';
import { inline } from './value.js';
import { oneLine } from './visible.js';
import type { Words } from './words.js';

export interface FiguresCardOptions {
  /** What was asked for. */
  readonly title: string;
  /** As known by this day, `YYYY-MM-DD`. */
  readonly by?: string | undefined;
  readonly articleOf: ArticleOf;
  readonly words: Words;
  readonly draw: (title: string, groups: readonly FigureGroup[]) => Promise<Picture | null>;
}

const VALUE_MOST = 160;
/** Values on a line: with more of them its footnotes would fill a page. */
const VALUES = 4;

/** All values of a measure over time, each with its source; where sources differ they stand side by side. A page at a time. */
export function figuresCard(
  measures: readonly MeasureFigures[],
  page: number,
  options: FiguresCardOptions,
): Promise<Message> {
  const { title, by, articleOf, words, draw } = options;
  const parts = measures.flatMap((measure) => partsOf(measure, articleOf, words));
  return pagedCard(
    {
      title,
      accent: ACCENT.answered,
      footer: by === undefined ? '' : words.asOf(dateLabel(by, words.language)),
      pieces: parts.map(({ piece }) => piece),
      picture: (shown) => {
        const groups = chartOf(
          parts.filter(({ piece }) => shown.includes(piece)).flatMap(({ shown: own }) => own),
          articleOf,
          words,
        );
        return draw(
          title,
          groups.map((group) => ({ ...group, label: besides(title, group.label) })),
        );
      },
      pageId: (to) => figuresId(to, by),
    },
    page,
    articleOf,
    words,
  );
}

/** A figure that a part of the card shows, with the measure that it belongs to. */
interface Shown {
  readonly figure: Figure;
  readonly measure: MeasureFigures;
}

interface Part {
  readonly piece: Piece;
  readonly shown: readonly Shown[];
}

function partsOf(measure: MeasureFigures, articleOf: ArticleOf, words: Words): Part[] {
  const figures = measure.figures.filter(({ span }) => articleOf(span.article) && inline(span, VALUE_MOST));
  const parts = byPeriod(figures, words).map(
    (row, i): Part => ({
      piece: (notes, first) => {
        const line = periodLine(row, words, notes);
        // The first line of a measure, and of a page, stands under its name.
        return i > 0 && !first
          ? { ...line, tight: true }
          : { ...line, text: `**${nameOf(measure.label)}**:\n${line.text}` };
      },
      shown: row.figures.map((figure) => ({ figure, measure })),
    }),
  );
  const differences = measure.differences.map((one): Part => {
    return { piece: (notes) => differenceBlock(one, articleOf, words, notes), shown: [] };
  });
  return [...parts, ...differences];
}

interface PeriodRow {
  readonly label: string;
  readonly figures: readonly Figure[];
}

/** Figures of the same stretch of time on one line, in the order given. */
function byPeriod(figures: readonly Figure[], words: Words): PeriodRow[] {
  const rows = new Map<string, Figure[]>();
  for (const figure of figures) {
    const label = figure.period ? spanLabel(figure.period, words.language) : words.undated;
    rows.set(label, [...(rows.get(label) ?? []), figure]);
  }
  return [...rows].flatMap(([label, list]) =>
    Array.from({ length: Math.ceil(list.length / VALUES) }, (_, i) => ({
      label,
      figures: list.slice(i * VALUES, (i + 1) * VALUES),
    })),
  );
}

/** `**2024** $44.7 billion ¹ · more than $45 billion (says Jean Dupont) ²`. */
function periodLine({ label, figures }: PeriodRow, words: Words, notes: Footnotes): Block {
  const shown = figures.flatMap(({ span, citation, saidBy, change }) => {
    const value = inline(span, VALUE_MOST);
    if (!value) return [];
    const beside = [
      ...(change === 'level' ? [] : [words.change[change]]),
      ...(saidBy === null ? [] : [words.saidBy(nameOf(saidBy, 60))]),
    ];
    const said = beside.length === 0 ? '' : ` (${beside.join(', ')})`;
    return [{ text: `${value.markdown}${said}${notes.marks([citation])}`, cited: value.cited }];
  });
  return {
    text: `**${label}** ${[...new Set(shown.map(({ text }) => text))].join(' · ')}`,
    cited: shown.map(({ cited }) => cited),
  };
}

/** The figures of the unit that most are told in, grouped by measure and period: only what can stand on one scale. */
export function chartOf(shown: readonly Shown[], articleOf: ArticleOf, words: Words): FigureGroup[] {
  const scales = new Map<string, Shown[]>();
  for (const one of shown) {
    if (one.figure.change !== 'level' || one.figure.number.value < 0) continue;
    const { kind, currency, unit } = one.figure.number;
    const key = `${kind} ${currency ?? unit ?? ''}`.toLowerCase();
    scales.set(key, [...(scales.get(key) ?? []), one]);
  }
  const [most = []] = [...scales.values()].sort((a, b) => b.length - a.length);
  const groups = new Map<string, { label: string; differs: boolean; rows: FigureRow[] }>();
  for (const { figure, measure } of most) {
    const article = articleOf(figure.article);
    if (!article) continue;
    const label = [measure.label, figure.period ? spanLabel(figure.period, words.language) : '']
      .filter((p) => p !== '')
      .join(' · ');
    const group = groups.get(label) ?? { label, differs: false, rows: [] };
    groups.set(label, group);
    const text = oneLine(figure.span.text);
    const source = `${oneLine(article.outlet)} · ${dateLabel(article.published, words.language)}`;
    if (group.rows.some((row) => row.text === text && row.source === source)) continue;
    const { value, low, high, bound } = figure.number;
    group.rows.push({ text, value, low, high, about: bound === 'about', source });
    group.differs ||= measure.differences.some(
      ({ kind, values }) => kind === 'figure' && values.some((v) => isSame(v.value, figure.span)),
    );
  }
  // Of what differs in another currency only one side stands on the scale: the text shows both.
  return [...groups.values()].map((group) => ({ ...group, differs: group.differs && group.rows.length > 1 }));
}

/** A label without what the title says already. */
function besides(title: string, label: string): string {
  const lead = `${title} · `.toLowerCase();
  return label.toLowerCase().startsWith(lead) ? label.slice(lead.length) : label;
}

const isSame = (a: Citation, b: Citation): boolean => a.article === b.article && a.start < b.end && b.start < a.end;
