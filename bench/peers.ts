import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { normalise } from '../src/text/scripts.js';
import { stem } from '../src/text/stems.js';
import { isStopWord } from '../src/text/stopwords.js';
import { words } from '../src/text/words.js';
import adapter, { type BenchPassage } from './adapter.js';

/** A search library as it is compared: each at the setting under which it finds most in the open question sets. */
export interface Peer {
  build(passages: readonly BenchPassage[]): void | Promise<void>;
  /** Ids of passages, best first. */
  search(question: string, k: number): readonly string[] | Promise<readonly string[]>;
  close?(): Promise<void>;
}

const joined = ({ title = '', text }: BenchPassage) => `${title}\n${text}`;
/** Stop words left out, stems: what a user of these libraries would set up. */
const encode = (text: string): string[] =>
  words(text)
    .map((word) => normalise(word.text))
    .filter((word) => !isStopWord(word))
    .map(stem);

/** Loads a package by name, so that one without types, or one that is not installed, does not keep this file from compiling. */
const load = async <T>(name: string): Promise<T> => (await import(name)) as T;

/** Null for a library that is not installed. */
export const PEERS: Readonly<Record<string, () => Promise<Peer | null>>> = {
  rapporteur: async () => {
    const own = adapter();
    return {
      build: (passages) => own.build(passages),
      search: async (question, k) => (await own.search(question, k)).hits.map(({ id }) => id),
    };
  },
  FlexSearch: async () => {
    const { Index } = (await load<{ default: FlexSearch }>('flexsearch')).default;
    const index = new Index({ tokenize: 'strict', encode, resolution: 9, context: false });
    let ids: string[] = [];
    return {
      build: (passages) => {
        ids = passages.map(({ id }) => id);
        passages.forEach((passage, i) => void index.add(i, joined(passage)));
      },
      search: (question, k) => index.search(question, { limit: k, suggest: true }).map((i) => ids[i] as string),
    };
  },
  MiniSearch: async () => {
    const { default: MiniSearch } = await load<{ default: MiniSearchClass }>('minisearch');
    const index = new MiniSearch({
      fields: ['title', 'text'],
      processTerm: (term) => encode(term)[0] ?? null,
      searchOptions: { boost: { title: 1.5 }, fuzzy: 0.2, prefix: false, combineWith: 'OR' },
    });
    return {
      build: (passages) => index.addAll(passages),
      search: (question, k) =>
        index
          .search(question)
          .slice(0, k)
          .map(({ id }) => id),
    };
  },
  lunr: async () => {
    const { default: lunr } = await load<{ default: Lunr }>('lunr');
    let index: ReturnType<Lunr>;
    return {
      build: (passages) => {
        index = lunr(function () {
          this.ref('id');
          this.field('title');
          this.field('text');
          for (const passage of passages) this.add(passage);
        });
      },
      // Its query language would read punctuation as operators.
      search: (question, k) =>
        index
          .search(
            words(question)
              .map((word) => word.text)
              .join(' '),
          )
          .slice(0, k)
          .map(({ ref }) => ref),
    };
  },
  'fuse.js': async () => {
    const { default: Fuse } = await load<{ default: FuseClass }>('fuse.js');
    let index: InstanceType<FuseClass>;
    return {
      build: (passages) => {
        index = new Fuse(passages, {
          keys: ['title', 'text'],
          ignoreLocation: true,
          threshold: 0.4,
          useExtendedSearch: true,
        });
      },
      search: (question, k) => index.search(encode(question).join(' | '), { limit: k }).map(({ item }) => item.id),
    };
  },
  LanceDB: async () => {
    const lance = await load<LanceDb>('@lancedb/lancedb').catch(() => null);
    if (!lance) return null;
    const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
    let table: LanceTable;
    return {
      build: async (passages) => {
        const rows = passages.map((passage) => ({ id: passage.id, text: joined(passage) }));
        table = await (await lance.connect(folder)).createTable('passages', rows);
        await table.createIndex('text', { config: lance.Index.fts() });
      },
      search: async (question, k) =>
        (await table.search(question, 'fts', 'text').limit(k).toArray()).map(({ id }) => id),
      close: () => rm(folder, { recursive: true }),
    };
  },
};

interface FlexSearch {
  readonly Index: new (
    options: object,
  ) => {
    add(id: number, text: string): unknown;
    search(question: string, options: object): number[];
  };
}
type MiniSearchClass = new (options: {
  fields: string[];
  processTerm: (term: string) => string | null;
  searchOptions: object;
}) => { addAll(passages: readonly BenchPassage[]): void; search(question: string): { id: string }[] };
type FuseClass = new (
  passages: readonly BenchPassage[],
  options: object,
) => { search(question: string, options: object): { item: BenchPassage }[] };
interface LunrBuilder {
  ref(field: string): void;
  field(name: string): void;
  add(passage: BenchPassage): void;
}
type Lunr = (build: (this: LunrBuilder) => void) => { search(question: string): { ref: string }[] };
interface LanceTable {
  createIndex(column: string, options: object): Promise<void>;
  search(question: string, kind: 'fts', column: string): { limit(k: number): { toArray(): Promise<{ id: string }[]> } };
}
interface LanceDb {
  connect(folder: string): Promise<{ createTable(name: string, rows: object[]): Promise<LanceTable> }>;
  readonly Index: { fts(): object };
}
