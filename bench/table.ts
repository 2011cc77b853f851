import type { Measured, Result } from './measure.js';

export interface Row {
  readonly peer: string;
  /** Passages of the made corpus; null: the bundled corpus. */
  readonly size: number | null;
  /** `failed`: the process died or took too long, for the reason given. */
  readonly result: Result | { readonly outcome: 'failed'; readonly reason: string };
}

const OWN = 'rapporteur';
const HEAD =
  '| | p50 | p99 | p50 with a typing error | p50 of eleven words | build | memory | reopened | p50 beside ours |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|';

/** The rows of one run as Markdown tables, one a corpus. */
export function tables(rows: readonly Row[]): string {
  const sizes = [...new Set(rows.map(({ size }) => size))];
  return sizes
    .map((size) =>
      section(
        size,
        rows.filter((row) => row.size === size),
      ),
    )
    .join('\n\n');
}

function section(size: number | null, rows: readonly Row[]): string {
  const title = size === null ? '## The bundled corpus' : `## ${size.toLocaleString('en')} made passages`;
  const own = measuredOf(rows.find(({ peer }) => peer === OWN));
  const speed = rows.flatMap((row) => {
    const measured = measuredOf(row);
    return measured ? [`| ${row.peer} | ${cells(measured, own).join(' | ')} |`] : [];
  });
  const left = rows.flatMap(({ peer, result }) => {
    if (result.outcome === 'missing') return [`${peer}: not installed, left out.`];
    if (result.outcome === 'slow') return [`${peer}: dropped, ${time(result.milliseconds)} a question.`];
    return result.outcome === 'failed' ? [`${peer}: ${result.reason}.`] : [];
  });
  return [title, [HEAD, ...speed].join('\n'), ...quality(rows), ...left].join('\n\n');
}

function quality(rows: readonly Row[]): string[] {
  const lines = rows.flatMap((row) => {
    const found = measuredOf(row)?.quality;
    if (!found) return [];
    const { inThree, answerable, silent, unanswerable } = found;
    return [`| ${row.peer} | ${share(inThree, answerable)} | ${share(silent, unanswerable)} |`];
  });
  return lines.length > 0
    ? [['| | facts in the first three | silent where nothing answers |', '|---|---:|---:|', ...lines].join('\n')]
    : [];
}

function cells({ p50, p99, typoP50, longP50, build, memory, reopen }: Measured, own: Measured | null): string[] {
  return [
    time(p50),
    time(p99),
    typoP50 === null ? '' : time(typoP50),
    longP50 === null ? '' : time(longP50),
    time(build),
    `${(memory / 2 ** 20).toFixed(1)} MB`,
    reopen === null ? '' : time(reopen),
    own ? `${(p50 / own.p50).toFixed(1)}×` : '',
  ];
}

const measuredOf = (row: Row | undefined): Measured | null =>
  row?.result.outcome === 'measured' ? row.result.measured : null;
const time = (ms: number) => (ms >= 1000 ? `${(ms / 1000).toFixed(1)} s` : `${ms.toFixed(ms < 10 ? 2 : 0)} ms`);
const share = (part: number, all: number) => `${part} of ${all} (${Math.round((100 * part) / Math.max(1, all))} %)`;
