import { readFile } from 'node:fs/promises';
import type { Document } from 'yaml';
import { z } from 'zod';
import { aliasFault } from './aliases.js';
import type { Problem } from './corpus.js';
import { plainYaml } from './plain-yaml.js';
import { yaml } from './yaml.js';

const text = z.string().trim().min(1);

const nameSchema = z.strictObject({
  name: text,
  kind: z.enum(['person', 'place', 'country', 'organisation', 'format', 'document', 'route', 'term']),
  also: z.array(text).default([]),
  code: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1 alpha-2)')
    .optional(),
  part_of: text.optional(),
});

const lexiconSchema = z.strictObject({
  names: z.array(nameSchema).default([]),
  words: z.array(z.strictObject({ term: text, also: z.array(text).default([]) })).default([]),
  examples: z.array(text.max(80)).default([]),
});

export type NameKind = z.infer<typeof nameSchema>['kind'];

/** A name of the topic with its other spellings, in any script. */
export interface LexiconName {
  readonly name: string;
  readonly kind: NameKind;
  readonly also: readonly string[];
  /** ISO 3166-1 alpha-2, for flags. */
  readonly code?: string;
  /** The country that a place lies in (a `name` of kind `country`). */
  readonly partOf?: string;
}

/** A common word with words of the same meaning, in any language. */
export interface LexiconWord {
  readonly term: string;
  readonly also: readonly string[];
}

/** Names and words of the topic: spellings only, never facts. */
export interface Lexicon {
  readonly names: readonly LexiconName[];
  readonly words: readonly LexiconWord[];
  /** Questions to offer to someone who does not know what to ask, at most 80 characters each. */
  readonly examples: readonly string[];
}

export const EMPTY_LEXICON: Lexicon = { names: [], words: [], examples: [] };

/** Reads a lexicon file. What is wrong with it is returned with its line, and the lexicon is then empty; a missing file is an empty lexicon. */
export async function loadLexicon(file: string): Promise<{ lexicon: Lexicon; problems: Problem[] }> {
  let source: string;
  try {
    source = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { lexicon: EMPTY_LEXICON, problems: [] };
    return failed([{ file, line: 1, reason: `cannot be read: ${(error as Error).message}` }]);
  }
  return parseLexicon(file, source);
}

export function parseLexicon(file: string, source: string): { lexicon: Lexicon; problems: Problem[] } {
  const plain = lexiconSchema.safeParse(plainYaml(source));
  return plain.success ? { lexicon: lexiconOf(plain.data), problems: [] } : parseAnyLexicon(file, source);
}

/** By yaml itself, which knows the line of everything. */
function parseAnyLexicon(file: string, source: string): { lexicon: Lexicon; problems: Problem[] } {
  const { LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line || 1;
  const error = document.errors[0] ?? aliasFault(document);
  if (error) return failed([{ file, line: lineAt(error.pos[0]), reason: `is not valid YAML: ${error.message}` }]);
  if (document.contents === null) return { lexicon: EMPTY_LEXICON, problems: [] };
  const parsed = lexiconSchema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (!parsed.success) {
    return failed(
      parsed.error.issues.map((issue) => {
        const node = nearestNode(
          document,
          issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path,
        );
        return {
          file,
          line: lineAt(node?.range?.[0] ?? 0),
          reason: `${issue.path.join('.') || 'lexicon'}: ${issue.message}`,
        };
      }),
    );
  }
  return { lexicon: lexiconOf(parsed.data), problems: [] };
}

function lexiconOf({ names, words, examples }: z.infer<typeof lexiconSchema>): Lexicon {
  const renamed = names.map(
    ({ part_of, code, ...rest }): LexiconName => ({
      ...rest,
      ...(code === undefined ? {} : { code }),
      ...(part_of === undefined ? {} : { partOf: part_of }),
    }),
  );
  return { names: renamed, words, examples };
}

/** The node at a path, or the nearest one above that is there. */
function nearestNode(
  document: Document.Parsed,
  path: readonly PropertyKey[],
): { range?: [number, number, number] } | null {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node;
  }
  return null;
}

function failed(problems: Problem[]): { lexicon: Lexicon; problems: Problem[] } {
  return { lexicon: EMPTY_LEXICON, problems };
}
