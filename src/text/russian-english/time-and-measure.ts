/** Russian: English, of time, number, measure, place and quality. See ../russian-english.ts. */
export default `
время, временной: time, period
лето: summer, year
месяц, ежемесячный: month, monthly
неделя, еженедельный: week, weekly
дня, дни, дней, ежедневный: day, daily
утро: morning
час: hour, clock
минута: minute
секунда: second
столетие: century, age
десятилетие: decade
эпоха, эра: era, epoch, age
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
зима, зимний: winter
летний: summer
старый, старейший: old, oldest
молодой, молодежь, юный: young, youth
прошлое: past, last
бывший: former, ex
число: number, size
два: two
четыре: four
пять: five
шесть: six
миллион: million
миллиард: billion
половина: half
треть: third
первый: first
третий: third
четвертый: fourth
пятый: fifth
шестой: sixth
двойной, двойка: double
мало: few, several
весь: whole, entire
всеобщий: general, common, total
больший, большой: large, big, great, greater
крупный, крупнейший: large, major, largest
небольшой: small, little
высокий, высота: high, tall, height, altitude
низкий: low
длинный, длина: long, length
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
сторона: side, party
север, северный: north, northern
юг, южный: south, southern
запад, западный: west, western
верхний: upper, top
центр: center, centre
вокруг: around
далекий: far, distant
соседний, сосед: neighboring, neighbouring, neighbor
большинство: majority, most
главный: main, chief, principal, head
известный, знаменитый: known, famous, well-known, notable
популярный, популярность: popular, popularity
особый, особенный, особенность: special, particular, feature, characteristic
худший: worst, worse
красивый, красота: beautiful, beauty
сильный: strong, powerful
слабый, слабость: weak, weakness
неправильный, ошибка, ошибочный: wrong, error, mistake, incorrect
истинный, истина, правда: true, truth
похожий: similar, similarity
положительный: positive
отрицательный: negative
пассивный: passive
мокрый: wet, humid, moisture, humidity
темный: dark
острова: islands
полезный, польза: useful, benefit
интеллект, искусственный: intelligence, artificial
интерес, интересный: interest, interesting
принцип: principle
тема: theme, topic, subject
предмет: subject, object, item
факт, фактор: factor, fact
условие: condition, term
ситуация: situation, position, status
статус: status
состояние: state, condition, fortune
свойство: property, quality
характер, характеристика, характерный: character, characteristic, nature
связанный: related, associated, connected
роль: role
мнение: opinion, view
зрение: vision, view
список: list
конечный: final, ultimate
вторичный: secondary
собственный: own
`;
