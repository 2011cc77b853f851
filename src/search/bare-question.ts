import { normalise } from '../text/scripts.js';
import { isStopWord } from '../text/stopwords.js';
import { hasWords, words } from '../text/words.js';

/**
 * A question without what it is wrapped in: a mention, the number of a list, "can anyone tell me", "according to the articles", thanks and
 * wishes for a short answer; and without capitals that say nothing, as all words have them. Of the same length as the text, so that
 * places in the one are places in the other: what is left out becomes spaces.
 */
export function bareQuestion(text: string): string {
  let bare = plainCase(text).replace(MENTION, blank).replace(NUMBERING, blank);
  bare = bare.replace(SOURCES, blank);
  const begins = beginning(bare);
  bare = ' '.repeat(begins) + bare.slice(begins);
  for (let left = MOST_WISHES; left > 0; left--) {
    const less = bare.replace(WISH, blank);
    if (less === bare) break;
    bare = less;
  }
  return hasWords(bare) ? bare : text;
}

const MOST_WISHES = 3;
const blank = (found: string): string => ' '.repeat(found.length);

/** Somebody, mostly the bot, is addressed; or a page is pointed to. */
const MENTION = /<@[!&]?\d+>|https?:\/\/\S+|^\s*@[\p{L}\p{N}_.]+/gu;
/** Of a list of questions: "2) …", "- …", "Q3: …". */
const NUMBERING = /^\s*(?:\(?\d{1,2}[.)]|[-*•>]+|q(?:uestion)?\s*\d*\s*[:.)-])\s+(?=\p{L}+\s+\S)/iu;

/** What every answer goes by. Which report, or that of which outlet, may be the question. */
const SOURCES =
  /(?<!\p{L})(?:(?:according to|based on|as per|per|from|in|using|going by) (?:the|these|your|those|our|all) (?:(?:given|provided|above|attached|available|news) )?(?:articles?|texts?|sources?|corpus|passages?|excerpts?|readings?)|(?:согласно|судя по|по данным|исходя из) (?:этим |этих |вашим |ваших )?(?:стат\p{L}+|текст\p{L}*|источник\p{L}*)|в (?:этих |этой |этом )?(?:статье|статьях|тексте|текстах|источниках))(?=\s*(?:[,:?.!…]|$))[,:]?/giu;

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What people put before a question. Normalised. */
const FILLERS = list(`
  a about afternoon all already an and another any anybody anyone anyway argument ask asking at basically be been before bit bot bothers
  brief briefly bugging but by can cannot cant chat check clarify class clue could curious day dear debate do does dumb easy editor else
  evening everybody everyone explain explains fact factcheck figure final find folks follow-up followup for forget forgot friend from
  genuine get good guess guys had happen hear hello help hey hi hmm honest honestly i id idea if ill im important in is it its ive just
  keep keeps kindly know last learn legit let like listen look love maybe me mean mind missed more morning my need newbie next night nm
  no noob not now of ok okay on one or our out people plain please pls plz possibly previous professor put question quick quickly quite
  random real really recall remember remind say see serious short should show silly simple simply so some somebody someone sorry still
  struggling stupid sum summary sure teacher team tell than that the these thing things think thinking this those tldr to trivia trying
  u um understand update updates us wanna want wanted wanting wants was we weird well were weve whats with wonder wondered wondering
  would yo you youre
  а бот бы в вечер во вопрос все всем вы да дайте день для доброе добрый забыл забыла знает знаете из извините интересно ка как кто мне
  может можете можешь на напомни напомните не нибудь ну о об объясни объясните по подскажет подскажи подскажите пожалуйста покажи помню
  помоги помогите понять привет расскажи расскажите ребята с скажи скажите слушай слушайте так такой ты узнать уточните утро хотел
  хотела хотелось хочу я
`);
/** With these a question begins. */
const ASKERS = list(`
  what which when where who whom whose why how whats whos wheres hows is are was were do did does has have had if whether
  кто что где когда куда откуда почему зачем сколько как какой какая какое какие каких какую каком ком чем чей чья кого кому кем
`);
/** May stand before the word that asks: "by how much", «в каком году». */
const PREPOSITIONS = list('by in on at for to from with of в во на с о об из по для');

/** Where a question begins that has nothing but fillers before the word that asks; else 0. */
function beginning(text: string): number {
  const all = words(text);
  let begins = 0;
  for (let i = 0; i < all.length; i++) {
    const word = normalise(all[i]?.text ?? '');
    if (i > 0 && ASKERS.has(word)) {
      const isPart = i > 1 && PREPOSITIONS.has(normalise(all[i - 1]?.text ?? ''));
      begins = all[isPart ? i - 1 : i]?.start ?? 0;
    }
    if (!FILLERS.has(word)) break;
  }
  return begins;
}

const ANYBODY = '(?:any|some)(?:one|body)|you';
/** At the end, behind a mark: thanks, haste, how to answer. */
const WISH = new RegExp(
  `(?:(?<=[?.!,;:…)\\n]\\s*|\\s[-–—]\\s+|^)(?:${[
    '(?:many |big )?(?:thanks|thank you|thx|tnx|ty|tysm|cheers)(?: (?:in advance|so much|a lot|again|very much|guys|all|everyone|bot|mate))*',
    "tia|(?:much|really|greatly) appreciated|(?:(?:i(?:[’']?d| would|[’']?ll) )?(?:really )?appreciate (?:it|any help|the help))",
    "(?:there[’']?s )?no rush|asking for an? \\p{L}+",
    '(?:i )?(?:just )?(?:really )?need (?:it|this|that|an answer|the answer|to know)(?: (?:asap|now|fast|quick|quickly|urgently|today|tonight|soon|by \\p{L}+|for [\\p{L} ]{1,30}))*|asap|urgent(?:ly)?',
    '(?:please |pls |plz |just |and |but |so )*(?:keep|make|be|give|include|cite|show|provide|add|quote|answer|reply|respond|explain)(?: \\p{L}+){0,3}? (?:short|brief|concise|simple|quick|sources?|citations?|details?|references?|links?|quotes?|briefly|shortly|specific|exact|precise|sentence|words)',
    '(?:a )?(?:short|quick|brief|simple) (?:answer|reply|version)|(?:with|any|your) (?:sources?|citations?|references?|quotes?|details?)|sources?',
    `any (?:ideas?|clues?|thoughts|info)|(?:does |do |did )?(?:${ANYBODY}) (?:know|remember)|(?:please |pls )?help(?: me)?(?: out)?`,
    'if i (?:recall|remember|understand)(?: it)?(?: correctly| right| rightly)?|(?:please )?(?:list|name) (?:them|all)(?: all)?|in (?:detail|full)',
    'please|pls|plz|lol|lmao|ha(?:ha)+|idk|tbh|if (?:you (?:know|can)|possible|any(?:one|body) knows)',
    '(?:укажи|дай|приведи)(?:те)?(?: \\p{L}+){0,2}? (?:источник|ссылк|цитат|подробност)\\p{L}*|с (?:источник|цитат)\\p{L}+',
    'спасибо(?: заранее| большое)?|заранее спасибо|благодарю|пожалуйста|плиз|срочно|(?:кто-нибудь|кто) знает|если (?:можно|знаете)|(?:ответь(?:те)? )?кратко|коротко',
  ].join(
    '|',
  )})|(?<=\\s)(?:in (?:a nutshell|brief|short|simple terms|simple words|plain english|(?:an?|one|two|1|2|a few|few) (?:sentences?|words?|lines?))|many thanks|thanks|thank you|thx|tia|asap|спасибо)(?: (?:in advance|so much|a lot|guys|all|everyone|заранее|большое))?)(?: please| pls| plz| пожалуйста)?[\\s.!?…)]*$`,
  'iu',
);

/** Fewer words than these may well be names. */
const LEAST_WORDS = 3;
/** Small, these are other words. */
const ABBREVIATIONS = /^(?:US|UN|EU|UK)$/;

/** Where every word is in capitals, or begins with one, none tells a name: small letters then. */
function plainCase(text: string): string {
  const all = words(text).filter((word) => /^\p{L}/u.test(word.text));
  if (all.length < LEAST_WORDS || !all.every((word) => /^\p{Lu}/u.test(word.text))) return text;
  const isLoud = !/\p{Ll}/u.test(text);
  if (!isLoud && !all.slice(1).some((word) => isStopWord(word.text.toLowerCase()))) return text;
  let plain = '';
  let last = 0;
  for (const { text: word, start, end } of all) {
    const keeps = isLoud ? ABBREVIATIONS.test(word) : !/\p{Ll}/u.test(word);
    plain += text.slice(last, start) + (keeps ? word : word.toLowerCase());
    last = end;
  }
  plain += text.slice(last);
  return plain.length === text.length ? plain : text;
}
