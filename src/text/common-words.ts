import { stem } from './stems.js';

/**
 * Words so common in any text that their rarity in a small corpus tells nothing: a lone "going" among forty passages is no clue.
 * Unlike stop words they vote, but for no more than a common word would in a large collection.
 */
const COMMON = `
able about actually add again age ago agree allow alone along already also although always amount appear area ask away
back bad base become began begin behind believe best better beyond big bigger biggest bit break bring brought build built busy buy
call came care carry case catch certain chance change check choose clear clearly close closer come common complete consider contain
continue could cover current currently cut day deal decide deep describe detail different difficult discuss done doubt draw drive drop due
early easy effect else end enough entire especially even event ever exact example exist expect experience explain face fact
fall far fast feel felt few final find first fit follow force form former found free fresh full further future
gave general get give given go going gone good grand great ground group grow half hand happen happy hard head hear heard held help
high higher highest hit hold hope hour huge idea immediate important include increase indeed inside instead issue item join just
keep kept kind knew know known lack land large larger largest last late later latest lay lead learn least leave led left less let level lie life
light like likely line list little live local long longer look lose lost lot low lower main major make making manage mark matter
maybe meet mention mind miss moment month more morning most mostly move name nature near nearly necessary need never new next
night normal note notice now number obvious occur offer often old once open opposite order original outside part particular party pass past
pay people perhaps period person pick piece place plan play please point poor position possible present press pretty probably problem
process produce proper prove provide pull push put quick quiet quite raise range rank rate rather reach read ready real really reason receive recent recently
regard regular relate remain remember remove report rest result return rich rise role room round rule run safe same sat saw
second see seek seem seen sell send sense sent serious serve set settle several shape short shortly show shown side sight similar simple
simply single sit situation size slow small soon sort sound source speak special specific spend spent spoke stage stand start state stay
step still stood stop story straight strong sudden suggest support suppose sure surely table take taken talk tell term test
thank third thought time today together told tomorrow tonight took top total touch toward tried true truth try turn type under understand
unit until upon use used useful usual usually value various view visit wait walk want watch way week well went whole wide wish
without wonder word work world worse worst worth write wrong wrote year yesterday yet young
быть большой больше важный видеть возможный вопрос время все вообще всегда вид вместе вперед выйти главный год говорить дать дело день
делать довольно должный друг думать есть еще ждать жить знать значить иметь идти иной искать использовать каждый казаться конец
конечно крупный лежать лучший любой место маленький меньше менее мир много можно мочь момент начать начало находиться нет новый
нужно нужный общий один одновременно оказаться оставаться остаться отдельный очень первый перед писать плохой подобный пойти показать
получить помощь понять понимать последний последнее поставить потом почти правда представить прийти пример принять причина просто против
пусть работа работать раз разный решить ряд самый сделать сегодня сейчас сказать скоро следующий слово случай случиться смочь смотреть
снова собственный совсем спросить среди стать статься стоять сторона сказано сразу сумма считать такой текст теперь термин тип только точный точно
хороший хотеть целый часто часть человек число являться
`;

const STEMS = new Set(COMMON.trim().split(/\s+/).map(stem));

/** True for the stem of a word that is common in any text. */
export function isCommonStem(stemmed: string): boolean {
  return STEMS.has(stemmed);
}
