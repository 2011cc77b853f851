import path from 'node:path';
import { loadCorpus } from '../src/corpus/load.js';
import { PROJECT } from './rooms.js';

const folder = path.join(PROJECT, 'corpus');

/** The corpus that the project ships, read from its folder. */
export const SHIPPED = await loadCorpus({ folders: [folder], lexicon: path.join(folder, 'lexicon.yaml') });
