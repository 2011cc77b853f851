/** Where a verb writes and reads; `process` fits. */
export interface Streams {
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Exit codes: done; done, but the corpus does not tell or a file was refused; the call itself was wrong (EX_USAGE of sysexits(3)). */
export const EXIT = { ok: 0, failed: 1, usage: 64 } as const;
