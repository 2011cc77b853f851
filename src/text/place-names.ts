import { countryNames } from './country-names.js';

/**
 * Cities that the world's news name, one word each, in small letters. Many questions are typed in small letters: there nothing else tells that
 * a city is meant which the corpus does not have. Those that are words of everyday English too ("nice", "reading", "mobile") are left out.
 */
const CITIES = `
amsterdam athens barcelona basel belfast belgrade berlin bergen berne bilbao birmingham bologna bonn bordeaux braga bratislava bremen brussels
bucharest budapest cardiff chisinau cologne copenhagen dortmund dresden dublin dubrovnik dusseldorf edinburgh florence frankfurt gdansk geneva
genoa ghent glasgow gothenburg graz hamburg hannover helsinki istanbul izmir ankara antalya kaunas kharkiv kherson kyiv kiev krakow lausanne
leeds leipzig lille lisbon liverpool ljubljana london lublin luxembourg lviv lyon madrid malaga malmo manchester mariupol marseille milan minsk
monaco montpellier moscow munich naples nicosia nuremberg odesa odessa oporto oslo palermo paris pisa podgorica porto poznan prague pristina
ramstein reykjavik riga rome rotterdam salzburg sarajevo seville sheffield skopje sofia stockholm strasbourg stuttgart tallinn tartu
thessaloniki tirana toulouse turin utrecht valencia valletta varna venice verona versailles vienna vilnius warsaw wroclaw zagreb zurich davos
kaliningrad kazan yekaterinburg novosibirsk vladivostok sochi samara murmansk volgograd grozny omsk irkutsk petersburg leningrad stalingrad
almaty astana ashgabat bishkek dushanbe tashkent samarkand bukhara khiva osh nukus khujand shymkent aktau baku ganja tbilisi batumi yerevan
gyumri turkmenbashi kabul kandahar herat islamabad karachi lahore peshawar rawalpindi delhi mumbai kolkata chennai bangalore bengaluru hyderabad
kathmandu thimphu dhaka colombo kandy rangoon yangon mandalay naypyidaw bangkok phuket vientiane hanoi saigon phnom kuala lumpur putrajaya penang
jakarta bali surabaya manila cebu dili bandung singapore beijing shanghai guangzhou shenzhen chengdu chongqing wuhan xian urumqi lhasa harbin
hangzhou nanjing tianjin xiamen macau taipei kaohsiung ulaanbaatar pyongyang seoul busan incheon tokyo osaka kyoto hiroshima nagasaki sapporo
nagoya fukushima okinawa yokohama kobe fukuoka hobart sydney melbourne brisbane canberra perth adelaide auckland wellington christchurch suva
honiara apia nadi moresby
jerusalem gaza ramallah haifa beirut damascus aleppo homs idlib baghdad basra mosul erbil kirkuk tehran isfahan shiraz tabriz mashhad riyadh
jeddah mecca medina dammam doha dubai sharjah muscat manama sanaa aden hodeidah amman aqaba nablus hebron
cairo alexandria giza suez sharm luxor aswan tripoli benghazi tunis algiers oran casablanca rabat marrakesh marrakech fez tangier nouakchott dakar
bamako timbuktu niamey ouagadougou abidjan yamoussoukro accra lome cotonou lagos abuja kano ndjamena khartoum darfur juba asmara addis ababa
mogadishu hargeisa nairobi mombasa kampala entebbe kigali bujumbura dodoma arusha zanzibar kinshasa goma lubumbashi brazzaville libreville
malabo yaounde douala bangui luanda lusaka harare bulawayo lilongwe blantyre maputo antananarivo windhoek gaborone pretoria johannesburg soweto
durban capetown maseru mbabane conakry freetown monrovia banjul bissau praia
washington chicago boston philadelphia baltimore detroit houston dallas austin denver seattle portland miami orlando tampa atlanta
nashville memphis minneapolis milwaukee cleveland pittsburgh cincinnati indianapolis honolulu anchorage sacramento oakland pasadena hollywood
manhattan brooklyn ottawa toronto montreal vancouver calgary edmonton winnipeg quebec halifax kananaskis acapulco guadalajara monterrey tijuana
cancun havana kingston nassau bridgetown caracas maracaibo bogota medellin cali cartagena quito guayaquil lima cusco arequipa sucre santiago
valparaiso asuncion montevideo brasilia rio paulo salvador recife fortaleza manaus belem curitiba buenos aires cordoba mendoza rosario managua
tegucigalpa guatemala panama georgetown paramaribo cayenne
pekin bombay calcutta madras leiden trieste gwadar chabahar bosphorus crimea donbas donetsk luhansk siberia catalonia scotland wales ireland england
`;

let known: ReadonlySet<string> | null = null;

/** True for a (normalised) word that is the name of a country or one of a few hundred cities in the news. */
export function isPlaceName(word: string): boolean {
  known ??= new Set([
    ...CITIES.split(/\s+/).filter((city) => city !== ''),
    ...countryNames()
      .flatMap(({ names }) => names)
      .filter((name) => !/\s/.test(name))
      .map((name) => name.toLowerCase()),
  ]);
  return known.has(word.replace(/['’]s$/, ''));
}
