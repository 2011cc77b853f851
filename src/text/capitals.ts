import { stem } from './stems.js';

/** Capitals by which news calls governments ("Moscow and Tashkent signed"), with the country; all in small letters. */
const CAPITALS = `
abuja nigeria
accra ghana
algiers algeria
ankara turkey
ashgabat turkmenistan
astana kazakhstan
athens greece
baghdad iraq
baku azerbaijan
bangkok thailand
beijing china
beirut lebanon
belgrade serbia
berlin germany
bern switzerland
bishkek kyrgyzstan
brussels eu
bucharest romania
budapest hungary
cairo egypt
canberra australia
caracas venezuela
copenhagen denmark
damascus syria
delhi india
dhaka bangladesh
doha qatar
dublin ireland
dushanbe tajikistan
hanoi vietnam
harare zimbabwe
havana cuba
helsinki finland
islamabad pakistan
jakarta indonesia
kabul afghanistan
khartoum sudan
kyiv ukraine
kiev ukraine
lima peru
lisbon portugal
london britain
madrid spain
manila philippines
minsk belarus
moscow russia
nairobi kenya
oslo norway
ottawa canada
paris france
prague czechia
pretoria africa
pyongyang korea
riyadh saudi
rome italy
sarajevo bosnia
seoul korea
sofia bulgaria
stockholm sweden
tashkent uzbekistan
tbilisi georgia
tehran iran
tokyo japan
tripoli libya
tunis tunisia
ulaanbaatar mongolia
vienna austria
warsaw poland
washington us
yerevan armenia
`;
/** The same in Russian, where the English name is not heard in it or the country is called otherwise; and a house that means a government. */
const OTHERS = `
kremlin russia
москва россия
кремль россия
ташкент узбекистан
ашхабад туркмения
душанбе таджикистан
бишкек киргизия
астана казахстан
баку азербайджан
брюссель ес
вашингтон сша
париж франция
лондон великобритания
берлин германия
пекин китай
варшава польша
киев украина
минск белоруссия
тегеран иран
анкара турция
`;

const read = (list: string) =>
  new Map(
    list
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
const ENGLISH = read(CAPITALS);

let stems: ReadonlyMap<string, string> | null = null;

/** The country whose government a capital stands for, or null. `stemmed`: of the capital. */
export function countryOfCapital(stemmed: string): string | null {
  stems ??= new Map([...ENGLISH, ...read(OTHERS)].map(([capital, country]) => [stem(capital), country]));
  return stems.get(stemmed) ?? null;
}

/** True for the English name of such a capital. */
export const isCapital = (word: string): boolean => ENGLISH.has(word);

/** Not the name of one country. */
const SEVERAL: ReadonlySet<string> = new Set(['africa', 'korea']);

/** Countries, as the list above calls them, with their capitals; of two spellings the first. */
export function capitalsByCountry(): ReadonlyMap<string, string> {
  const capitals = new Map<string, string>();
  for (const [capital, country] of ENGLISH)
    if (!SEVERAL.has(country) && !capitals.has(country)) capitals.set(country, capital);
  return capitals;
}

/** Towns that mean the government as often as themselves. */
const METONYMS: ReadonlySet<string> = new Set(
  'moscow москва washington вашингтон beijing пекин brussels брюссель ankara анкара london paris berlin kyiv kiev'.split(
    ' ',
  ),
);

export const isMetonym = (word: string): boolean => METONYMS.has(word);
