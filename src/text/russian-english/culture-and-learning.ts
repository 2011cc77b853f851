/** Russian: English, of culture, learning, religion, sport and daily life. See ../russian-english.ts. */
export default `
художник: artist, painter
художественный: artistic, art
галерея: gallery
петь, пение, певец, певица: sing, singing, singer, sang
исполнить, исполнять, исполнение, исполнитель: perform, performance, performer
альбом: album
дирижер: conductor
театр, театральный: theatre, theater, theatrical
актер, актерский: actor, actress
фильм: film, movie
режиссер: director
сериал: series, serial, show
эпизод: episode
телевидение, телевизионный, телевизор: television
телеканал: channel, network
вещание, транслировать, трансляция: broadcast, broadcasting
передача: transmission, program, transfer
поэт, поэзия, стихотворение: poet, poetry, poem
читать, прочитать, чтение, читатель: read, reading, reader
написан: write, wrote, written
текст: text
язык, языковой: language, tongue
издание, издать, издатель, издательство: edition, publication, publish, publisher
школьный: school
школьник: pupil, student, schoolchild
учитель: teacher
учить, учиться, учеба, обучение, обучать, обучаться: teach, learn, study, education, training, taught
ученик: student, pupil, disciple
университет, университетский: university
академия, академический: academy, academic
факультет: faculty, department
выпускник: graduate, alumnus, alumni
экзамен: exam, examination
знание, знать, знал: knowledge, know, known
урок: lesson
церковь, церковный: church, ecclesiastical
храм: temple, church
папа, папский: pope, papal
христианство, христианский, христианин: christianity, christian
буддизм, буддийский, буддист: buddhism, buddhist
иудаизм, еврей, еврейский: judaism, jew, jewish
библия, библейский: bible, biblical
священный: saint, holy, sacred
душа, духовный: soul, spiritual
философия, философ, философский: philosophy, philosopher, philosophical
археолог, археология: archaeologist, archaeology, archeology
традиция, традиционный: tradition, traditional
праздновать: celebrate, mark, note
церемония: ceremony
игра, играть, сыграть: game, play, match
футбол, футбольный: football, soccer
футболист: footballer, player
баскетбол: basketball
бейсбол: baseball
хоккей: hockey
теннис: tennis
гол: goal
очко, очки: point, score
счет: score, account
турнир: tournament
чемпион: champion
чемпионат: championship
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
человек, люди, человеческий: person, people, human, man
человечество: humanity, mankind
жить, проживать, прожить: live, lived, reside, living
обитать, обитатель: inhabit, inhabitant
жилье, жилой: housing, residential
дом, домашний: house, home, domestic
этаж: floor, story
крепость: fortress, fort
еда, пища: food, nutrition
пить: drink, beverage
хлеб: bread
чай: tea
обувь: shoes, footwear
цвет: color, colour
голубой: blue
зеленый: green
желтый: yellow
белый: white
черный: black
имя: name, first
фамилия: surname, name
`;
