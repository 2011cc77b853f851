import type { FoundNumber } from '../text/numbers.js';

const PEOPLE =
  /^(?:people|persons?|men|women|children|civilians|workers|residents|passengers|soldiers|students|villagers|pilgrims|fans)$/iu;
/** What happened to people, as measures: those killed and those hurt are two counts, whatever the noun. */
const FATES: readonly (readonly [string, string])[] = [
  ['death', 'kill(?:ed|s|ing)?|died|dead|perished|drowned|lost their lives|claimed the lives of'],
  ['injury', 'injur(?:ed|es|ing)|wound(?:ed|s|ing)|hurt'],
  ['displaced', 'displac(?:ed|es|ing)|evacuated|homeless|fled'],
  ['missing', 'missing|unaccounted for'],
  ['arrest', 'arrest(?:ed|s|ing)|detain(?:ed|s|ing)'],
  ['infection', 'infect(?:ed|s|ing)'],
];
const TESTS = FATES.map(([fate, words]) => ({
  fate,
  before: new RegExp(`(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:${words})(?: (?:the|all))? $`, 'iu'),
  after: new RegExp(
    `^ (?:were |was |are |have been |had been |had |have |left |still )*(?:${words})(?![a-zA-ZÀ-ԯḀ-ỿ])`,
    'iu',
  ),
}));

/** What befell those whom a number counts ("134 people were killed": `death`); null where they are no people or nothing is told. */
export function fateOf(text: string, { start, end, unit }: FoundNumber): string | null {
  if (unit === null || !PEOPLE.test(unit)) return null;
  const [ahead, behind] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40)];
  return TESTS.find(({ before, after }) => before.test(ahead) || after.test(behind))?.fate ?? null;
}
