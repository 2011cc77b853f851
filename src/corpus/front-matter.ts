import { z } from 'zod';
import { aliasFault } from './aliases.js';
import type { Problem } from './corpus.js';
import { plainYaml } from './plain-yaml.js';
import { yaml } from './yaml.js';

const text = z.string().trim().min(1, 'must not be empty');

function isRealDate(value: string): boolean {
  const [, year, month, day = '01'] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value) ?? [];
  if (!year || !month) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

const day = z.string().refine(isRealDate, 'must be a date as YYYY-MM-DD or YYYY-MM');

/** The front matter of an article file. Unknown keys are refused, so that a typing error does not lose a field silently. */
export const frontMatterSchema = z.strictObject({
  title: text,
  outlet: text,
  author: text.optional(),
  published: day,
  url: z.url({ protocol: /^https?$/, error: 'must be an address that starts with http:// or https://' }).optional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language tag such as en or ru'),
  kind: z.enum(['article', 'note'], { error: 'must be article or note' }),
  publisher_family: text.optional(),
  scope: text.optional(),
  imported_from: text.optional(),
  imported: day.optional(),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

export type FrontMatterResult =
  | { readonly ok: true; readonly data: FrontMatter; readonly body: string; readonly bodyLine: number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Splits an article file into front matter and body and checks the former. The body is what follows the closing line, untouched. */
export function readFrontMatter(file: string, source: string): FrontMatterResult {
  const fail = (line: number, reason: string): FrontMatterResult => ({ ok: false, problems: [{ file, line, reason }] });
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(source);
  if (!opening)
    return fail(1, 'the file must begin with a line --- and its front matter (title, outlet, published, …)');
  const closing = /^---[ \t]*(?:\r?\n|$)/m;
  const rest = source.slice(opening[0].length);
  const end = closing.exec(rest);
  if (!end) return fail(1, 'the front matter is not closed: put a line --- before the text');
  const head = rest.slice(0, end.index);
  const body = rest.slice(end.index + end[0].length);
  const bodyLine = 2 + lineBreaks(head) + 1;

  const plain = frontMatterSchema.safeParse(plainYaml(head));
  if (plain.success) return { ok: true, data: plain.data, body, bodyLine };

  const { isMap, LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  // The failsafe schema keeps every scalar a string, so that a title "2025" or "no" stays what it is.
  const document = parseDocument(head, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
  const lineOf = (offset: number) => 1 + lines.linePos(offset).line;
  const error = document.errors[0] ?? aliasFault(document);
  if (error) return fail(lineOf(error.pos[0]), `the front matter is not valid YAML: ${error.message}`);
  if (!isMap(document.contents)) return fail(2, 'the front matter must be lines of the form "key: value"');
  const parsed = frontMatterSchema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (parsed.success) return { ok: true, data: parsed.data, body, bodyLine };
  const contents = document.contents;
  const problems = parsed.error.issues.flatMap((issue): Problem[] => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : null;
    const keys = unknown ?? [String(issue.path[0] ?? '')];
    return keys.map((key) => {
      const pair = contents.items.find((item) => String(item.key) === key);
      const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
      const missing = !pair && !unknown;
      const reason = unknown
        ? `unknown key "${key}"; known keys: ${Object.keys(frontMatterSchema.shape).join(', ')}`
        : missing
          ? `"${key}" is missing`
          : `"${key}" ${issue.message}`;
      return { file, line: range ? lineOf(range[0]) : 2, reason };
    });
  });
  return { ok: false, problems };
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
