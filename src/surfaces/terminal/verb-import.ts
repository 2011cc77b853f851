import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type ImportOptions, importFile } from '../../ingest/import.js';
import type { ExitCode, Terminal } from './terminal.js';

/** `import FILE…`: one line a file on what became of it. Asks for what is missing only on a terminal. */
export async function importVerb(
  files: readonly string[],
  options: Omit<ImportOptions, 'ask'>,
  { out, err }: Terminal,
  input: NodeJS.ReadableStream & { readonly isTTY?: boolean },
): Promise<ExitCode> {
  const talks = input.isTTY === true && err.isTTY === true;
  const dialogue = talks ? createInterface({ input, output: err }) : null;
  let refused = 0;
  try {
    for (const file of files) {
      const ask =
        dialogue &&
        ((question: string, suggestion?: string) =>
          dialogue.question(`${path.basename(file)}: ${question}${suggestion ? ` [${suggestion}]` : ''} `));
      const result = await importFile(file, { ...options, ask });
      if (result.kind === 'refused') {
        refused++;
        err.write(`${file}: ${result.reason}\n`);
        continue;
      }
      const { outlet, published, title } = result.data;
      const replaces = result.original ? `; the original of the note ${result.original}` : '';
      const verb = result.kind === 'known' ? 'is already there as' : '→';
      out.write(`${file} ${verb} ${result.file} (${outlet}, ${published}: ${title}${replaces})\n`);
    }
  } finally {
    dialogue?.close();
  }
  return refused === 0 ? 0 : 1;
}
