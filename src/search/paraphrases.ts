import commonWays from './paraphrases/common-ways.js';
import conflictAndState from './paraphrases/conflict-and-state.js';
import countries from './paraphrases/countries.js';
import irregularForms from './paraphrases/irregular-forms.js';
import judgingAndShowing from './paraphrases/judging-and-showing.js';
import moneyAndChange from './paraphrases/money-and-change.js';
import movingAndSpeaking from './paraphrases/moving-and-speaking.js';
import oneRoot from './paraphrases/one-root.js';
import peopleAndWork from './paraphrases/people-and-work.js';
import places from './paraphrases/places.js';
import russianForms from './paraphrases/russian-forms.js';
import russianWays from './paraphrases/russian-ways.js';
import thingsAndNature from './paraphrases/things-and-nature.js';
import timeAndCause from './paraphrases/time-and-cause.js';

/**
 * Words that askers and reporters use for the same thing, whatever the topic. One group a line; a word may be of several words and
 * stand in several groups. Everything is compared by Snowball stems, which also unite what a reader keeps apart: "use" and "us",
 * "import" and "important". Look at the stems before adding a word (docs/decisions/0005-names-as-units.md). Topic words belong into a
 * corpus's lexicon.yaml, not here.
 */
export const PARAPHRASES: readonly (readonly string[])[] = [
  movingAndSpeaking,
  moneyAndChange,
  conflictAndState,
  countries,
  peopleAndWork,
  places,
  thingsAndNature,
  timeAndCause,
  judgingAndShowing,
  irregularForms,
  oneRoot,
  commonWays,
  russianForms,
  russianWays,
]
  .flatMap((field) => field.split('\n'))
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => line.split(',').map((word) => word.trim()));
