import type { Article } from '../../src/corpus/article.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import type { Lexicon } from '../../src/corpus/lexicon.js';
import { corpusOf, makeArticle } from '../../src/corpus/load.js';

/** An article of a made-up outlet. */
export function article(id: string, published: string, body: string, more: Partial<Article> = {}): Article {
  const data = { title: `Article ${id}`, outlet: `Outlet ${id}`, published, language: 'en', kind: 'note' as const };
  return { ...makeArticle(id, data, body, { file: `${id}.md`, bodyLine: 8 }), ...more };
}

/** Three reports on meetings that never were, with the traps of real ones. */
export const REPORTS: readonly Article[] = [
  article(
    'gazette',
    '2031-05-20',
    [
      'The third Coast–Islands summit was held in Portville, Norland, on 14–15 May 2031. It was chaired by President Ada Bell.',
      'Prime Minister Carl Dorn took part in the Portville summit. Participants of the summit adopted a Joint Declaration.',
      'Trade between the coast and the islands came to more than $12 billion in 2030, Carl Dorn told the Portville summit.',
      'The first Coast–Islands summit had been held in Harbourton in June 2027.',
      'Ada Bell and Carl Dorn signed a joint statement after talks in Portville.',
    ].join('\n\n'),
  ),
  article(
    'herald',
    '2031-02',
    [
      'The sixth meeting of the Ministers of Finance of the coast and the islands took place in Harbourton on 3 February 2031.',
      'The meeting was attended by:\n\n- Norland: Eve Fisk, Minister of Finance\n- Sudland: Gus Hall, Deputy Minister of Finance',
      'A draft Joint Plan for 2031–2033 was finalised, it was announced after the Harbourton meeting of 3 February 2031.',
      'The third Coast–Islands summit is planned for the first half of 2031. The ministers are to report to their next summit.',
    ].join('\n\n'),
  ),
  article(
    'tribune',
    '2031-05',
    [
      'Carl Dorn went to Norland for the Islands–Coast summit and a meeting of the Sea Council.',
      'According to the Tribune, the summit was a success.',
    ].join('\n\n'),
  ),
];

export const LEXICON: Lexicon = {
  names: [
    { name: 'Portville', kind: 'place', also: ['Port Ville', 'Портвиль'], partOf: 'Norland' },
    { name: 'Harbourton', kind: 'place', also: ['Харбортон'], partOf: 'Sudland' },
    { name: 'Norland', kind: 'country', also: ['Norlandic'] },
    { name: 'Sudland', kind: 'country', also: [] },
    { name: 'Fairview', kind: 'place', also: [], partOf: 'Sudland' },
    { name: 'Coast–Islands', kind: 'format', also: ['Islands–Coast', 'Coast plus Islands'] },
    { name: 'Ada Bell', kind: 'person', also: ['Bell', 'Адa Белл'] },
    { name: 'Carl Dorn', kind: 'person', also: ['Dorn'] },
  ],
  words: [],
  examples: [],
};

export const reports = (lexicon?: Lexicon): Corpus => corpusOf(REPORTS, lexicon);
