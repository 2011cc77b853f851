/** What a gathering may be held in, at the end of a name: "Coast Convention Centre". */
const NOUN =
  'Cent(?:re|er)|Hall|Palace|Hotel|Castle|Stadium|Arena|Museum|Cathedral|Basilica|Abbey|Monastery|University|House|Building|Resort|Auditorium|Theat(?:re|er)|Pavilion|Gallery|Library|Villa|Manor|Lodge|Complex|Academy|College|Church|Mosque|Club|Estate|Opera|Headquarters';
/** Words that stand before the name of a building in other languages: "Palazzo Moss". */
const FIRST =
  '(?:Palazzo|Palais|Pal[aá]cio|Ch[aâ]teau|Schloss|Castello|Castillo|Villa|Casa|Maison|Teatro|Th[eé][aâ]tre|Centro|Auditorio) (?:(?:de|del|della|dei|degli|di|du|des|do|da|la|le|los) )*';
const PART = "\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’'-]*";
const PLAIN = 'cent(?:re|er)|stadium|headquarters|fairgrounds?';
const WORD = "\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ\\d.'’&-]*";
/** "at the Coast Convention Centre", "in the Museum of Modern Art", "at the Expo centre": the name is the group `venue`. */
export const NAMED_VENUE = new RegExp(
  `(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:[Aa]t|[Ii]n|inside) (?:the |its |their |a |[a-zA-ZÀ-ԯḀ-ỿ]+['’]s )?(?:(?:historic|new|old|sprawling|vast|sumptuous|ornate|seaside|lakeside|riverside|luxury) )?(?<venue>(?:${WORD} ){0,5}(?:(?:${NOUN}) of (?:the )?${WORD}(?: (?:and )?${WORD}){0,3}|${WORD} (?:of (?:the )?)?(?:${NOUN})|${WORD} (?:${PLAIN})|${FIRST}${PART}(?: ${PART}){0,2}))(?![a-zA-ZÀ-ԯḀ-ỿ])`,
  'u',
);
const ALL = new RegExp(NAMED_VENUE.source, 'gu');

/** The words between a gathering and its city without the building between them: "(the summit) at the Expo Centre (in Rome)". */
export const withoutVenueName = (text: string): string => (/ (?:at|in) /.test(text) ? text.replace(ALL, ' ') : text);

const IN_BUILDING = new RegExp(
  `(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:[Aa]t|[Ii]n) (?:the )?(?:${WORD} ){1,5}(?:${NOUN}|${PLAIN}),? (?:in )?$`,
  'u',
);
/** Whether a text ends with a building and the comma or "in" before its city: "in Coast House, (Rome)". */
export const endsWithBuilding = (text: string): boolean => IN_BUILDING.test(text);
const BUILDING_CITY = new RegExp(
  `(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:[Aa]t|[Ii]n) (?:the )?(?:${WORD} ){1,5}(?:${NOUN}|${PLAIN}), (?<city>\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’-]+(?: \\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’-]+)?)(?=[.,;]|$)`,
  'gu',
);
/** Cities that a building's name shows to be such. */
export const citiesOfBuildings = (text: string): string[] =>
  [...text.matchAll(BUILDING_CITY)].map(({ groups }) => groups?.city ?? '');
