import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file of the page, as it is served. */
export interface PageFile {
  readonly contentType: string;
  readonly data: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Reads the page's files into memory, by the path under which they are served; `index.html` is `/`. A request can only ever name one of
 * these, never a path on the disk.
 *
 * @param folder the folder that holds the page; throws where it cannot be read, since that is a broken build
 */
export async function readPage(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const names = (await readdir(folder)).filter((name) => extname(name) in TYPES);
  const files = await Promise.all(
    names.map(async (name): Promise<[string, PageFile]> => {
      const contentType = TYPES[extname(name)] ?? 'application/octet-stream';
      return [name === 'index.html' ? '/' : `/${name}`, { contentType, data: await readFile(join(folder, name)) }];
    }),
  );
  return new Map(files);
}
