import type { Corpus } from '../../src/corpus/corpus.js';
import type { FrontMatter } from '../../src/corpus/front-matter.js';
import type { Lexicon } from '../../src/corpus/lexicon.js';
import { corpusOf, makeArticle } from '../../src/corpus/load.js';

/** A corpus about a chess federation that does not exist: whatever holds here owes nothing to the shipped topic. */

const place = { file: 'chess.md', bodyLine: 9 };

/** An article with a body and whatever of its front matter matters. */
export function chessArticle(id: string, body: string, data: Partial<FrontMatter> = {}) {
  const whole: FrontMatter = {
    title: 'Untitled',
    outlet: 'River Gazette',
    published: '2024-05-18',
    language: 'en',
    kind: 'article',
    ...data,
  };
  return makeArticle(id, whole, body, place);
}

export const CONGRESS = chessArticle(
  'congress',
  `The Lakeland Chess Federation held its spring congress in Norburg on 18 May 2024.

## Who came

The spring congress in Norburg was attended by:

- Norburg: Edda Falk, president of the federation
- Stillwater: Tomas Brand, treasurer
- Osterby: Ilse Korhonen, secretary
- Vasa Bridge: Pavel Sorokin, deputy arbiter

Photo: the town hall of Norburg on the eve of the congress

The congress was chaired by Edda Falk, who has led the federation since 2019.

## Fees and clocks

Membership fees brought the federation 48,500 crowns in 2023. The fees were raised because a storm had torn the roof off the hall in Stillwater. A cup of coffee at the buffet costs three crowns.

The delegates adopted the Norburg Charter. It gives every junior a free set of pieces.

Share

## Next season

The autumn congress is planned for 12 October 2024 in Osterby.
`,
  {
    title: 'Four clubs at the spring congress',
    url: 'https://gazette.example/congress',
    author: 'Mara Lind',
  },
);

export const LEAGUE = chessArticle(
  'league',
  `The Lakeland Post looks back on the Lake League, a team tournament of twelve rounds.

The Lake League final took place in Osterby on 9 June 2024. Stillwater won the final against Vasa Bridge. The prize fund of the Lake League was 9,000 crowns.

Ilse Korhonen thinks that the league grows too fast. She wants a second division with six teams.
`,
  { title: 'Stillwater wins the Lake League', outlet: 'Lakeland Post', published: '2024-06', kind: 'note' },
);

export const RUSSIAN = chessArticle(
  'vestnik',
  `Встреча шахматистов прошла в Норбурге 2 июля 2024 г. В ней участвовали 60 юниоров из трёх клубов.

Турнир выиграл Павел Сорокин. Призовой фонд составил 1500 крон.
`,
  { title: 'Юниоры в Норбурге', outlet: 'Шахматный вестник', published: '2024-07-02', language: 'ru' },
);

/** Only server 42 may see it. */
export const SECRET = chessArticle(
  'secret',
  `The zugzwang committee of Osterby bought a submarine for 77 crowns.

## Submarine harbour

Captain Nemo Lund steers the submarine through the zugzwang canal on 1 July 2024.
`,
  { title: 'A submarine for the zugzwang committee', outlet: 'Harbour Circular', published: '2024-07-01', scope: '42' },
);

export const LEXICON: Lexicon = {
  names: [
    { name: 'Edda Falk', kind: 'person', also: ['Falk', 'Фальк'] },
    { name: 'Pavel Sorokin', kind: 'person', also: ['Sorokin', 'Сорокин', 'Павел Сорокин'] },
    { name: 'Norburg', kind: 'place', also: ['Nordburg', 'Норбург'] },
    { name: 'Osterby', kind: 'place', also: ['Остерби'] },
    { name: 'Stillwater', kind: 'place', also: [] },
    { name: 'Reykjavik', kind: 'place', also: ['Рейкьявик'] },
    { name: 'Lakeland', kind: 'country', also: ['Lakelander', 'Озёрный край'] },
    { name: 'Lakeland Chess Federation', kind: 'organisation', also: ['LCF', 'chess federation', 'федерация шахмат'] },
    { name: 'United Squares', kind: 'organisation', also: ['US'] },
    { name: 'Lake League', kind: 'format', also: ['Озёрная лига'] },
    { name: 'Norburg Charter', kind: 'document', also: [] },
  ],
  words: [
    { term: 'congress', also: ['конгресс', 'съезд'] },
    { term: 'clock', also: ['timer', 'часы'] },
  ],
  examples: ['who attended the spring congress', 'when was the Lake League final'],
};

export const CHESS: Corpus = corpusOf([CONGRESS, LEAGUE, RUSSIAN, SECRET], LEXICON);
