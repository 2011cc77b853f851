import { normalise } from '../text/scripts.js';
import { stem } from '../text/stems.js';
import { isStopWord } from '../text/stopwords.js';
import { words } from '../text/words.js';
import type { Difference, Figure } from './fact.js';
import type { Facts } from './facts.js';
import { toolsOf } from './library.js';

/** Figures of one measure, all sources together. */
export interface MeasureFigures {
  /** What is measured, of whom, from names and words of the sources: `trade · Central Asia, Russia`. */
  readonly label: string;
  /** In order of the period, those without one last. */
  readonly figures: readonly Figure[];
  /** Where the sources differ about it. */
  readonly differences: readonly Difference[];
}

interface Wanted {
  readonly measures: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** The measures that a query means ("trade with Central Asia"), best first; empty where no figure speaks of it. Never throws. */
export function figuresOf(facts: Facts, query: string): readonly MeasureFigures[] {
  const wanted = readQuery(facts, query.slice(0, 300));
  const groups = new Map<string, { figures: Figure[]; score: number }>();
  for (const figure of facts.figures) {
    const score = scoreOf(figure, wanted);
    if (score === 0) continue;
    const key = `${figure.measure.filter((word) => word !== '(part)').join(' ')}|${figure.of.join('+')}`;
    const group = groups.get(key);
    if (group) {
      group.figures.push(figure);
      group.score = Math.max(group.score, score);
    } else groups.set(key, { figures: [figure], score });
  }
  const byValue = new Map<string, Difference>();
  for (const difference of facts.differences)
    for (const { value } of difference.values) byValue.set(`${value.article}:${value.start}`, difference);
  return [...groups.values()]
    .sort((a, b) => b.score - a.score || b.figures.length - a.figures.length)
    .map(({ figures }) => ({
      label: labelOf(figures[0] as Figure),
      figures: [...figures].sort(
        (a, b) => compare(a.period?.from ?? '9999', b.period?.from ?? '9999') || compare(a.published, b.published),
      ),
      differences: [...new Set(figures.flatMap(({ article, span }) => byValue.get(`${article}:${span.start}`) ?? []))],
    }));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function labelOf({ measure, of, number }: Figure): string {
  const what =
    measure
      .filter((word) => word !== '(part)')
      .toReversed()
      .join(' ') ||
    (number.unit ?? number.kind);
  return [what, of.join(', ')].filter((part) => part !== '').join(' · ');
}

function readQuery({ corpus }: Facts, query: string): Wanted {
  const { names, measures } = toolsOf(corpus.lexicon);
  const hits = names.find(query, { lenient: true, kinds: ['country', 'place', 'organisation', 'person', 'route'] });
  const rest = words(query).filter((word) => !hits.some((hit) => word.start < hit.end && hit.start < word.end));
  const stems = rest.map(({ text }) => stem(normalise(text)));
  const found = new Set<string>();
  const left = new Set<string>();
  for (let i = 0; i < stems.length; i++) {
    const known = measures.at(stems, i);
    if (known) {
      found.add(known.key);
      i += known.length - 1;
    } else if (!isStopWord(normalise(rest[i]?.text ?? ''))) left.add(stems[i] ?? '');
  }
  return {
    measures: found,
    names: new Set(hits.map(({ name }) => (name.kind === 'place' && name.partOf ? name.partOf : name.name))),
    stems: left,
  };
}

/** 0 where a figure is of something else; otherwise higher the more of what is wanted it is of. */
function scoreOf(figure: Figure, { measures, names, stems }: Wanted): number {
  if (measures.size + names.size + stems.size === 0) return 0;
  const said = new Set(
    [...words(`${figure.citation.text} ${figure.of.join(' ')}`)].map(({ text }) => stem(normalise(text))),
  );
  const measured = [...measures].filter((one) => figure.measure.includes(one)).length;
  const mentioned = [...measures].filter((one) => said.has(stem(one))).length;
  if (measures.size > 0 && measured + mentioned === 0) return 0;
  const named = [...names].filter((one) => figure.of.includes(one)).length;
  if (named < names.size) return 0;
  const told = [...stems].filter((one) => said.has(one) || figure.measure.includes(one)).length;
  const needed = measures.size + names.size > 0 ? Math.ceil(stems.size / 2) : stems.size;
  if (told < needed) return 0;
  const head = measures.has(figure.measure[0] ?? '') ? 1 : 0;
  // Of trade between many the trade of just those that were asked for comes first.
  return 2 * measured + mentioned + named + told + head - 0.1 * (figure.of.length - named);
}
