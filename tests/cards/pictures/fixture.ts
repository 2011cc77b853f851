import type { FigureGroup } from '../../../src/cards/pictures/figures.js';
import type { ParticipantRow } from '../../../src/cards/pictures/participants.js';
import type { TimelineRow } from '../../../src/cards/pictures/timeline.js';

export const PEOPLE: readonly ParticipantRow[] = [
  {
    countries: ['NO'],
    name: 'Ada Lorne',
    office: 'mayor of Brightwater',
    told: 'Norway: Ada Lorne, mayor of Brightwater',
  },
  { countries: ['KZ'], name: 'Әлия Қасым', office: '', told: 'Әлия Қасым of Kazakhstan' },
  { countries: ['SE', 'DK'], name: 'mayors of Sweden and Denmark', office: '', told: 'mayors of Sweden and Denmark' },
  { countries: [], name: 'Tom Reed', office: 'deputy', told: 'Tom Reed, deputy' },
];

export const DATES: readonly TimelineRow[] = [
  {
    from: '2022-10-01',
    to: '2022-10-31',
    date: 'Oct 2022',
    label: 'Gullrock · first meeting',
    source: 'The Tide',
    ahead: false,
  },
  {
    from: '2025-04-10',
    to: '2025-04-11',
    date: '10–11 Apr 2025',
    label: 'Port Ellis · meeting of five towns',
    source: 'Coast Courier · The Tide',
    ahead: false,
  },
  {
    from: '2025-04-11',
    to: '2025-04-11',
    date: '11 Apr 2025',
    label: 'They signed the Harbour Charter.',
    source: 'Coast Courier',
    ahead: false,
  },
  {
    from: '2025-10-08',
    to: '2025-10-08',
    date: '8 Oct 2025',
    label: 'The towns will meet again in Saltmarsh on 8 October 2025.',
    source: 'Coast Courier',
    ahead: true,
  },
];

const row = { value: 0, low: null, high: null, about: false, source: 'The Tide · Oct 2025' };
export const FIGURES: readonly FigureGroup[] = [
  {
    label: 'five towns · 2024',
    differs: true,
    rows: [
      {
        ...row,
        text: '$44.7 million',
        value: 44.7e6,
        low: 44.7e6,
        high: 44.7e6,
        source: 'Coast Courier · 11 Apr 2025',
      },
      { ...row, text: 'more than $45 million', value: 45e6, low: 45e6 },
    ],
  },
  {
    label: 'five towns · 2021',
    differs: false,
    rows: [
      { ...row, text: 'about $30 million', value: 30e6, about: true },
      { ...row, text: 'up to $20 million', value: 20e6, high: 20e6 },
      { ...row, text: '$8–10 million', value: 8e6, low: 8e6, high: 10e6 },
    ],
  },
];
