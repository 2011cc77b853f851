import type { Article } from '../src/corpus/article.js';
import { makeArticle } from '../src/corpus/load.js';
import { generator } from './made-corpus.js';

const ONSETS = 'b br d dr g k kr l m n p r s sh st t tr v z zh'.split(' ');
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ia'];
const GIVEN =
  'Anna Boris Clara Daniyar Elena Farid Gulnara Henrik Irina Jonas Kamila Lars Marat Nadia Oskar Pavel'.split(' ');
const OFFICES = ['President', 'Prime Minister', 'Foreign Minister', 'Minister of Energy', 'Deputy Prime Minister'];
const KINDS = ['summit', 'conference', 'forum', 'ministerial meeting', 'session'];
const THINGS = ['wheat', 'gas', 'copper', 'cotton', 'electricity', 'fertiliser', 'uranium', 'timber'];
const OUTLETS = ['Courier', 'Herald', 'Observer', 'Gazette', 'Tribune', 'Monitor', 'Dispatch', 'Chronicle'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** Articles that tell of one gathering. */
const TOLD_BY = 5;
const SEED = 20_261_009;

/**
 * `size` articles of about 250 words, each five of which tell of one gathering with small differences: places, persons, dates, sums and documents
 * are invented, the same for the same size.
 */
export function madeNews(size: number): Article[] {
  const random = generator(SEED);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const name = (syllables: number, end: string): string => {
    const letters = Array.from({ length: syllables }, () => pick(ONSETS) + pick(VOWELS)).join('') + end;
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const countries = Array.from({ length: 60 }, () => name(2, 'stan'));
  const cities = Array.from({ length: 400 }, () => name(2, pick(['grad', 'abad', 'burg', 'pol'])));
  const people = Array.from(
    { length: 1500 },
    () => `${pick(GIVEN)} ${name(2, pick(['ov', 'eva', 'sen', 'ian', 'ur']))}`,
  );
  const articles: Article[] = [];
  for (let i = 0; articles.length < size; i++) {
    const [city, country, other, third] = [pick(cities), pick(countries), pick(countries), pick(countries)];
    const [chair, guest, expert] = [pick(people), pick(people), pick(people)];
    const [kind, thing, office] = [pick(KINDS), pick(THINGS), pick(OFFICES)];
    const [year, month, day] = [
      2015 + Math.floor(random() * 11),
      Math.floor(random() * 12),
      1 + Math.floor(random() * 26),
    ];
    const sum = 1 + Math.floor(random() * 900) / 10;
    for (let told = 0; told < TOLD_BY && articles.length < size; told++) {
      const said = random() < 0.1 ? day + 1 : day;
      const amount = random() < 0.1 ? sum + 1.5 : sum;
      const date = `${said} ${MONTHS[month]} ${year}`;
      const paragraphs = [
        `The ${country}–${other} ${kind} was held in ${city} on ${date}. ${office} of ${country} ${chair} chaired the ${kind}, which was attended by ${pick(OFFICES)} of ${other} ${guest} and by delegations from ${third} and ${pick(countries)}.`,
        `Trade in ${thing} between ${country} and ${other} reached $${amount.toFixed(1)} billion in ${year - 1}, ${5 + Math.floor(random() * 30)} percent more than in ${year - 2}. ${country} exported ${100 + Math.floor(random() * 900)},000 tons of ${thing} to ${third}. About ${10 + Math.floor(random() * 80)} companies took part in the exhibition.`,
        `The participants signed a Joint Declaration and adopted an Action Plan for ${year}–${year + 3}. ${guest} said that the plan was “a step that both countries had waited for”. The meeting also discussed transport through ${pick(cities)}, the price of ${pick(THINGS)} and the work of a commission on water.`,
        `${expert}, an analyst at the University of ${pick(cities)}, told reporters that ${country} would host the next ${kind} in ${MONTHS[(month + 5) % 12]} ${year + 1}. According to ${expert}, ${other} invested $${(10 + random() * 400).toFixed(0)} million in roads and ${pick(THINGS)}.`,
        `In ${pick(cities)}, officials recalled that ${third} and ${pick(countries)} had signed an agreement on ${MONTHS[(month + 3) % 12]} ${day}, ${year - 1}. ${pick(people)}, ${pick(OFFICES)} of ${third}, visited ${pick(cities)} last week and met ${pick(people)}. The population of the region is ${(1 + random() * 60).toFixed(1)} million.`,
        `Who attended the ${kind}:\n\n- ${chair}, ${office} of ${country}\n- ${guest}, of ${other}\n- ${pick(people)}, ${pick(OFFICES)} of ${third}`,
      ];
      const outlet = `${pick(OUTLETS)} of ${country}`;
      const published = `${year}-${String(month + 1).padStart(2, '0')}-${String(said + 1).padStart(2, '0')}`;
      const data = {
        title: `${kind} in ${city}`,
        outlet,
        published,
        language: 'en',
        kind: 'article' as const,
        scope: 'all',
      };
      const id = `made-${i}-${told}`;
      articles.push(makeArticle(id, data, paragraphs.join('\n\n'), { file: `${id}.md`, bodyLine: 1 }));
    }
  }
  return articles;
}
