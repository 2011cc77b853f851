/** Russian: English, further things and qualities. See ../russian-english.ts. */
export default `
абзац: paragraph
агент, агентство: agent, agency
адрес: address
академик: academician
аквариум: aquarium
аксиома: axiom
альтернатива, альтернативный: alternative
алюминий: aluminum, aluminium
антибиотик: antibiotic
архипелаг: archipelago
аспект: aspect
астма: asthma
баланс: balance
барьер: barrier
бассейн: basin, pool
батарея: battery
билет: ticket
биосфера: biosphere
блок: block, unit, bloc
богослов, богословие, теология: theologian, theology, theological
бренд: brand
бронза, бронзовый: bronze
бронь: armor, armour
будда: buddha
буржуазия, буржуазный: bourgeoisie, bourgeois
бык: bull, ox
вакуум: vacuum
верблюд: camel
вертикальный: vertical
вертолет: helicopter
верфь: shipyard
ветвь, ветка: branch
визит: visit
вице: vice
власти: authorities
возбудитель: pathogen, agent
волокно: fibre, fiber
волос, волосы: hair
вооруженные: armed
ворота: gate, goal
всадник: rider, horseman
газон: lawn
географический, география, географ: geography, geographic, geographical, geographer
гимн: anthem, hymn
глина: clay
гонки: race, racing
гончар: pottery, ceramic
горизонт, горизонтальный: horizon, horizontal
горло: throat
горожанин: citizen, townspeople
гребень: crest, comb
грипп: flu, influenza
гром: thunder
грунт: soil, ground
гуманитарный: humanitarian, humanities
дальний: distant, long, far
дебаты: debate
девиз: motto
декан: dean
дельта: delta
диаметр: diameter
диалект: dialect
дивизия, дивизион: division
динамика, динамический: dynamics, dynamic
диск: disc, disk
догма, догмат: dogma
долгосрочный: long-term
доминион: dominion
допинг: doping
досуг: leisure
драма, драматический: drama, dramatic
дуэль: duel
дым: smoke
дыра: hole
ересь, еретик: heresy, heretic
жанр: genre
жемчуг: pearl
жесткий: rigid, tough, strict, hard
заложник: hostage
залог: pledge, deposit
заместитель: deputy
занятие: occupation, class, activity
заря: dawn
застой: stagnation
затмение: eclipse
заповедь: commandment
защитный: protective, defensive
здравый: common, sound
зеркало: mirror
знамя, флаг: flag, banner
зоопарк: zoo
зритель: viewer, audience, spectator
инициатива: initiative
интеграция, интегрировать: integration, integrate
интенсивный, интенсивность: intensive, intense, intensity
инфраструктура: infrastructure
исходный: original, initial, source
источник: source, spring
карьера: career, quarry
квартал: quarter, district
кислый, кислотный: acid, acidic
китобой: whale
коммуна, коммунальный: commune, municipal
консультация, консультирование, консультант: consultation, consultant, advice
координата: coordinate, coordination
копье: spear
корона: crown, coronation
котел: boiler
кривой: curve
легкость: ease
ледовитый: arctic
льгота: benefit, exemption
маловероятный: unlikely
миф, мифология: myth, mythology
множитель: factor
мэрия: hall
налет: raid
наркотический: drug, narcotic
наставник: mentor, teacher
научно: scientifically
объединенный: united
орел: eagle
отвод: tap
отступник: heretic
палка, палочка: stick, rod, bacillus
перекресток: intersection
пианист, фортепиано: pianist, piano
пленка: film
позвоночник, позвоночный: spine, vertebrate
полномочный: plenipotentiary
пониженный: reduced
последовательность, последовательный: sequence, consistent
почта, почтовый: mail, post, postal
права: rights
практика, практический: practice, practical
предшественник, предшествовать: predecessor, precede
приливной: tidal
причастие: communion, eucharist
ракетоноситель: launcher
растворимый, растворять, растворимость: soluble, dissolve, solubility
расчетный: estimated
регент: regent
редактор, редакция: editor, editorial, edition
реликвия: relic
ресница, реснички: cilia, eyelash
родник: spring
свита: suite
семинар, семинария: seminar, seminary
серьезный: serious
синод: synod
собственно: proper
сосуд, сосудистый: vessel, vascular
стержень: rod
стихийный: natural, spontaneous
стойкость, устойчивый, устойчивость: resistance, stability, sustainable, stable
столб: column, pillar
столбец: column
столетний: centennial
сторожевой: guard
стройный: slender
супермаркет: supermarket
сцепление: coupling, clutch
сырье: raw
табак: tobacco
таблетка: tablet, pill
такси: taxi
талант, талантливый: talent, talented
таможня, таможенный: customs
тарелка: plate
тачдаун: touchdown
творчество, творческий: creativity, creative, work
театрал: theater
телеграф: telegraph
темнота: darkness
темп: pace, rate
тенденция: trend, tendency
термин: term
термодинамика, термодинамический: thermodynamics, thermodynamic
тест, тестирование: test, testing
тигр: tiger
титул: title
тираж: circulation
толпа: crowd
том: volume
топливный: fuel
тормозной: brake
торжественный: solemn
торпеда: torpedo
точечный: point
трава, травяной: grass, herb
трагедия, трагический: tragedy, tragic
трактат: treatise
траншея: trench
тревога, тревожный: anxiety, alarm
трезвый: sober
тренажер: simulator
треугольник: triangle
труба: pipe, tube
трубопровод: pipeline
туман: fog
тупой: blunt
угольный: coal
ударение: stress
ударный: percussion, shock
удача: luck
удобный: convenient, comfortable
удобрение: fertilizer
узел: node, knot
узник: prisoner
укрытие: shelter
улика: evidence
улов: catch
ум: mind
универсал, универсальный: universal
упражнение: exercise
упадок: decline
урон: damage
условный: conditional
устав: charter
устье: mouth
уступ: ledge
утилизация: disposal, recycling
учебный: educational, academic, training
учебник: textbook
учение: doctrine, teaching, exercise
участок: area, plot, site, section
файл: file
факел: torch
фараон: pharaoh
фауна: fauna
фестиваль: festival
феодальный, феодал: feudal
фигура: figure
фирменный: brand
флора: flora
фокус: focus, trick
фон: background
фонарь: lamp, lantern
формула: formula
формат: format
фотография, фото, фотограф: photograph, photo, photographer
фотосинтез: photosynthesis
франчайзинг: franchise
фронт: front
фреска: fresco
фрагмент: fragment
фундамент, фундаментальный: foundation, fundamental
футуризм: futurism
хаос: chaos
химикат: chemical
хлор: chlorine
хлоропласт: chloroplast
холера: cholera
холодильник: refrigerator
хор: choir, chorus
хранитель: keeper, guardian
хребет: ridge, range
хрупкий: fragile
хронический: chronic
хроника: chronicle
целебный: healing
цельный: whole
цемент: cement
цепь, цепочка: chain, circuit
цикл, циклический: cycle, cyclic
цинк: zinc
цивилизация: civilization
часовой: hour, sentry
часовня: chapel
часы: clock, watch
четкий: clear
чистка: purge
чудо: miracle, wonder
чужеродный: foreign
шаблон: pattern
шанс: chance
шахматы, шахматный, шахматист: chess
шелк, шелковый: silk
шерсть: wool
широта: latitude
долгота: longitude
шкала: scale
школа: school
шлюз: lock, sluice
шоколад: chocolate
шоу: show
шпиль: spire
штаб: headquarters, staff
шум: noise
шутка: joke
щит: shield
эволюционный: evolutionary
экватор, экваториальный: equator, equatorial
экипаж: crew
экосистема: ecosystem
экран: screen
экскурсия: excursion, tour
экспедиция: expedition
эквивалент: equivalent
элита, элитный: elite
эмблема: emblem
эмиссия: emission
эмоция, эмоциональный: emotion, emotional
энциклопедия: encyclopedia
эпос: epic
эскадра: squadron
этика, этический: ethics, ethical
этнический: ethnic
эфир: ether, air
юбка: skirt
юмор: humor, humour
юрисдикция: jurisdiction
явление: phenomenon
явный: obvious, explicit
ядовитый, яд: poisonous, poison, toxic
якорь: anchor
яркость: brightness
ясность: clarity
`;
