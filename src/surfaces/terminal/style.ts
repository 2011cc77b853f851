/** How to write on a terminal, or into a file or pipe. */
export interface Style {
  /** Width to wrap at, in columns. */
  readonly columns: number;
  /** May bold, dim and colour be used? */
  readonly colour: boolean;
  /** Does the terminal know links (OSC 8, https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda)? */
  readonly links: boolean;
}

export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Widest text that is easy to read. */
const WIDEST = 80;
const NARROWEST = 24;
const KNOW_LINKS = /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio)$/;

/** The style for an output: colours and links only on a terminal; `NO_COLOR` (https://no-color.org) turns colours off. */
export function styleOf(output: Output, env: Environment): Style {
  const terminal = output.isTTY === true && env.TERM !== 'dumb';
  const columns = Math.max(NARROWEST, Math.min(WIDEST, output.columns ?? WIDEST));
  return { columns, colour: terminal && !env.NO_COLOR, links: terminal && knowsLinks(env) };
}

function knowsLinks(env: Environment): boolean {
  return (
    KNOW_LINKS.test(env.TERM_PROGRAM ?? '') ||
    Number(env.VTE_VERSION ?? 0) >= 5000 ||
    [env.WT_SESSION, env.KITTY_WINDOW_ID, env.KONSOLE_VERSION, env.DOMTERM].some((v) => v !== undefined && v !== '') ||
    /kitty|alacritty|foot|ghostty|wezterm/.test(env.TERM ?? '')
  );
}

/** `ru` where the environment asks for Russian, otherwise `en` (POSIX: LC_ALL before LC_MESSAGES before LANG). */
export function localeOf(env: Environment): string {
  const name = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((v) => v !== undefined && v !== '') ?? '';
  return /^ru(?:[_.-]|$)/i.test(name) ? 'ru' : 'en';
}
