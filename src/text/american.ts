import { pattern } from './pattern.js';

/**
 * British and American spellings of one word are one word. Only where the letters are a spelling and nothing else: "-ise" is left to the
 * paraphrases (the stemmer takes "organization" to "organ", and British texts need not lose the difference), "cheque", "tyre" and
 * "storey" to nobody, for "check", "tire" and "story" mean more.
 */
const ROOTS: readonly (readonly [RegExp, string])[] = [
  [
    pattern()`
      (
        arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|
        savi|sav|splend|tum|val|vap|vig
      )our
    `,
    '$1or',
  ],
  [/^((?:centi|kilo|milli)?met|calib|cent|epicent|fib|lit|lust|meag|och|sab|somb|spect|theat)re(?=s?$)/, '$1er'],
  [/^(cent)red$/, '$1ered'],
  [/^(def|lic|off|pret)ence(?=s?$|less)/, '$1ense'],
  [/(leuk|an)aem/, '$1em'],
  [/haem/, 'hem'],
  [/paed/, 'ped'],
  [/^an?aesth/, 'anesth'],
  [/^palaeo/, 'paleo'],
  [/archaeo/, 'archeo'],
  [/gynaec/, 'gynec'],
  [/mediaev/, 'mediev'],
  [/^caesi/, 'cesi'],
  [/^oestr/, 'estr'],
  [/^oesoph/, 'esoph'],
  [/^foet(?=us|al)/, 'fet'],
  [/^amoeb/, 'ameb'],
  [/rrhoea/, 'rrhea'],
  [/^manoeuvr(?:e(?=s?$)|e(?=d$)|(?=ing$|able$))/, 'maneuver'],
  [/sulph/, 'sulf'],
  [/^scept(?=ic)/, 'skept'],
  [/^programme(?=s?$)/, 'program'],
  [/^plough/, 'plow'],
  [/^grey/, 'gray'],
  [/mould/, 'mold'],
  [/^aluminium/, 'aluminum'],
  [/^aeroplane/, 'airplane'],
  [/^jewellery$/, 'jewelry'],
  [/^artefact/, 'artifact'],
  [/^cosy$/, 'cozy'],
  [/^pyjamas$/, 'pajamas'],
  [/^moustache/, 'mustache'],
  [/^fuell(?=ed|ing)/, 'fuel'],
  [/^(acknowledg|judg)ement/, '$1ment'],
  [/^(skil|wil)ful/, '$1lful'],
];
/** What every such spelling holds. */
const HINT = /our|re[sd]?$|ence|ae|oe|lph|cept|mme|ough|rey|uld|nium|plane|ller|efact|cosy|pyj|ache|fuell|gem|lful/;

/** A (normalised) English word in its American spelling; others as they are. */
export function american(word: string): string {
  if (!HINT.test(word)) return word;
  return ROOTS.reduce((spelt, [root, spelling]) => spelt.replace(root, spelling), word);
}
