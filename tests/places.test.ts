import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpusSource, importFolder, SHIPPED_CORPUS } from '../src/places.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'places-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('importFolder', () => {
  it('is the corpus folder if one is named', () => expect(importFolder('mine', 'data')).toBe('mine'));
  it('lies in the data folder otherwise', () => expect(importFolder(null, 'data')).toBe(path.join('data', 'articles')));
});

describe('corpusSource', () => {
  it('is the shipped notes and what was imported, unless a corpus is named', async () => {
    expect(await corpusSource(null, 'data')).toEqual({
      folders: [SHIPPED_CORPUS],
      optional: [path.join('data', 'articles')],
      lexicon: path.join(SHIPPED_CORPUS, 'lexicon.yaml'),
    });
  });

  it('is a named corpus alone, with its own lexicon', async () => {
    await writeFile(path.join(folder, 'lexicon.yaml'), '');
    expect(await corpusSource(folder, 'data')).toEqual({
      folders: [folder],
      lexicon: path.join(folder, 'lexicon.yaml'),
    });
  });

  it('lends the shipped lexicon to a corpus without one', async () => {
    expect((await corpusSource(folder, 'data')).lexicon).toBe(path.join(SHIPPED_CORPUS, 'lexicon.yaml'));
  });
});
