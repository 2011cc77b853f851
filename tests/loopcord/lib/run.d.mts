export interface RunOptions {
  /** Start command of the bot. */
  readonly cmd: string;
  readonly cwd?: string;
  readonly scenarios: readonly string[];
  /** `NAME=value` for the bot. */
  readonly env?: readonly string[];
  readonly args?: Readonly<Record<string, string>>;
  /** Milliseconds without a request after which an answer counts as finished. */
  readonly quiet?: number;
  readonly out?: (line: string) => void;
}

export function runScenarios(options: RunOptions): Promise<{
  readonly pass: number;
  readonly fail: number;
  readonly failed: readonly string[];
  readonly figures: Readonly<Record<string, unknown>>;
}>;
