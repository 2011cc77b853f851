/** Russian: English, words in К to Л. See ../russian-english.ts. */
export default `
кабель, кабельный: cable, wire
кабина: cabin, cockpit, booth
кабинет: cabinet, office, study
кавалерия, кавалерист, кавалерийский: cavalry
кавалер: knight, recipient, cavalier
кадр: frame, shot, footage
кадры, кадровый: personnel, staff
казак, казачий, казачество: cossack
казарма: barracks
казаться, показаться: seem, appear
казино: casino
казна, казначейство, казначей, казначейский: treasury, treasurer
казнь, казнить: execution, execute
какао: cocoa
кактус: cactus
календарь, календарный: calendar
калий, калийный: potassium, potash
калибр: caliber, calibre
калибровка, калибровать: calibration, calibrate
калория, калорийность, калорийный: calorie, caloric
кальмар: squid
кальций, кальциевый: calcium
калькулятор: calculator
камень, каменный: stone, rock
камера: camera, chamber, cell
камерный: chamber
кампания: campaign
канализация, канализационный, сточный: sewage, sewer, sewerage
кандидат, кандидатура: candidate, nominee, candidacy
каникулы: vacation, holiday
канон, канонический: canon, canonical
канонизировать, канонизация: canonize, canonization
каньон: canyon, gorge
канцелярия: chancellery, office
канцлер: chancellor
канцероген, канцерогенный: carcinogen, carcinogenic
капать, капля, капелька: drop, drip, droplet
капилляр, капиллярный: capillary
капитал, капиталовложение: capital, investment
капитализация: capitalization
капиталист: capitalism, capitalist
капитальный: capital, major
капитан, капитанский: captain
капсула: capsule
капуста: cabbage
караван: caravan
карандаш: pencil
карантин: quarantine
карательный: punitive
караул, караульный: guard
карать, покарать, кара: punish, punishment
карбон, карбоновый: carbon, carboniferous
карбонат: carbonate
кардинал: cardinal
кардинальный, кардинально: radical, fundamental, drastically
кардиолог, кардиология: cardiologist, cardiology
карий: brown, hazel
карикатура, карикатурист: caricature, cartoon, cartoonist
каркас: frame, framework
карлик, карликовый: dwarf
карман, карманный: pocket
карнавал: carnival
карта: map, card, chart
картинка: picture, image
картина: painting, picture, film
картон, картонный: cardboard
картография, картограф, картографический: cartography, cartographer, mapping
карточка: card
картофель, картошка, картофельный: potato
карточный: card
карусель: carousel
карьер: quarry
карьерный: career
касание: touch, contact
касательная: tangent
касаться, коснуться: concern, touch, relate
каска: helmet
каскад, каскадный: cascade
каскадёр: stuntman
касса: cashier, box-office, fund
кассовый: box-office, cash
кассета, кассетный: cassette, tape, cluster
каста: caste
каталог: catalog, catalogue, directory
катализатор, катализ, каталитический: catalyst, catalysis, catalytic
катаракта: cataract
катастрофа, катастрофический: disaster, catastrophe, catastrophic, crash
катать, кататься, катание: ride, skate, ski
категория: category
категорический, категорически, категоричный: categorical, categorically, strongly
катер: boat, cutter
катить, катиться, покатиться: roll
катод, катодный: cathode
католик, католический, католицизм, католичество: catholic, catholicism
каток: rink
катушка: coil, reel, spool
каучук, каучуковый: rubber
кафе: cafe, coffeehouse
кафедра: department, chair, pulpit
кафедральный: cathedral
качать, качаться, качнуть: swing, rock, pump
качество, качественный: quality, qualitative
каша: porridge
кашель, кашлять: cough
каштан: chestnut
каюта: cabin
квадрат, квадратный: square, quadratic
квалификация, квалификационный: qualification, qualifying
квалифицированный: qualified, skilled
квалифицироваться, квалифицировать: qualify
квант, квантовый: quantum
квартал, квартальный: quarter, block, quarterly
квартет: quartet
квартира, квартирный: apartment, flat
кварц, кварцевый: quartz
квитанция: receipt
квота: quota
кедр, кедровый: cedar
келья: cell
кенгуру: kangaroo
керамика, керамический: ceramics, ceramic, pottery
керосин: kerosene
кесарево: cesarean, caesarean
кибербезопасность: cybersecurity
кибернетика, кибернетический: cybernetics
кивать, кивнуть: nod
кидать, кинуть, кидаться: throw, threw
киллер: killer, hitman
килограммовый: kilogram
километровый: kilometer, kilometre
кинематограф, кинематография, кинематографический: cinema, cinematography, cinematic
кинетика, кинетический: kinetics, kinetic
кино, кинофильм, киноиндустрия: cinema, movie, film
кинокомпания, киностудия: studio
кинорежиссёр: director, filmmaker
кинотеатр: cinema, theater
киоск: kiosk
кипеть, вскипеть, кипение, кипятить, кипяток: boil, boiling
кирпич, кирпичный: brick
кислородный: oxygen
кислота, кислотный, кислотность: acid, acidity
кислый: sour, acidic
киста: cyst
кисть: brush, hand, wrist
кит, китовый: whale
китобойный, китобой: whaling, whaler
кишечник, кишка, кишечный: intestine, intestinal, bowel, gut
клавиатура: keyboard
клавиша, клавишный: key, keyboard
клад: treasure, hoard
кладбище: cemetery, graveyard
кладка: masonry, clutch, laying
клан, клановый: clan
клапан: valve
кларнет: clarinet
класс: class, grade, classroom
классик, классика, классический: classic, classical
классификация, классифицировать: classification, classify
классицизм: classicism, neoclassical
классный: class, classroom, cool
клевать, клюнуть: peck, bite
клевета, клеветать, клеветнический: libel, slander, defamation
клеить, наклеить, склеить, клей: glue, adhesive
клеймо, клеймить: brand, stamp, stigma
клерк: clerk
клетка, клеточный: cell, cage, cellular
клён, кленовый: maple
клещ: tick, mite
клиент, клиентский, клиентура: client, customer
климатология: climate, climatic
клиника, клинический: clinic, clinical, hospital
клинок: blade
клип: clip, video
клон, клонирование, клонировать: clone, cloning
клоун: clown
клуб: club
клубень: tuber
клубника: strawberry
клык: fang, tusk, canine
клюв: beak, bill
ключ: key, wrench, spring
ключевой: key, crucial
клясться, поклясться, клятва: swear, swore, oath, vow
книга, книжный, книжка: book
кнопка: button
кнут: whip
княгиня, княжна: princess
княжество, княжеский: principality, princely
коалиция, коалиционный: coalition
кобальт: cobalt
кобра: cobra
кобыла: mare
коварный, коварство: treacherous, insidious
ковать, ковка, кованый: forge, forged
ковёр, ковровый: carpet, rug
ковчег: ark
ковш: bucket, ladle, dipper
когнитивный: cognitive
коготь: claw, talon
код, кодовый, кодировать, кодирование, кодировка: code, coding, encode, encoding
кодекс: code, codex
кожа, кожный: skin, leather
кожаный: leather
кожура: peel, skin
коза, козёл, козий: goat
кокаин: cocaine
коклюш: pertussis
кокос, кокосовый: coconut
кокпит: cockpit
кокс: coke
коксовый: coking
коктейль: cocktail
кол: stake
колба: flask, bulb
колбаса, колбасный: sausage
колдун, колдунья, колдовство, колдовать: sorcerer, witch, witchcraft, sorcery
колебаться: fluctuate, range, hesitate, oscillate
колено: knee
коленный: knee
колесо, колёсный: wheel, wheeled
колесница: chariot
колея: gauge, track
количество, количественный: number, quantity, amount, quantitative
коллега: colleague
коллегия: board, college, collegium
коллегиальный: collegial
колледж: college
коллектив, коллективный: collective, team
коллекция, коллекционер, коллекционировать, коллекционный: collection, collector, collect
коллизия: collision, conflict
колодец: well
колокольня: belfry, campanile
колониальный, колониализм: colonial, colonialism
колонизация, колонизировать, колонизатор: colonization, colonize, colonizer
колонка: column, speaker
колонна: column, pillar
колос: ear, spike
колоссальный: colossal, enormous
колоть, уколоть: prick, stab, chop
колхоз, колхозный, колхозник: collective, kolkhoz
колыбель: cradle
кольцо, кольцевой: ring, circular
колючий, колючка: prickly, barbed, thorn
коляска: stroller, wheelchair, carriage
кома: coma
командировать, командировка: assignment, mission, secondment
командный: team, command
командующий: command, commander
комар: mosquito
комбайн: combine, harvester
комбинат: plant, mill, combine
комбинация, комбинировать, комбинированный: combination, combine, combined
комедия, комедийный: comedy
комендант, комендатура: commandant
комендантский: curfew
комета: comet
комик, комический, комичный: comedian, comic
комикс: comic, comics
комиссар, комиссариат: commissioner, commissar
комиссия: commission, committee
комиссионный: commission
комментарий, комментатор, комментировать, прокомментировать: comment, commentary, commentator
коммерция, коммерческий, коммерсант: commerce, commercial, merchant
коммунальный: communal, utility, municipal
коммуникация, коммуникационный, коммуникативный: communication
комната, комнатный: room, indoor
компакт-диск: cd, disc
компактный, компактность: compact
компания: company, firm
компаньон: companion, partner
компас: compass
компенсация, компенсировать, компенсационный: compensation, compensate
компетентный, компетенция, компетентность: competent, competence, competency
комплекс, комплексный: complex, comprehensive
комплект, комплектация: set, kit
комплектовать, укомплектовать: staff, equip
композитор: composer
композиция, композиционный: composition, track
композит, композитный: composite
компонент: component
компоновка: layout
компост: compost
компрессия, компрессор: compression, compressor
компромисс, компромиссный: compromise
комфорт, комфортный, комфортабельный: comfort, comfortable
конвейер: conveyor, assembly
конвенция: convention
конвергенция: convergence
конверсия: conversion
конверт: envelope
конвертировать, конвертация, конвертер: convert, conversion, converter
конвой, конвоировать: convoy, escort
конгломерат: conglomerate
конгресс, конгрессмен: congress, congressman
кондитер, кондитерский: confectioner, confectionery, pastry
кондиционер, кондиционирование: conditioner, air-conditioning, conditioning
конденсат, конденсация, конденсироваться: condensate, condensation, condense
конденсатор: capacitor, condenser
кондуктор: conductor
конец, конечный, оконечный: end, final, finite, terminal
конечно: certainly, indeed
конечность: limb, extremity
конический, конус, конусный: cone, conical
конкретный, конкретно: specific, concrete, particular
конкурент, конкурировать, конкуренция: competitor, compete, competition, rival
конкурентный, конкурентоспособный, конкурентоспособность: competitive, competitiveness
конкурс, конкурсный: contest, competition
консенсус: consensus
консервативный, консерватор, консерватизм: conservative, conservatism
консервация: conservation, preservation
консервировать, консервы, консервированный, консервный: canned, can, preserve
консерватория: conservatory
консервант: preservative
консолидация, консолидировать: consolidation, consolidate
консоль: console
консорциум: consortium
константа: constant
констатировать: state, note
конструировать, сконструировать, конструирование: design, construct
конструктивный: constructive, structural
конструктор: designer, constructor
конструкторский: design
конструкция: design, structure, construction
консул, консульство, консульский: consul, consulate, consular
консультация, консультировать, консультант, консультативный, проконсультироваться: consultation, consult, consultant, advisory
контакт, контактный, контактировать: contact
контейнер, контейнерный, контейнеровоз: container
контекст, контекстный: context
контент: content
контингент: contingent
контора: office
контрабанда, контрабандист, контрабандный: smuggling, smuggler, contraband, smuggle
контракт, контрактный: contract
контраст, контрастный, контрастировать: contrast
контратака, контратаковать: counterattack
контрацепция, контрацептив, контрацептивный: contraception, contraceptive
контрнаступление: counteroffensive, counterattack
контролировать, контроль, контрольный: control, monitor, oversight
контролёр, контроллер: controller, inspector
контрразведка: counterintelligence
контрреволюция, контрреволюционный: counterrevolution, counterrevolutionary
контур: outline, contour, circuit
конфедерация: confederation, confederacy
конфессия, конфессиональный: denomination, confession
конфета: candy, sweet
конфигурация: configuration
конфиденциальный, конфиденциальность: confidential, privacy, confidentiality
конфискация, конфисковать: confiscation, confiscate, seize, seizure
конфликт, конфликтный, конфликтовать: conflict
конфронтация: confrontation
концентрат: concentrate
концентрация, концентрировать, концентрироваться, сконцентрировать: concentration, concentrate, focus
концентрационный, концлагерь: concentration, camp
концепция, концепт, концептуальный: concept, conception, conceptual
концерн: concern, conglomerate
концерт, концертный: concert, concerto
концессия: concession
кончать, кончить, кончаться, кончиться: end, finish
кончик: tip
кончина: death, demise
конь, конский: horse
конный, конница: horse, equestrian, cavalry
коньки, конёк: skate, skates
конькобежный, конькобежец: skating, skater
коньяк: cognac, brandy
конюшня: stable
конъюнктура: market, conditions
кооператив, кооперативный, кооперация: cooperative, cooperation
координация, координировать, координатор, координационный: coordination, coordinate, coordinator
копать, копаться, раскопать: dig, dug
копейка: kopeck
копия, копировать, скопировать, копирование: copy, replica
копить, накопить: save, accumulate
копьё: spear, lance, javelin
копыто, копытный: hoof, ungulate
копчёный, коптить: smoked
кора: bark, crust, cortex
корабельный: ship, vessel
кораблекрушение: shipwreck, wreck
кораблестроение, кораблестроительный: shipbuilding
коралл, коралловый: coral
кордон: cordon
коренной: indigenous, native, radical
корневой: root
корзина: basket
коридор: corridor, hallway
коричневый: brown
корица: cinnamon
корм, кормовой: feed, fodder, forage
корма: stern
кормить, накормить, кормиться, кормление: feed, fed, breastfeeding
коровий: cow
корона: crown, corona
коронавирус, коронавирусный: coronavirus
коронация, короновать: coronation, crown
коронка: crown
короткий, коротко: short, brief, briefly
короткометражный: short
корпорация, корпоративный: corporation, corporate
корпус: corps, body, hull, building
корректировать, скорректировать, корректировка, коррекция: adjust, correct, adjustment, correction
корректный, корректность: correct, correctness
корреляция, коррелировать: correlation, correlate
корреспондент: correspondent
корреспонденция: correspondence
коррозия, коррозионный: corrosion, corrosive
коррупция, коррупционный, коррумпированный, коррупционер: corruption, corrupt
корт: court
корь: measles
косвенный, косвенно: indirect, indirectly
косить, скосить, коса: mow, scythe, spit, braid
косметика, косметический: cosmetics, cosmetic, makeup
космический, космос: space, cosmic, outer
космодром: cosmodrome, spaceport
космология, космологический: cosmology, cosmological
космонавт, космонавтика: cosmonaut, astronaut, astronautics
косой: oblique, slanting
костёр: bonfire, fire, campfire
костный, костяной, косточка: bone
костюм: suit, costume
кот, кошка, котёнок, кошачий: cat, kitten, feline
котёл, котельная: boiler, cauldron
котировка, котироваться: quotation, quote
котловина: basin, hollow
кофе, кофейный: coffee
кофейня: coffeehouse, cafe
кофеин: caffeine
кочевник, кочевой, кочевать: nomad, nomadic
кошелёк: wallet, purse
кошмар, кошмарный: nightmare
коэффициент: coefficient, ratio, factor
краб: crab
краденый: theft, steal, stole, stolen
край: edge, region, territory, land
крайний, крайне: extreme, extremely, far
крайность: extreme
краеведческий: local
краевой: regional
кран: crane, tap, faucet
крапива: nettle
красавица, красавец: beauty, beautiful, handsome
красиво: beautiful, beauty
краситель, краска, красить, покрасить, окрасить, окраска: paint, dye, color, coloring
краснеть, покраснеть, покраснение: redden, blush, redness
красноармеец: soldier
красный: red
красочный: colorful
кратер: crater
краткий, кратко: brief, short, briefly
кратковременный, краткосрочный: short-term, brief, short
кратный: multiple
крах: collapse, crash, failure
крахмал: starch
креативный: creative
креветка: shrimp, prawn
кредит, кредитный, кредитование: credit, loan, lending
кредитор: creditor, lender
крейсер: cruiser
крем: cream
кремация, крематорий, кремировать: cremation, crematorium, cremate
кремль, кремлёвский: kremlin
кремний, кремниевый: silicon
крепить, крепление, закрепить: fasten, mount, attach
крепкий, крепко: strong, firm, firmly
крепнуть, окрепнуть: strengthen
крепость, крепостной: fortress, serf, strength
крепостничество: serfdom
кресло: chair, armchair, seat
крест, крестный: cross
крестить, креститься, крещение: baptize, baptism
крестоносец, крестовый: crusader, crusade
крестьянин, крестьянский, крестьянство, крестьянка: peasant, peasantry, farmer
кривая: curve
кривой, кривизна: curved, crooked, curvature
кризис, кризисный: crisis
крик, кричать, крикнуть, закричать: shout, scream, cry, yell
крикет: cricket
криминал, криминальный: criminal, crime
криминалист, криминалистика, криминалистический: forensic, forensics
криминология: criminology
кристалл, кристаллический, кристаллизация: crystal, crystalline, crystallization
критерий: criterion, criteria
раскритиковать: critic, criticism, criticize
критический, критичный, критически: critical, critically
криптовалюта: cryptocurrency
криптография, криптографический: cryptography, cryptographic
кровать: bed
кровля: roof, roofing
кровный: blood
кровавый, кровопролитный: bloody
кровоизлияние, кровотечение: hemorrhage, bleeding
кровообращение, кровоток, кровеносный: circulation, bloodstream, circulatory
кровяной: blood
кролик: rabbit
крокодил: crocodile
крона: crown, krone, krona
кросс: cross-country, cross
кроссворд: crossword
кроссовки: sneakers
кроссовер: crossover
крот: mole
крошечный: tiny, minute
крошка: crumb
круг, кружок: circle, lap, round
круглогодичный, круглосуточный: year-round, round-the-clock
кругооборот, круговорот: cycle, circulation
кругосветный: circumnavigation, round-the-world
кружево, кружевной: lace
кружить, кружиться: circle, spin, whirl
круиз, круизный: cruise
крупа: groats, cereal, grain
крупный, крупнейший: large, major, big
крутить, крутиться, покрутить: twist, spin, turn
крутящий: torque
крутой: steep, cool
крушение: crash, wreck, collapse
крыло, крылатый: wing, winged
крыть, крытый: cover, indoor, covered
крыша: roof
крышка: lid, cover
крюк, крючок: hook
ксенофобия: xenophobia
ксенон: xenon
кстати: incidentally
куб, кубический: cube, cubic
кубизм: cubism
кубок: cup, trophy, goblet
кузнец, кузница, кузнечный: blacksmith, smith, forge
кузов: body, bodywork
кукла, кукольный: doll, puppet
кукуруза, кукурузный: corn, maize
кукушка: cuckoo
кулак: fist, kulak
кулинария, кулинарный, кулинар: cooking, culinary, cuisine
кульминация, кульминационный: climax, culmination
культ, культовый: cult, iconic
культивировать, культивирование: cultivate, cultivation
культура, культурный: culture, cultural, crop
культурист, культуризм, бодибилдинг: bodybuilder, bodybuilding
кумир: idol
купание, купаться, искупаться: bathe, bathing, swim
купе: coupe, compartment
купеческий, купечество: merchant
купля: buy, bought, purchase
купол, купольный: dome
купон: coupon
купюра: banknote, bill, note
куратор, курировать: curator, supervisor, oversee, supervise
курган: mound, burial, barrow
курение, курить, курильщик, закурить, выкурить: smoking, smoke, smoker
курица, куриный, кура: chicken, hen
курорт, курортный: resort, spa
курс: course, rate, exchange
курсант: cadet
курсив: italic, italics
курсовой: exchange, course
курсор: cursor
куртка: jacket
курьер, курьерский: courier
кусать, кусаться: bite, bit, bitten
кусок, кусочек: piece, slice, chunk
куст, кустарник: bush, shrub
кухня, кухонный: kitchen, cuisine
куча: pile, heap
кучевой: cumulus
кушать, скушать, покушать: eat, ate
кэш: cache, cash
лабиринт: labyrinth, maze
лабораторный: laboratory, lab
лава, лавовый: lava
лаванда: lavender
лавина, лавинный: avalanche
лавка, лавочка: shop, bench
лавр, лавровый: laurel, bay
лауреат: laureate, winner
лагерь, лагерный: camp
лагуна: lagoon
ладан: incense, frankincense
ладонь: palm
лазер, лазерный: laser
лазить, лезть, залезть: climb
лай, лаять: bark
лайнер: liner, airliner
лак, лаковый: varnish, lacquer
лактация, лактоза: lactation, lactose
лампа, лампочка: lamp, bulb
ландшафт, ландшафтный: landscape
ланч: lunch
лапа: paw, foot
лапша: noodle
ласка: caress, weasel
ласковый, ласкать: affectionate, tender
ласточка: swallow
латекс: latex
латентный: latent
латинский, латиница, латынь: latin
латунь, латунный: brass
лебедь: swan
лебединый: swan
лев, львица: lion, lioness
левый, левша, левосторонний: left, left-wing, left-handed
легализация, легализовать: legalization, legalize
легальный, легально: legal, legally
легенда, легендарный: legend, legendary
легион, легионер: legion, legionary
легитимный, легитимность: legitimate, legitimacy
лёгкий, легко, лёгкость: light, easy, easily, ease
лёгкое, лёгочный: lung, pulmonary
легкоатлет, легкоатлетический: athlete, athletics
легковой: passenger, car
лёд, ледяной, ледовый: ice, icy
ледник, ледниковый, оледенение: glacier, glacial, glaciation
ледокол, ледокольный: icebreaker
лежать, лечь, ложиться: lie, lay, lain
лезвие: blade, edge
лейбл: label
лейборист, лейбористский: labour
лейкемия, лейкоз: leukemia, leukaemia
лейкоцит: leukocyte
лейтенант: lieutenant
лекарство, лекарственный: medicine, drug, medication, medicinal
лекарь: physician, healer
лексика, лексический: vocabulary, lexical, lexicon
лектор, лекция: lecturer, lecture
лён, льняной: flax, linen
ленивый, лень, лениться: lazy, laziness
лента, ленточный: tape, ribbon, belt, band
леопард: leopard
лепесток: petal
лепить, слепить, лепка: sculpt, mold
лес, лесной: forest, wood, timber
лесбиянка, лесбийский: lesbian
лесник, лесничий: forester
лесничество, лесоводство, лесохозяйственный: forestry
лесопилка: sawmill
лестница: ladder, stairs, staircase
лестный, льстить, лесть: flattering, flatter, flattery
летальный: lethal, fatal
летательный: flying, aircraft
летоисчисление: calendar, chronology
летопись, летописец, летописный: chronicle, chronicler, annals
лётный: flight
летучий: volatile, flying
лётчик, лётчица: pilot, aviator
лечебный, лечебница: therapeutic, medical, clinic, hospital
лечиться, вылечиться: treat, treatment, cure, heal
лживый, лжец, ложь, лгать, солгать: false, liar, lie, lied
либерал, либеральный, либерализм, либерализация: liberal, liberalism, liberalization
либретто: libretto
ливень, ливневый: downpour, rain, stormwater
лига: league
лидер, лидерство, лидировать, лидирующий: leader, leadership, lead, led
лизать, лизнуть: lick
лизинг: leasing, lease
ликвидация, ликвидировать, ликвидатор: liquidation, eliminate, elimination, liquidate
ликвидность, ликвидный: liquidity, liquid
ликёр: liqueur
лиловый, сиреневый: lilac, purple
лимит, лимитировать: limit
лимон, лимонный: lemon, citric
лимонад: lemonade
лимузин: limousine
лимфа, лимфатический: lymph, lymphatic
лимфома: lymphoma
лингвист, лингвистика, лингвистический: linguist, linguistics, linguistic
линейка: lineup, ruler, range
линейный: linear
линза: lens
линия: line
линкор: battleship
лиана: vine, liana
липа: linden, lime
липид: lipid
липкий, липнуть: sticky, stick
лира, лирика, лирический, лирик: lyre, lyric, lyrics, lira
лис, лиса, лисица, лисий: fox
лист, листва, лиственный: leaf, sheet, foliage, deciduous
лиственница: larch
листовка: leaflet, flyer
литература, литературный, литератор: literature, literary, writer
литий, литиевый: lithium
литургия, литургический: liturgy, liturgical
лить, литься, налить: pour
литьё, литейный, литой: casting, foundry, cast
лифт: elevator, lift
лихорадка: fever
лицевой: facial, front
лицензия, лицензировать, лицензионный, лицензирование: license, licence, licensing
лицей, лицеист: lyceum
лицемерие, лицемерный, лицемер: hypocrisy, hypocritical, hypocrite
личинка: larva, larvae
личность: personality, person, identity
личный, лично: personal, private, personally
лишать, лишить, лишение, лишиться: deprive, deprivation, lose, strip
лишний: extra, unnecessary, excess
лишайник: lichen
лоб, лобный: forehead, frontal
лобби, лоббировать, лоббист, лоббирование: lobby, lobbying, lobbyist
лобовой: frontal, head-on
ловить, ловля: catch, caught, capture
ловкий, ловкость: dexterous, agile, agility
ловушка: trap
логарифм, логарифмический: logarithm, logarithmic
логика, логический, логичный: logic, logical
логин: login
логистика, логистический: logistics, logistic
логотип: logo
лодка, лодочный, лодочник: boat, submarine
лодыжка: ankle
лоза: vine
лозунг: slogan, motto
локализация, локализовать: localization, localize
локальный: local
локатор, локация: radar, location
локомотив: locomotive
локоть, локтевой: elbow
лом, металлолом: scrap
ломать, сломать, ломаться, поломка: break, broke, broken, breakdown
ломтик, ломоть: slice
лопасть: blade
лопата: shovel, spade
лопатка: scapula, shoulder
лопнуть, лопаться: burst
лорд: lord
лосось, лососёвый: salmon
лось: elk, moose
лосьон: lotion
лот: lot
лотерея, лотерейный: lottery
лотос: lotus
лошадиный: horse
лояльность, лояльный: loyalty, loyal
луг, луговой: meadow
лужа: puddle
лук: onion, bow
лучник: archer
луч, лучевой: ray, beam, radiation
лучший, лучше, улучшать, улучшить, улучшение: best, better, improve, improvement
лыжа, лыжный, лыжник, лыжня, лыжница: ski, skiing, skier
лысый, облысение, лысина: bald, baldness
львиный: lion
льгота, льготный: benefit, privilege, preferential
льдина: floe
любезный, любезность: kind, courtesy
любимый, любимец: favorite, favourite, beloved
любитель, любительский: amateur, enthusiast, lover, fan
любить, полюбить, любовь, любовный: love, like
любоваться, полюбоваться: admire
любопытный, любопытство: curious, curiosity
людской: people, human
людоед, людоедство: cannibal, cannibalism
люк: hatch
люкс, люксовый: luxury, suite
люминесценция, люминесцентный: luminescence, fluorescent
лягушка: frog
кадет, кадетский: cadet
казённый: state, government
кампус: campus
капот: hood, bonnet
карбюратор: carburetor
карета: carriage, coach
кариес: caries, cavity
картель, картельный: cartel
карп: carp
кварк: quark
кибератака: cyberattack
киберспорт, киберспортивный: esports
клин: wedge
ключица: clavicle, collarbone
ковид: covid
когорта: cohort
коллапс: collapse
конопля, каннабис: hemp, cannabis
коронарный: coronary
кортеж: motorcade
крёстный: godfather, godparent
криогенный: cryogenic
кузен, кузина: cousin
кумулятивный: cumulative
курок: trigger
ложка: spoon
ложный, ложно: false, falsely
лютеранский, лютеранин, лютеранство: lutheran, lutheranism
лесозаготовка: logging
лоцман: pilot
линчевать, линчевание: lynch, lynching
литография: lithograph, lithography
логово: den, lair
`;
