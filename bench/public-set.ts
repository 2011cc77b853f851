import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BenchPassage } from './adapter.js';
import { generator, misspell } from './made-corpus.js';

/** A question set on disk: `corpus.jsonl` (id, title, text, doc), `queries.jsonl` (id, text, doc), `qrels.tsv` (question, passage, grade). */
export interface PublicSet {
  readonly name: string;
  /** Of the passages. */
  readonly language: string;
  /** Whether the questions are in another one. */
  readonly crossed: boolean;
  readonly passages: readonly BenchPassage[];
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly doc?: string;
    readonly type?: string;
  }[];
  /** Ids of questions that some passage answers. */
  readonly answerable: ReadonlySet<string>;
}

/**
 * Reads a set. Its language is `ru` where the folder's name ends so; where it ends in `ru-en`, the questions are Russian and the passages
 * English. Rejects where a file is missing or no JSON lines.
 */
export async function readPublicSet(folder: string): Promise<PublicSet> {
  const read = (name: string) => readFile(path.join(folder, name), 'utf8');
  const lines = async <T>(name: string): Promise<T[]> =>
    (await read(name)).split('\n').flatMap((line) => (line ? [JSON.parse(line) as T] : []));
  const name = path.basename(folder);
  const judged = (await read('qrels.tsv')).split('\n').map((line) => line.split('\t'));
  return {
    name,
    language: name.endsWith('ru') ? 'ru' : 'en',
    crossed: name.endsWith('ru-en'),
    passages: await lines('corpus.jsonl'),
    questions: await lines('queries.jsonl'),
    answerable: new Set(judged.flatMap(([question, , grade]) => (question && Number(grade) > 0 ? [question] : []))),
  };
}

/** Questions in another language tell nothing of the others: they weigh so much that what is theirs alone is fitted. */
const CROSSED = 0.1;

/** The questions with a passage that answers them, and those without. */
export interface Task {
  readonly name: string;
  readonly language: string;
  readonly passages: readonly BenchPassage[];
  readonly supported: readonly string[];
  readonly unsupported: readonly string[];
  /** What it weighs in a fit, beside 1. */
  readonly weight: number;
}

/**
 * What can be asked of silence: with half of the articles taken out, the questions on the other half have no support; the whole set, as it
 * is asked and with typing errors; and the questions that the set itself calls unanswerable. At most `most` questions a side, chosen by
 * their id.
 */
export function tasksOf(set: PublicSet, most: number): Task[] {
  const { name, language, passages } = set;
  const chosen = (questions: PublicSet['questions']) =>
    [...questions].sort((a, b) => mixed(a.id) - mixed(b.id)).slice(0, most);
  const asked = (questions: PublicSet['questions']) => chosen(questions).map(({ text }) => text);
  const known = set.questions.filter(({ id }) => set.answerable.has(id));
  const never = set.questions.filter(({ type }) => type === 'unanswerable');
  const scale = set.crossed ? CROSSED : 1;
  const tasks: Task[] = [];
  if (passages.every(({ doc }) => doc) && known.every(({ doc }) => doc)) {
    for (const salt of ['half', 'other half']) {
      const stays = (doc = '') => mixed(`${salt}:${doc}`) % 2 === 0;
      tasks.push({
        name: `${name}, half of the articles`,
        language,
        passages: passages.filter(({ doc }) => stays(doc)),
        supported: asked(known.filter(({ doc }) => stays(doc))),
        unsupported: asked(known.filter(({ doc }) => !stays(doc))),
        weight: 0.3 * scale,
      });
    }
  }
  const whole = { language, passages, unsupported: [] };
  tasks.push({ ...whole, name, supported: asked(known), weight: scale });
  const misspelt = chosen(known).map(({ id, text }) => misspell(text, generator(mixed(id))));
  tasks.push({ ...whole, name: `${name}, typing errors`, supported: misspelt, weight: 0.5 * scale });
  if (never.length > 0) {
    // Many are made to look answerable, which is beyond what ranking can tell.
    tasks.push({
      ...whole,
      name: `${name}, unanswerable`,
      supported: asked(known),
      unsupported: asked(never),
      weight: 0.3 * scale,
    });
  }
  return tasks;
}

/** FNV-1a with a final mix: the same order on every machine, no order of the file. */
export function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}
