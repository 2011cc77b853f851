/** Russian: English, of culture, learning, religion, sport and daily life. See ../russian-english.ts. */
export default `
культура, культурный: culture, cultural
художник: artist, painter
художественный: artistic, art
картина: painting, picture
памятник: monument
галерея: gallery
музыка, музыкальный: music, musical
музыкант: musician
композитор: composer
песня: song
петь, пение, певец, певица: sing, singing, singer, sang
исполнить, исполнять, исполнение, исполнитель: perform, performance, performer
альбом: album
концерт: concert
оркестр: orchestra
дирижер: conductor
театр, театральный: theatre, theater, theatrical
пьеса: play
актер, актерский: actor, actress
фильм, кино, кинофильм: film, movie
режиссер: director
сериал: series, serial, show
эпизод: episode
телевидение, телевизионный, телевизор: television
телеканал: channel, network
вещание, транслировать, трансляция: broadcast, broadcasting
передача: transmission, program, transfer
литература, литературный: literature, literary
книга: book
поэт, поэзия, стихотворение: poet, poetry, poem
писатель: writer
читать, прочитать, чтение, читатель: read, reading, reader
писать, написать, написан: write, wrote, written
письмо, письменный: letter, writing, written
текст: text
язык, языковой: language, tongue
перевод, перевести, переводить, переводчик: translation, translate, translator, interpreter, transfer
новость: news
печать, печатать, напечатать: print, printing, press, seal
издание, издать, издатель, издательство: edition, publication, publish, publisher
публикация, опубликовать, публиковать: publication, publish
школьный: school
школьник: pupil, student, schoolchild
учитель: teacher
учить, учиться, учеба, обучение, обучать, обучаться: teach, learn, study, education, training, taught
ученик: student, pupil, disciple
образование, образовательный: education, educational, formation
университет, университетский: university
колледж: college
академия, академический: academy, academic
факультет: faculty, department
кафедра: department, chair
выпускник: graduate, alumnus, alumni
профессор: professor
преподаватель, преподавать, преподавание: teacher, teach, teaching, lecturer
лекция: lecture
экзамен: exam, examination
знание, знать, знал: knowledge, know, known
курс: course, rate
урок: lesson
церковь, церковный: church, ecclesiastical
храм: temple, church
монастырь: monastery
монах: monk
монахиня: nun
папа, папский: pope, papal
христианство, христианский, христианин: christianity, christian
католический, католик: catholic
протестантский, протестант: protestant
православный: orthodox
мусульманин, мусульманский: muslim
буддизм, буддийский, буддист: buddhism, buddhist
иудаизм, еврей, еврейский: judaism, jew, jewish
библия, библейский: bible, biblical
молитва: prayer
священный: saint, holy, sacred
душа, духовный: soul, spiritual
обет: vow
крещение: baptism
философия, философ, философский: philosophy, philosopher, philosophical
археолог, археология: archaeologist, archaeology, archeology
традиция, традиционный: tradition, traditional
обычай: custom
праздник: holiday, festival, celebration
праздновать, отмечать, отметить: celebrate, mark, note
церемония: ceremony
награда, наградить: award, prize, reward
премия: prize, award, bonus
лауреат: laureate, winner
приз: prize
медаль: medal
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
матч: match, game
турнир: tournament
чемпион: champion
чемпионат: championship
лига: league
клуб: club
тренер, тренироваться, тренировка: coach, trainer, train, training
тайм, четверть: quarter, half
перехват, перехватить: interception, intercept
защитник: defender, linebacker
нападающий: forward, receiver
бросок: throw, shot
соревнование: competition, contest
суперкубок: super, bowl
кубок: cup, bowl
олимпийский, олимпиада: olympic, olympics
мать: mother
ребенок: child, children
тетя: aunt
муж: husband
брак: marriage, marry, married
потомок: descendant
предок: ancestor
друг, дружба: friend, friendship
мужчина, мужской: man, men, male
мальчик: boy
человек, люди, человеческий: person, people, human, man
человечество: humanity, mankind
жить, проживать, прожить: live, lived, reside, living
обитать, обитатель: inhabit, inhabitant
жилье, жилой: housing, residential
дом, домашний: house, home, domestic
квартира: apartment, flat
комната: room
окно: window
крыша: roof
этаж: floor, story
крепость: fortress, fort
парк: park
пригород: suburb
еда, пища, питание: food, nutrition
пить, напиток: drink, beverage
хлеб: bread
мясо: meat
молоко: milk
масло: oil, butter
овощ: vegetable
пиво: beer
чай: tea
кофе: coffee
кухня: cuisine, kitchen
повар: cook, chef
одежда: clothes, clothing
обувь: shoes, footwear
мода: fashion
цвет: color, colour
красный: red
голубой: blue
зеленый: green
желтый: yellow
белый: white
черный: black
коричневый: brown
оранжевый: orange
имя: name, first
фамилия: surname, name
название, назвать, называть, называться: name, title, call
прозвище: nickname
`;
