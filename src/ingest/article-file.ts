import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { type FrontMatter, readFrontMatter } from '../corpus/front-matter.js';
import { toLatin } from '../text/scripts.js';

/** The text of an article file. The body begins right behind the front matter. */
export function articleFile(data: FrontMatter, body: string): string {
  return `---\n${stringify(data, { lineWidth: 0 })}---\n${body}`;
}

/** A file name for an article, without `.md`: date, outlet, first words of the title; at most 80 characters of [a-z0-9-]. */
export function articleId({ published, outlet, title }: Pick<FrontMatter, 'published' | 'outlet' | 'title'>): string {
  const slug = (text: string, most: number) =>
    toLatin(text.normalize('NFKD').replace(/\p{M}/gu, ''))
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, most)
      .replace(/^-+|-+$/g, '');
  return [published, slug(outlet, 24), slug(title, 42)].filter(Boolean).join('-');
}

export type Written = { readonly kind: 'written' | 'known'; readonly file: string };

/**
 * Writes an article into a folder, which is made if need be. What stands there is never overwritten: the same text is left as it is
 * (`known`), another article of the same name gets a number. The file appears whole or not at all.
 */
export async function writeArticle(folder: string, data: FrontMatter, body: string): Promise<Written> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.map(({ name }) => name);
  const hash = hashOf(body);
  for (const { name } of entries.filter((entry) => entry.isFile() && entry.name.endsWith('.md'))) {
    const there = readFrontMatter(name, await readFile(path.join(folder, name), 'utf8'));
    if (there.ok && hashOf(there.body) === hash) return { kind: 'known', file: path.join(folder, name) };
  }
  const id = articleId(data);
  let name = `${id}.md`;
  for (let n = 2; names.includes(name); n++) name = `${id}-${n}.md`;
  const file = path.join(folder, name);
  const half = path.join(folder, `.${name}.${process.pid}.part`);
  try {
    await writeFile(half, articleFile(data, body), { flag: 'wx' });
    await rename(half, file);
  } finally {
    await rm(half, { force: true });
  }
  return { kind: 'written', file };
}

const hashOf = (body: string) => createHash('sha256').update(body).digest('hex');
