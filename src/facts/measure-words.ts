import type { Lexicon } from '../corpus/lexicon.js';
import { normalise } from '../text/scripts.js';
import { stem } from '../text/stems.js';
import { words } from '../text/words.js';

/** What is measured, whatever the topic. The first word of a line stands for all of it; one line is one measure. */
const MEASURES = `
trade, turnover, commerce, товарооборот, торговля
export, shipment, экспорт
import, импорт
investment, invest, investor, инвестиция, инвестировать
package
deal, contract, transaction, сделка, контракт
agreement
loan, credit, кредит, заём
grant, donation
aid, assistance
pledge, promise
fund, financing, finance, funding, финансирование
remittance
gdp, output, ввп
economy, экономика
inflation, инфляция
unemployment, безработица
population, inhabitant, население
job, workplace, employment
debt, долг
budget, бюджет
revenue, income
profit, earnings
loss
sale
price, цена
cost, price tag, стоимость
fee, charge
salary, wage, pay
tax, tariff, duty
rate
deficit
surplus
reserve, резерв
asset
emission, выброс
temperature, warming
capacity, мощность
production
consumption
demand
supply
area
length, distance
mass, weight
height
speed
depth
death, fatality, victim, casualty
injury
refugee
migrant
troop, soldier
satellite
passenger
tourist, visitor
spectator, attendance, crowd
student
member, membership
delegate, participant, attendee
journalist
vote, turnout
seat
ticket
support, backing
share, stake
prize, prize money, prize fund
container transport, container
cargo, freight
tonnage
age
growth, рост
project
growth rate
`;

interface Entry {
  readonly key: string;
  readonly stems: readonly string[];
}

/** Words that measure nothing by themselves: they tell how much, or how it is counted. */
const EMPTY = new Set(
  'volume amount sum total level figure number value size rise increase growth decline fall drop decrease result record overall mutual bilateral annual yearly combined whole worth more less joint regional interregional major new further additional large largest significant another total money come came reach reached stand stood exceed surpass pass hit top put estimate say amount make made get got grow rise again already just'
    .split(' ')
    .map(stem),
);

/** The measure whose word a stem is; words of the lexicon that belong to one of these lines join it. */
export class MeasureWords {
  readonly #byFirst = new Map<string, Entry[]>();

  constructor(lexicon: Lexicon) {
    const lines = MEASURES.trim()
      .split('\n')
      .map((line) => line.split(',').map((word) => word.trim()));
    for (const line of lines) for (const word of line) this.#add(word, line[0] ?? '');
    for (const { term, also } of lexicon.words) {
      const line = lines.find((one) => one.includes(term));
      if (line) for (const word of also) if (!lines.some((one) => one.includes(word))) this.#add(word, line[0] ?? '');
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  }

  #add(word: string, key: string): void {
    const stems = words(word).map(({ text }) => stem(normalise(text)));
    const [first] = stems;
    if (first === undefined) return;
    const list = this.#byFirst.get(first);
    if (list) list.push({ key, stems });
    else this.#byFirst.set(first, [{ key, stems }]);
  }

  /** The last noun of a run ("investment package") that begins at a word, and where it stands; null if no measure begins there. */
  headAt(stems: readonly string[], i: number): { key: string; at: number } | null {
    let found = this.at(stems, i);
    if (!found) return null;
    let at = i + found.length - 1;
    for (let next = this.at(stems, at + 1); next; next = this.at(stems, at + 1)) {
      found = next;
      at += next.length;
    }
    return { key: found.key, at };
  }

  /** The measure that begins at a word of a text, with the number of its words; null if none does. */
  at(stems: readonly string[], i: number): { key: string; length: number } | null {
    const entry = this.#byFirst.get(stems[i] ?? '')?.find((one) => one.stems.every((part, k) => stems[i + k] === part));
    return entry ? { key: entry.key, length: entry.stems.length } : null;
  }
}

/** Whether a stem says how much and not of what. */
export const isEmptyMeasure = (stemmed: string): boolean => EMPTY.has(stemmed);
