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
богослов, богословие: theologian, theology, theological
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
знамя: flag, banner
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
стойкость: resistance, stability, sustainable, stable
столб: column, pillar
столбец: column
столетний: centennial
сторожевой: guard
стройный: slender
супермаркет: supermarket
сцепление: coupling, clutch
сырье: raw
тачдаун: touchdown
театрал: theater
точечный: point
тренажер: simulator
ударный: percussion, shock
универсал: universal
уступ: ledge
фирменный: brand
фотография, фото, фотограф: photograph, photo, photographer
фундамент, фундаментальный: foundation, fundamental
химикат: chemical
хлоропласт: chloroplast
цельный: whole
цепочка: chain, circuit
четкий: clear
чужеродный: foreign
шелк: silk
долгота: longitude
ядовитый, яд: poisonous, poison, toxic
`;
