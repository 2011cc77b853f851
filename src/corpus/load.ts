import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from './article.js';
import type { Corpus, Problem } from './corpus.js';
import { displaceNotes } from './displace.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { EMPTY_LEXICON, type Lexicon, loadLexicon } from './lexicon.js';
import { type Passage, passages } from './passages.js';

const MAX_BYTES = 4 * 1024 * 1024;
const NOT_ARTICLES = /^(?:readme|license|licence|contributing)\b/i;

export interface CorpusSource {
  /** Folders with article files (`*.md`); one that is missing is reported as a problem unless it is in `optional`. */
  readonly folders: readonly string[];
  /** Folders that may be missing, such as the one for imported articles before the first import. */
  readonly optional?: readonly string[];
  readonly lexicon: string;
}

/**
 * Reads a corpus. Never throws for what stands in the files: a broken file is reported in `problems` with its line and reason,
 * and the others load.
 */
export async function loadCorpus(source: CorpusSource): Promise<Corpus> {
  const problems: Problem[] = [];
  const articles: Article[] = [];
  for (const folder of [...source.folders, ...(source.optional ?? [])]) {
    const files = await articleFiles(folder, source.folders.includes(folder), problems);
    for (const file of files) {
      const article = await readArticle(file, problems);
      const twin = article && articles.find((other) => other.id === article.id);
      if (!article) continue;
      if (twin)
        problems.push({ file, line: 1, reason: `has the same id as ${twin.file}; rename one of the two files` });
      else articles.push(article);
    }
  }
  const { lexicon, problems: lexical } = await loadLexicon(source.lexicon);
  return corpusOf(articles, lexicon, [...problems, ...lexical]);
}

/** Puts a corpus together from articles in memory. Notes whose original is among the articles are left out. */
export function corpusOf(
  articles: readonly Article[],
  lexicon: Lexicon = EMPTY_LEXICON,
  problems: readonly Problem[] = [],
): Corpus {
  const inForce = displaceNotes(articles);
  const byId = new Map(inForce.map((article) => [article.id, article]));
  const cut = new Map<string, readonly Passage[]>(inForce.map((article) => [article.id, passages(article)]));
  return {
    articles: inForce,
    passages: inForce.flatMap((article) => cut.get(article.id) ?? []),
    lexicon,
    problems,
    article: (id) => byId.get(id),
    articleByHash: (prefix) =>
      prefix.length < 8 ? undefined : inForce.find((article) => article.hash.startsWith(prefix)),
    passagesOf: (id) => cut.get(id) ?? [],
  };
}

async function articleFiles(folder: string, required: boolean, problems: Problem[]): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => name.endsWith('.md') && !NOT_ARTICLES.test(name))
      .sort()
      .map((name) => path.join(folder, name));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (required) {
      const reason =
        code === 'ENOENT'
          ? 'this corpus folder does not exist; make it, or name another with --corpus or CORPUS_DIR'
          : code === 'ENOTDIR'
            ? 'is a file; --corpus and CORPUS_DIR take a folder with article files'
            : `cannot be read: ${message}`;
      problems.push({ file: folder, line: 1, reason });
    }
    return [];
  }
}

async function readArticle(file: string, problems: Problem[]): Promise<Article | null> {
  const fail = (reason: string, line = 1) => {
    problems.push({ file, line, reason });
    return null;
  };
  let source: string;
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) return fail(`is larger than ${MAX_BYTES / 1024 / 1024} MiB; split it into several articles`);
    source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (error) {
    if (error instanceof TypeError) return fail('is not UTF-8 text; save it as UTF-8');
    return fail(`cannot be read: ${(error as Error).message}`);
  }
  const result = readFrontMatter(file, source);
  if (!result.ok) {
    problems.push(...result.problems);
    return null;
  }
  if (result.body.trim() === '') return fail('has front matter but no text', result.bodyLine);
  return makeArticle(path.basename(file, '.md'), result.data, result.body, { file, bodyLine: result.bodyLine });
}

/** An article from its checked front matter and its body. */
export function makeArticle(
  id: string,
  data: FrontMatter,
  body: string,
  place: { file: string; bodyLine: number },
): Article {
  const { publisher_family, imported_from, scope, author, url, imported, ...rest } = data;
  return {
    id,
    ...rest,
    ...(author === undefined ? {} : { author }),
    ...(url === undefined ? {} : { url }),
    ...(imported === undefined ? {} : { imported }),
    ...(publisher_family === undefined ? {} : { publisherFamily: publisher_family }),
    ...(imported_from === undefined ? {} : { importedFrom: imported_from }),
    scope: scope ?? 'all',
    body,
    hash: createHash('sha256').update(body).digest('hex'),
    ...place,
  };
}
