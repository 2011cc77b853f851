import type { Query, Wanted } from '../search/query.js';
import { isNamed, isOfTopic, SLIP_WEIGHT } from '../search/wanted.js';
import { pattern } from '../text/pattern.js';
import type { Candidate } from './candidates.js';
import { isOffice } from './office.js';
import { isMissing } from './unheard.js';

/** "What did X say", "what has X said": X stands between. A demand for something is none. */
const SAYING = pattern('i')`
  (?<=
    \b(?:what|how|why)(?:
      [ ](?:
        position|stance|view|views|opinion|message|reaction|speech|remarks|statements?|comments?|pledges?|
        promises?|answer|reply|proposals?|suggestions?
      )
    )? (?:did|does|do)[ ]
  ).+?(?=
    [ ](?:
      say|tell|set out|lay out|voice|express|state|take on|think|call|propose|promise|announce|suggest|
      demand(?! (?:for|of)\b)|claim|want|warn|describe|explain|react|respond|evaluate|assess|judge|advise|
      recommend|(?:make|give)(?= (?:the|his|her|to)\b)|make (?=at|in|on|about|during|to)|
      give (?=at|in|on|about|during|to)
    )\b
  )|
  (?<=\b(?:what|how|why) (?:has|had|have) ).+?(?=
    [ ](?:
      said|told|called|proposed|promised|announced|suggested|demanded|claimed|warned|described|explained|
      reacted|responded|evaluated|assessed|judged|advised|recommended
    )\b
  )
`;
/** The same in Russian: X stands behind, in capitals, since what was said may stand there too. */
const SAYING_IN_RUSSIAN = pattern('u')`
  (?<=(?<!\p{L})(?:сказал|заявил|предложил|пообещал|обещал|объявил|потребовал|предупредил)[аи]? )\p{Lu}\p{L}+
  (?: \p{Lu}\p{L}+)?
`;
/** What was said, as a noun: of whom, the rest of the question tells. */
const SAID = pattern('i')`
  \b(?:
    remarks|statements?|comments?|quotes?|promises?|pledges?|reaction|
    (?:his|her|(?:[a-zа-яё]+['’]s)) (?:words?|speech|message|address|view|opinion)|addressed by|speech|
    (?:promised|told|proposed|announced|said)(?: to [a-zа-яё]+)? by|promised$|spoke|talked about|as a proposal
  )\b|
  (?<![a-zа-яё])(?:слова|заявлени[ея]|речь|выступлени[ея])(?![a-zа-яё])
`;

/** What somebody thinks: what is told best must be of them. */
const THOUGHT = pattern('i')`
  \b(?:opinion|assessment|assess[a-zа-яё]*|views?|judged?|stance)\b|
  (?<![a-zа-яё])(?:мнени[a-zа-яё]*|оценк[a-zа-яё]*|взгляд[a-zа-яё]*)(?![a-zа-яё])
`;
/** A question about more things than these tells more than who spoke. */
const FEW = 8;
/** Whoever said it is named elsewhere in the question. */
const PRONOUN = /^(?:he|she|they|он|она|они)$/i;
const AND = /\s(?:and|or|и|или)\s/i;

/**
 * What somebody said is asked, and nothing here is of that person or body.
 *
 * @param found the candidates that are shown, best first, at least one
 */
export function saidByAnother(found: readonly Candidate[], { text, wanted }: Query): boolean {
  const said = SAYING.exec(text) ?? SAYING_IN_RUSSIAN.exec(text);
  const unheard = () => wanted.some((thing, w) => isNameOfNobody(thing) && isMissing(found, w));
  const best = found.slice(0, 1);
  if (!said)
    return (
      (THOUGHT.test(text) && wanted.some((thing, w) => isNamed(thing, 'person') && isMissing(best, w))) ||
      (wanted.length <= FEW && SAID.test(text) && unheard())
    );
  if (PRONOUN.test(said[0]) && unheard()) return true;
  const speaker = wanted.flatMap((thing, w) =>
    (isOfTopic(thing) || thing.unknown) && thing.start >= said.index && thing.end <= said.index + said[0].length
      ? [w]
      : [],
  );
  // A name typed small that nobody knows: all others who hold the office are somebody else.
  const isOne = !AND.test(said[0]);
  if (isOne && speaker.length > 1 && speaker.some((w) => wanted[w]?.unknown && isMissing(best, w))) return true;
  // Texts write an office with a capital letter before a name.
  const names = speaker.filter((w) => wanted[w]?.binding && !isOffice(wanted[w] as Wanted));
  // Of two who spoke, one is half of an answer.
  if (names.length > 0 && isOne) return names.some((w) => isMissing(best, w));
  const all = names.length > 0 ? names : speaker;
  return all.length > 0 && all.every((w) => isMissing(best, w));
}

/** A person of the lexicon, or what nobody knows and is written as a name, or is no word of the language. */
const isNameOfNobody = (thing: Wanted): boolean =>
  (thing.unknown && (thing.binding || thing.weight === SLIP_WEIGHT || WRITTEN_AS_NAME.test(thing.text))) ||
  isNamed(thing, 'person');

/** Also where it opens the question, or owns what was said. */
const WRITTEN_AS_NAME = /^\p{Lu}\p{Ll}+|['’]s$/u;
