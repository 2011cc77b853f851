/** Russian: English, of culture, learning, religion, sport and daily life. See ../russian-english.ts. */
export default `
галерея: gallery
петь, пение, певец, певица: sing, singing, singer, sang
исполнить, исполнять, исполнение, исполнитель: perform, performance, performer
альбом: album
дирижер: conductor
актер, актерский: actor, actress
режиссер: director
сериал: series, serial, show
вещание, транслировать, трансляция: broadcast, broadcasting
передача: transmission, program, transfer
поэт, поэзия, стихотворение: poet, poetry, poem
читать, прочитать, чтение, читатель: read, reading, reader
написан: write, wrote, written
языковой: language, tongue
издание, издать, издатель, издательство: edition, publication, publish, publisher
учить, учиться, учеба, обучение, обучать, обучаться: teach, learn, study, education, training, taught
академия, академический: academy, academic
выпускник: graduate, alumnus, alumni
знание, знать, знал: knowledge, know, known
папа, папский: pope, papal
буддизм, буддийский, буддист: buddhism, buddhist
иудаизм, еврей, еврейский: judaism, jew, jewish
библия, библейский: bible, biblical
священный: saint, holy, sacred
душа, духовный: soul, spiritual
археолог, археология: archaeologist, archaeology, archeology
праздновать: celebrate, mark, note
игра, играть, сыграть: game, play, match
баскетбол: basketball
бейсбол: baseball
гол: goal
очко, очки: point, score
счет: score, account
тренер, тренироваться, тренировка: coach, trainer, train, training
тайм, четверть: quarter, half
защитник: defender, linebacker
нападающий: forward, receiver
бросок: throw, shot
соревнование: competition, contest
суперкубок: super, bowl
кубок: cup, bowl
ребенок: child, children
тетя: aunt
брак: marriage, marry, married
друг, дружба: friend, friendship
человеческий: person, people, human, man
жить, проживать, прожить: live, lived, reside, living
обитать, обитатель: inhabit, inhabitant
жилье, жилой: housing, residential
дом, домашний: house, home, domestic
крепость: fortress, fort
еда, пища: food, nutrition
пить: drink, beverage
обувь: shoes, footwear
голубой: blue
зеленый: green
желтый: yellow
белый: white
черный: black
имя: name, first
`;
