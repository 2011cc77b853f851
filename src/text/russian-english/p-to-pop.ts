/** Russian: English, words in П to Поп. See ../russian-english.ts. */
export default `
павильон: pavilion
падать, упасть, падение, пасть: fall, fell, drop, decline, collapse
падеж: case
пазл, головоломка: puzzle
пакет, пакетный: package, packet, bag
пакт: pact, treaty
палата: chamber, house, ward
палатка: tent
палач: executioner, hangman
палец: finger, toe
палеонтология, палеонтолог, палеонтологический: paleontology, paleontologist
палитра: palette
палка, палочка: stick, rod, wand
паломник, паломничество: pilgrim, pilgrimage
палуба: deck
пальма, пальмовый: palm
пальто: coat, overcoat
памятник: monument, memorial, statue
память: memory, remembrance
памятный: memorable, commemorative, memorial
панель: panel
паника, панический, паниковать: panic
пандемия: pandemic
панорама, панорамный: panorama, panoramic
пансионат, пансион: boarding, guesthouse, pension
панцирь: shell, armor, carapace
папа: father, dad, pope
папский, папство: papal, papacy
папка: folder, directory
пар, паровой: steam, vapor
пара, парный: pair, couple, double
парад: parade
парадокс, парадоксальный: paradox, paradoxical
паразит, паразитический, паразитировать: parasite, parasitic
паралич, парализовать: paralysis, paralyze
параллель, параллельный: parallel
параметр: parameter, setting
парашют, парашютист: parachute, parachutist, paratrooper
парень: guy, boy, fellow
пари: bet, wager
парик: wig
парикмахер, парикмахерская: hairdresser, barber
парить: soar, hover
парк, парковый: park, fleet
парковка, парковать, припарковать: parking, park
парламентарий: parliament, parliamentary
пароход: steamship, steamer
паровоз: locomotive
пароль: password
паром: ferry
партизан, партизанский: guerrilla, partisan
партия, партийный: party, batch, game
партнёр, партнёрство, партнёрский: partner, partnership
парус, парусный: sail, sailing
пассажир, пассажирский: passenger
пассивность: passive
паста: paste, pasta
пастбище, пасти: pasture, grazing, graze
пастор: pastor, minister
пастух: shepherd, herdsman
пасха, пасхальный: easter, passover
пасынок, падчерица: stepson, stepdaughter
патент, патентный, запатентовать, патентовать: patent
патология, патологический: pathology, pathological
патогенный, патоген: pathogen, pathogenic
патриарх, патриарший, патриархат: patriarch, patriarchal, patriarchate
патриот, патриотизм, патриотический: patriot, patriotic, patriotism
патрон: cartridge, patron, ammunition
патруль, патрулировать, патрульный, патрулирование: patrol
пауза: pause, break
паук: spider
паутина: web, cobweb
пафос: pathos
пахать, вспашка, пашня: plow, arable
пациентка: patient
пачка: pack, bundle
пейзаж, пейзажный: landscape, scenery
пекарь, пекарня: baker, bakery
пелена: veil, shroud
пеликан: pelican
пена: foam
пение: singing, chant
пенициллин: penicillin
пенсия, пенсионный, пенсионер: pension, retirement, pensioner, retiree
пепел: ash, ashes
первенство: championship, primacy
первичный: primary, initial
первобытный: primitive, prehistoric
первоначальный, первоначально: original, initial, originally, initially
первооткрыватель: discoverer, explorer
впервые, первенец: first
первостепенный: paramount, primary
перебить, перебивать: interrupt, kill
переболеть: ill, recover
перебраться, перебираться: move, relocate
переброска, перебросить, перебрасывать: transfer, redeploy, redeployment
перевал: pass
перевернуть, переворачивать: overturn, flip, capsize
перевес: advantage, superiority, preponderance
перевод, переводить, перевести, переводчик: translation, translate, transfer, translator, interpreter
перевозить, перевезти, перевозка, перевозчик: transport, carry, transportation, carrier
переворот: coup, revolution, upheaval
перевыборы, переизбрание, переизбрать: reelection, reelected, re-election, re-elected
переговоры, переговорный: negotiation, talks, negotiate
перегородка: partition, septum
перегрев, перегреваться: overheating, overheat
перегрузка, перегрузить: overload
перегонка: distillation
передний: front, forward
передавать, передать: transmit, transfer, hand, convey, pass
передача: transmission, transfer, broadcast, gear
передатчик, передающий: transmitter
передвигаться, передвижение, передвижной: move, movement, mobile
переделать, переделывать, переделка: remake, rework, alteration
передовой, передовая: advanced, front, leading
передозировка, передозировать: overdose
переезд, переехать, переезжать: move, relocate, relocation, crossing
переживание, переживать: experience, emotion, worry
пережить: survive, outlive, survived
пережиток: relic, vestige, remnant
перезагрузка, перезагрузить: reboot, reset, restart
переименовать, переименование, переименовывать: rename, renaming
перейти, переходить: cross, pass, switch, move
переход, переходный: transition, crossing, transitional, passage
перекись: peroxide
перекладина: crossbar
переключить, переключатель, переключение, переключать: switch, shift
перекрёсток: crossroads, intersection
перекрыть, перекрывать: block, overlap
перекрытие: floor, overlap, ceiling
перелёт: flight, migration
перелётный: migratory
перелить, переливание: transfusion, transfuse
перелом: fracture, break
переломный: turning, pivotal, critical
перемена, переменить: change, break
переменный, переменная: variable, alternating
переместить, перемещение, перемещать, перемещаться: move, displacement, displace, movement
перенапряжение: overvoltage, overstrain
перенаселение: overpopulation
перенести, переносить, перенос: transfer, postpone, endure, move, undergo
переносной: portable
переносчик: vector, carrier
переносный: figurative
переночевать, ночевать: overnight, stay
переоценить, переоценка, переоценивать: overestimate, revaluation, reassessment
перепад: drop, difference, fluctuation
переписать, переписывать: rewrite, copy, transcribe
переписка, переписываться: correspondence, correspond
переплёт: binding
переподготовка: retraining
перепроизводство: overproduction
перерабатывать, переработать, переработка: process, recycle, processing, recycling, refining
перераспределение, перераспределить: redistribution, redistribute
перерасти, перерастать: outgrow, escalate
перерезать: cut, sever
перерождение: rebirth, degeneration
перерыв: break, interruption, intermission
пересадка, пересадить: transplant, transplantation, transfer
пересекать, пересечь, пересечение: cross, intersect, intersection, crossing
переселение, переселить, переселенец, переселиться: resettlement, migration, resettle, settler, migrant
пересмотреть, пересмотр, пересматривать: revise, review, revision, reconsider
перестановка: permutation, rearrangement, reshuffle
перестать, переставать: stop, cease
перестройка, перестроить, перестраивать: restructuring, perestroika, rebuild, restructure
перестрелка: shootout, skirmish, gunfight
перестраховка: reinsurance
переулок: lane, alley
переутомление: overwork, fatigue
перехват, перехватить, перехватчик, перехватывать: interception, intercept, interceptor
перечень: list
перечислить, перечислять, перечисление: list, enumerate, transfer
перешеек: isthmus
перец: pepper
перила: railing
период, периодический, периодичность: period, periodic, periodical
периферия, периферийный: periphery, peripheral
перо: feather, pen, plume
пернатый: feathered
перпендикулярный, перпендикуляр: perpendicular
персик: peach
персона: person, figure
персонаж: character
персонал: staff, personnel
персональный: personal
перспектива, перспективный: prospect, perspective, promising
перфоратор: perforator
перчатка: glove
песня, песенный: song
песок, песчаный, песочный: sand, sandy
песчаник: sandstone
пессимизм, пессимист, пессимистический: pessimism, pessimistic, pessimist
пёстрый: colorful, motley, variegated
петиция: petition
петля: loop, noose, hinge
петух: rooster, cock
пехота, пехотный, пехотинец: infantry, infantryman
печаль, печальный: sadness, sad, sorrow
печатать, напечатать, печать, печатный: print, printing, press, seal, stamp
печень: liver
печеночный, печёночный: hepatic, liver
печенье: cookie, biscuit
печка, печь: furnace, stove, oven, bake
пешеход, пешеходный: pedestrian
пешка: pawn
пеший, пешком: foot, walking
пещера, пещерный: cave, cavern
пианистка: pianist
пиар: publicity, pr
пивной, пиво: beer, brewery
пивоваренный, пивоварня, пивовар, пивоварение: brewery, brewing, brewer, brew
пигмент: pigment, pigmentation
пиджак: jacket
пик, пиковый: peak, spade
пика: pike, lance
пикет: picket
пила, пилить: saw
пилот, пилотировать, пилотажный, пилотируемый: pilot, manned, aerobatic
пилотный: pilot
пингвин: penguin
пионер, пионерский: pioneer
пир: feast, banquet
пирамида, пирамидальный: pyramid, pyramidal
пират, пиратский, пиратство: pirate, piracy
пирог: pie, cake
пирожное: cake, pastry
пирс: pier
писатель, писательница, писательский: writer, author, novelist
писать, написать, написание: write, wrote, written, writing, spelling
писец: scribe
пистолет: pistol, gun
письменность: writing, script
письменный, письмо: letter, written, writing, mail
питание, питаться, питательный: nutrition, food, feed, diet, nutrient
питомец: pet
питомник: nursery, kennel
пить, выпить, питьё, питьевой: drink, drank, drunk, drinking
пицца: pizza
пища, пищевой: food, diet, dietary
пищеварение, пищеварительный: digestion, digestive
пищевод: esophagus
пиявка: leech
плавание, плавать, плыть, поплыть: swim, swam, sail, voyage, float
пловец, плавательный: swimmer, swimming
плавучий: floating
плавить, плавление, плавиться, расплавить: melt, melting, smelt
плавка: smelting
плавник: fin
плавный: smooth, gradual
плагиат: plagiarism
плакат: poster, placard
плакать, заплакать, плач: cry, weep, lament
пламя, пламенный: flame, fiery
план, плановый: plan, planned, scheduled
планер, планёр: glider
планета, планетный: planet, planetary
планетарий: planetarium
планирование, планировать, запланировать: plan, planning, schedule
планировка: layout
планка: bar, plank, strip
планктон: plankton
планшет: tablet
плантация, плантатор: plantation, planter
пласт: layer, stratum, seam
пластик, пластиковый, пластмасса: plastic
пластина, пластинка: plate, record, disc
пластический, пластичный, пластичность: plastic, plasticity
пластырь: patch, plaster
плата, платный: fee, pay, payment, board, charge
плазма, плазменный: plasma
платёж, платёжный: payment
платить, заплатить: pay, paid, payment
платина, платиновый: platinum
плато: plateau
платок: scarf, handkerchief, kerchief
платформа: platform
платье: dress, gown
плацдарм: bridgehead, beachhead, foothold
плацента: placenta
плащ: cloak, raincoat, cape
племя, племенной: tribe, tribal
племянник, племянница: nephew, niece
плен, пленный, пленник: captivity, prisoner, captive
пленить: captivate, capture
плёнка: film, tape
пленум: plenum
плесень: mold, mould
плести, плетение: weave, weaving, wove
плечо, плечевой: shoulder, arm
плита: slab, plate, stove
плитка: tile
плод: fruit, fetus
плодовый: fruit
плодить, плодиться: breed, multiply
плодородие, плодородный: fertility, fertile
плодотворный: fruitful, productive, prolific
плоский: flat
плоскость: plane
плоскогорье: plateau, tableland
плот: raft
плотина: dam, weir
плотник: carpenter
плотность, плотный: density, dense, tight
плотоядный: carnivorous
плоть: flesh
плохой, плохо: bad, poor, badly, poorly
площадка: site, platform, playground, ground
площадь: area, square
плуг: plow, plough
плутоний: plutonium
плюс: plus, advantage
пляж, пляжный: beach
пляска, плясать: dance
пневмония: pneumonia
победа, победить, побеждать, победоносный: victory, win, won, defeat, victorious
победитель, победительница: winner, victor
побег: escape, shoot, sprout
побить, побивать: beat, break
поблизости: nearby
побочный: side, secondary, by-product
побудить, побуждать, побуждение: prompt, encourage, motive, induce, impulse
побывать: visit
повар, поварской: cook, chef
поваренный: culinary, cookery
поведение, поведенческий: behavior, behaviour, conduct, behavioral
повезти, везение: luck, lucky, fortune
повеление, повелитель, повелевать: command, ruler, lord
повергнуть: plunge, overthrow
повернуть, поворачивать, поворот, поворотный: turn, rotate, bend, rotation
поверхность, поверхностный: surface, superficial
поверье: belief, superstition
повествование, повествовать, повествовательный: narrative, narration, narrate
повестка: agenda, summons
повесть: story, tale, novella
повод: reason, occasion, pretext, cause
повозка: cart, wagon, carriage
повредить, повреждение, повреждать: damage, injure, injury
повседневный, повседневность: everyday, daily, routine
повсюду, повсеместный, повсеместно: everywhere, widespread, ubiquitous
повтор, повторить, повторять, повторение, повторный: repeat, repetition, repeated
повысить, повышать, повышение, повышаться: increase, raise, rise, promote, promotion
повышенный: elevated, high, increased
повязка: bandage, armband
погасить, погашение, погашать: repay, repayment, extinguish, redemption
погибнуть, погибать, погибший: die, perish, killed, dead
поглотить, поглощать, поглощение: absorb, absorption, acquisition, takeover
погода, погодный: weather
поголовье: livestock, herd
погоня: chase, pursuit
погребение, погребальный, погрести: burial, funeral, bury
погреб: cellar
погрешность: error, inaccuracy
погрузка, погрузить, погрузчик: loading, load, loader
погружение, погружать, погрузиться: dive, immersion, immerse, submerge
подавать, подать, подача: submit, serve, supply, file
подавить, подавлять, подавление: suppress, suppression, crush
подавляющий: overwhelming, vast
подагра: gout
подарить, дарить, подарок, подарочный: gift, give, present, donate
подбор, подбирать, подобрать: selection, select, pick
подборка: selection, collection
подбородок: chin
подвал: basement, cellar
подведомственный: subordinate
подвергаться, подвергнуть, подвергнуться, подвергать: subject, undergo, expose
подверженный: susceptible, prone
подвес, подвесной, подвеска: suspension, suspended, pendant
подвести, подводить: fail, bring, summarize
подвиг: feat, exploit, heroism
подвид: subspecies
подвижный, подвижность: mobile, mobility, agile
подводный: underwater, submarine
подводник: submariner
подгруппа: subgroup
подготовка, подготовить, подготовительный, подготавливать: preparation, training, prepare, train, preparatory
поддаваться, поддаться: succumb, yield
подданный, подданство: subject, citizenship
подделка, подделать, поддельный, подделывать: fake, forgery, counterfeit, forge
поддержание: maintenance, maintain
подъезд: entrance, doorway
подземный, подземелье: underground, subterranean, dungeon
телескоп, телескопический: telescope, telescopic, spyglass
подкаст: podcast
подкова: horseshoe
подключить, подключение, подключать: connect, connection
подкожный: subcutaneous
подкрепление, подкрепить: reinforcement, reinforce
подкуп, подкупить: bribery, bribe
подлежать: subject, liable
подлинник, подлинный, подлинность: original, authentic, genuine, authenticity
подлодка, субмарина: submarine
подмножество: subset
подниматься, поднять, поднимать, подняться: rise, raise, lift, rose, climb
подъём: rise, ascent, lift, upswing
подъёмник, подъёмный: lift, elevator, hoist
подножие: foot, base
подобный, подобие: similar, similarity, likeness
подогрев, подогреть: heating, heat
подозрение, подозревать, подозреваемый, подозрительный: suspicion, suspect, suspicious
подойти, подходить: approach, suit, fit
подход: approach
подходящий: suitable, appropriate
подоходный: income
подписать, подписание, подпись, подписывать: sign, signing, signature, signed
подписка, подписчик, подписаться: subscription, subscriber, subscribe
подполковник: lieutenant-colonel, lieutenant
подполье, подпольный: underground, clandestine
подпрыгнуть: jump
подразделение: unit, division, subdivision
подразделить, подразделять, подразделяться: divide, subdivide
подразумевать: imply, mean
подробность, подробный, подробно: detail, detailed
подросток, подростковый: teenager, adolescent, teenage
подруга: friend, girlfriend
подряд: contract, consecutive
подрядчик: contractor
подрыв, подорвать, подрывной, взорваться: undermine, blast, subversive, explode
подсказка, подсказать: hint, prompt
подсознание, подсознательный: subconscious
подсолнечник, подсолнечный, подсолнух: sunflower
подставка: stand
подсудимый: defendant, accused
подсчёт, подсчитать, подсчитывать: count, calculate, calculation
подтвердить, подтверждение, подтверждать: confirm, confirmation, verify
подтекст: subtext, connotation
подушка: pillow, cushion
подхватить: pick, catch
подчеркнуть, подчёркивать: emphasize, stress, underline
подчинение, подчиняться, подчинить, подчинять: subordination, obey, subordinate, submit
подчинённый: subordinate
подшипник: bearing
поединок: duel, fight, bout
поезд: train
поездка: trip, journey, travel
пожар, пожарище: fire, blaze
пожарный: firefighter, fire, fireman
пожизненный, пожизненно: lifelong, life, lifetime
пожилой: elderly, aged
пожинать: reap
поза: pose, posture
поздний, поздно, позднее: late, later
поздравить, поздравление, поздравлять: congratulate, congratulation
позволить, позволять, позволение: allow, permit, enable, permission
позвонок: vertebra
позвоночник: spine, backbone
позвоночный: vertebrate, spinal, vertebral
позиция, позиционный: position, stance, positional
познание, познать, познавательный, познавать: cognition, knowledge, cognitive
познакомиться, познакомить: meet, met, acquaint
позолоченный, позолота: gilded, gilt
позор, позорный: shame, disgrace, shameful
позитивный, позитив: positive
поиск, поисковый, поискать: search, quest
поймать, поимка: catch, caught, capture
показание: testimony, reading, evidence
показатель: indicator, rate, index
показать, показывать, показ: show, shown, demonstrate, display
показательный: exponential, indicative
покаяние, покаяться: repentance, penance, repent
покер: poker
покидать, покинуть: leave, left, abandon, depart
поклон, кланяться, поклониться: bow
поклонение, поклоняться: worship
поклонник, поклонница: fan, admirer
покой: rest, peace
поколение: generation
покорить, покорение, покоритель, покорять: conquer, conquest, conqueror
покорный, покорность: obedient, submissive
покров: cover, cloak
покровитель, покровительство, покровительствовать: patron, patronage, protector
покрой: cut
покрытие: coating, covering, coverage, pavement
покрыть, покрывать: cover, coat
покрышка: tire, tyre
покупатель, покупательский: buyer, customer, purchaser
покупать, купить, покупка, закупка: buy, bought, purchase, purchasing
покупательный: purchasing
покушение, покушаться: assassination, attempt
пол: floor, sex, gender
половой: sexual, sex
полагаться, положиться: rely
полвека: half-century
полдень: noon, midday
поле, полевой: field
полезный, полезность: useful, beneficial, utility, healthy
полемика, полемический: polemic, controversy
полёт: flight
полететь, лететь, летать: fly, flew, flown
ползать, ползти: crawl, creep
полив, поливать, полить: watering, irrigation, water
полигамия: polygamy
полигон: range, landfill, polygon
поликлиника: clinic, polyclinic
полимер, полимерный: polymer
полиомиелит: polio, poliomyelitis
полис: policy, polis
политически: political
полиция, полицейский, полисмен: police, policeman
полк, полковой: regiment, regimental
полка: shelf
полковник: colonel
полночь: midnight
полнота: completeness, fullness
полный, полностью, полноценный: full, complete, fully, completely, total
полнометражный: feature, full-length
полномочие, полномочный: authority, power, mandate
наполовину: half
положение: position, situation, status, provision
положить, класть: put, lay, laid, place
положительно: positive
поломка, сломаться: breakage, breakdown, failure, break
полоса: strip, band, lane, stripe
полосатый: striped
полость: cavity
полотенце: towel
полотно: canvas, cloth, linen
полтора: one-and-a-half
полугодие: half-year
полугодовой: semiannual
полузащитник: midfielder
полуостров: peninsula
полупроводник, полупроводниковый: semiconductor
полуфинал: semifinal, semi-final
полуфиналист: semifinalist, semi-finalist
полушарие: hemisphere
получатель: recipient, beneficiary
получить, получать, получение: receive, obtain, get, got, gain
польза: benefit, use, favor
пользование, пользоваться, пользователь, пользовательский: use, user, enjoy
полюс, полярный: pole, polar, arctic
поляризация: polarization
поляна: clearing, glade
помада: lipstick
пометить, помета, пометка: mark, label, note
помеха: interference, obstacle, hindrance
помешать, мешать: prevent, interfere, hinder, hamper
поместить, помещать: place, put
поместье: estate, manor
помещение: room, premises, building
помещик, помещичий: landowner, landlord
помилование, помиловать: pardon, clemency
помнить, запомнить, вспомнить, вспоминать: remember, recall, memorize
помогать, помочь, помощь: help, assist, aid, assistance
помощник, помощница: assistant, aide, helper
помост: scaffold, platform
понижение, понизить, понижать, понижаться: decrease, lower, reduction, decline
понимание, понимать, понять: understand, understanding, understood, comprehension
понятие: concept, notion
понятный: clear, understandable
пони: pony
понтон: pontoon
поощрение, поощрять, поощрить: encourage, encouragement, incentive, reward
поочерёдно: alternately
попадание, попасть, попадать: hit, get, reach
попугай: parrot
поправить, поправка, поправлять: amendment, correct, correction, amend
поправиться, поправляться: recover, recovery
популяризация, популяризировать, популяризатор: popularize, popularization, popularizer
популяция, популяционный: population
популизм, популист, популистский: populism, populist
попытка, попытаться, пытаться: attempt, try, tried
поп: priest, pop
поперечный, поперечник, поперёк: transverse, cross, diameter
пополнение, пополнить, пополнять: replenish, replenishment, reinforcement
попутный: passing, tail
попутчик: companion
паб: pub
пай, пайщик: share, shareholder
паёк: ration
палеолит: paleolithic
панк: punk
пантеон: pantheon
парафин: paraffin
парфюмерия, парфюм: perfume, perfumery
партер: stalls
партитура: score
парча: brocade
пастель: pastel
педагог, педагогика, педагогический: teacher, educator, pedagogy, pedagogical
педаль: pedal
педиатр, педиатрия: pediatrician, pediatrics
пелёнка: diaper
пенальти: penalty
пенсне: pince-nez
перегной: humus
передел: redistribution
перекрёстный: cross
переплетение: interweaving
переполнение, переполненный: overflow, overcrowded
переправа, переправить, переправиться: crossing, ferry, cross
перепродажа, перепродать: resale, resell
пересказ, пересказать: retelling, retell
перманентный: permanent
пигмей: pygmy
пиксель: pixel
пикник: picnic
пиктограмма: icon, pictogram
пиломатериал: lumber, timber
пилигрим: pilgrim
пистолет-пулемёт: submachine-gun, submachine
плеяда: pleiad, galaxy
плеть: whip, lash
плеер: player
плейофф, плей-офф: playoff
плюрализм: pluralism
плющ: ivy
повинность: duty, obligation, conscription
повиноваться, повиновение: obey, obedience
погибель, гибель, гибнуть: death, die, destruction, loss
подбить, подбивать: hit, damage, disable
подвесить: hang, suspend
подготовиться, готовиться, готовить: prepare, train, cook
подкладка: lining
подмена, подменить: substitution, replace
поднос: tray
подопечный: ward
подорожник: plantain
подстанция: substation
подстрелить: shoot, shot
подтолкнуть, подталкивать: push, prompt
подтип: subtype
позаимствовать, заимствовать, заимствование: borrow, borrowing, loan
покойный, покойник: late, deceased, dead
покраска, покрасить, красить: paint, painting
полог: canopy
пологий: gentle, gradual
полукруг, полукруглый: semicircle, semicircular
полумесяц: crescent
полураспад: half-life
помёт: litter, droppings, dung
помпа: pump
политолог, политология: political-scientist, political
пересохнуть, пересыхать: dry
перемешать, перемешивать, смешать, смешение: mix, mixing, stir
поведать: tell, told
подоконник: windowsill
погоны, погон: epaulette
подпорка, подпирать: prop, support
подпора: support, pillar
подстраивать, подстройка: adjust, adjustment
побороть, бороться, борьба: fight, struggle, fought, wrestling, combat
погулять, гулять: walk, stroll
подумать, думать: think, thought
понравиться, нравиться: like
понадобиться, надобиться: need
попробовать, пробовать: try, tried, taste
покончить: end, finish
позвонить, звонить, звонок: call, phone, ring, bell
позвать, звать: call, invite
поверить, верить: believe, trust
поломать: break, broke, broken
`;
