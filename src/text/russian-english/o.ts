/** Russian: English, words in О. See ../russian-english.ts. */
export default `
оазис: oasis
обаяние, обаятельный: charm, charming, charisma
обвал, обвалиться, обваливаться: collapse, crash, landslide, cave-in
обвинить, обвинять, обвинение, обвинитель: accuse, charge, accusation, prosecution, prosecutor
обвиняемый: accused, defendant
обвинительный: indictment, guilty, accusatory
обгон, обогнать, обгонять: overtake, overtook, outpace, surpass
обдумать, обдумывать: consider, ponder, think
обед, обедать, пообедать, обеденный: lunch, dinner, dine
обеднение, обеднеть, обеднённый: depletion, depleted, impoverishment, impoverish
обезболивание, обезболивающее, обезболивающий: anesthesia, analgesic, painkiller, anesthetic
обезвоживание, обезвоженный: dehydration, dehydrate
обезвредить, обезвреживать, обезвреживание: neutralize, defuse, disarm
обезглавить, обезглавливание: behead, decapitate, beheading
обезьяна, обезьяний: monkey, ape
обелиск: obelisk
оберегать, оберечь: protect, guard
обернуть, оборачивать: wrap, turn
обернуться, оборачиваться: turn, result
обеспечить, обеспечивать, обеспечение: provide, ensure, provision, supply, security
обеспеченный: wealthy, secured, affluent
обеспокоить, обеспокоенный, обеспокоенность: concern, worry, worried, anxious
обесценить, обесценивание, обесцениться: depreciate, devalue, depreciation, devaluation
обет: vow
обещать, пообещать, обещание: promise, pledge
обжалование, обжаловать: appeal
обжарить, обжаривать, обжарка: fry, roast
обжечь, обжигать, обжиг: burn, burnt, firing, kiln
обзор, обзорный: review, overview, survey
обида, обидеть, обижать, обидный: offend, offense, insult, grievance, resentment
обидеться, обижаться: offended, resent
обилие, обильный: abundance, abundant, plentiful, heavy
обитать, обитание, обитаемый: inhabit, live, habitat, habitable, inhabited
обитатель: inhabitant, dweller, resident
обитель: monastery, abode, cloister
обиход: use, everyday
обладать, обладание: possess, possession, have
обладатель: owner, holder, winner
облако, облачный, облачность: cloud, cloudy, cloudiness
областной, область: region, area, field, regional, oblast
облегчить, облегчать, облегчение: facilitate, ease, relief, relieve, alleviate
облегчённый: lightweight, light
облигация, облигационный: bond
облик: appearance, look, image
облицовка, облицованный, облицевать: cladding, lining, facing
обложка: cover
обложить, облагать: tax, impose, levy
обломок, обломки: debris, fragment, wreckage
облучение, облучить, облучать: irradiation, irradiate, exposure, radiation
обман, обмануть, обманывать, обманщик: deceive, deception, deceit, cheat, fraud
обманчивый: deceptive, misleading
обмен, обменять, обменивать, обменяться, обмениваться: exchange, swap, metabolism
обмундирование: uniform
обморок: faint, fainting, syncope
обморожение: frostbite
обмотка: winding, coil
обнажить, обнажать, обнажённый: expose, naked, nude, bare
обнародовать, обнародование: publish, publication, reveal, release, promulgate
обнаружить, обнаруживать, обнаружение: discover, detect, find, found, detection
обнаружиться, обнаруживаться: discovered, found, emerge
обнимать, обнять, объятие: embrace, hug
обновить, обновлять, обновление: update, renew, renewal, upgrade, renovate
обобщение, обобщить, обобщать, обобщённый: generalize, generalization, summarize
обогащение, обогатить, обогащать, обогащённый: enrich, enrichment
обогатиться, обогащаться: enrich, rich
обогрев, обогревать, обогреватель: heating, heat, heater
ободрить, ободрять: encourage, cheer
обожать, обожание: adore, worship, love, adoration
обожествление, обожествить, обожествлять: deification, deify
обозначить, обозначать, обозначение: denote, designate, designation, mark, notation
обозреватель: columnist, commentator, observer, browser
обои: wallpaper
обойти, обходить, обход: bypass, circumvent, round
обойтись, обходиться: cost, do, manage
оболочка: shell, envelope, membrane, sheath, coat
обонятельный, обоняние, нюх: smell, olfactory, scent
оборона, оборонный, оборонительный, обороняться, оборонять: defense, defence, defensive, defend
обороноспособность: defense, defensive
оборот, оборотный: turnover, circulation, revolution, rotation, reverse
оборотень: werewolf
оборудование: equipment, hardware, facility
оборудовать, оборудованный: equip, equipped, fit
обосновать, обосновывать, обоснование, обоснованный: justify, justification, substantiate, rationale, reasonable
обосноваться: settle
обособить, обособленный, обособление: isolated, separate, isolation
обострить, обострять, обострение, обостриться, обостряться: aggravate, exacerbation, escalate, worsen, intensify
обочина: roadside, shoulder
обработать, обрабатывать, обработка: process, processing, treatment, treat, handle
обрабатывающий: manufacturing, processing
обрадовать, обрадоваться: please, glad, delighted
образ: image, way, character, manner
образец: sample, specimen, model, example, pattern
образный: figurative, imaginative
образование, образовательный: education, formation, educational
образованный: educated, formed
образовать, образовывать, образоваться, образовываться: form, establish
образцовый: exemplary, model
обратить, обращать: draw, pay, convert, turn
обратиться, обращаться: appeal, address, apply, turn, contact
обращение: appeal, treatment, address, circulation, handling
обратный, обратно: back, reverse, return, inverse
обратимый, обратимость: reversible, reversibility
обрезать, обрезка, обрезной: cut, trim, prune
обрезание: circumcision
обречь, обрекать, обречённый: doomed, doom, condemn
обрести, обретать, обретение: gain, acquire, acquisition, find
обрушение, обрушиться, обрушить, обрушиваться: collapse, fall, hit
обруч: hoop
обручение, обручить, помолвка: betrothal, engagement, betrothed, engaged
обрыв: cliff, precipice, break
обряд, обрядовый: rite, ritual, ceremony
обсерватория: observatory
обследование, обследовать: examination, survey, examine, inspect
обслуживание, обслуживать, обслужить, обслуживающий: service, maintenance, serve
обстановка: situation, environment, setting, furnishing
обстоятельство: circumstance, fact
обстоятельный: detailed, thorough
обстрел, обстрелять, обстреливать: shelling, bombardment, shell, fire, bombard
обсуждаться: discuss, discussion, debate
обувь, обувной: footwear, shoe
обусловить, обусловливать, обусловленный: cause, due, condition, determined
обучить, обучать, обучение, обучающий: teach, train, training, education, learning
обучиться, обучаться, учащийся: learn, study, student
объезд, объехать, объезжать: detour, bypass, travel
обширный: extensive, vast, large, broad
община, общинный: community, communal, commune
общаться, пообщаться, общение: communicate, communication, interact, talk
общежитие: dormitory, hostel
общенациональный: national, nationwide
общеобразовательный: general, secondary, comprehensive
общепринятый: conventional, accepted
общественность: public, community
общество: society, community, company, association
общеизвестный: well-known, known
общий: general, common, total, overall, joint
общность: community, commonality, generality
объединить, объединять, объединение, объединиться, объединяться: unite, unification, association, merge, combine
объединённый: united, joint, combined, unified
объект: object, facility, site, target
объектив: lens
объективный, объективность: objective, objectivity
объектно-ориентированный: object-oriented
объём, объёмный: volume, amount, size, three-dimensional
объявить, объявлять, объявление: announce, declare, announcement, declaration, advertisement
объяснить, объяснять, объяснение, объясняться: explain, explanation, account
обыденный, обыденность: everyday, ordinary, mundane
обыкновенный: common, ordinary
обыск, обыскать, обыскивать: search, raid
обычай: custom, tradition, practice
обычный, обычно: usual, usually, ordinary, common, normal
обязанность: duty, responsibility, obligation
обязательный, обязательно: mandatory, compulsory, obligatory, required
обязательство: obligation, commitment, liability
обязать, обязывать, обязанный, обязаться: oblige, require, obligated, must
овал, овальный: oval
овация: ovation
овдоветь: widowed
овёс, овсяный, овсянка: oats, oat, oatmeal
овладеть, овладевать, овладение: master, seize, capture, mastery
овощ, овощной: vegetable
овраг: ravine, gully
овуляция: ovulation
овца, овечий: sheep, ewe
овцеводство: sheep
овчарка: shepherd
оглавление: contents
огласить, оглашать, оглашение: announce, proclaim, announcement
огласка: publicity
оглохнуть, глохнуть: deaf
оглянуться, оглядываться: look, glance
огнемёт: flamethrower
огненный: fiery, fire
огнеопасный: flammable, inflammable
огнестрельный: gunshot, firearm
огнетушитель: extinguisher
огнеупорный, огнестойкий: refractory, fireproof, fire-resistant
оговорить, оговаривать, оговорка: stipulate, reservation, caveat, clause, proviso
огонь: fire, flame, light
огонёк: light, spark
огород, огородник: garden, vegetable
ограбить, ограбление: rob, robbery, heist, burglary
ограда, ограждение, оградить, ограждать: fence, barrier, protect, railing
ограничение, ограничить, ограничивать, ограничиваться: restriction, limit, restrict, limitation, constraint
ограниченный: limited, restricted
огромный: huge, enormous, vast, immense, large
огурец: cucumber
одарённый, одарённость: gifted, talented, giftedness, talent
одежда: clothing, clothes, garment, dress
одеть, одевать, одеться, одеваться, одетый: dress, wear, clothe
одеяло: blanket
одеяние: robe, attire, garment
одержать, одерживать: win, won, gain
одержимый, одержимость: obsessed, obsession, possessed
один: one, single, alone
одинаковый, одинаково: same, identical, equal, equally
одиннадцать, одиннадцатый: eleven, eleventh
одинокий, одиночество: lonely, loneliness, single, solitude, alone
одиночка, одиночный: single, solo, solitary, singles, loner
одиозный: odious, notorious
однажды: once
однозначный, однозначно: unambiguous, unequivocal, definitely
одноимённый: eponymous, self-titled
одноклассник: classmate
однокурсник: classmate
однократный: single, one-time
одноместный: single-seat, single
одномоментный: simultaneous, one-time
однообразный, однообразие: monotonous, monotony, uniform
одноразовый: disposable, single-use
однородный, однородность: homogeneous, uniform, homogeneity
односторонний: unilateral, one-sided, one-way
одноэтажный: single-storey, one-story
одобрить, одобрять, одобрение: approve, approval, endorse
одолеть, одолевать: overcome, defeat
одолжить, одалживать: lend, borrow, lent
одомашнивание, одомашнить, одомашненный: domestication, domesticate, domesticated
одуванчик: dandelion
ожерелье: necklace
ожесточённый, ожесточение: fierce, bitter, bitterness
ожидать, ожидание, ожидаться, ожидаемый: expect, await, expectation, wait
оживить, оживлять, оживление, оживлённый: revive, revival, lively, busy, resurrect
ожить, оживать: revive, alive
ожирение: obesity, obese
ожог, ожоговый: burn
озабоченность, озабоченный: concern, concerned, preoccupied
озаглавить, озаглавленный: title, entitled, titled
оздоровление, оздоровительный: health, recovery, wellness, improvement
озеленение: landscaping, greening
озеро, озёрный: lake, lacustrine
озимый: winter
ознаменовать, ознаменоваться: mark, commemorate
означать, означающий: mean, signify, denote, meant
ознакомить, ознакомиться, ознакомление, ознакомительный: familiarize, acquaint, introduction
озноб: chills, shivering
озон, озоновый: ozone
озвучить, озвучивать, озвучивание, озвучка: voice, dub, dubbing, voice-over
оказать, оказывать, оказание: render, provide, exert, provision
оказаться, оказываться: prove, turn, appear, find
окаменелость, окаменелый, окаменеть: fossil, fossilized, petrified
океан, океанический, океанский: ocean, oceanic
океанография, океанология, океанолог: oceanography, oceanology, oceanographer
окисление, окислиться, окисляться, окислить, окислять, окислитель, окислительный: oxidation, oxidize, oxidizer, oxidative, oxidant
окись, оксид: oxide
оккупация, оккупировать, оккупант, оккупационный: occupation, occupy, occupier
оклад: salary
окно, оконный: window
оковы: shackles, chains, fetters
околица: outskirts
окончить, оканчивать, окончание: graduate, finish, end, ending, graduation
окончиться, оканчиваться: end, finish
окончательный, окончательно: final, finally, definitive, ultimate
окоп: trench
окорок: ham
окраина: outskirts, edge, suburb, periphery
окрас, окраска, окрасить, окрашивать, окрашенный: coloration, color, colour, stain, paint
окрестность, окрестный: vicinity, surroundings, neighborhood, surrounding
округ, окружной: district, county, okrug
округлый, округлить, округление: rounded, round, rounding
окружать, окружить, окружение, окружающий: surround, surrounding, environment, encirclement, encircle
окружность: circle, circumference
октава: octave
октябрьский: october
окупить, окупать, окупиться, окупаемость: recoup, payback, pay
окулист, офтальмолог, офтальмология: ophthalmologist, ophthalmology, oculist
окунь: perch, bass
олень, олений: deer, reindeer, stag
оленеводство, оленевод: reindeer, herder, herding
олива, оливковый, оливка: olive
олигарх, олигархия: oligarch, oligarchy
олимпиада, олимпийский, олимпиец: olympics, olympic, olympiad
олицетворять, олицетворение: personify, embody, personification, embodiment
олово, оловянный: tin, pewter
омар: lobster
омега: omega
омлет: omelette, omelet
омоложение, омолодить: rejuvenation, rejuvenate
омывать, омыть, омываться: wash
онколог, онкология, онкологический: oncologist, oncology, cancer
онлайн: online
опала, опальный: disgrace, disgraced
опал: opal
опасаться, опасение: fear, apprehension, concern
опасный, опасность, опасно: dangerous, danger, hazard, hazardous, threat
опека, опекун, опекать: guardianship, guardian, custody, trusteeship
опера, оперный: opera, operatic
оператор: operator, cameraman, cinematographer
операторский: cinematography, camera
оперативный, оперативно: operational, prompt, promptly, operative
операция, операционный: operation, surgery, operating, transaction
опередить, опережать, опережение: outpace, ahead, outstrip, surpass
оперение: plumage, feather, tail
оперетта: operetta
оперировать, прооперировать: operate
описать, описывать, описание, описательный: describe, description, descriptive
опиум, опий, опиоид: opium, opioid, opiate
оплата, оплатить, оплачивать: payment, pay, paid, remuneration
оплодотворение, оплодотворить, оплодотворять: fertilization, fertilize, insemination
оплот: stronghold, bastion
опоздать, опаздывать, опоздание: late, delay, lateness
опознать, опознавать, опознание, опознавательный: identify, identification
ополчение, ополченец: militia, militiaman
опора, опорный: support, pillar, pier, bearing
опираться, опереться: rely, lean, based
оппозиция, оппозиционный, оппозиционер: opposition, oppositional, oppositionist
оппонент: opponent
оправа: frame, rim
оправдать, оправдывать, оправдание, оправдаться: justify, acquit, justification, excuse, acquittal
оправдательный: acquittal
оправиться: recover
определить, определять, определение: determine, define, definition, identify, determination
определённый: certain, specific, definite
определяться, определиться: determined, defined, decide
опреснение, опреснить, опреснительный: desalination, desalinate
опровергнуть, опровергать, опровержение: refute, deny, denial, refutation, disprove
опрокинуть, опрокидывать, опрокинуться: overturn, capsize, tip
опрометчивый: rash, reckless
опрос, опросить, опрашивать, опросник: poll, survey, interview, questionnaire
опрошенный: respondent, surveyed
оптика, оптический: optics, optical, optic
оптимальный, оптимум: optimal, optimum
оптимизация, оптимизировать: optimization, optimize
оптимизм, оптимист, оптимистичный, оптимистический: optimism, optimist, optimistic
оптом, оптовый: wholesale
опубликование, опубликованный: publish, publication
опускать, опустить, опуститься, опускаться: lower, omit, sink, descend, sank
опустошить, опустошать, опустошение: devastate, ravage, devastation
опустынивание: desertification
опухоль, опухолевый: tumor, tumour, neoplasm
опухать, опухнуть: swell, swollen
опушка: edge
опыление, опылять, опылитель: pollination, pollinate, pollinator
опыт: experience, experiment
опытный: experienced, experimental, pilot
опьянение: intoxication, drunkenness, drunk
оракул: oracle
орангутан: orangutan
оранжевый: orange
оранжерея: greenhouse, conservatory
оратор, ораторский: orator, speaker, oratory
оратория: oratorio
орбита, орбитальный: orbit, orbital
орган: organ, body, authority, agency
органист: organist
организатор: organizer, organiser, promoter
организация, организовать, организовывать, организованный: organization, organize, organisation, organise
организационный: organizational, organizing
организм: organism, body
органический, органика: organic
органичный: organic, natural
оргия: orgy
орден, орденский: order
ордер: warrant, order
ординатура, ординатор: residency, resident
ордината: ordinate
орёл, орлиный: eagle
ореол: halo, aura
орех, ореховый: nut, walnut
орешник, фундук: hazel, hazelnut
оригинал, оригинальный, оригинальность: original, originality
ориентация: orientation
ориентир: landmark, reference, benchmark
ориентировать, ориентироваться, ориентированный: orient, oriented, navigate, guide, focused
ориентировочный: approximate, tentative, estimated
ориентирование: orienteering, orientation
оркестр, оркестровый, оркестровка: orchestra, orchestral, band, orchestration
орнамент: ornament, ornamental, pattern
орнитолог, орнитология: ornithologist, ornithology
оросить, орошать, орошение, оросительный: irrigate, irrigation
ортодоксальный, ортодокс: orthodox
ортопед, ортопедический, ортопедия: orthopedic, orthopedist, orthopedics
орудие: tool, gun, weapon, instrument, implement
оружейный, оружейник: weapon, weapons, gunsmith, armory, armorer
орфография, орфографический: spelling, orthography
орхидея: orchid
оса: wasp
осада, осадить, осаждать, осадный: siege, besiege
осадок, осадки: precipitation, rainfall, sediment, precipitate
осадочный: sedimentary
осанка: posture
осваивать, освоить, освоение: master, develop, exploration, development
осведомить, осведомлённый, осведомлённость: inform, awareness, informed, aware
осведомитель: informer, informant
освежить, освежать, освежающий: refresh, refreshing
осветить, освещать, освещение: light, illuminate, lighting, illumination, cover
освещённость: illuminance, illumination
освободить, освобождать, освобождение, освободительный, освободитель: liberate, release, free, liberation, exempt
освободиться, освобождаться: free, freed, released
освятить, освящать, освящение: consecrate, consecration, bless
осевой: axial, axis
оседлый: sedentary, settled
осесть, оседать: settle
осёл, ослик: donkey, ass
осень, осенний, осенью: autumn, fall, autumnal
осётр, осетрина: sturgeon
осечка: misfire
осина: aspen
осиротеть, осиротевший: orphaned, orphan
осквернить, осквернение, осквернять: desecrate, desecration, defile
осколок: fragment, shard, splinter, shrapnel
осколочный: fragmentation, shrapnel
оскорбить, оскорблять, оскорбление, оскорбительный: insult, offend, offensive, abuse
ослабить, ослаблять, ослабление: weaken, attenuation, loosen, easing
ослабеть, ослабевать, ослабнуть: weaken, weak, subside
ослепить, ослеплять, ослепительный: blind, dazzling, dazzle
осложнение, осложнить, осложнять, осложниться: complication, complicate
ослушаться, ослушание: disobey, disobedience
осмелиться, осмеливаться: dare
осмеять, осмеяние, осмеивать: ridicule, mock
осмотр, осмотреть, осматривать: inspection, examination, inspect, examine
осмотрительный, осторожный, осторожность, осторожно: cautious, caution, careful, prudent, carefully
осмос: osmosis
осмыслить, осмысление, осмысливать: comprehend, understanding, interpret, reflection
осмысленный: meaningful
оснастить, оснащать, оснащение, оснащённый: equip, equipped, equipment
основа: basis, base, foundation, framework
основание: foundation, base, ground, basis, reason
основательный: thorough, solid
основать, основывать, основанный: found, founded, establish, based
основываться: based, base
основной: main, basic, primary, principal, major
основополагающий: fundamental, foundational, seminal
особа: person
особенность: feature, peculiarity, characteristic
особенный, особенно: special, especially, particularly, particular
особняк: mansion
особь: individual, specimen
осознать, осознавать, осознание: realize, realise, awareness, realization
осознанный: conscious, deliberate, informed
оспа: smallpox, pox
оспорить, оспаривать, оспаривание: challenge, dispute, contest
остальной: rest, other, remaining
остановить, останавливать: stop, halt
остановиться, останавливаться: stop, stay, halt
остановка: stop, halt, arrest
остаток, остаточный: remainder, residue, residual, remnant, balance
остаться, оставаться: remain, stay
оставить, оставлять: leave, left, abandon
остеопороз: osteoporosis
остров, островной, островок: island, isle, insular, islet
островитянин: islander
острие, остриё: point, edge, tip
остроконечный: pointed
остросюжетный: action, thriller
остроумный, остроумие: witty, wit
острый: sharp, acute, spicy, hot
острота: severity, acuity, sharpness
остыть, остывать, остывание: cool, cooling
осудить, осуждать, осуждение: condemn, convict, sentence, condemnation, conviction
осуждённый: convicted, convict, sentenced
осушить, осушать, осушение: drain, drainage
осуществить, осуществлять, осуществление: implement, carry, implementation, realize, exercise
осуществиться, осуществляться: realized, true
осуществимый, осуществимость: feasible, feasibility
осциллятор, осцилляция: oscillator, oscillation
осьминог: octopus
ось: axis, axle
осязание, осязаемый: touch, tactile, tangible
отбелить, отбеливание, отбеливатель: bleach, bleaching, whitening
отбирать, отобрать, отбор: select, selection, take, choose
отборочный, отборный: qualifying, qualifier, selected
отбить, отбивать, отбиться: repel, repulse, recapture
отбросить, отбрасывать: discard, reject, repel, throw
отбросы: garbage, waste, refuse
отбыть, отбывать, отбытие, отбывание: depart, serve, departure
отвага, отважный: courage, bravery, brave, courageous
отвар: decoction, broth
отвергнуть, отвергать, отвержение: reject, rejection, rejected
отверстие: hole, opening, aperture, orifice
отвёртка: screwdriver
отвесный: sheer, steep, vertical
отвести, отводить, отвод: divert, allocate, withdraw, removal
ответ, ответить, отвечать, ответный: answer, response, reply, respond, retaliatory
ответвление: branch, offshoot
ответственность: responsibility, liability, accountability
ответственный: responsible, liable, accountable
ответчик: defendant, respondent
отвлечь, отвлекать, отвлечение, отвлекаться: distract, distraction, divert, diversion
отвлечённый: abstract
отвоевать, отвоёвывать: reconquer, recapture, win
отвратительный, отвращение: disgusting, disgust, aversion, abominable
отгадать, отгадка: guess, answer, solution
отговорить, отговаривать: dissuade
отдавать, отдать: give, gave, return
отдача: recoil, return, efficiency
отдалённый: remote, distant
отделать, отделка, отделочный: finish, finishing, decoration, trim
отдел: department, division, section
отделение: branch, department, separation, office, ward
отделить, отделять, отделиться, отделяться: separate, secede, detach
отдельный, отдельно: separate, individual, single, separately
отдохнуть, отдыхать, отдых: rest, holiday, recreation, vacation, relax
отёк, отёчность, отекать: edema, swelling
отель, отельер: hotel, hotelier
отец, отцовский, отцовство: father, paternal, paternity, fatherhood
отечественный: domestic, patriotic
отечество, отчизна: fatherland, homeland
отжимание: push-up
отзыв, отозвать, отзывать: review, recall, feedback, revoke, withdraw
отзывчивый: responsive, sympathetic
отказ, отказать, отказывать: refusal, refuse, failure, denial, deny
отказаться, отказываться: refuse, abandon, renounce, reject, decline
откладывать, отложить, отсрочить, отсрочка: postpone, delay, defer, deferment, postponement
отложение: deposit, sediment
отклик, откликнуться, откликаться: response, respond
отклонить, отклонять: reject, decline, deflect
отклонение, отклониться, отклоняться: deviation, deviate, rejection, anomaly, deflection
отключить, отключать, отключение: disconnect, shutdown, outage, disable, disconnection
открывать, открыть, открытие: open, discover, discovery, opening
открываться, открыться: open, reveal
открытка: postcard
открытый, открыто: open, openly, discovered
открытость: openness, transparency
откровение: revelation
откровенный, откровенность: frank, candid, explicit, frankness
откусить, откусывать: bite
отлив: ebb, tide
отличать, отличить: distinguish, differentiate
отличаться, отличиться: differ, distinguish, distinguished
отличие: difference, distinction
отличительный: distinctive, distinguishing
отличный, отлично: excellent, different
отличник: honors
отлов, отловить: trapping, capture, catch
отлучение, отлучить: excommunication, excommunicate
отмель: shoal, shallow, sandbank
отменить, отменять, отмена: cancel, abolish, cancellation, abolition, repeal
отметить, отмечать: note, mark, celebrate, observe
отметка, отметина: mark, grade
отмирание, отмирать: dying, death, necrosis
отмыть, отмывать, отмывание: launder, laundering, wash
отнести, относить: attribute, refer, assign
относиться, отнестись: treat, relate, belong, concern, refer
относительный, относительно: relative, relatively
относительность: relativity
отношение: relation, relationship, attitude, ratio
отнять, отнимать: take, deprive, subtract
отобразить, отображать, отображение: display, reflect, mapping, representation
отодвинуть, отодвигать: move, push
отождествить, отождествлять, отождествление: identify, equate, identification
отойти, отходить: depart, withdraw, move
отомстить, мстить, отмщение, месть: avenge, revenge, retaliate, vengeance
отопление, отапливать, отопительный: heating, heat
отправить, отправлять, отправка: send, sent, dispatch, ship
отправиться, отправляться: go, depart, leave, travel
отправитель: sender
отправление: departure, administration, item
отпор: rebuff, resistance
отпечаток: imprint, print, fingerprint, impression
отпуск: vacation, leave, holiday
отпустить, отпускать: release, let, free
отработать, отрабатывать, отработка: practice, work, refine
отработанный, отработавший: spent, waste, exhaust
отрава, отравить, отравлять, отравление, отравиться: poison, poisoning
отравитель: poisoner
отражать, отразить, отражение, отражаться, отразиться: reflect, reflection, repel, affect
отрасль, отраслевой: industry, sector, branch, industrial, sectoral
отращивать, отрастить, отрастать, отрасти: grow, grew, regrow
отрезать, отрезок: cut, segment, section
отречение, отречься, отрекаться: abdication, abdicate, renounce, renunciation
отрицать, отрицание: deny, denial, negation
отросток: process, appendage, shoot
отрубить, отрубать: chop, cut, sever
отруби: bran
отрыв, оторвать, оторваться, отрываться: separation, tear, gap, detach, lead
отрывок: excerpt, passage, fragment
отряд: detachment, squad, order, unit
отсек: compartment, bay, module
отсеять, отсеивать: eliminate, screen
отскок, отскочить: rebound, bounce
отслеживать, отследить, отслеживание: track, tracking, monitor, trace
отслужить: serve
отсталый, отсталость: backward, backwardness, retardation
отставать, отстать, отставание: lag, behind
отставка, отставной: resignation, resign, retirement, retired
отстаивать, отстоять: defend, uphold, advocate
отстранить, отстранять, отстранение: suspend, suspension, remove, dismissal
отступить, отступать, отступление: retreat, withdraw, withdrawal, digression
отступник: apostate, renegade
отсутствие, отсутствовать, отсутствующий: absence, lack, absent, missing
отсчёт: countdown, reference, reading
отсылка: reference, allusion
оттенок: shade, hue, tint, tone
оттепель: thaw
отторжение, отторгнуть, отторгать: rejection, reject
отток: outflow, drain
отталкивание, отталкивать, оттолкнуть: repulsion, repel, push
отход: waste, departure, withdrawal
отходы: waste
отцепить, отцепиться: uncouple, detach
отчаяние, отчаянный, отчаяться: despair, desperate, desperation
отчёт, отчётный: report, reporting, account
отчётность: reporting, accounting, statement
отчётливый: distinct, clear
отчисление, отчислить, отчислять: deduction, expel, expulsion, contribution
отчество: patronymic
отчим: stepfather
отчитаться, отчитываться: report, account
отчуждение, отчуждать: alienation, exclusion, alienate
отшельник: hermit, recluse
отшельничество: hermitage, seclusion
отыграть, отыграться: recoup, play
отыскать, отыскивать: find, found, locate
офис, офисный: office
офицерский: officer
официальный, официально: official, officially, formal
официант, официантка: waiter, waitress
оформить, оформлять, оформление: design, register, registration, decoration, formalize
офсайд: offside
оффшор, офшор, офшорный: offshore
охватить, охватывать, охват: cover, coverage, span, engulf, encompass
охладить, охлаждать, охлаждение, охлаждённый: cool, cooling, chill, refrigeration
охладитель: coolant, cooler
охота, охотиться, охотник, охотничий: hunting, hunt, hunter
охотно: willingly, readily
охрана, охранять, охранный: protection, guard, security, conservation, protect
охранник, телохранитель: guard, bodyguard
оценить, оценивать, оценка: estimate, assess, assessment, evaluate, evaluation
оценщик: appraiser, assessor
оцепенение: stupor, numbness
оцепить, оцепление: cordon
оцифровка, оцифровать: digitization, digitize
очаг: hearth, focus, hotbed, center, outbreak
очаровать, очарование, очаровательный: charm, charming, enchant, fascinate
очевидец: eyewitness, witness
очевидный, очевидно: obvious, apparent, evident, obviously, apparently
очередной: next, another, regular
очерёдность: priority, order, sequence
очерк: essay, sketch
очернить, очернять: smear, defame, denigrate
очертание: outline, contour, shape
очистить, очищать, очистка, очищение: clean, purification, purify, cleaning, refine
очистной, очиститель: treatment, purifier, cleaner
очки: glasses, spectacles
очный: full-time, in-person
ошейник: collar
ошеломить, ошеломлять, ошеломительный: stun, stunning, astound
ошибаться, ошибиться: mistaken, err, wrong
ошибка, ошибочный: error, mistake, erroneous, mistaken
оштрафовать, штрафовать: fine, penalize
ощутимый: tangible, noticeable, perceptible
ощутить, ощущать, ощущение: feel, sense, sensation, feeling, felt
обвести, обводить: outline, encircle
обезопасить: secure, protect, safeguard
обезлесение, вырубка: deforestation, logging
обеззараживание, обеззараживать: disinfection, disinfect, decontamination
обидчик: offender, abuser
облава: raid, roundup
обледенение: icing, ice
обнищание: impoverishment
обоюдный: mutual
обрамление, обрамлять: frame, framing
обыграть, обыгрывать: beat, defeat
ограниченность: limitation, narrowness
одичать, одичавший: feral
одышка: dyspnea, breathlessness
оползень: landslide, mudslide
осаждение: deposition, precipitation
ослабленный: weakened, attenuated
отверженный, изгой: outcast, pariah
отдалить, отдаляться: distance, alienate
отправной: starting
отредактировать: edit
офсетный: offset
оба: both
одновременный, одновременно: simultaneous, simultaneously, concurrent
одноклеточный: unicellular, single-celled
однополый: same-sex
однофамилец: namesake
останки: remains
оставшийся: remaining
орда, ордынский: horde
опция, опцион: option
опечатка: typo, misprint
оповестить, оповещать, оповещение: notify, alert, notification, warning
омбудсмен: ombudsman
оброк: quitrent
опричник, опричнина: oprichnina, oprichnik
ом: ohm
одеколон: cologne
отит: otitis
отчасти: partly, partially
отгрузка, отгрузить, отгружать: shipment, ship
обоз: convoy, baggage
окрестить, крестить: baptize, christen
онемение, онеметь: numbness, numb
опосредованный: indirect, mediated
обивка: upholstery
отсекать, отсечь, отсечение: sever, cut, amputation
отпрыск: offspring, scion
огнедышащий: fire-breathing
озадачить: puzzle
опорно-двигательный: musculoskeletal
`;
