/** Russian: English, words in Д, Е, Ж, З and И. See ../russian-english.ts. */
export default `
давать, дать: give, gave, provide, grant
давить, надавить, давление: pressure, press, crush
давний, давно, давнишний: ancient, old, longstanding
даль, далёкий, далеко: far, distant, remote, distance
дальнейший, далее: further, subsequent, later
дальний, дальность: long-range, distant, range, far
дама: lady, queen
дамба: dam, dike, levee, embankment
данный: given, present
дань: tribute
дар, дарование: gift, donation, talent
даритель, дарение: donor, donation, gift
дарить, подарить, подарок: gift, give, present, gave
дата, датировать, датировка: date, dating
датчик: sensor, detector, gauge
дача, дачный, дачник: dacha, cottage
двадцать, двадцатый: twenty, twentieth
дважды: twice, double
две: two
двенадцать, двенадцатый: twelve, twelfth
дверь, дверца, дверной: door
двести, двухсотый: hundred
двигатель: engine, motor, propulsion
двигать, двигаться, двинуть, двинуться: move, motion, movement, traffic
двое, вдвоём: two, pair, both
двоичный: binary
двор: yard, court, courtyard
дворец, дворцовый: palace
дворянин, дворянство, дворянский, дворянка: nobility, noble, nobleman, gentry
двусторонний: bilateral, two-way, double-sided
двухмерный, двумерный: two-dimensional
двухэтажный: two-story, two-storey, double-decker
двуязычный, двуязычие, билингв: bilingual, bilingualism
дебатировать: debate
дебют, дебютировать, дебютный, дебютант: debut, debutant, opening
дева, девственный, девственница, девственность: virgin, virginity, maiden
девальвация, девальвировать: devaluation, devalue
девочка, девчонка: girl
девушка: girl, woman, girlfriend
девяносто, девяностый: ninety, ninetieth
девятнадцать, девятнадцатый: nineteen, nineteenth
девять, девятый, девятка: nine, ninth
девятьсот: hundred
деградация, деградировать: degradation, degrade
дед, дедушка: grandfather, grandpa
дедлайн: deadline
дееспособный, дееспособность: capable, capacity
дежурный, дежурить, дежурство: duty, on-duty
дезертир, дезертировать, дезертирство: deserter, desert, desertion
дезинфекция, дезинфицировать: disinfection, disinfect, disinfectant
дезинформация, дезинформировать: disinformation, misinformation
действенный, действенность: effective, efficacy
действие: action, act, effect, operation
действительность: reality, validity
действительный, действительно: valid, real, really, actual, indeed
действовать, подействовать: act, operate, work, affect
действующий: current, active, acting, operating, incumbent
декабрист: decembrist
декабрьский: december
декларация, декларировать, декларативный: declaration, declare
декорация, декоратор, декоративный, декор: decoration, decorative, scenery, decor, ornamental
декрет, декретный: decree, maternity
делать, сделать, поделать: do, did, make, made
делаться, сделаться: become, became
делегат, делегация: delegate, delegation
деление: division, fission
делить, поделить, делиться, поделиться: divide, share, split
дело: case, business, matter, affair
деловой: business, businesslike
дельфин: dolphin
деменция, слабоумие: dementia
демография, демографический, демограф: demography, demographic, demographer, population
демократия, демократический, демократичный, демократ, демократизация: democracy, democratic, democrat, democratization
демонстрант: protester, demonstrator
демонстрация, демонстрировать, продемонстрировать, демонстрационный: demonstrate, demonstration, show, display
денежный: money, monetary, cash
день, дневной: day, daytime, daily
деньги, денег, денежка: money, cash
департамент: department
депо: depot
депозит, депозитный, депонировать: deposit
депрессия, депрессивный: depression, depressive, depressed
депутат, депутатский: deputy, lawmaker, parliamentarian, legislator
дерби: derby
деревня, деревенский, деревушка: village, rural, hamlet
древесный, деревце: tree, wood
держава: power
держатель: holder
держать, держаться, продержаться: hold, held, keep, kept
дерматология, дерматолог: dermatology, dermatologist
десант, десантник, десантный, десантироваться: landing, paratrooper, airborne, amphibious
десерт, десертный: dessert
десятичный: decimal
десятка, десять, десятый, десяток: ten, tenth
деталь: detail, part, component
детальный, детально, детализация: detailed, detail
детдом, сирота, сиротский: orphan, orphanage
детектив, детективный: detective
детёныш: cub, calf, pup, offspring
детский: child, children, kid
детсад, садик: kindergarten, preschool
детство: childhood
дефект, дефектный: defect, flaw, defective
дефицит, дефицитный: deficit, shortage, deficiency, scarce
дефляция: deflation
дефолт, дефолтный: default
деформация, деформировать: deformation, deform, strain
децентрализация, децентрализованный: decentralization, decentralized
дешеветь, подешеветь, удешевить, удешевление: cheaper, cheapen, reduce
дешёвый, дёшево, дешевизна: cheap, inexpensive, low-cost
дешифровать, дешифровка, расшифровка, расшифровывать: decipher, decode, decrypt, transcript
деяние: act, deed
деятель: figure, politician, leader
деятельность: activity, work
джаз, джазовый: jazz
джем: jam
джинсы, джинсовый: jeans, denim
джип: jeep
джихад: jihad
джунгли: jungle
диабет, диабетик, диабетический: diabetes, diabetic
диагноз, диагностика, диагностировать, диагностический: diagnosis, diagnostic, diagnose
диаграмма: diagram, chart
диакон, дьякон: deacon
диалектный: dialect
диализ: dialysis
диалог: dialogue, dialog
диапазон: range, band
диаспора: diaspora
диафрагма: diaphragm, aperture
диван: sofa, couch
диверсант, диверсия, диверсионный: saboteur, sabotage
диверсификация: diversification
дивиденд: dividend
диета, диетический, диетолог: diet, dietary, dietitian, nutritionist
дизайн, дизайнер: design, designer
дизель, дизельный: diesel
дикарь, дикий: wild, savage
диктаторский: dictator, dictatorship
дилер, дилерский: dealer, dealership
динамичный: dynamics, dynamic
династия, династический: dynasty, dynastic
динозавр: dinosaur
диод: diode
диоксид: dioxide
диплом, дипломный: diploma, degree
дипломатичный: diplomat, diplomacy, diplomatic
директор, директорский, дирекция: director, principal, headmaster, directorate
дирижёр, дирижировать: conductor, conduct
дисковый: disk, disc
дисквалификация, дисквалифицировать: disqualification, disqualify, ban
дискриминация, дискриминировать, дискриминационный: discrimination, discriminate, discriminatory
дискуссия, дискуссионный, дискутировать: discussion, debate
дисплей: display
диссертация, диссертационный: dissertation, thesis
диссидент, диссидентский: dissident
дистанционный, дистанционно: remote, distance
дистанция: distance
дистрибуция, дистрибьютор, дистрибутив: distribution, distributor
дисциплина, дисциплинарный, дисциплинированный: discipline, disciplinary, disciplined
дифтерия: diphtheria
дифференциал, дифференциальный, дифференцирование, дифференцировать: differential, differentiation, differentiate
дичь: game
длительный, длительность: long, duration, prolonged, lengthy
длиться, продлиться: last, continue
дневник, дневниковый: diary, journal
днк: dna
дно, донный: bottom, bed, floor
добавиться, добавляться, добавление: add, addition
добавка: additive, supplement
добиваться, добиться: achieve, obtain, seek, attain
добираться, добраться: reach, get
добро: good, goods
доброжелательный, доброжелательность: friendly, benevolent, goodwill
добросовестный, добросовестность: conscientious, diligent
доброта, добрый, добренький: kind, kindness, good
добывать, добыть, добывающий, добытчик: mining, extraction, extract, production, prey
доверенность: proxy, attorney
доверие, доверять, доверить, довериться, доверяться: trust, confidence, entrust
довершить, завершать, завершаться: complete, finish, end, completion
довести, доводить: bring, drive
довод: argument, reason
довольно: quite, rather, enough, fairly
довольный, довольство: satisfied, pleased, content
догнать, догонять: overtake, catch, caught
договариваться, договориться: agree, negotiate
договор: treaty, contract, agreement, pact
договорённость: agreement, arrangement
договорный: contractual, contract
дождаться, дожидаться: wait, await
дождь, дождевой, дождливый, дождик: rain, rainy, rainfall
доживать, дожить: live, survive
доза, дозировка, дозировать: dose, dosage
доисторический: prehistoric
дойти, доходить, дойдя: reach, arrive
доказательство, доказать, доказывать, доказательный, доказанный: prove, proof, evidence, proven
доклад, докладывать, доложить: report, presentation
докладчик: speaker, rapporteur
докторский, докторантура, докторант: doctoral, doctorate
доктрина: doctrine
документ, документальный, документация, документировать, документооборот: document, documentary, documentation
долг: debt, duty
долгий, долго, подолгу: long, lengthy
долговой, должник: debt, debtor
долговременный: long-term
долгожитель, долголетие, долгожительство: longevity, centenarian, long-lived
должен, должный: must, should, due, obliged
должность, должностной: position, post, office, official
долларовый: dollar
дольше: longer
доля, долевой: share, proportion, fraction, lobe
дом, домик: house, home, building
домашний: home, domestic, household, homemade
домен: domain
доменный, домна: blast, furnace
доминировать, доминирование, доминирующий, доминантный: dominate, dominant, dominance
домогательство, домогаться: harassment, harass
домохозяйство: household
донесение, донести, доносить: report, convey, denounce
донор, донорский, донорство: donor, donation
допинговый: doping
дополнение, дополнить, дополнять, дополняться: supplement, addition, complement
дополнительный, дополнительно: additional, extra, supplementary, further
допрос, допросить, допрашивать: interrogation, question, interrogate
допуск: access, admission, tolerance, clearance
допускать, допустить: allow, admit, assume, permit
допустимый, допустимость: permissible, acceptable, admissible, allowable
дорога, дорожный: road, way, route
дороговизна: cost
дорогой, дорого: expensive, dear, costly
дорожать, подорожать, подорожание, удорожание: rise, increase, price
дорожка: path, track, lane
доска, досочка: board, plank, blackboard
дословный, дословно: literal, literally, verbatim
доспехи, доспех: armor, armour
досрочный, досрочно: early, snap
доставать, достать, достаться, доставаться: get, reach, obtain
доставить, доставлять, доставка: deliver, delivery, bring
достаток: prosperity, wealth
достаточный, достаточно, достаточность: enough, sufficient, adequate, sufficiently
достигать, достичь, достигнуть, достижение, достижимый: achieve, reach, achievement, attain
достоверный, достоверность, достоверно: reliable, authentic, credible, reliability, authenticity
достоинство: dignity, merit, advantage
достойный, достойно: worthy, decent, deserving
достопримечательность: attraction, sight, landmark, sightseeing
достояние: heritage, property, asset
доступ, доступный, доступность: access, accessible, available, affordable, availability
досуговый: leisure
досье: dossier, file
дотация, дотационный: subsidy, subsidize
доход, доходный: income, revenue, earnings, profitable
доходность: yield, return, profitability
дочерний: subsidiary, daughter
дочь, дочка: daughter
дошкольный, дошкольник: preschool, preschooler
драгоценный, драгоценность: precious, jewel, jewelry
драка, драться, подраться, драчливый: fight, fought, brawl
дракон: dragon
драматичный: drama, dramatic
драматург, драматургия: playwright, dramatist, drama
древесина: wood, timber, lumber
древний, древность: ancient, antiquity
дрессировать, дрессировка, дрессировщик, дрессированный: training, train, trainer, tamer
дробить, дробление, дробилка: crush, crushing, fragmentation
дробь, дробный: fraction, fractional, shot
дрова: firewood
дрожать, дрожь, дрожание, задрожать: tremble, shiver, tremor
дрожжи, дрожжевой: yeast
друг, дружок, подружка: friend, girlfriend
другой: other, another, different
дружба, дружеский, дружественный, дружелюбный, дружить: friendship, friendly
дтп: crash, accident
дуб, дубовый, дубрава: oak
дублировать, дублирование, дублёр, дубляж: duplicate, dub, backup, understudy, stuntman
дуга, дуговой: arc
дума, думский: duma
думаться: think, thought
дуть, подуть: blow, blew
дух, духи: spirit, ghost, perfume
духовенство, духовник: clergy, confessor
духовка, духовой: oven, wind, brass
духовный, духовность: spiritual, spirituality
душ, душевая: shower
душевный: mental, emotional
дуэлянт: duel
дымовой, дымить, дымный: smoke
дырка, дырявый: hole
дыхание, дышать, дыхательный, подышать: breathe, breath, respiration, respiratory
дьявол, дьявольский: devil, diabolical
дюйм: inch
дюна: dune
дядя, дядька: uncle
евангелие, евангельский, евангелист: gospel, evangelical, evangelist
евросоюз: eu, union
еда, поесть, есть, съесть, съедать: food, eat, ate, meal
едва: barely, hardly, scarcely
единица, единичный: unit, one, single, individual
единогласный, единогласно, единодушный, единодушие: unanimous, unanimously, unanimity
единственный, единственно: only, sole, single, unique
единство, единый, единение: unity, unified, single, united
ёж, ёжик: hedgehog
ежегодник: yearbook, almanac
ежедневный, ежедневно: daily, everyday
ежемесячник: monthly
ездить, ехать, поехать, езда, съездить: ride, drive, travel, go, went
ель, ёлка, еловый, ёлочный: spruce, fir
ёмкость: capacity, container, tank, capacitance
естественный, естественно, естественность: natural, naturally
жабры: gills, gill
жаворонок: lark, skylark
жадный, жадность, жадина: greed, greedy
жажда, жаждать: thirst, crave
жалеть, пожалеть, жалость, жалостливый: pity, regret, spare
жалоба, жаловаться, пожаловаться, жалобный: complaint, complain, appeal
жалование, жалованье: salary, pay
жаль: sorry, pity
жанровый: genre
жар, жара, жаркий, жарко: heat, hot, fever
жарить, пожарить, зажарить, жареный, жарка: fry, roast, fried
жатва, жать, сжать: harvest, reap, squeeze, compress
ждать, подождать, выждать: wait, await, expect
прожевать: chew
желание, желать, пожелать, желательный, пожелание: wish, desire, want, desirable
желающий: willing, wishing
железа, железистый: gland, glandular
железнодорожник: railway, railroad, rail
железка: iron
жёлтый, желтизна, желтеть: yellow
желудок, желудочный: stomach, gastric
жёлчь, желчь, желчный: bile, gall, gallbladder
жемчужина, жемчужный: pearl
жена: wife, wives
женатый, жениться, женитьба, пожениться: marry, married, marriage
жених: fiance, groom, bridegroom
женский, женщина: woman, women, female
женственный, женственность: feminine, femininity
жеребьёвка, жребий: draw, lot
жертвенный, жертвоприношение, жертвенник: sacrifice, sacrificial, altar
жертвовать, пожертвовать, пожертвование, жертвователь: donate, sacrifice, donation, donor
жест, жестикулировать: gesture
жёсткий, жёсткость, жёстко: rigid, hard, tough, strict, stiffness
жестокий, жестокость, жестоко: cruel, brutal, cruelty, violent
жечь: burn, burnt, combustion
жив, живой, живьём: alive, live, living
живописный: picturesque, scenic
живопись, живописец: painting, painter
живот, брюшной, брюхо, брюшко: stomach, belly, abdomen, abdominal
животновод, животноводство, животноводческий, скотоводство, скотовод: livestock, husbandry, cattle-breeding
жидкостный: liquid, fluid
жизненный: life, vital
жизнеспособный, жизнеспособность: viable, viability
жизнь: life, lives
жилище, жильё, жилищный: housing, dwelling, home
жилой: residential, living
жир, жировой, жирный: fat, fatty, grease, bold
жираф: giraffe
житель, жительница: resident, inhabitant, dweller
жить, пожить: live, reside, residence
жрец, жрица, жреческий: priest, priestess
жук: beetle, bug
журавль: crane
журнал, журнальный: magazine, journal, log
журналист, журналистика, журналистский: journalist, journalism, reporter
жюри: jury
забастовка, забастовщик, бастовать: strike, striker, walkout
забег: race, heat
забеременеть, беременность, беременный: pregnant, pregnancy
забивать, забить: score, hammer, clog, slaughter
забирать, забрать: take, took, collect
забираться, забраться: climb, sneak
заблуждение, заблуждаться: misconception, delusion, mistaken, error, fallacy
заболеваемость: incidence, morbidity
заболевание, заболеть, заболевший: disease, illness, sick, ill
забор: fence
забота, заботиться, позаботиться, заботливый: care, concern, caring
забрасывать, забросить, заброшенный: abandon, abandoned, throw
забронировать, бронировать, бронирование, бронь: book, reserve, booking, reservation
забыть, забывать, забытый: forget, forgot, forgotten
заведение: establishment, institution
заведовать, заведующий: head, manage, manager
завезти, завозить, завоз: import, bring, introduce
завести, заводить: start, establish
завет, заветный: testament, covenant, cherished
завидовать, зависть, завистливый, позавидовать: envy, envious, jealous
зависимость: dependence, addiction, relationship
зависимый: dependent, addicted
завод, заводской: plant, factory, works
завоевание, завоевать, завоёвывать, завоеватель: conquest, conquer, conqueror, win, won
завоевательный: conquest, aggressive
завтра, завтрашний: tomorrow
завтрак, завтракать, позавтракать: breakfast
загадка, загадочный, загадать, загадывать: mystery, riddle, mysterious, puzzle
загар, загорать, загореть, загорелый: tan, sunbathe, tanned
заглавие, заглавный: title, capital
заговор, заговорщик: conspiracy, plot, conspirator
заголовок: headline, title, heading
загореться, загораться, возгорание: ignite, fire, ignition
заграница, заграничный, зарубежье, зарубежный: foreign, abroad, overseas
загранпаспорт, паспортный: passport
загрузка, загрузить, загружать: download, load, upload, boot
загрязнение, загрязнять, загрязнить, загрязнённый, загрязнитель: pollution, contamination, pollute, contaminate, pollutant
зад, задний: back, rear, hind
задавать, задать: ask, set, assign
задание: task, assignment, job, mission
задача: task, problem, objective, challenge
задействовать: involve, use, deploy
задержание, задержать, задерживать, задержанный: detain, detention, arrest, detainee
задержаться, задерживаться: delay
задолженность, задолжать: debt, arrears
задохнуться, задыхаться, удушье: suffocate, asphyxiation, choke
заём, займ, заёмный: loan, borrowed
заёмщик: borrower
зажечь, зажигать, зажигание: ignite, light, ignition
зажигалка: lighter
заземление, заземлить: grounding, ground
заимствование, заимствовать, позаимствовать, заимствованный: borrow, borrowing, loanword
заинтересованность, заинтересовать, заинтересованный: interest, interested
зайти, заходить: enter, go, drop
заказ, заказать, заказывать, заказной: order, commission, book
заказчик: customer, client
заканчивать, закончить, заканчиваться, закончиться: finish, end, complete, graduate
закат: sunset, decline
закладывать, заложить, закладка: lay, laid, pledge, bookmark
заклинание: spell, incantation
заключать, заключить, заключаться: conclude, consist
заключение: conclusion, imprisonment, opinion
заключённый: prisoner, inmate
заключительный: final, closing
закон, законный, законодательство, законность: law, legal, legislation, legitimate
законодатель, законодательный: legislator, legislative, lawmaker
закономерность, закономерный: regularity, pattern, law
законопроект: bill
закрепить, закреплять, закрепиться, закрепление: fix, secure, consolidate, enshrine
закрываться, закрыться, закрытый: close, shut, closure
закупать, закупить, закупка, закупочный: purchase, procurement, buy, bought
зал, зала: hall, room
заливать, залить: flood, pour
залог, залоговый: bail, pledge, collateral, voice
заложница: hostage
замедлить, замедлять, замедление, замедлиться: slow, slowdown, decelerate, deceleration
замена, заменить, заменять, замещать, замещение: replace, replacement, substitute, substitution
замерзать, замёрзнуть, замерзание, замёрзший: freeze, froze, frozen, freezing
заметка: note, article
заметный, заметно: noticeable, visible, noticeably, significantly
замечание: remark, comment
замечательный: remarkable, wonderful, outstanding
замечать, заметить: notice, note, spot, remark
замкнутый, замкнуть, замыкать, замыкание: closed, circuit, short-circuit, closure
замок, замковый: castle, lock
замолчать, замалчивать: silent, silence
замороженный: freeze, frozen, froze
замуж, замужество, замужний: married, marriage, marry
замысел, замышлять, замыслить: idea, intention, conception, plot
занести, заносить, занесение: enter, bring, list
занимать, занять: occupy, take, took, borrow
заниматься, заняться: engage, do, practice
занятие: occupation, lesson, class
занятой: busy
занятый: occupied, busy, employed
заострить, острый, острота: sharp, acute, spicy, sharpness
заочный, заочно: absentia, correspondence, distance
запас, запасной, запасать, запасти: stock, reserve, supply, spare, store
запах, пахнуть: smell, odor, scent
записаться, записываться: enroll, register
записка: note, memo
запись, записать, записывать, записной: record, recording, write, wrote, entry
заповедник, заповедный: reserve, sanctuary
заполнить, заполнять, заполнение, заполняться, заполниться: fill, filling
запоминать, запомнить, запоминание, запомниться: remember, memorize, memorization
заправка, заправить, заправлять, заправочный: refuel, refueling, filling, fuel
запрет, запретить, запрещать, запрещение, запретный: ban, prohibit, forbid, prohibition, banned
запрос, запросить, запрашивать: request, query, inquiry
запуск, запустить, запускать: launch, start, run
запутать, запутывать, запутаться, запутанность, запутанный: entanglement, confuse, tangled, intricate
запчасть, запчасти: spare, part
зарабатывать, заработать, заработок: earn, earnings, income, wage
заражать, заразить, заразиться, заражение, заражённый: infect, infection, infected, contamination
заразный, зараза: contagious, infectious
заранее: advance, beforehand
зарегистрировать, регистрировать, регистрация, регистрационный, регистратор: register, registration, record, registrar
зародыш, зародышевый: embryo, germ, embryonic, fetus
зарождение, зародиться, зарождаться: origin, birth, emergence
зарплата, заработный: salary, wage, pay
заряд, зарядить, заряжать, заряженный: charge, charged, load
зарядка, зарядный: charging, charger, exercise
засада: ambush
заседание, заседать: meeting, session, sit
засекретить, засекреченный: secret, secrecy, classified
заселить, заселять, заселение: settle, settlement, populate, colonization
заслуга, заслуженный: merit, honored, deserved
заслуживать, заслужить: deserve, earn, merit
заставить, заставлять: force, make, compel
застраивать, застроить, застройка: development, building
застрахованный, застраховать, страховать, страхование, страховой: insurance, insure, insured
застрелиться: shoot, shot
застройщик: developer
засуха, засушливый, засухоустойчивый: drought, arid, drought-resistant
засыпать, заснуть, засыпание: sleep, asleep, fill
затем: then, afterwards
затмить: eclipse
затонуть, затопление, затопить, затапливать, затонувший: sink, sank, flood, sunken
затрагивать, затронуть: affect, touch
затрата, затратить, затрачивать, затратный: cost, expense, spend, expenditure
затруднение, затруднять, затруднить, затруднительный: difficulty, hamper, complicate
затягивать, затянуть, затянуться, затяжной: tighten, protracted, delay, prolonged
захват, захватить, захватывать, захватчик, захваченный: capture, seize, seizure, invader
захватывающий: exciting, breathtaking
захоронение, захоронить: burial, grave, bury, disposal
зачать, зачатие: conception, conceive
зачислить, зачислять, зачисление: enroll, enrollment, credit
шифровальный: encryption, encrypt, cipher, code
защитный, защищённый: protection, protect, defense, defend
защитник: defender, advocate, protector
защищаться, защититься: defend
заявитель: applicant
заявить, заявлять: declare, state, announce, claim
заявление: statement, application, declaration
заяц, заячий: hare
звание: title, rank
званый, звать, позвать, созвать, созывать, созыв: call, convene, convocation, summon
звёздный, звёздочка: star, stellar
звенеть, звон, звонкий: ring, ringing, chime
звено: link, unit, flight
зверство, зверский: atrocity, brutal
звериный, зверёк: beast, animal
звонница, колокол, колокольня, колокольчик: bell, belfry
звук, звуковой: sound, audio, acoustic, sonic
звучать, звучание: sound
здание: building, edifice
здоровье, здоровый, здравый: health, healthy, sound
здравоохранение: healthcare, health
зебра: zebra
зелень, зелёный, зеленеть: green, greenery, herbs
землевладелец, землевладение: landowner, land, tenure
земледелие, земледелец, земледельческий: agriculture, farming, farmer, agricultural
землетрясение: earthquake, quake, seismic
земля, земной: earth, land, ground, terrestrial, soil
земноводное, земноводный, амфибия: amphibian, amphibious
зенит: zenith
зенитный, зенитка: anti-aircraft, air-defense
зеркальный, зеркальце: mirror
зерно, зерновой: grain, seed, cereal
зимой: winter
зимовать, зимовка, перезимовать: winter, wintering, overwinter
злак, злаковый: cereal, grass
злейший, злой, злость, зло, злобный, злоба: evil, angry, malice, wicked
злободневный, актуальный, актуальность: topical, relevant, relevance, urgent
злокачественный: malignant
злоумышленник: attacker, intruder, criminal
злоупотребление, злоупотреблять, злоупотребить: abuse, misuse
змея, змеиный, змей: snake, serpent, kite
знак, знаковый: sign, mark, symbol, iconic
знакомить, ознакомить, знакомиться: introduce, acquaint, meet, met
знакомство, знакомый: acquaintance, familiar, dating
знаменательный: significant, momentous
знаменитый, знаменитость: famous, celebrity, renowned
знаменовать, ознаменовать: mark, signify
знание, знать, знающий: know, knew, knowledge, nobility
знатный: noble
значение: meaning, value, significance, importance
значимый, значимость: significant, significance, importance
значительный, значительно: significant, considerable, significantly, considerably, substantial
значить, значиться: mean, meant, denote
значок: badge, icon, pin
зодиак, зодиакальный: zodiac, zodiacal
золото, золотой, позолоченный, позолота: gold, golden, gilded
зона, зональный: zone, area, zonal
зонд, зондировать, зондирование: probe, sounding
зонт, зонтик, зонтичный: umbrella, parasol
зоология, зоолог, зоологический: zoology, zoologist, zoological
зрачок: pupil
зрелище, зрелищный: spectacle, spectacular
зрелый, зрелость, созреть, созревать, созревание: mature, ripe, maturity, ripen, maturation
зрение, зрительный: vision, sight, eyesight, visual
зрительница, зрительский: spectator, viewer, audience
зря: vain
зуб, зубной, зубец, зубок: tooth, teeth, dental
игла, иголка, игольчатый: needle, spine
игнорировать, проигнорировать, игнорирование: ignore, disregard
игра, играть, сыграть, игровой, поиграть: play, game, gaming
игрок: player, gambler
игрушка, игрушечный: toy
идеал, идеальный, идеально: ideal, perfect
идейный: ideological
идентификация, идентифицировать, идентификатор: identification, identify, identifier
идентичный, идентичность: identical, identity
идеолог, идеология, идеологический: ideology, ideological, ideologist
идея: idea, concept
идти, пойти, ходить, сходить: go, went, walk, come
иерархия, иерархический: hierarchy, hierarchical
иероглиф, иероглифический: hieroglyph, character, hieroglyphic
избавить, избавлять, избавиться, избавляться, избавление: rid, eliminate, deliverance
избегать, избежать, избегание: avoid, escape, evade, avoidance
избивать, избить, избиение, побои: beat, beating, battery
избиратель, избирательный: voter, electoral, election, selective
избираться: elect, election, choose
избранный: elected, chosen, selected
избыток, избыточный: excess, surplus, redundant
извержение, извергаться, извергать, извергнуть: eruption, erupt
известие: news
известить, извещать, извещение, оповещение, оповестить: notify, notice, notification, alert
известный, известно, известность: known, famous, well-known, fame
известняк, известняковый: limestone
известь, известковый: lime
извинение, извинить, извинять, извиниться, извиняться: apology, apologize, excuse
извлекать, извлечь, извлечение: extract, extraction, derive, retrieve
изгнание, изгнать, изгонять: exile, expel, expulsion, banish
изгнанник: exile, outcast
изготовить, изготовлять, изготавливать, изготовление, изготовитель: manufacture, make, made, produce, manufacturer
издавать, издать, издательство, издатель, издательский: publish, publisher, publishing, issue
изделие: product, item, article
издержки: cost, expense
излагать, изложить, изложение: state, present, exposition, presentation
излечить, излечивать, излечение, излечимый: cure, curable, treatment, recovery
излучать, излучение, излучатель: radiation, emit, radiate, emitter
измена, изменить, изменять, изменник: treason, betrayal, change, adultery, traitor
изменение, измениться, изменяться, видоизменять, видоизменение: change, alter, modification, alteration
изменчивый, изменчивость: variable, variability, changeable
измеряться: measure, measurement, dimension
изнасиловать, изнасилование, насиловать: rape, rapist
изначальный, изначально: original, initial, originally, initially
износ, изношенный, изнашиваться: wear, depreciation, worn
изобилие, изобиловать, обилие, обильный: abundance, abundant, abound
изобразить: depict, portray, represent
изображение: image, picture, depiction
изобразительный: fine, visual, pictorial
изобретать: invent, invention, inventor
изолировать, изоляция, изолированный: isolate, isolation, insulation, isolated
изолятор: insulator, detention
изотоп, изотопный: isotope, isotopic
изумруд, изумрудный: emerald
изучать, изучить, изучение: study, explore, learn, examine
изъятие, изъять, изымать: seizure, seize, confiscate, withdrawal
икона, иконопись, иконописец, иконописный: icon, iconography
икра, икринка: caviar, roe, spawn
ил, илистый: silt, mud
иллюзия, иллюзорный, иллюзионист: illusion, illusory, illusionist
иллюстрация, иллюстрировать, проиллюстрировать, иллюстратор: illustration, illustrate, illustrator
имам: imam
имение: estate, manor
именовать, именоваться, поименовать, наименовать: name, call
иметь, иметься: have, had, possess, own
имидж: image
имитация, имитировать, имитационный: imitation, imitate, simulate, simulation
иммигрант, иммиграция, иммигрировать, иммиграционный: immigrant, immigration, immigrate
иммунология, иммунолог: immunology, immunologist
император, императорский, императрица: emperor, imperial, empress
империализм, империалист, империалистический: imperialism, imperialist
империя, имперский: empire, imperial
импичмент: impeachment
имплантат, имплантация, имплантировать: implant, implantation
импорт, импортировать, импортный, импортёр: import, importer, imported
импровизация, импровизировать: improvisation, improvise
импульс, импульсный: impulse, momentum, pulse
имущество, имущественный: property, asset
инаугурация: inauguration
инвалид, инвалидность, инвалидный: disabled, disability, invalid
инвестиционный, инвестирование: investment, invest, investor
ингредиент: ingredient
индеец, индейский: indian
индекс, индексация: index, indexing, indexation, postcode
индивидуальный, индивидуальность, индивидуализм: individual, individuality, individualism
индуизм, индуист: hinduism, hindu
индукция, индуктивный, индукционный: induction, inductive
индустриализация: industrialization
индустрия, индустриальный: industry, industrial
индюк, индейка, индюшка: turkey
инерция, инерционный, инерциальный: inertia, inertial
инженерия: engineer, engineering
инициативный: initiative
инициатор, инициировать: initiator, initiate
инквизиция, инквизитор: inquisition, inquisitor
инновация, инновационный: innovation, innovative
иногда: sometimes, occasionally
иной, иначе: other, different, otherwise
инопланетянин, инопланетный: alien, extraterrestrial
иностранка: foreign, foreigner
инспектор, инспекция, инспектировать: inspector, inspection, inspect
инстинкт, инстинктивный: instinct, instinctive
институт, институциональный: institute, institution, institutional
инструкция: instruction, manual
инструмент, инструментальный: instrument, tool, instrumental
инсулин: insulin
инсульт: stroke
интеграл, интегральный: integral
интеграционный, интегрирование: integration, integrate
интеллект, интеллектуальный, интеллектуал: intelligence, intellect, intellectual, smart
интеллигент, интеллигенция: intelligentsia, intellectual
интервал: interval
интервенция, интервент: intervention, interventionist
интервью, интервьюировать, интервьюер: interview, interviewer
интересовать, интересоваться, поинтересоваться: interest, interesting
интернет: internet, online, web
интерпретация, интерпретировать: interpretation, interpret
интерфейс: interface
интерьер: interior
интуиция, интуитивный: intuition, intuitive
инфаркт: infarction, attack
инфекция, инфекционный, инфицировать, инфицирование: infection, infectious, infect
инфляция, инфляционный: inflation, inflationary
информатика: informatics, computing
информатор: informant
информация, информационный, информировать, проинформировать, информативный: information, inform, informative
инфракрасный: infrared
инфраструктурный: infrastructure
инцидент: incident
инъекция: injection
ион, ионный, ионизация, ионизирующий: ion, ionic, ionization, ionizing
ипотека, ипотечный: mortgage
ирригация, ирригационный: irrigation, irrigate
исковой: lawsuit, claim, suit
искажение, исказить, искажать, искажённый: distortion, distort
искать, поискать, поиск, поисковый, отыскать: search, seek, sought, find
исключать, исключить, исключение: exclude, exception, exclusion, expel
исключительный, исключительно: exceptional, exclusive, exclusively, solely
исконный: native, indigenous, original
ископаемое, ископаемый: fossil, mineral
искра, искрить: spark
искренний, искренность, искренне: sincere, sincerity, sincerely
искусственный, искусственно: artificial, artificially, synthetic
искусство: art
ислам, исламский, исламист: islam, islamic, islamist
испарение, испарять, испаряться, испариться: evaporation, evaporate, vaporize
исполнитель: performer, artist, contractor
исполнительный: executive
исполняться, исполниться: turn, fulfilled
испортить, портить, испортиться, порча: spoil, damage, deteriorate, corrupt
исправить, исправлять, исправление: correct, fix, correction
испуг, испугать, испугаться, пугать, пугающий: fright, scare, frighten, scary
испытательный: test, trial, experience
исследование, исследовать, исследователь, исследовательский: research, study, explore, researcher, explorer
истекать, истечь, истечение: expire, expiration, outflow
истец: plaintiff, claimant
исток: source, origin, headwaters
историк: historian
история, исторический: history, historic, historical, story
истощать, истощить, истощение, истощённый: depletion, exhaustion, exhaust, deplete
истребитель: fighter
истребить, истреблять, истребление: extermination, exterminate, destroy
исход: outcome, exodus, result
исчезать, исчезнуть, исчезновение, исчезнувший: disappear, vanish, extinct, disappearance, extinction
исчисление, исчислять, исчисляться: calculus, calculation, calculate
итог, итоговый: result, total, outcome, final
июльский: july
июньский: june
мечтательный: dream
скульптура, скульптурный, скульптор, изваяние, ваятель: sculpture, sculptor, statue
страховщик, страхователь: insurer, policyholder
`;
