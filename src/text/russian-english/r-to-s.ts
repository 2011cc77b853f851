/** Russian: English, words in Р and С. See ../russian-english.ts. */
export default `
рабыня, рабский, рабовладелец: slave, slavery
работа, работать, проработать, поработать: work, job, labor, operate
работодатель: employer
работоспособность, работоспособный: efficiency, performance, operational
рабочий, работник, работница: worker, employee, working, labor
раввин: rabbi
равноправие, равноправный: equality, equal
равнина, равнинный: plain, lowland
равновесие, равновесный: equilibrium, balance
равноденствие: equinox
равнодушие, равнодушный: indifference, indifferent
равномерный, равномерно: uniform, even, evenly
равный, равно, равняться, поровну: equal, equally
радар, радарный: radar
радиатор: radiator
радиация, радиационный: radiation
радий: radium
радикал, радикальный, радикализм: radical, radicalism
радио, радиостанция, радиосвязь, радиовещание, радист: radio, broadcast
радиоактивность, радиоактивный: radioactive, radioactivity
радиоволна: radio, wave
радиолокация, радиолокационный, радиолокатор: radar
радиоэлектроника, радиотехника: electronics, radio
радиус: radius
радость, радостный, радоваться, обрадоваться, рад: joy, glad, happy, rejoice
разбирательство: proceedings, hearing, trial
разбить, разбивать, разбиться: break, broke, smash, crash, defeat
разблокировать, разблокировка: unblock, unlock
разбой, разбойник, разбойный: robbery, robber, bandit
разбор, разбирать, разобрать, разборка: analysis, dismantle, disassemble, analyze
разведение: breeding, dilution
разведка, разведчик, разведывательный: intelligence, reconnaissance, exploration, scout, spy
развёртывание, развернуть, разворачивать, развёртывать, развернуться: deployment, deploy, unfold, turn
развести, развестись, развод, разводиться: divorce
развитие, развиваться, развить, развивать, развиться, развитый: development, develop, evolve
развлечение, развлекательный, развлекать, развлекаться: entertainment, entertain, amusement, fun
разворот, разворачиваться: turn, reversal
развязка: denouement, interchange, outcome
разглашение, разгласить: disclosure, disclose
разговор, разговаривать, разговорный: conversation, talk, spoken, colloquial
разгон, разгонять, разогнать, разгоняться: acceleration, accelerate, disperse, dispersal
разграничение, разграничить: delimitation, demarcation, differentiate
разгрузка, разгружать, разгрузить: unload
раздавить: crush
раздача, раздавать, раздать: distribution, distribute, hand
раздел, раздельный: section, partition, division, separate
разделение, разделить, разделять, разделиться, разделяться: division, divide, separation, separate, share
раздражение, раздражать, раздражитель, раздражительность: irritation, irritate, stimulus, annoy
разжечь, разжигать, разжигание: incite, incitement, ignite, inflame
разлив, разливаться, разлить, разливать: spill, flood, overflow, pour
различие, различный, различать, различить, различаться: difference, differ, different, various, distinguish
разложение, разлагаться, разложить, разложиться, разлагать: decomposition, decompose, decay
разлом: fault, rift, fracture
размер, размерность: size, dimension, amount
размещение, разместить, размещать, разместиться, размещаться: placement, place, locate, accommodate, deploy
размножение, размножаться, размножить: reproduction, reproduce, breed, multiply
размышление, размышлять: reflection, thinking, ponder, thought
разница, разность: difference, gap
разновидность: variety, type, kind
разногласие, разногласия: disagreement, dispute, difference
разнообразие, разнообразный: diversity, variety, diverse, varied
разносторонний: versatile, diverse
разный, по-разному: different, various, differently
разоблачение, разоблачить, разоблачать: expose, exposure, revelation
разойтись, расходиться: diverge, part, disperse
разорвать, разрывать: break, broke, tear, tore, sever
разоружение, разоружить: disarmament, disarm
разочарование, разочаровать, разочарованный: disappointment, disappoint, disappointed, disillusionment
разработка, разработать, разрабатывать, разработчик: development, develop, developer, design
разрез: section, cut, incision
разрешение, разрешить, разрешать: permission, permit, allow, resolution, resolve
разрушение, разрушить, разрушать, разрушаться, разрушительный, разрушиться: destruction, destroy, collapse, destructive
разрыв: gap, rupture, break
разряд, разрядный: discharge, category, rank
разрядка: detente, discharge
разум, разумный, разумно: mind, reason, reasonable, intelligent, rational
разъём: connector, socket
разъяснение, разъяснить, разъяснять: clarification, clarify, explain, explanation
разыскивать, розыск, разыскать: wanted, search, seek
рай, райский: paradise, heaven
районный: district, area, region
рак, раковый: cancer
ракетоноситель: rocket, missile
ракообразные, рачок: crustacean
ралли: rally
рама, рамка, рамки: frame, framework
рана, ранение, ранить, раненый: wound, injury, injure
ранг: rank
ранний, рано, раньше, ранее: early, previously, earlier, before
раса, расовый: race, racial
расизм, расист, расистский: racism, racist
раскол, расколоть, расколоться: split, schism
раскопки, раскопка, раскопать, раскапывать: excavation, excavate, dig
раскрыть, раскрытие, раскрывать: reveal, disclose, disclosure, solve, open
распад, распасться, распадаться: decay, collapse, disintegration, breakup
распечатать, распечатка: print
расписание: schedule, timetable
расплав, расплавленный, плавить: melt, molten
распознавание, распознать, распознавать: recognition, recognize
расположение, расположить, располагать, располагаться, расположиться, расположенный: location, located, situated, position, arrangement
распоряжение, распорядиться, распоряжаться, распорядитель: order, disposal, instruction, manager
расправа, расправиться: reprisal, massacre
распределение, распределить, распределять, распределительный: distribution, distribute, allocate, allocation
распространение, распространить, распространять, распространяться, распространиться: spread, distribution, distribute, dissemination, proliferation
распространённый, распространённость: common, widespread, prevalence, prevalent
распря: feud, strife
распустить, распускать, роспуск: dissolve, dissolution, disband
распуститься, распускаться: bloom, blossom
распятие, распять: crucifixion, crucify
рассвет: dawn
расселение, расселиться, расселить: settlement, settle, dispersal
рассеяние, рассеять, рассеивать, рассеиваться: scattering, scatter, disperse, dissipate
рассказ, рассказать, рассказывать, рассказчик: story, tell, told, narrator
расслабление, расслабиться, расслаблять: relaxation, relax
расследование, расследовать: investigation, investigate, inquiry
рассмотрение, рассмотреть, рассматривать, рассматриваться: consideration, consider, examine, review
расставить, расставлять, расстановка: arrange, arrangement, place
расстрел, расстрелять, расстреливать: execution, shooting, shot, execute
расстройство, расстроить, расстроиться, расстраивать: disorder, upset
рассудок: reason, mind, sanity
рассуждение, рассуждать: reasoning, argument, discourse
рассчитать, рассчитывать, расчёт, расчётный, рассчитываться: calculation, calculate, settlement, expect, estimated
рассылка, рассылать, разослать: mailing, send, newsletter
раствор, растворение, раствориться, растворять, растворитель, растворимый: solution, dissolve, solvent, soluble
растение, растительный: plant, vegetable
растениеводство: crop, cultivation
расти, вырасти, вырастать, рост, подрасти: grow, grew, growth, increase, height
расторжение, расторгнуть: termination, terminate, dissolution
растяжение, растянуть, растягивать, растяжка: stretch, sprain, tension
расход, расходы, расходовать, расходный, израсходовать: expense, expenditure, cost, consumption
расхождение: discrepancy, divergence, difference
расцвет, расцвести, расцветать: heyday, flourish, bloom, prime
расценивать, расценить: regard, consider, assess
расширение, расширить, расширять, расшириться, расширяться: expansion, expand, extension, widen, enlargement
расшифровка, расшифровать, расшифровывать: decipher, decode, decoding, transcript
расщепление, расщепить, расщепляться: splitting, split, fission, cleavage
ратификация, ратифицировать: ratification, ratify
раунд: round
рацион: diet, ration
рационализм, рациональный, рациональность: rational, rationalism, rationality
рвать, порвать: tear, tore, torn
рвота: vomiting, vomit
реабилитация, реабилитировать: rehabilitation, rehabilitate
реагировать, отреагировать, среагировать: react, respond, reaction, response
реактив, реагент: reagent
реактивный: jet, reactive
реактор: reactor
реакция, реакционный: reaction, response, reactionary
реализация, реализовать, реализовывать, реализоваться: implementation, implement, realize, realization, sale
реализм, реалист, реалистичный, реалистический: realism, realistic, realist
реальный, реальность, реально, реалии: real, reality, actual
реанимация, реанимировать: resuscitation, intensive, revive
ребёнок, дети, ребята, ребятишки: child, children, kid, baby
ребро: rib, edge
реванш: rematch, revenge
ревизия, ревизор: audit, revision, inspector, auditor
ревность, ревновать, ревнивый: jealousy, jealous
революционер: revolution, revolutionary
регби: rugby
регенерация: regeneration
регистр: register, case
регистратор: registrar, recorder
зарегистрироваться: registration, register, record
регламент, регламентировать: regulation, rules, regulate
регулирование, регулировать, урегулировать, регулятор, урегулирование: regulation, regulate, regulator, settlement, control
регулярный, регулярно, регулярность: regular, regularly
редактор, редактировать, редакционный, редактирование, редакторский: editor, edit, editorial
редакция: edition, version, editorial, newsroom
редкий, редко, редкость: rare, rarely, rarity
реестр: register, registry
режим, режимный: regime, mode
режиссёр, режиссура, режиссёрский: director, direct
резать, резка, порезать, нарезать: cut, slice
резерв, резервный, резервировать, зарезервировать: reserve, backup
резервуар: reservoir, tank
резиденция, резидент: residence, resident
резина, резиновый: rubber
резистор: resistor
резкий, резко: sharp, sharply, abrupt, harsh
резня: massacre, slaughter
резолюция: resolution
резонанс, резонансный: resonance, high-profile
результат, результативный, результативность: result, outcome, score, effective
резюме: resume, summary
рейд, рейдер, рейдерский: raid, raider
рейс, рейсовый: flight, voyage, trip
рейтинг, рейтинговый: rating, ranking
река, речной, речка: river
реклама, рекламный, рекламировать, рекламодатель: advertising, advertisement, advertise, ad, commercial
рекомендация, рекомендовать, порекомендовать, рекомендательный: recommendation, recommend, advise
реконструкция, реконструировать: reconstruction, reconstruct, renovation
рекорд, рекордный, рекордсмен, рекордсменка: record, record-breaking, record-holder
рекрут: recruit
ректор, ректорат: rector
реле: relay
религия, религиозный, религиозность: religion, religious
релиз: release
рельеф, рельефный: relief, terrain, topography
рельс, рельсовый, рельсы: rail, track
релятивистский: relativistic
ремейк: remake
ремень: belt, strap
ремесло, ремесленник, ремесленный: craft, craftsman, artisan, trade
ремонт, ремонтировать, отремонтировать, ремонтный: repair, renovation, renovate
ренессанс: renaissance
рентабельность, рентабельный: profitability, profitable
рентген, рентгеновский, рентгенография: x-ray, radiography
репертуар: repertoire
репетиция, репетировать: rehearsal, rehearse
реплика: replica, line, remark
репортаж: report, coverage
репортёр: reporter
репрессия, репрессии, репрессировать, репрессивный: repression, purge, repressive
репродуктивный: reproductive
рептилия, пресмыкающееся: reptile
репутация: reputation
респираторный: respiratory
респондент: respondent
реставрация, реставрировать, отреставрировать, реставратор: restoration, restore, restorer
ресторан, ресторанный, ресторатор: restaurant, restaurateur
реструктуризация: restructuring
ресурс, ресурсный: resource
референдум: referendum
рефлекс, рефлекторный: reflex
реформа, реформировать, реформатор, реформирование: reform, reformer
рецепт, рецептура: recipe, prescription, formula
рецептор: receptor
рецессия: recession
рецидив, рецидивист: relapse, recurrence, recidivism
речь, речевой: speech, language
решающий: decisive, crucial, deciding
решение, решить, решать, решиться, решаться: decision, decide, solution, solve, resolve
решётка, решётчатый: lattice, grid, grating, bars
решительный, решительность, решительно, решимость: decisive, resolute, determination, determined
рибосома: ribosome
римский: roman
ринг: ring
рис, рисовый: rice
риск, рисковать, рискнуть, рискованный: risk, risky
рисунок, рисовать, нарисовать, рисование: drawing, draw, drew, picture, paint
ритм, ритмический, ритмичный: rhythm, rhythmic
риторика, риторический: rhetoric, rhetorical
ритуал, ритуальный: ritual
риф: reef
робот, робототехника, роботизированный: robot, robotics, robotic
ровесник: peer
ровный, ровно: even, smooth, flat, exactly
рог, рога, роговой: horn, antler
роговица: cornea
род, родовой: genus, gender, clan, kind
родина, родной: homeland, native, motherland, birthplace
родительский, родитель, родители: parent, parental
родиться, рождаться, рождение, родить, рождать: born, birth
родоначальник: founder, ancestor, progenitor
родственник, родство, родственный, родня: relative, kinship, related
роды, родильный, рожать: childbirth, birth, labor, maternity
рождаемость: birth, fertility
рождество, рождественский: christmas, nativity
рожь, ржаной: rye
роза: rose
розница, розничный: retail
розовый: pink
рок: rock, fate, doom
ролик: video, clip, roller
ролевой: role
роман, романист: novel, romance, novelist
романтизм, романтический, романтичный, романтика: romanticism, romantic, romance
роскошь, роскошный: luxury, luxurious
роспись, расписать, расписывать: painting, mural, fresco, paint
рот, ротовой: mouth, oral
рота: company
ротация: rotation
ротор: rotor
роща: grove
ртуть, ртутный: mercury
рубашка: shirt
рубеж: frontier, boundary, turn, border
рубить, вырубка, вырубать, вырубить, срубить: cut, chop, felling, deforestation
рублёвый: ruble
рубрика: column, heading
руда, рудный: ore
рудник: mine
ружьё, ружейный: gun, rifle, shotgun
руины: ruins
рука, ручной: hand, arm, manual
руководство, руководить, руководитель, руководящий: leadership, management, head, leader, guide
рукопись, рукописный: manuscript, handwritten
рукопожатие: handshake
рукоятка, ручка: handle, pen, grip
рулевой, руль: steering, rudder, wheel, helmsman
русло: channel, riverbed
рухнуть, рушиться: collapse
ручей: stream, creek, brook
рыба, рыбный, рыбка: fish
рыбак, рыболов, рыбалка, рыболовство, рыболовный: fisherman, fishing, fishery, fish
рыжий: red, ginger, red-haired
рынок, рыночный: market
рысь: lynx
рыцарь, рыцарский, рыцарство: knight, chivalry, knightly
рычаг: lever, leverage
рэп, рэпер: rap, rapper
рюкзак: backpack
ряд: row, series, number, range
рядом: near, nearby, next
саванна: savanna
сад, садовый, садоводство, садовод, садовник: garden, orchard, gardening, gardener, horticulture
садиться, сесть, сидеть, посадить, сидение: sit, sat, seat
сажать: plant, planting, landing, boarding
сайт, веб-сайт: website, site
салон: salon, cabin, interior
самец: male
самка: female
самодержавие, самодержец: autocracy, autocrat
самолёт, самолётный: aircraft, airplane, plane
самооборона, самозащита: self-defense
самоопределение: self-determination
самооценка: self-esteem
самосознание: self-awareness, identity
самостоятельный, самостоятельность, самостоятельно: independent, independence, independently
самоубийство, самоубийца: suicide
самоуправление: self-government, municipal
самурай: samurai
санитар, санитарный, санитария: sanitary, sanitation, orderly, hygiene
санкционировать, санкционный, санкции: sanction
санскрит, санскритский: sanskrit
сантиметр: centimeter, centimetre
сапог, сапоги: boot
сатана, сатанизм: satan, satanism
сатира, сатирический, сатирик: satire, satirical, satirist
саундтрек: soundtrack
сахар, сахарный, сахароза: sugar, sucrose
сбалансированный, сбалансировать, балансировать: balanced, balance
сбегать: escape, flee, fled
сберечь, сбережение, сберегательный, сбережения: saving, savings, save
сбить, сбивать: shoot, shot, knock
сближение, сблизить, сблизиться, сближаться: rapprochement, convergence, approach
сбор, сборный, собирать, собрать: collection, collect, gather, fee
сборка, сборочный: assembly, assemble
сборная: team, national
сборник: collection, compilation, anthology
сброс, сбросить, сбрасывать: drop, discharge, reset, dump
сбыт, сбывать: sale, sell, distribution
свадьба, свадебный: wedding
свалка: landfill, dump
сварка, сварить, сварной, сварщик: welding, weld, welder
свастика: swastika
сведение, сведения: information, data
свежий, свежесть: fresh, freshness
свёкла: beet, beetroot
свергнуть, свержение, свергать: overthrow, overthrew, depose
сверление, сверло, сверлить: drill, drilling
сверстник, сверстница: peer
сверхдержава: superpower
сверхзвуковой: supersonic
сверхновая: supernova
сверхпроводимость, сверхпроводник, сверхпроводящий: superconductivity, superconductor, superconducting
сверхъестественный: supernatural
свести, сводить, сводиться: reduce, bring, reduction
свет, световой, светить: light
светиться, свечение, светящийся: glow, luminescence, luminous
светлый: light, bright
светодиод, светодиодный: led, diode
светофор: traffic, light
светский: secular
свеча, свечка: candle
свидетельский, засвидетельствовать: witness, testimony
свидетельство, свидетельствовать: certificate, evidence, testify, testimony
свинец, свинцовый: lead
свинина: pork
свинья, свиной, поросёнок, свиноводство: pig, swine
свобода, свободный, свободно: freedom, free, liberty, freely
свод, сводчатый: code, vault, arch
сводка: summary, report, bulletin
своеобразный, своеобразие: peculiar, distinctive, unique
свойственный, свойство: property, characteristic, peculiar
свыше: over, above
связать, связывать, связь, связанный, связный: connection, connect, communication, link, relation
святилище: sanctuary, shrine
святой, святость, святыня: saint, holy, sacred, shrine
священник, священнослужитель, духовенство: priest, clergy, clergyman
сгореть, сгорание, сгорать: burn, burnt, combustion
сдаться, сдаваться, капитуляция, капитулировать: surrender, capitulation, capitulate
сдача, сдавать, сдать: delivery, change, surrender, pass, rent
сдвиг, сдвинуть, сдвигать, сдвинуться: shift, displacement, move
делаться: do, make, made
сделка: deal, transaction, bargain
сдерживание, сдерживать, сдержать, сдержанный: deterrence, contain, restrain, containment, restrained
сеанс: session, screening, seance
себестоимость: cost
северянин: north, northern
северо-восток, северо-восточный: northeast, northeastern
северо-запад, северо-западный: northwest, northwestern
сегмент, сегментация: segment, segmentation
сегодня, сегодняшний: today
сегрегация: segregation
сезон, сезонный: season, seasonal
сейсмический, сейсмология, сейсмолог, сейсмичность: seismic, seismology, seismologist
сейф: safe
сейчас: now, currently
секвенирование: sequencing
секрет, секретный, секретность: secret, secrecy, classified
секретарь, секретариат, секретарша: secretary, secretariat
секреция: secretion
секс, сексуальный, сексуальность: sex, sexual, sexuality
секта, сектант, сектантский: sect, cult, sectarian
сектор: sector
секундный: second
секция: section
селекция, селекционер, селекционный: selection, breeding, breeder
селиться, поселяться: settle
село, сельский: village, rural
сельскохозяйственный: agricultural, farm
семантика, семантический: semantics, semantic
семейство, семья, семейный: family
семеро, семь, седьмой: seven, seventh
семестр: semester
семинар: seminar, workshop
семинарист: seminary
семнадцать, семнадцатый: seventeen, seventeenth
семьдесят, семидесятый: seventy, seventieth
семя, семена, семечко, семенной: seed, semen
сенат, сенатор, сенатский: senate, senator
сено: hay
сенсация, сенсационный: sensation, sensational
сенсор, сенсорный: sensor, touch, sensory
сентябрьский: september
сепаратизм, сепаратист, сепаратистский: separatism, separatist
сера, серный: sulfur, sulphur, sulfuric
сервер, серверный: server
сервис, сервисный: service
сердечно-сосудистый: cardiovascular
сердце, сердечный: heart, cardiac
серебро, серебряный, серебристый: silver
середина, серединный: middle, mid
серия, серийный, сериальный: series, serial, episode
сертификат, сертификация, сертифицировать: certificate, certification, certify
серый: gray, grey
серьёзный, серьёзность, серьёзно: serious, severity, seriously, grave
сессия: session
сестра, сестринский: sister, nurse
сет: set
сетевой, сеть, сети: network, net, chain, web
сетчатка: retina
сеять, сеялка: sow, sowing, crop
сжать, сжатие, сжимать, сжиматься: compress, compression, contraction, squeeze
сжечь, сжигать, сжигание, сожжение, сожжённый: burn, burnt, combustion, incineration
сигарета, сигаретный: cigarette
сигнал, сигнальный, сигнализировать: signal
сигнализация: alarm, signaling
сила, силовой, сильный, сильно: force, strength, power, strong
символ, символический, символизировать, символика, символичный: symbol, symbolic, symbolize, symbolism
символизм, символист: symbolism, symbolist
симметрия, симметричный: symmetry, symmetrical
симпозиум: symposium
симптом, симптоматический: symptom, symptomatic
симулятор, симуляция, симулировать: simulator, simulation, simulate
симфония, симфонический: symphony, symphonic
синагога: synagogue
сингл: single
сингулярность: singularity
синдром: syndrome
синий, синева: blue
синоним: synonym
синтаксис, синтаксический: syntax, syntactic
синтез, синтетический, синтезировать: synthesis, synthetic, synthesize
синтезатор: synthesizer
синус: sine, sinus
синхронизация, синхронный, синхронизировать: synchronization, synchronous, synchronize, synchronized
сионизм, сионист, сионистский: zionism, zionist
сиротство: orphan
система, системный, систематический, систематизировать: system, systematic, systemic
ситуационный: situation
сифилис: syphilis
сияние, сиять: aurora, glow, shine, radiance
сказаться, сказываться: affect
сказка, сказочный, сказание: tale, fairy, legend
скала, скалистый, скальный: rock, cliff, rocky
скандал, скандальный: scandal, scandalous, controversial
сканер, сканирование, сканировать, сканирующий: scanner, scan
скаут, скаутский: scout
скафандр: spacesuit
скачать, скачивать, скачивание: download
скелет, скелетный: skeleton, skeletal
скептик, скептический, скептицизм: skeptic, skeptical, skepticism
скидка: discount
склад, складской: warehouse, depot
склон: slope, hillside
склонение, склоняться, склонить: declension, declination, persuade, incline
склонность, склонный: tendency, prone, inclination
скользить, скольжение, скользкий: slide, slip, slippery
скончаться: die, death
скопление, скапливаться, скопиться: cluster, accumulation, accumulate
скорая: ambulance, emergency
скорбь, скорбеть, скорбный: grief, mourning, sorrow, mourn
скорлупа: shell, eggshell
скорость, скоростной: speed, velocity, rate, high-speed
скорый, скоро, вскоре: soon, fast, shortly
скот, скотоводство, скотовод: cattle, livestock, herding
скрещивание, скрещивать, скрестить: crossing, cross, crossbreeding
скрининг: screening
скрипка, скрипач, скрипичный: violin, violinist
скрипт: script
скромный, скромность: modest, modesty
скрыть, скрывать, скрытый, скрываться, скрыться: hide, hidden, conceal, latent
скука, скучный, скучать: boredom, boring, bored
слабо, слабеть, ослабеть: weak, weakness
слава, славный, прославиться, прославить, прославленный: glory, fame, famous
славянин, славянский: slav, slavic
сладкий, сладость, сладости: sweet, candy
след: trace, track, footprint
следить, слежка, слежение, проследить: follow, monitor, tracking, surveillance
следовательно: therefore, consequently
следствие, следователь, следственный: investigation, investigator, consequence, investigative
следующий, следовать, последовать: next, following, follow
слеза, слёзы: tear
слепой, слепота, слепнуть, ослепнуть: blind, blindness
слиток: ingot, bullion
слияние, сливаться, слиться: merger, merge, confluence, fusion
словарь, словарный: dictionary, vocabulary
слово, словесный: word, verbal
словосочетание: phrase
слоган: slogan
сложение: addition
сложиться: form, develop, emerge
сложность, сложный, сложно: complex, complexity, difficult, difficulty, complicated
слой, слоистый: layer
слом, сломаться: break, broke, broken
слон, слоновый: elephant, ivory
слуга, служанка, прислуга: servant, maid
служащий: employee, clerk, servant
служба, служить, служебный, послужить: service, serve, official
слух, слуховой: hearing, rumor, auditory
случай, случиться, случаться: case, incident, happen, occasion
случайность, случайный, случайно: accident, random, accidental, chance, randomly
слушать, слушание, послушать, слушатель: listen, hearing, listener
слышный: hear, heard
слюна, слюнный: saliva, salivary
смартфон: smartphone
смелость, смелый, смело: courage, brave, bold
смена, сменить, сменять, смениться, сменный: change, shift, replace
смертность: mortality
смерть, смертный, смертельный, посмертный: death, mortal, fatal, deadly, posthumous
смерч: tornado
смесь, смешать, смешивать, смешение, смешанный: mixture, mix, blend
смета: estimate, budget
смех, смеяться, засмеяться, смешной: laugh, laughter, funny
смещение, сместить, смещать, сместиться: displacement, shift, bias, remove, dismiss
смотреть, посмотреть, смотр: watch, look, view, review
смута, смутный: troubles, turmoil, vague
смысл, смысловой: sense, meaning
смягчение, смягчить, смягчать: soften, mitigation, mitigate, ease
снабжение, снабжать, снабдить: supply, provide
снайпер, снайперский: sniper
снаряд: shell, projectile
снаряжение, снарядить, снаряжать: equipment, gear, equip
сначала, сперва: first, initially
снег, снежный, снегопад: snow, snowfall, snowy
снижение, снизить, снижать, снизиться, снижаться: decrease, reduction, reduce, decline, lower
снимать, снять: remove, film, shoot, shot, rent
сниматься: star, appear, film
снимок: photograph, picture, image
сновидение, сон: dream, sleep
снос, снести, сносить: demolition, demolish
соавтор, соавторство: co-author, coauthor
собака, собачий: dog, canine
собеседование: interview
соблюдение, соблюдать, соблюсти: compliance, comply, observance, observe
собор, соборный: cathedral, council
собраться, собираться: meeting, assembly, collection, gather
собственник, собственность: property, owner, ownership
событие: event
сова: owl
совершеннолетие, совершеннолетний: adult, majority
совершенный, совершенство, совершенствование, усовершенствование: perfect, perfection, improvement
совершенствовать, усовершенствовать, совершенствоваться: improve
совершить, совершать, совершение: commit, perform, commission
совесть, совестливый: conscience
совет, советник, советовать, посоветовать: council, advice, adviser, advise
советский: soviet
совещание, совещательный: meeting, conference, advisory, consultative
совместимость, совместимый: compatibility, compatible
совместный, совместно: joint, jointly, together
совокупность, совокупный: aggregate, total, set
совпадение, совпасть, совпадать: coincidence, coincide, match
современник: contemporary
современный, современность: modern, contemporary, modernity
совсем, полностью: completely, entirely
согласие, согласиться, соглашаться, согласный: consent, agree, agreement, consonant
согласование, согласовать, согласовывать, согласованный: coordination, approval, coordinate, agreed
соглашение: agreement, accord, pact
содействие, содействовать, посодействовать: assistance, promote, assist
содержание, содержать, содержаться: content, contain, maintenance
содержимое: contents
содружество: commonwealth, community
соединение, соединить, соединять, соединиться, соединённый, соединительный: connection, connect, compound, join, united
созвездие: constellation
создаваться: create, form
создание, создать, создавать, создатель: creation, create, creator, establish, founder
сознание, сознательный: consciousness, conscious, mind
сознаться, признаться, признаваться: confess, admit, confession
сок: juice, sap
сокол: falcon
сократить, сокращать, сокращение, сократиться, сокращаться: reduce, reduction, cut, contraction, abbreviation
сокровище, сокровищница: treasure, treasury
солдатский: soldier
солёный, соль, солить, соляной, посолить: salt, salty
солидарность, солидарный: solidarity
солист, солистка, сольный, соло: soloist, solo, vocalist
солнечный, солнце: sun, solar, sunny
солнцестояние: solstice
сомнение, сомневаться, сомнительный, усомниться: doubt, doubtful, dubious
соображение: consideration
сообщение, сообщить, сообщать, сообщаться: message, report, inform, communication
сообщество: community
сообщник, соучастник, соучастие: accomplice, complicity
сооружение, сооружать, соорудить: structure, construction, facility, construct
соответствие, соответствовать, соответствующий, соответственно: correspond, correspondence, conformity, appropriate, respectively
соотечественник: compatriot
соотношение, соотносить, соотнести: ratio, correlation, relationship
соперник, соперничать, соперничество, соперница: rival, rivalry, opponent, compete
сопоставить, сопоставлять, сопоставление, сопоставимый: compare, comparison, comparable
сопрано: soprano
сопровождать, сопровождение, сопровождаться, сопроводить: accompany, escort, support, accompaniment
сопротивление, сопротивляться: resistance, resist
сопутствующий, сопутствовать: accompany, concomitant
соратник: associate, comrade
сорвать, срывать, срыв, сорваться: disrupt, disruption, tear, breakdown
соревнование, соревноваться, соревновательный: competition, compete, competitive
сорок, сороковой: forty, fortieth
сорт, сортовой: variety, grade, sort, cultivar
сосед, соседний, соседка, соседство, соседский: neighbor, neighbour, neighboring, adjacent
сослать, ссылка, ссыльный, ссылать: exile, link, reference
сослаться, ссылаться: refer, cite
сословие, сословный: estate, class
сосна, сосновый: pine
сосредоточить, сосредоточиться, сосредоточение, сосредоточенный: concentrate, focus, concentration
состав: composition, squad, train, lineup
составить, составлять, составление, составитель: compile, compose, constitute, compiler
составляющая, составной: component, composite, compound
состоятельный: wealthy, rich
состояться: held, place, happen
сострадание: compassion, sympathy
состязание, состязаться: contest, competition, compete
сосуществование, сосуществовать: coexistence, coexist
сотня, сто, сотый: hundred, hundredth
сотовый: cellular, mobile
сотрудник, сотрудница: employee, officer, staff
сотрудничество, сотрудничать: cooperation, cooperate, collaboration, collaborate
сотрясение: concussion, shaking
соучредитель, сооснователь: co-founder, cofounder
софт: software
сохранение, сохранить, сохранять, сохраниться, сохраняться, сохранность: preservation, preserve, save, conservation, retain
социал-демократ, социал-демократический, социал-демократия: social-democratic, social-democrat, social
социализация: socialization
социалист: socialism, socialist
социология, социолог, социологический: sociology, sociologist, sociological
социум: society
соцсеть, соцсети: social, network
сочетание, сочетать, сочетаться: combination, combine
сочинение, сочинить, сочинять: composition, essay, compose, write, wrote
сочувствие, сочувствовать: sympathy, sympathize
союз, союзный: union, alliance, allied
союзник, союзнический: ally, allied
соя, соевый: soy, soybean
спад, спадать: decline, recession, downturn
спальня, спальный: bedroom, sleeping
спам: spam
спасение, спасти, спасать, спасатель, спасательный: rescue, save, salvation, rescuer
спаситель: saviour, savior
спастись, спасаться: escape, survive
спать, поспать, выспаться: sleep, slept
спектакль: performance, play, show
спектр, спектральный, спектроскопия: spectrum, spectral, spectroscopy
спекуляция, спекулянт, спекулятивный: speculation, speculator, speculative
сперма, сперматозоид: sperm, semen
спеть, петь: sing, sang, sung
специализация, специализироваться, специализированный: specialization, specialize, specialized
специалист: specialist, expert
специальность, специальный, специально: special, specialty, specially
специфика, специфический, спецификация: specific, specification, specifics
специя: spice
спецназ: commandos, spetsnaz
спецслужба, спецслужбы: intelligence, security
спешить, спешка, поспешить, поспешный: hurry, rush, hasty
спид: aids
спикер: speaker
спин, спиновый: spin
спина, спинной: back, spinal, dorsal
спираль, спиральный: spiral, helix
спирт, спиртной, спиртовой: alcohol, spirit
спичка: match
сплав, сплавлять: alloy, rafting
спокойный, спокойствие, спокойно: calm, quiet, peaceful
спонсор, спонсорский, спонсировать: sponsor, sponsorship
спор, спорить, спорный, поспорить: dispute, argue, controversial, argument, bet
спорт, спортивный: sport, sports, athletic
спортсмен, спортсменка: athlete, sportsman, sportswoman
способ: way, method, means
способность, способный: ability, able, capable, capacity
способствовать, поспособствовать: contribute, promote, facilitate
справедливость, справедливый, справедливо: justice, fair, just, fairness
справиться, справляться: cope, manage, handle
справка, справочный: certificate, reference, information
справочник: handbook, directory, guide
спровоцировать, провоцировать, провокация: provoke, provocation, trigger
спрос: demand
спуск, спускаться, спуститься, спустить, спускать: descent, descend, launch, lower
спутник, спутниковый: satellite, companion
сравнение, сравнить, сравнивать, сравнительный: comparison, compare, comparative
сравнительно: relatively, comparatively
сражение, сражаться, сразиться: battle, fight, fought
среда: environment, medium, wednesday
средиземноморский: mediterranean
средневековый, средневековье: medieval, middle
средний: average, middle, mean, medium, secondary
средство, средства: means, funds, tool, remedy
срок: term, period, deadline, time
срочный, срочно: urgent, urgently, emergency
ссора, ссориться: quarrel
ссуда: loan
стабилизация, стабилизировать, стабилизатор: stabilization, stabilize, stabilizer
стабильность, стабильный, стабильно: stability, stable
ставить, поставить, ставиться: put, set, place, stage
ставка: rate, bet, stake, headquarters
стагнация: stagnation
стадион: stadium
стадия: stage, phase
стадо: herd, flock
стаж: experience, seniority
сталкиваться, столкнуться, столкновение: collision, collide, clash, face, encounter
сталь, стальной, сталелитейный: steel
стандарт, стандартный, стандартизация: standard, standardization
станок: machine, lathe
станция: station
старение, стареть, постареть, старость: aging, ageing, age
старик, старуха, старушка, старец: elder, elderly, old
старина, старинный: ancient, antique, old
староста: headman, elder
старт, стартовать, стартовый: start, launch
стартап: startup
старший: senior, elder, older, eldest
статика, статический, статичный: static, statics
статистика, статистический, статистик: statistics, statistical
статуя, статуэтка: statue, statuette, figurine
стать, становиться, становление: become, became, formation
статья: article
стационар, стационарный: hospital, stationary, inpatient
стачка: strike, striker
стая: flock, pack, school
ствол, стволовой: trunk, barrel, stem
стекло, стеклянный: glass
стена, стенка, стенной: wall
степень: degree, extent, power
степь, степной: steppe
стереотип, стереотипный: stereotype
стерилизация, стерильный, стерилизовать: sterilization, sterile, sterilize
стероид: steroid
стиль, стилистика, стилистический, стилист: style, stylistic, stylist
стимул, стимулировать, стимуляция, стимулятор, стимулирование: stimulus, stimulate, incentive, stimulation, stimulant
стипендия, стипендиат: scholarship, fellowship, stipend
стих, стихотворение, стихи, стихотворный: poem, verse, poetry
стихия, стихийный: element, spontaneous, disaster
стоимость, стоить: cost, value, worth, price
стойкий, стойкость: resistant, resistance, persistent
стол, столик: table, desk
столетие, столетний: century, centenary
столица, столичный: capital, metropolitan
стоматология, стоматолог, стоматологический: dentistry, dentist, dental
стопа, ступня: foot, feet
сточный, сток: sewage, wastewater, drain, runoff
стоянка: parking, camp, site
стоять, стоячий, постоять: stand, stood, standing
страдание, страдать, пострадать: suffer, suffering
стража, стражник: guard, custody
страница: page
странный, странность, странно: strange, odd, weird
страсть, страстный: passion, passionate
стратегия, стратегический, стратег: strategy, strategic, strategist
стратосфера: stratosphere
страх, страшный, страшно: fear, terrible, scary
страхование, страховка, страховой, застраховать, страховать, страховщик: insurance, insure, insurer
стрела, стрелка: arrow, boom, hand
стрелок, стрелковый: shooter, rifle, rifleman, gunman
стремительный, стремительно: rapid, swift, rapidly
стремиться, стремление: strive, aspire, desire, aspiration, seek
стресс, стрессовый: stress, stressful
строгий, строго, строгость: strict, strictly, severe
строение: structure, building
строить, построить, строительство, строительный, строитель: build, built, construct, construction, builder
строй: system, formation
строка, строчка: line, string, row
структура, структурный: structure, structural
струна, струнный: string
студент, студенческий, студентка: student
студия, студийный: studio
стул: chair, stool
ступень, ступенька: step, stage
суббота, субботний: saturday, sabbath
субсидия, субсидировать: subsidy, subsidize
субстанция, субстрат: substance, substrate
субтропики, субтропический: subtropical, subtropics
субъект, субъективный: subject, subjective
сувенир, сувенирный: souvenir
суд, судебный: court, trial, judicial, tribunal
судить, осудить, осуждать, осуждение: judge, convict, condemn, condemnation, try
судно, судовой: ship, vessel, boat
судостроение, судостроительный: shipbuilding
судоходство, судоходный: navigation, shipping, navigable
судьба: fate, destiny
судья, судейство, судейский: judge, referee, justice
суеверие, суеверный: superstition, superstitious
сужение, сузить, сужать, сужаться: narrowing, narrow, constriction
сумасшедший, сумасшествие: crazy, mad, madness, insane
сумка, сумочка: bag, handbag, purse
сумма, суммарный, суммировать, суммирование: sum, amount, total
суннит, суннитский: sunni
суп: soup
супруг, супружеский, супруга, супружество: spouse, husband, wife, marital
суровый, суровость: harsh, severe
сустав, суставной: joint
сутки, суточный: day, daily
суть: essence, point
сухожилие: tendon
сухой, высыхать: dry, drying
сухопутный: land, ground
суша: land
существенный, существенно: significant, substantial, essential, significantly
существительное: noun
существо: creature, being
существование, существовать, существующий: exist, existence
сущность: essence, entity, nature
сфера: sphere, field, area
схватка, схватить, схватывать: fight, contraction, grab, seize
схема, схематический: scheme, diagram, circuit
сходство, сходный, схожий: similarity, similar, resemblance
схождение, сходимость: convergence, converge
сцена, сценический: scene, stage
сценарий, сценарист: script, scenario, screenplay, screenwriter
счастье, счастливый, счастливо: happiness, happy, lucky
счёт, счета: account, score, bill, count
считать, посчитать, сосчитать, подсчёт, подсчитать: count, calculate, consider, believe
считаться: considered, regarded
съезд: congress, convention
съёмка, съёмки, съёмочный: filming, shooting, survey, film
поедать: eat, ate
сыворотка: serum, whey
сын, сыновний: son
сыр, сырный: cheese
сырой, сырость: raw, damp, crude, moist
сырьё, сырьевой: raw, material, feedstock, commodity
сюжет, сюжетный: plot, story, storyline
сюрприз: surprise
сюрреализм, сюрреалист, сюрреалистический: surrealism, surrealist, surreal
`;
