import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../corpus/article.js';
import { noteOf } from '../corpus/displace.js';
import { type FrontMatter, frontMatterSchema, readFrontMatter } from '../corpus/front-matter.js';
import { writeArticle } from './article-file.js';
import { cleanText, type Described } from './raw-text.js';
import { isWebPage, readWebPage } from './web-page.js';

/** What the person says of the files; it goes before what the files say of themselves. */
export interface ImportOptions extends Described {
  /** Where the article files go. */
  readonly folder: string;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Notes of the corpus; an original that one of them summarises takes outlet, date and address from it. */
  readonly notes: readonly Article[];
  /** Asks the person; null where nobody can be asked. An empty answer takes the suggestion. */
  readonly ask: ((question: string, suggestion: string | undefined) => Promise<string>) | null;
}

export type Imported =
  | {
      readonly kind: 'written' | 'known';
      readonly source: string;
      readonly file: string;
      readonly data: FrontMatter;
      readonly original: string | null;
    }
  | { readonly kind: 'refused'; readonly source: string; readonly reason: string };

const MAX_BYTES = 4 * 1024 * 1024;
const SHORTEST = 80;
const UNTOLD = { outlet: 'which outlet published it', published: 'when it was published' } as const;

/** Turns one file of raw text, HTML or Markdown into an article file. Says why where it cannot; never overwrites anything. */
export async function importFile(source: string, options: ImportOptions): Promise<Imported> {
  const refuse = (reason: string): Imported => ({ kind: 'refused', source, reason });
  const raw = await readText(source);
  if (!raw.ok) return refuse(raw.reason);
  const { body, described, kept } = await readSource(raw.text);
  if (body.trim().length < SHORTEST) {
    return refuse(
      `holds no article text: ${body.trim().length} characters are left without captions, notices and buttons`,
    );
  }
  const note = noteOf(body, options.notes);
  // What the note was given by hand is surer than what a scraped text says of itself.
  const known = { ...described, ...ofNote(note), ...given(options) };
  const standIn = note?.title ?? firstWords(body);
  const complete = await fill(known, standIn, options.ask);
  const missing = (['outlet', 'published'] as const).filter((name) => !complete[name]);
  if (missing.length > 0) {
    return refuse(
      `does not say ${missing.map((name) => UNTOLD[name]).join(' or ')}; give ${missing.map((name) => `--${name} …`).join(' ')} and import it again`,
    );
  }
  const checked = frontMatterSchema.safeParse({
    ...complete,
    title: complete.title ?? standIn,
    ...kept,
    imported_from: path.basename(source),
    imported: options.today,
  });
  if (!checked.success)
    return refuse(checked.error.issues.map(({ path: at, message }) => `--${at.join('.')} ${message}`).join('; '));
  try {
    const written = await writeArticle(options.folder, checked.data, body);
    return { ...written, source, data: checked.data, original: note?.id ?? null };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refuse(`cannot be written into ${options.folder}: ${message}; name another folder with --corpus or --data`);
  }
}

type Text = { ok: true; text: string } | { ok: false; reason: string };

async function readText(source: string): Promise<Text> {
  try {
    const bytes = await readFile(source);
    if (bytes.length > MAX_BYTES)
      return { ok: false, reason: `is larger than ${MAX_BYTES / 1024 / 1024} MiB; split it` };
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { ok: false, reason: 'does not exist; check the path' };
    if (code === 'EISDIR') return { ok: false, reason: 'is a folder; name the files in it' };
    if (error instanceof TypeError) return { ok: false, reason: 'is not UTF-8 text; save it as UTF-8' };
    return { ok: false, reason: `cannot be read: ${message}` };
  }
}

/** What an article file says of itself that is not for the person to say: above all who may see it, and whose words it holds. */
type Kept = Pick<FrontMatter, 'language' | 'kind' | 'scope' | 'publisher_family'>;

// The front matter of another program: lines of `key: value` between two marks.
const FOREIGN = /^\uFEFF?---[ \t]*\r?\n(?:[\w-]+:.*\r?\n|[ \t#-].*\r?\n|\r?\n)*---[ \t]*\r?\n/;

async function readSource(text: string): Promise<{ body: string; described: Described; kept: Kept }> {
  const file = readFrontMatter('', text);
  if (file.ok) {
    const { title, outlet, author, published, url, imported: _, imported_from: __, ...kept } = file.data;
    return { body: file.body, described: compact({ title, outlet, author, published, url }), kept };
  }
  const page = isWebPage(text) ? await readWebPage(text) : null;
  const { body, described } = cleanText(page?.text ?? text.replace(FOREIGN, ''));
  return {
    body,
    described: { ...described, ...page?.described },
    kept: { language: languageOf(body), kind: 'article' },
  };
}

/** By the script of its letters: enough for the languages that have a stemmer here. */
function languageOf(body: string): string {
  const cyrillic = body.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = body.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic > latin ? 'ru' : 'en';
}

async function fill(known: Described, title: string, ask: ImportOptions['ask']): Promise<Described> {
  if (!ask) return known;
  const answer = async (name: keyof Described, question: string, suggestion?: string) => {
    if (known[name]) return {};
    const said = (await ask(question, suggestion)).trim() || suggestion;
    return said ? { [name]: said } : {};
  };
  return {
    ...known,
    ...(await answer('outlet', 'Which outlet published it?')),
    ...(await answer('published', 'When (YYYY-MM-DD or YYYY-MM)?')),
    ...(await answer('title', 'What is its title?', title)),
  };
}

function ofNote(note: Article | null): Described {
  return note ? compact({ outlet: note.outlet, published: note.published, url: note.url, author: note.author }) : {};
}

const given = ({ title, outlet, author, published, url }: ImportOptions): Described =>
  compact({ title, outlet, author, published, url });

function compact(described: Partial<Record<keyof Described, string | undefined>>): Described {
  return Object.fromEntries(Object.entries(described).filter(([, value]) => value)) as Described;
}

/** A stand-in for a title that nobody knows: the first words of the text. */
function firstWords(body: string): string {
  const line = body.split('\n').find((text) => text.length > 60) ?? body.trim().split('\n', 1)[0] ?? '';
  return line.length <= 90 ? line : `${line.slice(0, 90).replace(/\s+\S*$/, '')} …`;
}
