import type { Article, Range } from '../../src/corpus/article.js';
import { makeArticle } from '../../src/corpus/load.js';

const place = { file: 'fixture.md', bodyLine: 1 };

export const HARBOUR = makeArticle(
  'harbour',
  {
    title: 'Five towns meet at the harbour',
    outlet: 'Coast Courier',
    published: '2025-04-11',
    url: 'https://courier.example/harbour',
    language: 'en',
    kind: 'article',
  },
  `The mayors of five towns met in Port Ellis on 11 April 2025.

## Who came

The meeting was attended by:

- Brightwater: Ada Lorne, mayor
- Saltmarsh: Tom *Reed*, deputy mayor
- Gullrock: Ines Vale, mayor

Trade between the towns reached $44.7 million in 2024. The towns will meet again in Saltmarsh on 8 October 2025.

They signed the Harbour Charter. It names dredging, ferries and light dues as the first three tasks.
`,
  place,
);

export const NOTE = makeArticle(
  'note',
  {
    title: 'What the harbour meeting left open',
    outlet: 'The Tide [weekly]',
    published: '2025-10',
    url: 'https://tide.example/a_(b)',
    language: 'en',
    kind: 'note',
  },
  `The Tide reports that trade between the five towns was more than $45 million in 2024.

Ines Vale of Gullrock called the charter a first step.
`,
  place,
);

export const SECRET = makeArticle(
  'secret',
  {
    title: 'Only for one server',
    outlet: 'Inner Circular',
    published: '2025-12-09',
    language: 'en',
    kind: 'article',
    scope: '42',
  },
  'The lighthouse keepers of Gullrock will strike on 24 December 2025.\n',
  place,
);

/** The range of a phrase in an article's body. */
export function at(article: Article, phrase: string): Range {
  const start = article.body.indexOf(phrase);
  if (start < 0) throw new Error(`the fixture does not say: ${phrase}`);
  return { start, end: start + phrase.length };
}

export const LIST = `The meeting was attended by:

- Brightwater: Ada Lorne, mayor
- Saltmarsh: Tom *Reed*, deputy mayor
- Gullrock: Ines Vale, mayor`;
