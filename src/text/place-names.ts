import { isCapital } from './capitals.js';
import { isCountryName } from './country-names.js';

/**
 * Cities that the world's news name beside capitals (capitals.ts), one word each, in small letters. Many questions are typed so: there
 * nothing else tells that a city is meant which the corpus does not have. Those that are words of everyday English too ("nice",
 * "reading", "mobile") are left out.
 */
const CITIES = new Set(
  `amsterdam barcelona basel belfast bergen berne bilbao birmingham bologna bonn bordeaux braga bratislava bremen cardiff chisinau cologne
dortmund dresden dubrovnik dusseldorf edinburgh florence frankfurt gdansk geneva genoa ghent glasgow gothenburg graz hamburg hannover
istanbul izmir antalya kaunas kharkiv kherson krakow lausanne leeds leipzig lille liverpool ljubljana lublin luxembourg lviv lyon malaga
malmo manchester mariupol marseille milan monaco montpellier munich naples nicosia nuremberg odesa odessa oporto palermo pisa podgorica
porto poznan pristina ramstein reykjavik riga rotterdam salzburg seville sheffield skopje strasbourg stuttgart tallinn tartu thessaloniki
tirana toulouse turin utrecht valencia valletta varna venice verona versailles vilnius wroclaw zagreb zurich davos kaliningrad kazan
yekaterinburg novosibirsk vladivostok sochi samara murmansk volgograd grozny omsk irkutsk petersburg leningrad stalingrad almaty samarkand
bukhara khiva osh nukus khujand shymkent aktau ganja batumi gyumri turkmenbashi kandahar herat karachi lahore peshawar rawalpindi mumbai
kolkata chennai bangalore bengaluru hyderabad kathmandu thimphu colombo kandy rangoon yangon mandalay naypyidaw phuket vientiane saigon
phnom kuala lumpur putrajaya penang bali surabaya cebu dili bandung singapore shanghai guangzhou shenzhen chengdu chongqing wuhan xian
urumqi lhasa harbin hangzhou nanjing tianjin xiamen macau taipei kaohsiung busan incheon osaka kyoto hiroshima nagasaki sapporo nagoya
fukushima okinawa yokohama kobe fukuoka hobart sydney melbourne brisbane perth adelaide auckland wellington christchurch suva honiara apia
nadi moresby jerusalem gaza ramallah haifa aleppo homs idlib basra mosul erbil kirkuk isfahan shiraz tabriz mashhad jeddah mecca medina
dammam dubai sharjah muscat manama sanaa aden hodeidah amman aqaba nablus hebron alexandria giza suez sharm luxor aswan benghazi oran
casablanca rabat marrakesh marrakech fez tangier nouakchott dakar bamako timbuktu niamey ouagadougou abidjan yamoussoukro lome cotonou
lagos kano ndjamena darfur juba asmara addis ababa mogadishu hargeisa mombasa kampala entebbe kigali bujumbura dodoma arusha zanzibar
kinshasa goma lubumbashi brazzaville libreville malabo yaounde douala bangui luanda lusaka bulawayo lilongwe blantyre maputo antananarivo
windhoek gaborone johannesburg soweto durban capetown maseru mbabane conakry freetown monrovia banjul bissau praia chicago boston
philadelphia baltimore detroit houston dallas austin denver seattle portland miami orlando tampa atlanta nashville memphis minneapolis
milwaukee cleveland pittsburgh cincinnati indianapolis honolulu anchorage sacramento oakland pasadena hollywood manhattan brooklyn toronto
montreal vancouver calgary edmonton winnipeg quebec halifax kananaskis acapulco guadalajara monterrey tijuana cancun kingston nassau
bridgetown maracaibo bogota medellin cali cartagena quito guayaquil cusco arequipa sucre santiago valparaiso asuncion montevideo brasilia
rio paulo salvador recife fortaleza manaus belem curitiba buenos aires cordoba mendoza rosario managua tegucigalpa guatemala panama
georgetown paramaribo cayenne pekin bombay calcutta madras leiden trieste gwadar chabahar bosphorus crimea donbas donetsk luhansk siberia
catalonia scotland wales ireland england`.split(/\s+/),
);

/** True for a (normalised) word that is the name of a country, a capital or one of a few hundred other cities in the news. */
export function isPlaceName(word: string): boolean {
  const name = word.replace(/['’]s$/, '');
  return CITIES.has(name) || isCapital(name) || isCountryName(name);
}
