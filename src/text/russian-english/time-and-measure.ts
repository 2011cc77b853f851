/** Russian: English, of time, number, measure, place and quality. See ../russian-english.ts. */
export default `
время, временной: time, period
лето: summer, year
месяц, ежемесячный: month, monthly
неделя, еженедельный: week, weekly
дня, дни, дней, ежедневный: day, daily
ночь, ночной: night
утро: morning
час: hour, clock
минута: minute
секунда: second
столетие: century, age
десятилетие: decade
тысячелетие: millennium
эпоха, эра: era, epoch, age
период: period
момент: moment
январь: january
февраль: february
март: march
апрель: april
май: may
июнь: june
июль: july
август: august
сентябрь: september
октябрь: october
ноябрь: november
декабрь: december
понедельник: monday
вторник: tuesday
четверг: thursday
пятница: friday
воскресенье: sunday
весна: spring
осень: autumn, fall
зима, зимний: winter
летний: summer
новый: new
старый, старейший: old, oldest
молодой, молодежь, юный: young, youth
поздний, поздно: late
прошлый, прошлое: past, last
нынешний, текущий: current, present
настоящий: real, true, genuine
последний: last, latest, final
предыдущий, прежний: previous, former
бывший: former, ex
постоянный, постоянно: permanent, constant
краткий, короткий: short, brief
медленный: slow
частый, часто: frequent, often
обычный, обычно: usual, common, ordinary
число, численность: number, size
количество: number, amount, quantity
два: two
три: three
четыре: four
пять: five
шесть: six
тысяча: thousand
миллион: million
миллиард: billion
половина: half
треть: third
пара: pair, couple
первый: first
третий: third
четвертый: fourth
пятый: fifth
шестой: sixth
двойной, двойка: double
многие, много, многочисленный: many, numerous
мало, несколько: few, several
весь, целый: whole, entire
общий, всеобщий: general, common, total
полный, полностью: full, complete
пустой: empty
больший, большой: large, big, great, greater
крупный, крупнейший: large, major, largest
огромный: huge, enormous
маленький, малый, небольшой: small, little
меньший: smaller, less
максимальный, максимум: maximum
минимальный, минимум: minimum
высокий, высота: high, tall, height, altitude
низкий: low
длинный, длина: long, length
широкий, ширина: wide, broad, width
узкий: narrow
толстый, толщина: thick, thickness
тонкий: thin
тяжелый: heavy, severe
легкий: light, easy
километр: kilometer, kilometre, km
метр: meter, metre
миля: mile
фут: foot, feet
тонна: ton, tonne
килограмм: kilogram, kg
литр: liter, litre
градус: degree
доллар: dollar
рубль: ruble, rouble
евро: euro
фунт: pound
расстояние: distance
уровень: level
показатель: indicator, figure, rate
коэффициент: coefficient, ratio
предел: limit
место: place, location, site, seat
местоположение: location
пространство: space
сторона: side, party
север, северный: north, northern
юг, южный: south, southern
запад, западный: west, western
левый: left
правый: right
верхний: upper, top
нижний: lower, bottom
передний: front
край: edge, region
поверхность: surface
центр: center, centre
вокруг: around
далекий: far, distant
соседний, сосед: neighboring, neighbouring, neighbor
большинство: majority, most
главный: main, chief, principal, head
известный, знаменитый: known, famous, well-known, notable
неизвестный: unknown
популярный, популярность: popular, popularity
особый, особенный, особенность: special, particular, feature, characteristic
уникальный: unique
хороший: good
лучший: best, better
плохой: bad, poor
худший: worst, worse
красивый, красота: beautiful, beauty
сильный: strong, powerful
слабый, слабость: weak, weakness
трудный, трудность: difficult, difficulty
ясный: clear
точный, точность: exact, accurate, precise, accuracy
правильный: correct, right, proper
неправильный, ошибка, ошибочный: wrong, error, mistake, incorrect
истинный, истина, правда: true, truth
похожий: similar, similarity
одинаковый: same, identical
противоположный: opposite
положительный: positive
отрицательный: negative
пассивный: passive
чистый: clean, pure, net
мокрый: wet, humid, moisture, humidity
мягкий: soft
темный: dark
яркий: bright
тихий: quiet
острова: islands
полезный, польза: useful, benefit
умный: smart, intelligent
интеллект, искусственный: intelligence, artificial
интерес, интересный: interest, interesting
концепция, понятие: concept
принцип: principle
тема: theme, topic, subject
предмет: subject, object, item
объект: object, facility
факт, фактор: factor, fact
условие: condition, term
ситуация, положение: situation, position, status
статус: status
состояние: state, condition, fortune
свойство: property, quality
признак: sign, feature, trait
черта: feature, trait
характер, характеристика, характерный: character, characteristic, nature
связанный: related, associated, connected
роль: role
образ: image, way
мнение: opinion, view
точка: point
зрение: vision, view
список: list
начальный, первоначальный, первоначально: initial, original, originally, primary
окончательный, конечный: final, ultimate
основной: main, basic, primary
вторичный: secondary
собственный: own
чужой: foreign, alien
коренной: indigenous, native
`;
