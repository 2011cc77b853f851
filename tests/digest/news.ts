import type { Article } from '../../src/corpus/article.js';
import type { Lexicon } from '../../src/corpus/lexicon.js';
import { article } from '../facts/fixture.js';

const BRIDGE = `The bridge over the Teal at Oxmere was closed on Monday after divers found cracks in two of its piers. Engineers from the county measured gaps of 14 millimetres under the eastern arch. Mayor Ruth Calder said the closing would last at least until the harvest fair. Lorries between Oxmere and Dunlow are sent over the ford at Priory Mill, a detour of 23 kilometres.`;

/** A week of news from a valley that is on no map: three stories, a reprint, two papers of one house, and one report in Russian. */
export const NEWS: readonly Article[] = [
  article('valley-bridge', '2031-06-03', BRIDGE, { title: 'Oxmere bridge closed', outlet: 'Valley Post' }),
  article(
    'echo-bridge',
    '2031-06-03',
    `Cracks in the piers of the Oxmere bridge will keep it closed for weeks, the county said on Monday. The repair of the Oxmere bridge is expected to cost £3.2 million. Traders in Dunlow fear for the harvest fair, since every lorry now has to cross the ford at Priory Mill.`,
    { title: 'Weeks without the Oxmere bridge', outlet: 'Dunlow Echo', publisherFamily: 'Teal House' },
  ),
  article(
    'evening-bridge',
    '2031-06-04',
    `Divers went down again at the Oxmere bridge on Tuesday. They found a third pier of the Oxmere bridge with cracks, and Ruth Calder asked the county for a temporary ferry to Dunlow. The mayor hopes that the ferry can run before the harvest fair.`,
    { title: 'Third cracked pier at Oxmere', outlet: 'Evening Teal', publisherFamily: 'Teal House' },
  ),
  article('wire-copy', '2031-06-04', `${BRIDGE} Reported by the wire.`, { title: 'Bridge', outlet: 'The Wire' }),
  article(
    'valley-apples',
    '2031-06-03',
    `Growers around Oxmere count on the best apple harvest in a decade. The orchards of the upper valley escaped the frost that had ruined the blossom last spring, said Hugh Penn of the growers' union. A crate is expected to sell for £18 at the harvest fair, a third less than last year.`,
    { title: 'A good year for apples', outlet: 'Valley Post' },
  ),
  article(
    'ru-bridge',
    '2031-06-04',
    `Мост через реку Тил в Оксмере закрыт: водолазы нашли трещины в опорах. Мэр Рут Колдер обещает паром до Данлоу. Ремонт моста в Оксмере займёт несколько недель, сообщили в графстве.`,
    { title: 'В Оксмере закрыли мост', outlet: 'Северная газета', language: 'ru' },
  ),
  article(
    'old-choir',
    '2031-05-02',
    `The choir of Dunlow sang in the priory for the last time before its roof is mended. About 400 people came to hear it. The mending of the roof is to cost £3.2 million, which the parish has saved since 2019.`,
    { title: 'Last song under the old roof', outlet: 'Dunlow Echo' },
  ),
];

export const VALLEY: Lexicon = {
  names: [
    { name: 'Oxmere', kind: 'place', also: ['Оксмер'] },
    { name: 'Dunlow', kind: 'place', also: ['Данлоу'] },
    { name: 'Teal', kind: 'place', also: ['Тил'] },
    { name: 'Ruth Calder', kind: 'person', also: ['Рут Колдер', 'Calder'] },
  ],
  words: [],
  examples: [],
};
