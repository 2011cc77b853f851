/** Russian: English, words in Т to Я. See ../russian-english.ts. */
export default `
табак, табачный: tobacco
таблетка: tablet, pill
таблица, табличный: table, chart
табличка: plaque, sign, plate, tablet
табло: scoreboard, display
табу: taboo
таз: pelvis, basin
тазовый, тазобедренный: pelvic, hip
таинственный, таинственность: mysterious, mystery
таинство: sacrament, mystery
таить, утаить, утаивать: conceal, hide, withhold
тайга, таёжный: taiga
тайм: half, period
таймер: timer
тайна: secret, mystery, secrecy
тайник: cache, stash, hideout
тайный, тайно: secret, covert, clandestine, secretly
тайфун: typhoon
такси: taxi, cab
таксист: driver, cabdriver, taxi
таксон, таксономия, таксономический: taxon, taxonomy, taxonomic
такт: tact, beat, bar, stroke
тактика, тактический, тактик: tactic, tactical, tactician
тактильный: tactile
тактовый: clock
талант, талантливый: talent, talented, gifted
талисман: mascot, talisman, charm
талия: waist
талон: coupon, voucher, ticket
талый, таять, растаять, таяние: melt, thaw, meltwater
таможня, таможенный, таможенник: customs, tariff
тандем: tandem
танец, танцевальный: dance, dancing
танк, танковый: tank, armored, armoured
танкер: tanker
танкист: tankman, tanker
танцевать, станцевать, танцор, танцовщик, танцовщица: dance, dancer
тапочка: slipper
тара: container, packaging
таракан: cockroach
таран, таранить, протаранить: ram, ramming
тарелка: plate, dish, saucer
тариф, тарифный: tariff, rate, fare, price
таскать, тащить, притащить: drag, carry, haul, pull
татуировка: tattoo
тахикардия: tachycardia
тачка: wheelbarrow, cart
тварь: creature
твердить: repeat, assert
твёрдость, твёрдый, твёрдо: hard, solid, firm, hardness
твердотельный: solid-state
твит, твитнуть: tweet
творение: creation, creature, work
творить, сотворить, сотворение: create, creation
творец: creator, maker
творог: cottage, curd, quark
творчество, творческий: creativity, creative, work, art
театр, театральный: theatre, theater, theatrical, drama
тег: tag
тезис: thesis, theses, point, argument
тёзка: namesake
тёк, течь, протекать, протечь: flow, leak, run, ran
текст, текстовый: text, lyrics, textual
текстиль, текстильный: textile, fabric, cloth
текстура: texture
тектоника, тектонический: tectonic, plate
текучий, текучесть: fluid, fluidity, turnover
текущий: current, present, ongoing
телевидение, телевизионный: television, tv, broadcasting
телевизор: television, tv
телеведущий, телеведущая: presenter, host, anchor
телега: cart, wagon
телеграмма: telegram
телеграф, телеграфный: telegraph
тележка: cart, trolley, bogie
телезритель: viewer
телеканал: channel, network, television
телекоммуникация, телекоммуникационный: telecommunication, telecom
телекомпания: broadcaster, television, network
телепередача, телепрограмма: program, programme, broadcast, show
телесериал: series, television, show
телесный, тело: body, bodily, corporal
телефильм: film
телефон, телефонный: telephone, phone
телёнок, телятина: calf, calves, veal
тельце: corpuscle, body
тематика: topic, theme, subject
тематический: thematic, theme, themed, subject
тембр: timbre
темнеть, потемнеть, темнота: dark, darken, darkness
темница: dungeon, prison
темнокожий, чернокожий: black, dark-skinned
тёмный, темно: dark, obscure, dim
темп: pace, rate, tempo, speed
темперамент, темпераментный: temperament, temperamental
температура, температурный: temperature, fever
тенденция: trend, tendency
тендер, тендерный: tender, bid
тенистый, тень, теневой: shadow, shade, shady
теннис, теннисный: tennis
теннисист, теннисистка: player, tennis
тенор: tenor
тент: awning, tent
теология, теологический, теолог: theology, theological, theologian
теорема: theorem
теория, теоретический, теоретически: theory, theoretical, theoretically
теоретик: theorist, theoretician
тепло, тёплый, теплота: heat, warm, warmth
тепловоз: locomotive, diesel
теплоёмкость: heat, capacity
теплоизоляция, теплоизоляционный: insulation, insulate, thermal
теплопроводность: conductivity, conduction
теплица, тепличный: greenhouse, hothouse
теплообмен, теплообменник: heat, exchanger
теплоход: ship, motorship, vessel
теплоэлектростанция: power, thermal, plant
тереть, потереть: rub, grate
терапия, терапевтический: therapy, therapeutic, treatment
терапевт: therapist, physician, doctor
термин, терминология, терминологический: term, terminology
терминал: terminal
термический: thermal, heat
термодинамика, термодинамический: thermodynamic, thermodynamics
термометр, градусник: thermometer
термоядерный: thermonuclear, fusion
терпение, терпеливый, терпеливо: patience, patient, patiently
терпеть, потерпеть, стерпеть: suffer, tolerate, endure, bear
терпимость, терпимый, толерантность, толерантный: tolerance, tolerant, toleration, tolerable
терраса: terrace, deck
территория, территориальный: territory, territorial, area
террор: terror
терроризм, террорист, террористический, теракт: terrorism, terrorist, terror, attack
терять, потерять, теряться, потеря, утерять: lose, loss, lost
тесёмка, тесьма: braid, ribbon, tape
тесный, тесно, теснота: close, tight, closely, cramped
тест, тестовый, тестировать, протестировать, тестирование: test, testing
тестер, тестировщик: tester
тестостерон: testosterone
тесто: dough, pastry, batter
тесть, свёкор: father-in-law
тёща, свекровь: mother-in-law
тётя, тётка: aunt
тетрадь: notebook, exercise
техника: technique, technology, equipment, machinery
техник: technician
техникум: college, technical
технический, технически: technical, technically
технология, технологический, технологичный: technology, technological, process
технолог: technologist
течение: current, flow, course, movement
тигр, тигровый: tiger
тигрица: tigress
тик: tick, tic
тикать: tick
тина: mud, algae
тип: type, kind, phylum
типаж: type, character
типичный, типично, типовой: typical, standard, typically
типография, типографский: printing, printer, typographic
типология, типологический: typology, typological
тир: shooting, range
тираж: circulation, edition, print
тиран, тирания, тиранический: tyrant, tyranny, tyrannical
тире: dash
тиски: vice, vise
титан, титановый: titanium, titan
титр: title, caption, credit
титул, титульный: title
титулованный: titled, decorated
тиф: typhus, typhoid
тихий, тихо, тишина: quiet, silence, silent, calm
тихоокеанский: pacific
ткань, тканый: tissue, fabric, cloth, textile
ткать, соткать, ткачество, ткацкий: weave, weaving, wove, woven
ткач, ткачиха: weaver
тля: aphid
товар: goods, product, commodity, merchandise
товарищ, товарищеский: comrade, friend, friendly, fellow
товарищество: partnership, association, comradeship
товарный: commodity, freight, trade
товарооборот: turnover, trade
ток: current, electric
токарный, токарь: lathe, turner
токсикология, токсикологический: toxicology, toxicological
токсин, токсичный, токсичность, токсический: toxin, toxic, toxicity
толкать, толкнуть, толчок: push, shove, impetus, shock, tremor
толкование, толковать, истолковать: interpret, interpretation
толковый: explanatory, sensible
толпа: crowd, mob
толпиться, столпиться: crowd, throng
толстый, толщина: thick, thickness, fat
толща: thickness, layer, stratum
том: volume
томат, томатный, помидор: tomato
томография, томограф: tomography, scanner, scan
тон: tone
тональность, тональный: tonality, key, tonal
тонизирующий: tonic
тонкий, тонко, тонкость: thin, fine, subtle, delicate, subtlety
тоннаж: tonnage
тоннель, туннель, туннельный: tunnel
тонус: tone
тонуть, утонуть, потонуть, затонуть: sink, drown, sank, sunk
топать, топнуть: stamp, stomp
топить, топка: heat, stoke, furnace
топливо, топливный: fuel
тополь: poplar
топология, топологический: topology, topological
топонимика, топоним: toponymy, toponym, name
топор: axe, ax
топография, топографический: topography, topographic
топтать, растоптать: trample
торг, торги: bargaining, auction, tender, trading
торговать, торговля, торговый: trade, commerce, trading, commercial
торговец: merchant, trader, dealer, seller
торжественный, торжественно: solemn, ceremonial, solemnly
торжество, торжествовать, восторжествовать: triumph, celebration, triumphant
торможение, тормозить, затормозить, тормоз, тормозной: brake, braking, slow, inhibit, inhibition
торнадо: tornado
торопить, торопиться, поторопиться: hurry, rush, hasten
торпеда, торпедный, торпедировать: torpedo
торт: cake
торф, торфяной: peat
торчать: stick, protrude
тоска, тосковать: longing, melancholy, anguish, yearn
тост: toast
тостер: toaster
тоталитарный, тоталитаризм: totalitarian, totalitarianism
тотальный, тотально: total, totally
точильный, точить, заточить, заточка: sharpen, sharpening
точка: point, dot, spot
точный, точно, точность: exact, accurate, precise, accuracy, exactly
тошнота, тошнить: nausea, nauseous, vomit
трава, травяной, травянистый: grass, herb, herbaceous, herbal
травить, травля: bully, bullying, poison, persecution
травма, травматический, травмировать: injury, trauma, injure, traumatic
травматология, травматолог: traumatology, trauma
травоядный: herbivore, herbivorous
трагедия, трагический, трагичный: tragedy, tragic
традиция, традиционный, традиционно: tradition, traditional, traditionally
траектория: trajectory, path, orbit
трактат: treatise, tract
трактир: tavern, inn
трактовать, трактовка: interpret, interpretation, treatment
трактор, тракторный, тракторист: tractor
трал, тральщик: minesweeper, trawl
траулер: trawler
трамвай, трамвайный: tram, streetcar, tramway
трамплин: springboard, jump
транзакция: transaction
транзистор: transistor
транзит, транзитный: transit
транс: trance
трансгенный: transgenic
транскрипция: transcription
трансляция, транслировать: broadcast, translation, stream, relay
трансмиссия: transmission
транснациональный: transnational, multinational
транспарант: banner, placard
трансплантация, трансплантат: transplant, transplantation, graft
транспорт, транспортный, транспортировка, транспортировать: transport, transportation, vehicle
трансформатор: transformer
трансформация, трансформировать: transformation, transform
траншея: trench
трапеза: meal
трапеция: trapezoid, trapezium
трасса: route, highway, track
трата, тратить, потратить, растратить: spend, spent, waste, expense
траур, траурный: mourning, funeral
трафик: traffic
требование: requirement, demand, claim
требовательный: demanding, exacting
требовать, потребовать, требоваться, потребоваться: require, demand, need
тревога, тревожный, тревожность: alarm, anxiety, anxious, alarming
тревожить, встревожить, потревожить: worry, disturb, alarm
трезвый, трезвость: sober, sobriety, temperance
трек: track
тренажёр: simulator, trainer
тренд: trend
тренер, тренерский: coach, trainer, coaching
трение: friction
тренировать, тренироваться, тренировка, тренировочный: train, training, practice, workout
тренинг: training
трепетать, трепет: tremble, awe, trepidation
треск, трещать: crack, crackle
треска: cod
трест: trust
третичный: tertiary
треугольник, треугольный: triangle, triangular
трёхмерный: three-dimensional
трёхлетний: three-year, three-year-old
трёхсторонний: trilateral, tripartite
трещина: crack, fissure, fracture, crevice
три, тройной, троекратный, трёхкратный: three, triple
трибуна: tribune, stand, rostrum
трибунал: tribunal
тригонометрия, тригонометрический: trigonometry, trigonometric
тридцать, тридцатый: thirty, thirtieth
трикотаж, трикотажный: knitwear, jersey, knitted
трилогия: trilogy
триллер: thriller
триллион: trillion
тринадцать, тринадцатый: thirteen, thirteenth
триста: three-hundred
триумф, триумфальный: triumph, triumphal
трогательный: touching
трогать, тронуть: touch, move
троица: trinity
трое, тройка: three, troika, trio
троллейбус, троллейбусный: trolleybus
тромб, тромбоз: thrombus, thrombosis, clot
тромбоцит: platelet, thrombocyte
тромбон: trombone
трон, тронный, престол: throne
тропа, тропинка: path, trail, footpath
тропик, тропический: tropic, tropical
тростник: reed, cane, sugarcane
тротуар: sidewalk, pavement
трофей, трофейный: trophy, captured
труба, трубный: pipe, chimney, trumpet, tube
трубка: tube, pipe, handset
трубопровод: pipeline, pipe
труд: labor, labour, work
трудиться, потрудиться: work, toil, labor
трудность, трудный, трудно: difficulty, difficult, hard
трудовой: labor, labour, employment, working
трудоспособный, трудоспособность: able-bodied, working-age, capacity
трудоустройство, трудоустроить: employment, employ, job
трудящийся: worker, working
труп: corpse, body, cadaver
труппа: troupe, company
трус, трусливый, трусость: coward, cowardly, cowardice
трусы: underpants, pants, briefs, shorts
трюк: trick, stunt
трюм: hold
трясти, трястись, тряска: shake, shaking, shook, shaken
туалет, туалетный: toilet, lavatory, restroom
туберкулёз, туберкулёзный: tuberculosis
туго, тугой: tight, tightly, taut
туз: ace
туловище: torso, trunk
туман, туманный: fog, mist, foggy, vague
тумба, тумбочка: cabinet, pedestal, nightstand
тундра: tundra
тунец: tuna
тупик, тупиковый: deadlock, impasse, dead-end, stalemate
тупой: blunt, dull, stupid, obtuse
тур: tour, round
турбина, турбинный: turbine
турбулентность, турбулентный: turbulence, turbulent
туризм, турист, туристический, туристский: tourism, tourist, travel
турне: tour
турнир, турнирный: tournament
турникет: turnstile
туристка: tourist
тусклый: dim, dull
туфля: shoe
туча: cloud
тушить, потушить, тушение: extinguish, stew, firefighting
тщательный, тщательно: careful, thorough, carefully, thoroughly
тщеславие, тщеславный: vanity, vain
тщетный, тщетно: vain, futile
тыква: pumpkin, squash
тыл, тыловой: rear
тысяча, тысячный: thousand, thousandth
тысячелетие, тысячелетний: millennium, millennial
тьма: darkness, dark
тюлень: seal
тюльпан: tulip
тюрьма, тюремный: prison, jail, imprisonment
тюремщик: jailer, warden
тяга: traction, thrust, draft, craving
тяготение: gravity, gravitation, attraction
тяготеть: gravitate
тяжесть: gravity, weight, severity, burden
тяжёлый, тяжело, тяжкий: heavy, severe, hard, grave
тяжеловес: heavyweight
тяжба: litigation, lawsuit
тянуть, потянуть, тянуться, протянуться: pull, stretch, drag, extend
убедительный, убедительно: convincing, persuasive, convincingly
убеждённый: convince, persuade
убеждение: belief, conviction, persuasion
убеждаться, убедиться: ensure, verify, convinced
убежище: asylum, shelter, refuge
убивать, убить, убийство, убийца: kill, murder, killer, murderer, assassinate
убирать, убрать: remove, clean, harvest
уборка, уборочный: cleaning, harvest, harvesting
уборщик, уборщица: cleaner, janitor
уборная: lavatory, toilet, restroom
убор: headdress, attire
убогий: wretched, miserable, squalid
убой: slaughter
убывать, убыть, убывание, убыль: decrease, decline, wane
убыток, убыточный: loss, unprofitable
уважать, уважение, уважаемый, уважительный: respect, respected, respectful
уведомлять, уведомить, уведомление: notify, notification, notice
увековечить, увековечивать, увековечение: commemorate, perpetuate, immortalize
увеличивать, увеличить, увеличиваться, увеличиться, увеличение: increase, enlarge, expand, magnify, magnification
уверенный, уверенность, уверенно: confident, confidence, sure, certain
уверять, уверить, заверять, заверить: assure
увлажнять, увлажнение, увлажнитель: moisturize, humidify, humidifier, moisten
увлекательный: fascinating, exciting
увлекать, увлечь, увлечение: hobby, passion, captivate
увлекаться, увлечься: fond, interested, keen
уводить, увести: lead, led, steal
увозить, увезти: take, took, taken
увольнять, уволить, увольнение, увольняться: dismiss, dismissal, fire, layoff
угадать, угадывать: guess
угарный: carbon
угасать, угаснуть, угасание: fade, extinction
углевод: carbohydrate
углеводород, углеводородный: hydrocarbon
углекислый, углекислота: carbon, carbonic
углеродный: carbon
угловой: corner, angular
углублять, углубить, углубление, углублённый: deepen, depression, in-depth, recess
угнетать, угнетение, угнетённый: oppress, oppression, inhibit, depress
угнать, угонять, угон, угонщик: hijack, hijacker, hijacking, steal, theft
уговаривать, уговорить: persuade
угодья: land, grounds
угол: corner, angle
уголовный, уголовник: criminal, penal
уголь, угольный, каменноугольный: coal, charcoal
угорь: eel, acne
угощать, угостить, угощение: treat
угроза, угрожать, угрожающий: threat, threaten, menace
удав: boa, python
удаваться, удаться: succeed, manage
удавить, удушить, удушение, удушье: strangle, strangulation, suffocation, asphyxia
удалить, удалять, удаление: remove, removal, delete, deletion
удалённый, удалённо, удалённость: remote, distant, remotely
удар, ударный: blow, strike, impact, shock, stroke
ударение: stress, accent
ударник: drummer, striker
ударять, ударить, ударяться, удариться: hit, strike, struck
удача, удачный, удачно: luck, success, successful, fortune
удачливый: lucky, fortunate
удваивать, удвоить, удвоение, удвоиться: double, doubling, duplication
удел: appanage, fate, lot
уделять, уделить: pay, devote
удельный: specific, appanage
удержание: retention, deduction, withholding
удерживать, удержать, удерживаться, удержаться: hold, retain, keep, withhold
удивительный, удивительно: amazing, surprising, astonishing
удивлять, удивить, удивляться, удивиться, удивление: surprise, amaze, astonish, astonishment
удобный, удобно, удобство: convenient, comfortable, convenience, amenity
удобрение, удобрять: fertilizer, fertiliser, fertilize, manure
удовлетворять, удовлетворить, удовлетворение, удовлетворённость: satisfy, satisfaction, satisfied, meet
удовлетворительный: satisfactory
удовольствие: pleasure, enjoyment
удостаивать, удостоить, удостоиться: honor, award
удостоверение: certificate, identity, card
удостоверять, удостоверить: certify, attest
удочка: rod
уезд, уездный: county, district, uyezd
уезжать, уехать, отъезд: leave, left, departure, depart
уж: snake
ужас, ужасный, ужасно: horror, terrible, terror, awful
ужасать, ужаснуть: horrify, terrify
ужесточить, ужесточать, ужесточение: tighten, toughen, tightening
ужин, ужинать, поужинать: dinner, supper, dine
узаконить, узаконивать: legalize, legitimize
узел, узловой: node, knot, hub, unit
узкий, узость: narrow, tight
узнаваемый, узнаваемость: recognizable, recognition
узнавать, узнать: learn, recognize, find, know
узник: prisoner, captive
узор: pattern, ornament
узурпатор, узурпировать: usurper, usurp
уйти, уходить, уход: leave, departure, care, withdrawal
указ: decree, edict
указание: instruction, indication, directive
указатель: index, pointer, sign
указывать, указать: indicate, specify, point, state
укладка, укладывать, уложить: laying, lay, stack, fit
уклад: way, lifestyle, structure
уклон: slope, bias, gradient, incline
уклоняться, уклониться, уклонение: evade, evasion, dodge, avoid
укол: injection, prick, shot
укорачивать, укоротить, укорочение: shorten, shortening
укоренять, укоренить, укорениться: root, entrenched
украсить, украшать, украшение: decorate, decoration, jewelry, ornament, adorn
красть: steal, stole, stolen, theft
укрепление: fortification, strengthening, reinforcement
укреплять, укрепить, укрепляться, укрепиться: strengthen, fortify, reinforce, consolidate
укроп: dill
укрывать, укрыть, укрываться, укрыться: shelter, cover, hide, harbor
укрытие: shelter, cover, hideout
уксус, уксусный: vinegar, acetic
укус, укусить: bite, bit, bitten, sting
улавливать, уловить, улавливание: capture, catch, detect
улаживать, уладить: settle, resolve
улей: hive, beehive
улетать, улететь: fly, flew, flown
улика: evidence, clue
улитка: snail, cochlea
улица, уличный: street, outdoor
улов: catch
уловка: trick, ploy, ruse
ультиматум: ultimatum
ультразвук, ультразвуковой: ultrasound, ultrasonic
ультрафиолет, ультрафиолетовый: ultraviolet, uv
улучшать, улучшить, улучшаться, улучшиться, улучшение: improve, improvement, enhance, enhancement
улыбка, улыбаться, улыбнуться: smile
ум: mind, intellect, intelligence
умалчивать, умолчать, умолчание: omit, default, silence
умелый, умение, уметь, суметь: skill, skillful, able, ability
уменьшать, уменьшить, уменьшаться, уменьшиться, уменьшение: reduce, decrease, reduction, diminish
умеренный, умеренно, умеренность: moderate, temperate, moderately, moderation
умирать, помереть: die, died, death
умерший: deceased, dead
умертвить, умерщвление: kill, killing, euthanasia
уместный, уместно: appropriate, relevant, pertinent
умиротворение, умиротворить: appeasement, pacification, peace
умножать, умножить, умножение: multiply, multiplication
умный, умно: smart, clever, intelligent
умолять: beg, implore
умственный: mental, intellectual
умывать, умываться, умыться, умывальник: wash, washbasin
умысел, умышленный, умышленно: intent, deliberate, intentional, deliberately
универмаг: department, store
универсал: wagon, generalist
универсальный, универсальность: universal, versatile, versatility
университет, университетский: university
унижать, унизить, унижение, унизительный: humiliate, humiliation, humiliating
уникальный, уникальность: unique, uniqueness
унитаз: toilet
унификация, унифицировать, унифицированный: unification, unify, unified, standardize
уничтожать, уничтожить, уничтожение: destroy, destruction, extermination, annihilate, exterminate
уносить, унести: carry, take, took
унция: ounce
унывать, уныние, унылый: despondent, despondency, dull
упадок: decline, decay
упаковка, упаковывать, упаковать, упаковочный: packaging, package, pack, packing
упасть: fall, fell, fallen, drop
уплата, уплатить, уплачивать: payment, pay, paid
уплотнение, уплотнять, уплотнить, уплотнитель: seal, compaction, compact, densification
уподобить, уподоблять: liken, compare
уполномочить, уполномочивать, уполномоченный: authorize, authorized, commissioner, empower
упоминать, упомянуть, упоминание, упоминаться: mention, reference
упор, упорный, упорно, упорство: persistent, stubborn, persistence, emphasis, stop
упорядочить, упорядочивать, упорядочение, упорядоченный: order, ordered, organize, streamline
употреблять, употребить, употребление: use, consume, consumption, usage
управа: council, administration
управление: management, control, administration, department
управленческий, управленец: managerial, management, manager, administrative
управляемый, управляемость: controlled, managed, guided, controllability, handling
управлять, управляться: manage, control, govern, operate, drive
управляющий: manager, managing, governor
упражнение, упражняться: exercise, practice
упразднить, упразднять, упразднение: abolish, abolition
упрекать, упрекнуть, упрёк: reproach
упрощать, упростить, упрощение, упрощённый: simplify, simplification, simplified
упругий, упругость: elastic, elasticity
упрямый, упрямство: stubborn, stubbornness, obstinate
упускать, упустить, упущение: miss, omission
ура: hurrah, hooray
уравнение: equation
уравновешивать, уравновесить, уравновешенный: balance, balanced
уравнивать, уравнять, уравнивание: equalize, equal
ураган, ураганный: hurricane, storm
уран, урановый: uranium, uranus
урбанизация, урбанизированный: urbanization, urbanisation, urbanized
урегулировать, урегулирование: settle, settlement, resolution, regulate
урезать, урезание: cut, trim, curtail
урна: urn, bin, box
урод, уродливый, уродство: ugly, deformity, freak
урожай, урожайность, урожайный: harvest, crop, yield
уроженец, уроженка: native
урок: lesson, class
урология, уролог: urology, urologist
урон: damage, loss
ус, усы: mustache, moustache, whisker
усадьба, усадебный: estate, manor, homestead
усваивать, усвоить, усвоение: absorb, assimilate, learn, assimilation, absorption
усердие, усердный, усердно: diligence, diligent, diligently, zeal
усик: antenna, tendril, antennae
усилитель: amplifier
усиливать, усилить, усиливаться, усилиться, усиление: strengthen, intensify, reinforce, amplify, amplification
усилие: effort, force
ускорять, ускорить, ускоряться, ускориться, ускорение: accelerate, acceleration, speed
ускоритель: accelerator, booster
условный, условно: conditional, conventional, suspended, conditionally
условность: convention
усложнять, усложнить, усложнение: complicate, complication
услуга: service, favor
усматривать, усмотреть, усмотрение: discretion, see
усмирение, усмирить: pacify, pacification, suppress
усопший: deceased
успевать, успеть: manage
успеваемость: performance, achievement, progress
успех, успешный, успешно: success, successful, successfully
успокаивать, успокоить, успокаиваться, успокоиться, успокоение: calm, soothe, reassure
успокоительный: sedative, soothing
устав, уставный: charter, statute, statutory, regulations
уставать, устать, усталый, усталость: tired, fatigue, weary
устанавливать, установить, устанавливаться, установление: establish, install, set, determine, establishment
установка: installation, unit, plant, setting
устаревать, устареть, устаревший, устарелый: obsolete, outdated
устный, устно: oral, verbal, orally
устойчивый, устойчивость, устойчиво: stable, sustainable, resistant, stability, resistance
устоять: withstand, resist
устранять, устранить, устранение: eliminate, elimination, remove, removal
устрашать, устрашение: intimidate, intimidation, deterrence
устремляться, устремиться, устремление: aspiration, rush, aspire
устрица: oyster
устраивать, устроить, устраиваться, устроиться: arrange, organize, suit, stage
устройство: device, arrangement, structure
уступать, уступить, уступка: yield, concede, cede, concession
устье: mouth, estuary
усугублять, усугубить, усугубляться: aggravate, exacerbate, worsen
усыновлять, усыновить, усыновление, удочерить: adopt, adoption
усыпальница: tomb, mausoleum
утверждать, утвердить, утверждаться: claim, approve, assert, affirm
утверждение: statement, assertion, approval, claim
утёс: cliff, rock
утекать: leak, leakage
утешать, утешить, утешение: comfort, console, consolation
утилизация, утилизировать: disposal, recycling, recycle, dispose
утилита: utility
утка, утиный: duck
утолять, утолить: quench
утомлять, утомить, утомление, утомительный: fatigue, tiring, tire
утончённый: refined, sophisticated
утопающий: drowning
утопия, утопический: utopia, utopian
уточнять, уточнить, уточнение: clarify, specify, clarification, refine
утрата, утратить, утрачивать, утраченный: loss, lose, lost
утренний, утром: morning
ухаживать, ухаживание: care, court, courtship
ухо, ушной: ear
ухудшать, ухудшить, ухудшаться, ухудшиться, ухудшение: deteriorate, worsen, deterioration
уцелеть: survive
участвовать, поучаствовать, участие: participate, participation, involve, involvement, part
участник, участница: participant, member, contestant
участок: plot, site, section, area, precinct
участь: fate, lot
учащийся, ученик, ученица: student, pupil, disciple
учащаться, участиться: increase, frequent
учёба: study, studies, education
учебник: textbook
учебный: educational, academic, training, teaching
учение: doctrine, teaching, exercise
учёность: scholarship, learning
учёный: scientist, scholar, academic
учёт: accounting, registration, record
учётный: accounting, discount, account
учитывать, учесть: consider, account
училище: school, college
учитель, учительница, учительский: teacher
научить: teach, taught, learn
научиться, выучиться: learn, study
учредить, учреждать: establish, found
учредитель, учредительный: founder, constituent, founding
учреждение: institution, establishment, agency
ушиб, ушибить: bruise, contusion
ущелье: gorge, canyon, ravine
ущемлять, ущемить, ущемление: infringe, infringement
уют, уютный: cozy, cosy, comfort
уязвимость, уязвимый: vulnerability, vulnerable
фабрика, фабричный: factory, mill, plant
фабрикация, сфабриковать: fabricate, fabrication
фаворит: favorite, favourite
фагот: bassoon
фаза, фазовый: phase
файл, файловый: file
факел: torch, flare
факс: fax
фактический, фактически: actual, actually, factual, de-facto
фактура: texture, invoice
факультатив, факультативный: optional, elective
факультет: faculty, department
фаланга: phalanx
фальсификация, фальсифицировать, сфальсифицировать: falsification, falsify, fraud, rig
фальшивый, фальшь: false, fake, counterfeit
фальшивомонетчик: counterfeiter
фамилия: surname, name
фамильный: family, ancestral
фанат, фанатский: fan, fanatic
фанатик, фанатизм, фанатичный: fanatic, fanaticism, fanatical
фанера: plywood, veneer
фантазия, фантазировать: fantasy, imagination, fantasize
фантаст, фантастика, фантастический: fiction, fantasy, fantastic, sci-fi
фантом: phantom
фара: headlight, headlamp
фараон: pharaoh
фармакология, фармакологический: pharmacology, pharmacological
фармацевтика, фармацевтический, фармацевт: pharmaceutical, pharmacist, pharmacy
фартук: apron
фарфор, фарфоровый: porcelain, china
фарш: mince, minced
фасад: facade, front
фатальный: fatal
фауна: fauna
фашизм, фашист, фашистский: fascism, fascist
февральский: february
федерализм: federalism
федеральный, федеративный: federal, federative
фейерверк: firework, fireworks
фельдмаршал: marshal
фельдшер: paramedic
феминизм, феминистка, феминистский, феминистический: feminism, feminist
феномен, феноменальный: phenomenon, phenomenal, phenomena
феодал, феодальный, феодализм: feudal, feudalism, lord
ферзь: queen
ферма, фермер, фермерский, фермерство: farm, farmer, farming, truss
фермент, ферментный: enzyme, enzymatic
ферментация: fermentation
ферромагнитный, ферромагнетик: ferromagnetic, ferromagnet
фестиваль, фестивальный: festival
фехтование, фехтовальщик, фехтовать: fencing, fencer, fence
фея: fairy
фиалка, фиолетовый: violet, purple
фибра, фиброз: fiber, fibrosis
фиброзный: fibrous
фигура: figure, shape, piece
фигурировать: appear, feature
фигурист, фигуристка: skater
фигурный: figure, curly
физик, физика, физический, физически: physics, physical, physicist, physically
физиология, физиологический, физиолог: physiology, physiological, physiologist
физиотерапия: physiotherapy
физкультура, физкультурный: fitness, physical
фиксация: fixation, recording
фиксированный, фиксировать, зафиксировать: fixed, record, fix, capture
фиктивный: fictitious, sham
филармония: philharmonic
филе: fillet
филиал: branch, subsidiary, affiliate
философ, философия, философский: philosophy, philosopher, philosophical
фильм: film, movie
фильтр, фильтровать, фильтрация: filter, filtration
финал, финальный: final, finale
финалист: finalist
финансирование, финансировать, профинансировать: financing, funding, finance, fund
финансист: financier
финансы, финансовый: finance, financial, fiscal
финиш, финишировать, финишный: finish
фирма, фирменный: firm, company, branded, signature
фитнес: fitness
фитопланктон: phytoplankton
фишка: chip, token
флаг: flag, banner
флагман, флагманский: flagship
фланг, фланговый: flank
флейта, флейтист: flute, flutist, flautist
флешка: flash, usb
флора: flora
флотский: fleet, navy, naval
флотилия: flotilla
фляга: flask
фойе: foyer, lobby
фокус: focus, trick
фокусник, иллюзионист: magician, illusionist
фокусный, фокусировать, сфокусировать: focal, focus
фольга: foil
фольклор, фольклорный: folklore, folk
фон, фоновый: background
фонарь, фонарик: lantern, flashlight, lamp, lamppost
фонд: fund, foundation
фондовый: stock, exchange
фонетика, фонетический, фонема: phonetic, phonetics, phoneme
фонтан: fountain
форель: trout
форма: form, shape, uniform
формализм: formalism
формальность, формальный, формально: formality, formal, formally
формат, форматирование, форматировать: format, formatting
формация: formation
формирование, формировать, сформировать, формироваться, сформироваться: form, formation, shape, forming
формула: formula
формулировать, сформулировать, формулировка: formulate, formulation, wording
форпост: outpost
форсировать, форсирование: force, crossing, boost
форт: fort
фортепьяно, фортепианный, рояль, пианино: piano
фортификация, фортификационный: fortification
форум: forum
форштадт: suburb
фосфат, фосфор, фосфорный: phosphate, phosphorus, phosphoric
фото, фотография, фотографический: photo, photograph, photography, photographic
фотографировать, сфотографировать: photographer, photograph
фотоаппарат, фотокамера: camera
фотокорреспондент: photojournalist
фотон, фотонный: photon, photonic
фотосинтез: photosynthesis
фотоэлемент: photocell
фрагмент, фрагментарный: fragment, fragmentary
фраза: phrase
фрак: tailcoat
фракция, фракционный: faction, fraction
франк: franc
франшиза, франчайзинг: franchise, franchising
фрахт: freight, charter
фрегат: frigate
фреска: fresco
фрикционный: friction
фронт, фронтовой: front
фронтовик: veteran
фрукт, фруктовый: fruit
фундаментальный: fundamental, basic
функциональность: functionality
функционирование, функционировать: function, functioning, operate, operation
функция, функциональный: function, functional, feature
фургон: van, wagon
фуражка: cap
футбол, футбольный: football, soccer
футболист, футболистка: footballer, player
футболка: t-shirt, shirt, jersey
футляр: case
футуризм, футурист, футуристический: futurism, futurist, futuristic
фюзеляж: fuselage
халат: robe, gown, coat
халатность: negligence
халифат, халиф: caliphate, caliph
хам, хамство: boor, rudeness
хамелеон: chameleon
хан, ханство: khan, khanate
хаос, хаотический, хаотичный: chaos, chaotic
характер: character, nature, temper
характеризовать, охарактеризовать, характеризоваться: characterize, characterise, describe
характеристика: characteristic, feature, characterization, performance
характерный: characteristic, typical, distinctive
харизма, харизматический, харизматичный: charisma, charismatic
хартия: charter
хвалить, похвалить, восхвалять, похвала: praise, commend
хвастать, хвастаться, похвастаться: boast, brag
хватать, хватить: enough, suffice
хватка, хвататься, схватить: grip, grasp, seize, grab
хвойный: coniferous, conifer
хвост, хвостовой: tail
хвоя: needle
хижина: hut, cabin, shack
химиотерапия: chemotherapy
химический, химия, химик: chemical, chemistry, chemist
хиппи: hippie
хирург, хирургия, хирургический: surgeon, surgery, surgical
хит: hit
хитрость, хитрый: cunning, trick, sly, ruse
хищение, похитить, похищать: theft, embezzlement, kidnap, abduct
хищник, хищный, хищничество: predator, predatory, carnivore, predation
хладагент: refrigerant, coolant
хладнокровный, хладнокровие: cold-blooded, composure
хлам: junk, trash
хлеб, хлебный: bread, grain
хлебопекарня, пекарня, хлебопекарный: bakery, baking
хлев: barn, cowshed
хлестать, хлыст: whip, lash
хлопать, хлопнуть, хлопок: clap, slam, cotton
хлопковый, хлопчатобумажный, хлопчатник: cotton
хлопоты, хлопотать: trouble, fuss, chore
хлопья: flake
хлор, хлорид, хлористый: chlorine, chloride
хлорофилл: chlorophyll
хмель: hop, hops
хобби: hobby
хобот: trunk, proboscis
ход: course, move, progress, stroke
ходатайство, ходатайствовать: petition, motion, application, apply
ходить, ходьба: walk, walking, go
ходовой: running, chassis
хозяин, хозяйка: owner, host, master, landlord, hostess
хозяйство: economy, farm, household, farming
хозяйственный: economic, household, business
хоккей, хоккейный, хоккеист: hockey
холдинг: holding
холера: cholera
холестерин: cholesterol
холл: hall, lobby
холод, холодный, холодно: cold, cool
холодильник, холодильный: refrigerator, fridge, refrigeration
холостой, холостяк: bachelor, single, idle, unmarried
холст: canvas
хомяк: hamster
хор, хоровой: choir, chorus, choral
хорда: chord
хореограф, хореография, хореографический: choreographer, choreography, choreographic
хорёк: ferret, polecat
захоронить: bury, buried
хороший, хорошо: good, well, fine
хоспис: hospice
хост, хостинг: host, hosting
захотеть, хотеться: want, wish
хохот, хохотать: laughter, laugh
храбрый, храбрость: brave, bravery, courage
храм, храмовый: temple, church
хранение, хранить, храниться: store, storage, keep, kept
хранилище: storage, repository, vault, depository
хранитель: keeper, guardian, curator, custodian
храп, храпеть: snore, snoring
хребет: ridge, range, spine
хризантема: chrysanthemum
христианство, христианин, христианский: christianity, christian
хром, хромовый: chromium, chrome
хромой, хромать, хромота: lame, limp, lameness
хромосома, хромосомный: chromosome, chromosomal
хроника: chronicle, newsreel
хронический: chronic
хронологический, хронология: chronological, chronology
хронометр: chronometer
хрупкий, хрупкость: fragile, brittle, fragility
хруст, хрустеть: crunch
хрусталь, хрустальный: crystal
хрящ, хрящевой: cartilage, cartilaginous
художество, художественный: artistic, art, fiction, feature
художник, художница: artist, painter
худой, худеть, похудеть, похудение: thin, slim, lose, slimming
хуже: worst, worse
хулиган, хулиганство, хулиганский: hooligan, hooliganism
хунта: junta
хутор: farmstead, farm, hamlet
царапать, поцарапать, царапина: scratch
царевич, царевна: tsarevich, prince, princess
царица: queen, tsarina, empress
царский: tsarist, royal, imperial
царство, царствование, царствовать: kingdom, reign, realm
царь: tsar, king, czar
цвести, расцвести, зацвести, цветение: bloom, blossom, flowering, flower
цвет, цветовой, цветной: color, colour, colored, coloured
цветок, цветочный, цветковый: flower, floral, flowering
цедить, процедить: strain, filter
целебный, целительный, целитель: healing, medicinal, healer, curative
целевой: target, targeted, special
целесообразный, целесообразность: expedient, expediency, advisable
целеустремлённый: purposeful, determined
целибат: celibacy
целина, целинный: virgin
целлюлоза, целлюлозный: cellulose, pulp
целое, целый, целиком: whole, entire, integer, entirely
целовать, поцеловать, поцелуй: kiss
целостность, целостный: integrity, holistic, integral
цель: goal, purpose, target, aim, objective
целить, целиться, прицелиться: aim, sight
цемент, цементный: cement
цена, ценовой: price, cost
ценз: qualification
цензор, цензура: censor, censorship
ценитель: connoisseur
ценить, оценить, оценивать, оценка: appreciate, estimate, evaluate, assessment, value
ценность, ценный: value, valuable
цент: cent
централизация, централизованный: centralization, centralized, centralised
центральный: central
центрифуга: centrifuge
центробежный: centrifugal
цепь, цепной: chain, circuit
церемония, церемониальный: ceremony, ceremonial
церковь, церковный: church, ecclesiastical
цех, цеховой: workshop, shop, guild
цианид: cyanide
цивилизация, цивилизованный: civilization, civilisation, civilized
цикл, циклический: cycle, cyclic, cyclical, series
циклон: cyclone
цилиндр, цилиндрический: cylinder, cylindrical
цинга: scurvy
цинизм, циник, циничный: cynicism, cynic, cynical
цинк, цинковый: zinc
цирк, цирковой: circus
циркулировать, циркуляция: circulate, circulation
цирроз: cirrhosis
цистерна: tank, cistern
цитадель: citadel
цитата, цитировать, процитировать, цитирование: quote, quotation, cite, citation
цитрус, цитрусовый: citrus
циферблат: dial
цифра: digit, figure, number
цифровой, оцифровка, оцифровать: digital, digitize, numeric
цунами: tsunami
чаевые: tip
чай, чайный: tea
чайка: gull, seagull
чайник: kettle, teapot
чародей, чары: wizard, sorcerer, spell, charm
час, часовой: hour, hourly, sentry
часовня: chapel
частица: particle
частичный, частично: partial, partially, partly
частник, частный: private
частность: particular
частота, частотный, частый, часто: frequency, frequent, often, frequently
часть: part, portion, unit
часы: clock, watch, hours
чаша, чашка: bowl, cup
чек, чековый: check, cheque, receipt
чеканить, чеканка: mint, coinage, mintage
челнок, челночный: shuttle
человек, люди: man, person, human, people
человеческий, человечный: human, humane
человечество, человечность: humanity, mankind
челюсть, челюстной: jaw, mandible
чемодан: suitcase
чемпион, чемпионка, чемпионский: champion
чемпионат: championship
червь, червяк: worm
чердак: attic, loft
чередовать, чередоваться, чередование: alternate, alternation
череп, черепной: skull, cranial
черепаха, черепаший: turtle, tortoise
черепица, черепичный: tile
черёд, очередь: queue, turn, line
черешня, вишня, вишнёвый: cherry
чёрный: black
чернила: ink
черника: blueberry, bilberry
черновик, черновой: draft, rough
чернозём: chernozem
чернослив: prune
черпать, черпнуть: draw, scoop
черта: feature, trait, line
чертёж, чертить, черчение: drawing, blueprint, draw
чёрт: devil, hell
чеснок: garlic
честный, честно, честность: honest, fair, honestly, honesty
честолюбие, честолюбивый: ambition, ambitious
честь: honor, honour
чествование, чествовать: celebrate, honor, honour
четвертьфинал: quarterfinal, quarter-final
четвёрка, четверо: four
четвёртый: fourth
чётки: rosary
чёткий, чётко, чёткость: clear, precise, clearly, clarity
чётный: even
четырёхугольник, четырёхугольный: quadrilateral, quadrangular
четыреста: four-hundred
четырнадцать, четырнадцатый: fourteen, fourteenth
чехол: cover, case
чечевица: lentil
чешуя, чешуйка: scale
чинить, починить: repair, fix, mend
чин: rank, grade
чиновник, чиновничий: official, bureaucrat, functionary
чип: chip
численность: number, population, strength, size
численный, численно: numerical, numerically
числитель: numerator
число: number, date
числовой: numerical, numeric
чистить, очистить, почистить, чистка: clean, purge, cleaning, peel
чистокровный: thoroughbred, purebred
чистота, чистый, чисто: pure, clean, purity, net
читатель, читательский: reader, readership
прочесть: read, reading
чихать, чихнуть, чихание: sneeze
член: member, penis, term
членский, членство: membership
чрезвычайный, чрезвычайно: extraordinary, emergency, extremely
чрезмерный, чрезмерно: excessive, excessively, excess
чтец: reader
чтить: honor, revere, worship, veneration
чувственный, чувственность: sensual, sensory, sensuality
чувствительность, чувствительный: sensitivity, sensitive
чувство: feeling, sense, emotion
чувствовать, почувствовать: feel, felt, sense
чугун, чугунный: iron, cast-iron
чудо, чудесный: miracle, wonder, miraculous, wonderful
чудовище, чудовищный: monster, monstrous
чуждый, чужой: alien, foreign, strange
чулок, чулки: stocking
чума: plague
чутьё: instinct, flair
чучело: effigy, scarecrow
шаблон, шаблонный: template, pattern
шаг, шагать, шагнуть: step, stride, pace
шайба: puck, washer
шакал: jackal
шалаш: hut
шаман, шаманизм, шаманский: shaman, shamanism, shamanic
шампанское: champagne
шампунь: shampoo
шанс: chance, opportunity
шантаж, шантажировать, шантажист: blackmail, blackmailer
шапка, шляпа: hat, cap
шар, шаровой: ball, sphere, globe, balloon, globular
шариат: sharia
шарик: ball, balloon, bead
шарф: scarf
шасси: chassis, undercarriage
шатёр: tent, pavilion
шахматы, шахматный, шахматист: chess
шахта, шахтный: mine, shaft
шахтёр, шахтёрский: miner, mining
шашка: checker, draughts, sabre, saber
шашлык: shashlik, kebab
швейный, швея: sewing, seamstress
шевелить, шевелиться: move, stir
шедевр: masterpiece
шёлк, шёлковый, шелковый: silk
шелкопряд: silkworm
шельф, шельфовый: shelf, offshore
шептать, прошептать, шёпот: whisper
шеренга: rank
шероховатость, шероховатый: roughness, rough
шерсть, шерстяной: wool, coat, fur, woolen
шест: pole
шествие: procession, march
шестерня, шестерёнка: gear
шестнадцать, шестнадцатый: sixteen, sixteenth
шестеро: six
шестьдесят, шестидесятый: sixty, sixtieth
шеф: chief, chef, boss
шея, шейный: neck, cervical
шизофрения, шизофренический: schizophrenia, schizophrenic
шимпанзе: chimpanzee
шина, шинный: tire, tyre, bus, splint
шиповник: rosehip
шип: thorn, spike, spine
ширина, широкий, широко: wide, width, broad, widely
широта, широтный: latitude, breadth
шить, сшить, шитьё: sew, sewing, stitch
шифр, шифровать, шифрование, зашифровать, расшифровать: cipher, encryption, encrypt, decrypt, code
шишка: cone, bump
шкала: scale
шкаф, шкафчик: cupboard, wardrobe, cabinet, closet
школа, школьный: school
школьник, школьница: schoolchild, schoolboy, pupil, student, schoolgirl
шкура: skin, hide, pelt
шланг: hose
шлак: slag
шлем: helmet
шлифовать, шлифовка, шлифовальный: grind, grinding, polish
шлюз: lock, sluice, gateway
шлюпка: boat, lifeboat
шнур, шнурок: cord, lace, shoelace
шов: seam, suture, stitch, weld
шовинизм, шовинист: chauvinism, chauvinist
шок, шокировать, шоковый: shock
шоколад, шоколадный: chocolate
шорты: shorts
шоссе, шоссейный: highway, road
шоу: show
шофёр, водитель, водительский: driver, chauffeur
шпага: sword, epee
шпала: sleeper, tie
шпиль: spire
шпион, шпионаж, шпионский, шпионить: spy, espionage
шприц: syringe
шрам, рубец: scar
шрифт: font, typeface, type
штаб, штабной: headquarters, staff
штамм: strain
штамп, штамповка: stamp, stamping, cliche
штанга: barbell, bar, weightlifting
штангист: weightlifter
штаны, брюки: trousers, pants
штат: state, staff
штатный: regular, staff, full-time
штатский: civilian
штиль: calm
штора, занавеска: curtain, blind
шторм, штормовой: storm, gale
штраф, штрафной, штрафовать, оштрафовать: fine, penalty
штрих: stroke, touch, barcode
штука: piece, thing
штукатурка: plaster, stucco
штурвал: helm, wheel, yoke
штурм, штурмовать, штурмовой: assault, storm
штурман: navigator
штурмовик: stormtrooper, attack
штык: bayonet
шуба: coat, fur
шум, шумный, шуметь, шумовой: noise, noisy
шуруп: screw, propeller
шут: jester, clown
шутить, пошутить, шутка, шутливый: joke, humorous, jest
щадить, пощадить, пощада: spare, mercy
щебень: gravel, rubble
щедрый, щедрость: generous, generosity
щека: cheek
щель: gap, slit, crack
щёлочь, щелочной: alkali, alkaline
щенок: puppy, pup
щётка: brush
щит: shield, board
щитовидный: thyroid
щука: pike
щупальце: tentacle
эвакуация, эвакуировать, эвакуироваться: evacuation, evacuate
эвкалипт: eucalyptus
эволюция, эволюционный, эволюционировать: evolution, evolutionary, evolve
эвристика, эвристический: heuristic
эвтаназия: euthanasia
эгида: auspices, aegis
эгоизм, эгоист, эгоистичный: selfishness, egoism, selfish, egoist
эйфория: euphoria
экватор, экваториальный: equator, equatorial
эквивалент, эквивалентный: equivalent
экзамен, экзаменационный: exam, examination
экзекуция: execution
экземпляр: copy, specimen
экзистенциальный, экзистенциализм: existential, existentialism
экзотика, экзотический: exotic
экипаж: crew, carriage
экипировка: equipment, gear, outfit
экология, экологический, эколог: ecology, environmental, ecological, ecologist, environmentalist
экологичный: eco-friendly, green
экономика, экономический, экономически: economy, economics, economic, economically
экономист: economist
экономить, сэкономить, экономия, экономный: save, saving, economical
экономичный: economical, efficient
экосистема: ecosystem
экран, экранный: screen
экранизация, экранизировать: adaptation, adapt
экскаватор: excavator
экскурсия, экскурсионный: excursion, tour
экскурсовод, гид: guide
экспансия: expansion
экспедиция, экспедиционный: expedition, expeditionary
эксперимент, экспериментальный, экспериментировать: experiment, experimental
экспериментатор: experimenter
эксперт, экспертный: expert
экспертиза: examination, expertise
эксплуатация, эксплуатировать, эксплуатационный: operation, exploitation, operate, exploit, operational
экспозиция: exposition, exhibition, exposure, display
экспонировать: exhibit
экспонента, экспоненциальный: exponential, exponent
экспорт, экспортный, экспортировать, экспортёр: export, exporter
экспресс: express
экспрессия, экспрессивный: expression, expressive
экспрессионизм, экспрессионист: expressionism, expressionist
экспроприация, экспроприировать: expropriation, expropriate
экстаз: ecstasy
экстерьер: exterior
экстравагантный: extravagant, eccentric
экстрадиция, экстрадировать: extradition, extradite
экстракт, экстракция: extract, extraction
экстрасенс: psychic
экстрасенсорный: extrasensory, psychic
экстремальный: extreme
экстремизм, экстремист, экстремистский: extremism, extremist
экстренный, экстренно: emergency, urgent
эксцентричный: eccentric
эластичный, эластичность: elastic, elasticity
элеватор: elevator
элегантный, элегантность: elegant, elegance
элегия: elegy
электорат, электоральный: electorate, electoral
электрик: electrician
электрификация, электрифицировать: electrification, electrify
электричество, электрический: electricity, electric, electrical
электричка: train, commuter
электробус, электромобиль: electric, ev
электровоз: locomotive, electric
электрод: electrode
электродвигатель, электромотор: motor, electric
электролиз, электролит: electrolysis, electrolyte
электромагнитный, электромагнит, электромагнетизм: electromagnetic, electromagnet, electromagnetism
электрон: electron
электроника, электронный: electronic, electronics
электропередача: power, transmission
электропоезд: train, electric
электростанция: power, station, plant
электроэнергетика, электроэнергия: electricity, power
элемент: element, component, cell
элементарный: elementary
элита, элитный, элитарный: elite
эллипс, эллиптический: ellipse, elliptical
эльф: elf
эмаль: enamel
эмансипация: emancipation
эмбарго: embargo
эмблема: emblem, logo
эмбрион, эмбриональный: embryo, embryonic
эмбриология: embryology
эмигрант, эмиграция, эмигрировать, эмигрантский: emigrant, emigration, emigrate, emigre
эмиссия, эмитировать: emission, issue
эмитент: issuer
эмоция, эмоциональный, эмоционально: emotion, emotional, emotionally
эмпирический: empirical
эндемик, эндемичный: endemic
эндокринный, эндокринология: endocrine, endocrinology
энергетика: energy, power
энергетический: energy, power, energetic
энергия, энергичный: energy, energetic, power
энергоноситель, энергоресурс: energy, fuel
энергосбережение, энергосберегающий, энергоэффективность: efficiency, energy-saving, energy-efficient
энтомология, энтомолог: entomology, entomologist
энтропия: entropy
энтузиазм, энтузиаст: enthusiasm, enthusiast
энциклопедия, энциклопедический: encyclopedia, encyclopedic, encyclopaedia
эпидемия, эпидемический: epidemic
эпидемиология, эпидемиологический, эпидемиолог: epidemiology, epidemiological, epidemiologist
эпизод, эпизодический: episode, episodic, cameo
эпилепсия, эпилептический: epilepsy, epileptic
эпилог: epilogue
епископ, епископский: bishop, episcopal, episcopate
эпитет: epithet
эпицентр: epicenter, epicentre
эпос, эпический, эпопея: epic
эрекция: erection
эритроцит: erythrocyte
эрозия: erosion
эротика, эротический: erotic, erotica
эрудиция, эрудит: erudition, erudite
эсер, эсеровский: revolutionary
эскадра, эскадрилья, эскадрон: squadron
эскалатор: escalator
эскалация: escalation
эскиз, эскизный: sketch, draft
эскорт: escort
эсминец: destroyer
эссе: essay
эссенция: essence
эстакада: overpass, trestle
эстафета, эстафетный: relay, baton
эстетика, эстетический: aesthetics, aesthetic
эстрада, эстрадный: variety, pop, stage
этаж: floor, storey, story
эталон, эталонный: standard, reference, benchmark
этап: stage, phase, leg
этика, этический, этичный: ethics, ethical
этикет: etiquette
этикетка: label
этимология, этимологический: etymology, etymological
этнография, этнографический, этнограф: ethnography, ethnographic, ethnographer
этнология: ethnology
этнос, этнический: ethnos, ethnic, ethnicity
этюд: etude, sketch, study
эфир, эфирный: air, ether, broadcast, essential
эффект: effect
эффективный, эффективность, эффективно: effective, efficient, efficiency, effectiveness
эффектный: spectacular, impressive
эхо: echo
эшафот: scaffold
эшелон: echelon, train
юбилей, юбилейный: anniversary, jubilee
юбка: skirt
ювелир, ювелирный: jeweler, jewelry, jewellery, jeweller
юго-восток, юго-восточный: southeast, southeastern, south-east
юго-запад, юго-западный: southwest, southwestern, south-west
южанин: southerner
юмор, юмористический, юморист: humor, humour, humorous, humorist
юнкер: cadet, junker
юниор, юниорский: junior
юность: youth, young
юноша, юношеский: youth, youthful, boy
юридический, юрист: legal, lawyer, law, juridical
юрисдикция: jurisdiction
юриспруденция: jurisprudence, law
юрта: yurt
юстиция: justice
яблоко, яблочный, яблоня: apple
явка: turnout, attendance
явление: phenomenon, phenomena, appearance
являться, явиться: be, appear
явный, явно: obvious, explicit, apparent, clearly
ягнёнок, баранина: lamb, mutton
ягода, ягодный: berry
ягодица: buttock
ягуар: jaguar
яд, ядовитый: poison, venom, poisonous, venomous
ядерный: nuclear
ядро: nucleus, core, kernel
язва: ulcer
язык: language, tongue
языковой, языкознание, языковед: linguistic, linguistics, linguist
язычество, язычник, языческий: paganism, pagan
яичник: ovary, ovarian
яичко: testicle, testis
яйцо, яичный: egg
яйцеклетка: ovum, egg, oocyte
якорь, якорный: anchor
яма: pit, hole
январский: january
янтарь, янтарный: amber
яркий, ярко: bright, vivid, brightly
яркость: brightness, luminosity
ярлык: label, tag
ярмарка: fair
яростный, ярость: fierce, fury, rage, furious
ярус: tier, layer
ясень: ash
ясли: nursery, creche, manger
ясновидение, ясновидящий: clairvoyance, clairvoyant
ясный, ясно, ясность: clear, clarity, clearly
ястреб: hawk
яхта, яхтсмен, яхтенный: yacht, yachtsman
ячейка: cell
ячмень, ячменный: barley
ящерица, ящер: lizard
ящик: box, drawer, crate
филология, филолог, филологический: philology, philologist, philological
форвард: forward, striker
чета: couple
чуткий: sensitive, keen
шейх: sheikh
шериф: sheriff
эксклюзивный: exclusive
электротехника, электротехнический: electrical, engineering
эмират, эмир: emirate, emir
энцефалит: encephalitis
эпителий: epithelium
ярд: yard
тождество, тождественный: identity, identical
трудолюбивый, трудолюбие: hardworking, diligent, industrious
туземец, туземный: native, indigenous
третейский: arbitration
тяжелоатлет: weightlifter
термит: termite
шлейф: plume, trail, train
экстремум: extremum
уголок: corner
узы: bond, tie
`;
