import { pattern } from '../text/pattern.js';
/** Where the question itself begins and ends in what somebody typed, UTF-16 offsets. */
export interface Asked {
  readonly start: number;
  readonly end: number;
}

/** Between the clauses of a message; a smile is as good as a full stop. A dot within a word or number, or a hyphen, is none. */
const BREAK = /\s*(?:[:;]['’]?-?[()DPp]+|\p{Extended_Pictographic}\uFE0F?)(?=\s)|[:;!?.,…]+(?=\s)|\s+[-–—]+(?=\s)|\n/gu;

/** Of whoever asks and why: "I'm writing an essay", "need a caption", «для доклада нужно мне». Asked of the plain words of a clause. */
const OF_ONESELF = pattern()`
  (?:^| )(?:i(?! e\b)|im|ive|id|my|me|our|we|were working|weve|ours|myself)(?: |$)|
  ^(?:(?:hi|hey|hello|yo|ok|okay|so|um|well|sorry|and|just) )*(?:
    saw|heard|read|reading|writing|need|needed|looking|working|preparing|prepping|trying|checking|doing|studying
  )(?: |$)
`;
const OF_ONESELF_RU = pattern()`
  (?:^| )(?:я|мне|меня|мы|нам|нас|мой|моя|мое|моей|моего|моем|мою|наш\S*)(?: |$)|
  ^(?:(?:привет|слушай|так|ну|а) )*(?:
    слышал\S*|читал\S*|читаю|пишу|пишем|готовлю|готовим|ищу|нужн\S*|надо|видел\S*|прочитал\S*|прочел|прочла
  )(?: |$)
`;
const GREETING = pattern()`
  ^(?:
    (?:
      hi|hey|hello|yo|dear|good|ok|okay|so|guys|folks|all|there|everyone|team|morning|afternoon|evening|привет|
      всем|здравствуйте|добрый|день|вечер
    ) ?
  )+$|
  ^(?:hi|hey|hello|dear) \S+$|
  ^(?:(?:hi|hey|hello) )?hope (?:you|youre|u|ur|everyone|everyones|all|yall|this)(?: |$)|
  ^sorry to (?:bother|ask)(?: you)?$|^(?:(?:hi|hey|ok|so|just|a) )*quick (?:one|question)(?: |$)
`;
/** Nothing but courtesies: asks how whoever reads it is. */
const COURTESY = pattern()`
  ^(?:(?:hi|hey|hello|yo|so|ok|and|well|bot|buddy|mate|dude|man|bro|friend|there) )*(?:
    how(?: is| are| was|s|re|d)? (?:
      (?:you|u|ya|yall)(?: (?:doing|feeling|holding up|been|today|all|guys))*|
      (?:have|has|did) (?:you|your day|your week) (?:been|go|gone)|
      (?:your|ur|the) (?:day|night|week|weekend|morning|evening|afternoon|life)(?: (?:going|been|so far|today))*|
      (?:it|life|everything|things)(?: (?:going|hanging|been))?
    )|
    whats (?:up|new|good)|
    как (?:дела|ты|жизнь|сам|сама|настроение|поживаешь|день|твой день|твои дела|прошел день)|кто ты
  )(?: (?:bot|buddy|mate|dude|man|bro|friend|today|now|then|there|бот|сегодня))*$
`;

/** Whoever asks in the same breath has not only talked. */
const ASKING = pattern()`
  (?:^| )(?:
    what|whats|which|when|where|wheres|who|whos|whom|whose|why|how|hows|что|кто|кого|кому|кем|где|когда|куда|
    откуда|почему|зачем|сколько|как|чей|как\S{2,3}
  )(?: |$)
`;

/** A guess at the answer, behind the question: "surely China?", "or is it Turkey?". */
const GUESS = pattern()`
  ^(?:
    surely|maybe|perhaps|probably|possibly|presumably|i (?:guess|think|bet|assume|suppose)|isnt it|wasnt it|
    right|наверное|наверно|может быть|неужели|кажется|вроде|видимо
  )(?: |$)
`;

/** Asks for no more than a yes. */
const CONFIRM = pattern()`
  ^(?:
    true|right|correct|is (?:that|this|it) (?:right|true|correct|so)|am i right|isnt it|wasnt it|правда|верно|
    правильно|это правда|не так ли
  )$
`;
/** "Our professor asked who …": the question begins behind. */
const ASKED = pattern('iu')`
  (?<=
    (?<!\p{L})(?:
      asked|asks|asking|wondered|wondering|wonder|know|remember|recall|find out|figure out|нужно знать|
      спросил\p{L}*|спрашивает|интересно|узнать
    )(?: me| us)?,?[ ]
  )(?=
    (?:
      what|which|when|where|who|whom|whose|why|how|что|кто|кого|кому|кем|где|когда|куда|откуда|почему|зачем|
      сколько|как\p{L}{0,3}
    )(?!\p{L})
  )
`;
/** What points back at what was said before the question. */
const POINTS_BACK = pattern('iu')`
  (?<!\p{L})(?:
    it|its|this|that|them|they|their|there|then|these|those|он|она|они|оно|его|ее|её|их|ней|нем|нём|него|нее|
    них|этом|это|этого|там|тогда|туда
  )(?!\p{L})
`;

/** Whether a question is about what was said before it. */
export const pointsBack = (question: string): boolean => POINTS_BACK.test(question);

/** A number, or a name within a sentence: what stands behind the question mark is of the question. */
const TELLS_MORE = /\p{N}|\s\p{Lu}/u;

/** The other half of a question of yes or no. */
const ELSE = /^or (?:is|was|are|were) (?:it|they)(?: |$)/;

const plainWords = (clause: string) =>
  clause
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a message asks how its reader is, and nothing else. */
export const isSmallTalk = (text: string): boolean => COURTESY.test(plainWords(text));

/**
 * Parts small talk from a question: what somebody says of himself before it, and a guess at the answer behind it. Only clauses at either
 * end, never all of them.
 */
export function askedIn(text: string): Asked {
  const clauses: Asked[] = [];
  let start = 0;
  /** The clauses that end with a question mark. */
  const questions: number[] = [];
  for (const { index, 0: mark } of text.matchAll(BREAK)) {
    clauses.push({ start, end: index });
    start = index + mark.length;
    if (mark.includes('?')) questions.push(clauses.length - 1);
  }
  const rest = text.slice(start).trim();
  if (rest.endsWith('?')) questions.push(clauses.length);
  if (rest !== '') clauses.push({ start, end: text.length });
  const said = clauses.map((clause) => plainWords(text.slice(clause.start, clause.end)));
  const isTalk = (i: number) => {
    const words = said[i] ?? '';
    if (words === '' || GREETING.test(words)) return true;
    return !ASKING.test(words) && (OF_ONESELF.test(words) || OF_ONESELF_RU.test(words));
  };
  const isGuess = (i: number) => {
    const words = said[i] ?? '';
    return CONFIRM.test(words) || ELSE.test(words) || (GUESS.test(words) && ASKING.test(said[i - 1] ?? ''));
  };
  const isRemark = (i: number) => {
    const { start, end } = clauses[i] as Asked;
    const isBehind = i > (questions[0] ?? i) && !questions.includes(i);
    return isBehind && !ASKING.test(said[i] ?? '') && !TELLS_MORE.test(text.slice(start, end).trim());
  };
  let last = clauses.length - 1;
  while (last > 0 && (isGuess(last) || isRemark(last))) last--;
  let first = 0;
  while (first < last && isTalk(first)) first++;
  const clause = clauses[first] ?? { start: 0, end: text.length };
  const own = said[first] ?? '';
  const reported =
    OF_ONESELF.test(own) || OF_ONESELF_RU.test(own) ? ASKED.exec(text.slice(clause.start, clause.end)) : null;
  return { start: clause.start + (reported?.index ?? 0), end: clauses[last]?.end ?? text.length };
}
