import type { Corpus } from '../corpus/corpus.js';
import { corpusOf, makeArticle } from '../corpus/load.js';

/** Of gatherings that never were: between them the sentences make most patterns of this room match or nearly so. */
const REPORT = [
  'PORT ROSS, Norland – The third Coast–Islands summit was held in Port Ross, Norland, on 14–15 May 2031. President Ada Bell of Norland chaired the summit, two years after the first one in Harbourton. Norland hosted the leaders of the G9 on 14 May.',
  'The third Coast–Islands summit in Port Ross was hosted by Norland. Ada Bell greeted Carl Dorn and Eve Fisk, and Carl Dorn insisted that the plan was fair. Foreign Minister Eve Fisk did not come. It was Ada Bell’s first summit, a change that began when Carl Dorn visited Rossburg.',
  'Prime Minister Carl Dorn of Sudland, Foreign Minister Eve Fisk and Gus Hall, an analyst at the University of Harbourton, took part in the summit. Present were Ida Moss, Lee Park and Tom Rudd. Ida Moss, Norland’s foreign minister, said on Wednesday that the ministers met in Port Ross from 12 May to 14 May. They met in Port Ross on Thursday.',
  'The participants adopted a Joint Declaration, signed a memorandum of understanding on trade and endorsed an Action Plan for 2031–2033. "The Port Ross Declaration" calls for a roadmap against fraud. A resolution on quotas was adopted and a document called Time for Change was issued. No joint communiqué was issued.',
  'Trade between Norland and Sudland reached more than $12.5 billion in the first half of 2030, up 7 percent from 2029, according to the Lake Bank. The governor said exports fell by about 300,000 tons in January and February last year. He added that 134 people were killed and 20 per cent of the 1,200 workers fled. The population of the region is 3.2 million.',
  'Earlier reports put trade at $11 billion; the ministry corrected the figure to $12 billion, instead of $11 billion as previously reported.',
  'Who attended the summit:\n\n- Ada Bell, President of Norland\n- Carl Dorn, Prime Minister of Sudland\n- Lake Union: Ida Moss, Deputy Secretary-General',
  'UNX25, the fifth conference, was held by videoconference in June 2031. The President of UNX25, Ada Bell, received the delegates; Carl Dorn stayed away and spoke by phone. The next conference is planned for November 2032 in Harbourton, where the governors will meet ahead of their annual meetings. The format was launched in October 2022 in Rossburg.',
  'The Rossburg Games 2030 took place in Rossburg on 3 March 2030. Harbourton will host the 7th Congress in the second quarter of 2032. Last week police arrested two men. Ada Bell left the conference early; in her address, Eve Fisk, Minister of Finance, thanked the hosts and told reporters that Harbourton hosted the talks, which began on Monday and ended on Friday.',
  'Встреча министров прошла в Харбуре 3 марта 2031 года. Товарооборот вырос на 12 процентов и превысил 4 млрд долларов. Президент Ада Белл подписала соглашение.',
].join('\n\n');
/** Its twin tells some of it otherwise, so that differences are found as well. */
const OTHERWISE: readonly (readonly [string, string])[] = [
  ['14–15 May', '16–17 May'],
  ['$12.5 billion', '$14.5 billion'],
  ['Foreign Minister Eve Fisk', 'Deputy Foreign Minister Eve Fisk'],
  ['Ida Moss', 'Ida Mosse'],
];

/** A corpus of two reports that reading once makes the engine compile what reading articles needs, so that it need not while others wait. */
export function warmUpCorpus(): Corpus {
  const twin = OTHERWISE.reduce((text, [from, to]) => text.replaceAll(from, to), REPORT);
  const articles = [REPORT, twin].map((body, i) => {
    const data = { title: 'Port Ross', outlet: `Outlet ${i}`, published: `2031-05-${16 + 2 * i}`, language: 'en' };
    return makeArticle(`warm-up-${i}`, { ...data, kind: 'article' as const }, body, {
      file: 'warm-up.md',
      bodyLine: 1,
    });
  });
  return corpusOf(articles, { names: [], words: [], examples: [] });
}
