/** Russian: English, words in Пор to Пя. See ../russian-english.ts. */
export default `
пора: time, season
поражать, поразить, поразительный: strike, struck, amaze, amazing, affect
поражение: defeat, loss, lost, damage, lesion
пористый, пористость: porous, porosity, pore
порицание, порицать: censure, reprimand, condemn
порог, пороговый: threshold, rapids
порода: breed, rock
породистый: purebred, pedigree
порождать, породить, порождение: generate, produce, give, spawn
порок, порочный: vice, defect, vicious, flaw
поросёнок: piglet, pig
порох, пороховой: gunpowder, powder
порошок, порошковый: powder
порт, портовый: port, harbor, harbour, seaport
портал: portal
портативный: portable
портить, испортить, порча, испорченный: spoil, damage, ruin, worsen, strain
портной: tailor
портрет, портретный, портретист: portrait, portraitist
портфель: portfolio, briefcase
поручать, поручить, поручение: instruct, assign, entrust, instruction, commission
поручительство, поручитель: guarantee, surety, guarantor
порция: portion, serving
порыв: gust, impulse, burst
порядковый: ordinal, serial
порядок: order, procedure
порядочный, порядочность: decent, decency, honest
посадить, посадка, посадочный: plant, planting, land, landing, boarding
посвящать, посвятить, посвящение, посвящённый: dedicate, devote, dedication, initiation
посев, посевной, посеять: sowing, sow, crop, planting
поселение, поселенец: settlement, settler, colony
поселиться, поселить, поселять: settle, move
посёлок, поселковый: settlement, village, township
посетитель: visitor, guest, attendee
посещаемость: attendance
посланник, посланец: envoy, messenger
послание: message, epistle, address
послать, посылать: send, sent, dispatch
последний: last, final, latest, recent
последователь: follower, disciple, successor, adherent
последовательность: sequence, consistency, succession
последовательный, последовательно: consistent, sequential, successive, consecutive
последствие: consequence, effect, aftermath, impact
последующий, впоследствии: subsequent, later, following, next
послевоенный: postwar, post-war
пословица, поговорка: proverb, saying, adage
послушание, послушный: obedience, obedient
посмертный, посмертно: posthumous, posthumously
пособие: allowance, benefit, manual, textbook
пособник, пособничество: accomplice, complicity, collaborator
посол, посольский: ambassador, envoy
поссориться: quarrel, argue
пост: post, fasting, fast, position
поставка, поставлять, поставщик: supply, delivery, deliver, supplier, shipment
постановка, постановочный: production, staging, setting
постановление, постановить, постановлять: resolution, decree, ruling, decision, ordinance
постель, постельный: bed, bedding
постепенный, постепенно: gradual, gradually
постигать, постичь, постигнуть: comprehend, befall, grasp
постижение: comprehension, understanding
посторонний: outsider, stranger, extraneous, foreign
постоялец: guest, lodger
постоянный, постоянно, постоянство: constant, permanent, constantly, continuous, regular
постоянная: constant
пострадавший: victim, injured, casualty, affected
пострадать: suffer, injure, damage
постройка, построить: building, construction, build, built
построение: construction, formation
постулат, постулировать: postulate
поступать, поступить: enter, enroll, act, arrive
поступление: admission, enrollment, receipt, revenue, entry
поступок: act, deed, action
посуда, посудный: dishes, tableware, crockery, utensil
посудомоечный: dishwasher, dishwashing
посылка: parcel, package, premise
посягательство, посягать: encroachment, assault, encroach
пот, потеть, потоотделение: sweat, perspiration, sweating
потенциал, потенциальный: potential, capacity
потепление, потеплеть: warming, warm
потерпевший: victim, injured, plaintiff
потерпеть: suffer, sustain
потерянный: loss, lose, lost
потолок, потолочный: ceiling
потомок: descendant, offspring
потомство: offspring, progeny, posterity
поток, поточный: flow, stream, flux, thread
потоп: flood, deluge
потопить, потопление: sink, sank, sunk, sinking
потребитель, потребительский: consumer, user
потребление, потреблять, потребить: consumption, consume, intake
потребность: need, demand, requirement
потрясать, потрясти, потрясающий: shake, shock, stunning, amazing
потрясение: shock, upheaval
потухнуть, потухший: extinct, dormant
похищать, похитить, похищение, похититель: kidnap, abduct, kidnapping, abduction, steal
поход, походный: campaign, hike, march, crusade, hiking
походить: resemble
похожий, похоже: similar, like, alike, resemble
похолодание: cooling, cold
похороны, похоронный: funeral, burial
похоронить, похоронен: bury, burial, inter
похудеть, похудение: lose, weight, slimming
почва, почвенный, почвоведение: soil, ground
почерк: handwriting
почёт, почётный: honor, honorary, honour, honorable
починка: repair, fix, mend
почитать, почитание, почитатель: revere, worship, veneration, admirer, honor
почка: kidney, bud
почечный: renal, kidney
почта, почтальон: mail, post, postman
почтовый: postal, mail, postage
почтение, почтительный: respect, reverence, respectful
пошив, пошить: sewing, tailoring, sew
пошлина: duty, tariff, fee, levy
поэзия, поэтический, поэтичный: poetry, poetic
поэма: poem, epic
поэт, поэтесса: poet, poetess
поэтапный, поэтапно: phased, gradual, stepwise
поющий: singing
появляться, появиться, появление: appear, appearance, emerge, emergence, arise
пояс, поясной: belt, zone, waist
поясница, поясничный: lumbar, loin
пояснять, пояснить, пояснение, пояснительный: explain, clarify, explanation, explanatory
прабабушка, прадедушка, прадед: great-grandmother, great-grandfather
правдивый, правдоподобный, правдоподобие: truthful, plausible, likelihood
праведный, праведник: righteous, just
правильный, правильно, правильность: correct, right, proper, regular, accurate
правительство, правительственный: government, governmental, cabinet
править, правитель, правление: rule, ruler, reign, board, govern
правка: edit, editing, correction
правнук, правнучка: great-grandson, great-granddaughter
правозащитник, правозащитный: activist, rights, advocate
правомерный, правомочный, правомерность: lawful, legitimate, competent, legality
правонарушение, правонарушитель: offense, offence, offender, delinquency, violation
правоохранительный: law-enforcement, enforcement, law
правописание: spelling, orthography
правопреемник, правопреемство: successor, succession
православие, православный: orthodox, orthodoxy
правосудие: justice
правый, справа, вправо: right, right-wing, conservative
правящий: ruling, governing, reigning
прагматичный, прагматизм: pragmatic, pragmatism
праздник: holiday, festival, feast, celebration
праздничный: festive, holiday
праздновать, отпраздновать, празднование: celebrate, celebration
практика, практикант, практиковать: practice, practise, internship, trainee, intern
практический, практически, практичный: practical, practically, virtually, almost
прародина: homeland, urheimat
прах: ashes, remains, dust
прачечная: laundry
пребывание, пребывать: stay, residence, remain
превалировать: prevail, predominate
превентивный: preventive, preemptive
превзойти, превосходить: surpass, exceed, outnumber, excel
превосходство: superiority, supremacy
превосходный: excellent, superb, superior
превратить, превращать, превращение, превратиться, превращаться: transform, turn, convert, transformation, become
превышать, превысить, превышение: exceed, excess, exceeding
преграда, преграждать, преградить: barrier, obstacle, block
преданный, преданность: devoted, loyal, devotion, loyalty
предать, предавать, предательство, предатель: betray, betrayal, traitor, treason
предварительный, предварительно: preliminary, prior, advance, provisional
предвестник: precursor, harbinger, forerunner
предвещать: foreshadow, portend, herald
предвзятый, предвзятость: biased, bias, prejudice
предвидеть, предвидение: foresee, foresight, anticipate
предвыборный: election, campaign, pre-election
предел: limit, boundary, bound
предельный: limiting, maximum, marginal, ultimate
предисловие: preface, foreword, introduction
предикат: predicate
предложение: proposal, offer, sentence, suggestion, supply
предлог: pretext, preposition, excuse
предметный: subject, substantive
предназначать, предназначить, предназначенный, предназначение: intend, design, designate, purpose
преднамеренный: deliberate, intentional, premeditated
предок: ancestor, forefather
предоставлять, предоставить, предоставление: provide, grant, provision, give
предостеречь, предостерегать, предостережение: warn, warning, caution
предосторожность: precaution, caution
предотвращать, предотвратить, предотвращение: prevent, prevention, avert
предохранять, предохранитель, предохранительный: protect, fuse, safety
предписывать, предписать, предписание: prescribe, order, prescription, injunction
предплечье: forearm
предполагать, предположить, предположение: assume, suggest, assumption, suppose, hypothesis
предполагаемый, предположительно: alleged, supposed, presumed, estimated, presumably
предпосылка: prerequisite, precondition, premise
предпочитать, предпочесть, предпочтение: prefer, preference, favor
предпочтительный, предпочтительнее: preferable, preferred
предприниматель, предпринимательство, предпринимательский: entrepreneur, businessman, entrepreneurship, business
предпринимать, предпринять: undertake, undertook, take, attempt
предприятие: enterprise, company, business, factory, venture
предрасположенность: predisposition, susceptibility
предрассудок: prejudice, superstition
предсердие, предсердный: atrium, atrial
председатель, председательствовать: chairman, chair, president, chairperson, chairwoman
предсказывать, предсказать, предсказание, предсказуемый: predict, prediction, forecast, predictable, prophecy
предсказатель: fortune-teller, soothsayer, predictor
представать, предстать: appear
представитель: representative, spokesman, member, spokesperson
представительный, представительство: representative, representation, mission
представить, представлять: present, represent, imagine, introduce, submit
представление: performance, representation, idea, presentation, notion
предстоять, предстоящий: upcoming, forthcoming, face
предубеждение: prejudice, bias
предупреждать, предупредить, предупреждение: warn, warning, prevent, alert, caution
предусматривать, предусмотреть, предусмотренный: provide, stipulate, envisage, include
предчувствие, предчувствовать: premonition, foreboding
предшественник: predecessor, precursor, forerunner
предшествовать, предшествующий: precede, previous, preceding, prior
предъявлять, предъявить, предъявление: present, bring, produce, charge
предыдущий: previous, preceding, former, earlier
предыстория: prehistory, background, backstory
преемник, преемственность: successor, succession, continuity
прежний, прежде: former, previous, before, previously
презентация, презентовать: presentation, present, launch
презерватив: condom
президент, президентский, президентство: president, presidential, presidency
президиум: presidium
презирать, презрение, презрительный: despise, contempt, scorn, disdain
презумпция: presumption
преимущество: advantage, benefit, superiority, edge
преимущественно, преимущественный: mainly, predominantly, primarily, mostly, preferential
преисподняя: underworld, hell, hades
прекрасный, прекрасно: beautiful, fine, excellent, wonderful, perfectly
прекращать, прекратить, прекращение, прекратиться: stop, cease, terminate, end, termination
преломление, преломлять, преломляться: refraction, refract, refractive
прелюдия: prelude
премия: prize, award, bonus, premium
премировать: award, reward
премиальный: premium, bonus
премьер, премьер-министр: premier, minister
премьера, премьерный: premiere, debut
пренебрегать, пренебречь, пренебрежение: neglect, disregard, ignore
преобладать, преобладание, преобладающий: predominate, prevail, dominant, predominance, prevalent
преображать, преобразить, преображение: transform, transfiguration, transformation
преобразовать, преобразовывать, преобразование: transform, convert, reorganize, transformation, conversion
преобразователь: converter, transducer, reformer
преодолевать, преодолеть, преодоление: overcome, overcame, surmount, cover
препарат: drug, preparation, medication, medicine
препинание: punctuation
преподавать, преподаватель, преподавание, преподавательский: teach, taught, teacher, lecturer, teaching
препятствие: obstacle, barrier, hurdle, impediment
препятствовать, воспрепятствовать: prevent, hinder, impede, obstruct
прервать, прерывать, прерывание, прерывистый: interrupt, interruption, abort, terminate, intermittent
прерогатива: prerogative
преследовать, преследование, преследователь: pursue, pursuit, persecute, persecution, prosecution
пресный, пресноводный: freshwater, fresh, unleavened
пресс, прессовать: press
пресса: press, media
пресс-конференция: conference, press
пресс-секретарь, пресс-служба: spokesman, spokesperson, spokeswoman, press
престарелый: elderly, aged
престиж, престижный: prestige, prestigious
престолонаследие: succession
преступать, преступить: transgress, break
преступление: crime, offense, offence
преступник: criminal, offender, perpetrator, convict
преступный, преступность: criminal, crime, criminality
претендент: contender, candidate, challenger, claimant, applicant
претендовать: claim, apply, pretend, compete
претензия: claim, complaint, pretension
претерпевать, претерпеть: undergo, underwent, suffer
преувеличивать, преувеличить, преувеличение: exaggerate, exaggeration, overstate
преуспевать, преуспеть, преуспевающий: succeed, prosper, successful
преходящий: transient, transitory
прецедент: precedent
прецизионный: precision
прибавлять, прибавить, прибавление: add, addition
прибавка: increase, raise
прибегать, прибегнуть: resort, recourse
приближать, приблизить, приближаться, приблизиться, приближение: approach, near, approximation
приблизительный, приблизительно: approximate, approximately, about, rough
прибой: surf
прибор, приборный: device, instrument, appliance
прибрежный: coastal, offshore, riverside
прибывать: arrive, arrival
прибыль: profit, income, gain
прибыльный, прибыльность: profitable, profitability, lucrative
приватизация, приватизировать: privatization, privatize, privatisation
приватный, приватность: private, privacy
привезти, привозить: bring, brought, deliver, import
привести, приводить: lead, led, bring, result, cause
привередливый: picky, fussy
привет, приветствовать, приветствие, поприветствовать: greeting, greet, welcome, hello
прививка, прививать, привить: vaccination, inoculation, graft, instill, vaccinate
привилегия, привилегированный: privilege, privileged
привлекательный, привлекательность: attractive, attractiveness, appeal
привлекать, привлечь, привлечение: attract, involve, engage, draw, recruit
привод, приводной: drive, actuator
привратник: doorkeeper, gatekeeper, porter
привыкать, привыкнуть, привыкание: accustom, addiction, used
привычка: habit
привычный: usual, familiar, habitual, customary
привязать, привязывать, привязанность, привязка: tie, attach, attachment, bind, affection
пригласить, приглашать, приглашение: invite, invitation
приговор, приговорить, приговаривать: sentence, verdict, condemn, judgment
пригодный, пригодность: suitable, fit, suitability, usable
пригодиться: useful
пригород, пригородный: suburb, suburban
приготовить, приготовление: prepare, preparation, cook, cooking
придавать, придать: give, gave, attach, impart
придаток: appendage
придворный: courtier, court
придерживаться, придерживать: adhere, follow, hold
придорожный: roadside
придумать, придумывать: invent, devise, come
приезд, приезжать, приехать: arrive, arrival, come, came
приём: reception, technique, admission, method, intake
приёмка: acceptance
приёмник: receiver, radio
приёмный: foster, adopted, adoptive, receiving
приемлемый: acceptable
приз, призовой: prize, award, trophy
призвание: vocation, calling
призвать, призывать, призыв: call, urge, appeal, draft, conscript
призывник, призывной: conscript, draft, conscription
приземлиться, приземляться, приземление: land, landing, touchdown
призёр: medalist, medallist, winner
призма: prism
признавать, признать, признание: recognize, acknowledge, recognition, admit, confession
признак: sign, feature, symptom, attribute, trait
признательный, признательность: grateful, gratitude
призрак, призрачный: ghost, phantom, ghostly, spectre
прийти, приходить: come, came, arrive
прикладной: applied
приключение, приключенческий: adventure
прикоснуться, прикасаться, прикосновение: touch
прикрепить, прикреплять, прикрепление: attach, fasten, attachment, fix
прикрывать, прикрыть, прикрытие: cover
прикус: bite, occlusion
прилагать, приложить: attach, apply, exert
прилагательное: adjective
прилавок: counter
прилегать, прилегающий: adjacent, adjoin, adjoining
прилежный: diligent
прилетать, прилететь, прилёт: arrive, arrival, fly
прилив: tide, surge, influx
приливный: tidal
приличный, приличие: decent, decency
приложение: application, app, appendix, annex, supplement
приманка, приманивать: bait, lure
применять, применить, применение, применяться: use, apply, application, usage
применимый, применимость: applicable, applicability
пример: example, instance
примерный, примерно: approximate, approximately, about, exemplary, roughly
примесь: impurity, admixture
примета: omen, sign
примечание: note, footnote
примечательный: notable, remarkable, noteworthy
примирение, примирить, примирять: reconciliation, reconcile
примитивный: primitive
примкнуть, примыкать: join, adjoin, adjacent
приморский: seaside, maritime, coastal
примат: primate, primacy
принадлежать, принадлежность: belong, affiliation, membership, own, accessory
принести, приносить: bring, brought, yield
принимать, принять, принятие: take, accept, adopt, adoption, acceptance
принтер: printer
принудительный, принуждение, принуждать, принудить: forced, compulsory, coercion, force, compel
принципиальный, принципиально: fundamental, principled, fundamentally
приобретать, приобрести, приобретение: acquire, acquisition, purchase, gain, buy
приоритет, приоритетный: priority
приостановить, приостанавливать, приостановка, приостановление: suspend, suspension, halt, pause
припадок: seizure, fit
припев: chorus, refrain
приписывать, приписать: attribute, ascribe
приправа: seasoning, condiment, spice
природоохранный: conservation, environmental
прирост: growth, increase, gain
приручить, приручать, приручение: tame, domesticate, domestication
присваивать, присвоить, присвоение: assign, award, appropriate, confer, appropriation
присоединить, присоединять, присоединение: annex, annexation, attach, connect
присоединиться, присоединяться: join, accede, accession
приспособить, приспосабливать, приспособление, приспособиться: adapt, adaptation, adjust, device
приставать, пристать: stick, moor, pester
приставка: prefix, console
пристань: pier, wharf, marina, dock
пристрастие: addiction, passion, bias
пристройка, пристроить: extension, annex
приступ: attack, bout, assault, seizure
приступить, приступать: begin, start, proceed
присуждать, присудить, присуждение: award, adjudge, confer
присутствовать, присутствие, присутствующий: attend, presence, present
присущий: inherent, characteristic, intrinsic
присяга, присягать, присягнуть: oath, swear, swore, allegiance
присяжный: juror, jury
приток: tributary, inflow, influx
притворяться, притвориться, притворный: pretend, feign
притеснение, притеснять: oppression, oppress, harassment
притча: parable
притягивать, притянуть, притяжение: attract, attraction, gravity, pull
притяжательный: possessive
приурочить: coincide, time
приусадебный: homestead, backyard
приход: arrival, parish, coming
приходский, прихожанин: parish, parishioner
прихожая: hallway
прицел, прицельный: sight, scope, aim
прицеп: trailer
причал, причаливать, причалить: berth, pier, dock, moor
причастие: communion, participle
причастный, причастность: involved, involvement, implicated
причёска: hairstyle, haircut
причина: cause, reason
причинный: causal, causation
причинить, причинять: cause, inflict
причудливый, причуда: bizarre, whimsical, quirk
пришелец: alien, newcomer
приют: shelter, orphanage, asylum, refuge
приятель, приятельница: friend, pal, buddy
приятный: pleasant, nice, enjoyable
проба: sample, test, trial, assay
пробег: mileage, run
пробел: gap, space
пробирка: tube
пробить, пробивать, пробитие: pierce, penetrate, break
пробка: cork, plug, jam, stopper
проблема: problem, issue, trouble
проблематичный, проблемный: problematic, problem, troubled
пробный: trial, test, pilot
пробовать, попробовать: try, taste, attempt
пробуждать: awaken, awakening, wake
провайдер: provider
провал, провалиться, проваливать: failure, fail, collapse, flop
проверка, проверять, проверить, проверочный: check, verify, verification, inspection, test
проверяющий: inspector, examiner
провести, проводить, проведение: conduct, hold, held, spend, carry
провинция, провинциальный: province, provincial
провод: wire, cable
проводимость: conductivity, conductance
проводка: wiring
проводник: conductor, guide
проводы: farewell
провоз, провозить: transport, carriage, smuggle
провозгласить, провозглашать, провозглашение: proclaim, declare, proclamation
провокация, провокационный, провокатор: provocation, provocative, provocateur
проволока, проволочный: wire
провоцировать, спровоцировать: provoke, trigger, incite
прогноз, прогнозировать, прогнозирование, спрогнозировать: forecast, prediction, predict, prognosis, outlook
прогонять, прогнать: expel, drive, oust
программа, программный: program, programme, software
программирование, программировать: programming, program
программист: programmer, developer
прогресс, прогрессивный, прогрессировать: progress, progressive, advance
прогрессия: progression
прогулка, прогулочный, прогуляться: walk, stroll, ride
прогул: absenteeism, truancy
продавать, продать, продажа, продажный: sell, sold, sale
продавец, продавщица: seller, salesman, vendor, salesperson
продвигать, продвинуть, продвижение: promote, promotion, advance, advancement
продвинутый: advanced
продлить, продлевать, продление: extend, extension, prolong, renew
продовольствие, продовольственный: food, foodstuffs, grocery
продолговатый: oblong, elongated
продолжать, продолжить, продолжаться, продолжиться: continue, last, proceed
продолжение: continuation, sequel
продолжительность: duration, length, expectancy
продолжительный: long, prolonged, lengthy
продольный: longitudinal
продукт, продуктовый: product, food, produce, grocery
продукция: products, production, output, goods
продуктивный, продуктивность: productive, productivity
продюсер, продюсерский: producer
проезд, проезжать, проехать: travel, passage, drive, fare
проект, проектный: project, draft, design
проектировать, спроектировать, проектирование, проектировщик: design, designer, project, plan
проектор: projector
проекция, проецировать: projection, project
проём: opening, doorway
прожектор: searchlight, spotlight
проживать, прожить, проживание: live, reside, residence, accommodation
прожиточный: subsistence, living
прожорливый: voracious
проза, прозаик, прозаический: prose, novelist, prosaic
прозвать, прозвище: nickname, dub
прозвучать: sound
прозрачный, прозрачность: transparent, transparency, clear
проиграть, проигрывать, проигрыш: lose, lost, loss, defeat
проигрыватель: player, turntable
произведение: work, product, composition
произвести, производить: produce, make, manufacture
производитель: manufacturer, producer, maker
производительность: productivity, performance, efficiency
производный, производная: derivative, derived
производство: production, manufacturing, manufacture, output
производственный: production, industrial, manufacturing
произвол: tyranny, arbitrariness
произвольный: arbitrary, voluntary, random
произносить, произнести, произношение: pronounce, pronunciation, utter, deliver
произойти, происходить: happen, occur, originate, descend
происхождение: origin, descent, ancestry, provenance
происшествие: incident, accident, occurrence
прокат: rental, distribution, hire
прокатный: rental, rolled
прокладка: gasket, pad, laying
прокладывать, проложить: lay, laid, pave
проклятие, проклинать, проклясть, проклятый: curse, damnation, cursed, damn
прокурор: prosecutor
прокуратура: prosecutor, prosecution
пролив: strait, channel
проливной: torrential, heavy
проливать, пролить: spill, shed
пролетариат, пролетарий, пролетарский: proletariat, proletarian
пролёт, пролетать, пролететь: span, flight, fly, flew, flyby
пролог: prologue
промах, промахнуться: miss, mistake
промежуток: interval, gap
промежуточный: intermediate, interim
промо, промоутер: promo, promoter
промысел: fishery, fishing, trade, craft
промысловый: commercial, fishing, game
промышленность, промышленный: industry, industrial
промышленник: industrialist
пронзить, пронзать, пронзительный: pierce, piercing
проникать, проникнуть, проникновение: penetrate, penetration, infiltrate, enter
проницаемость, проницаемый: permeability, permeable
пропаганда, пропагандировать, пропагандистский, пропагандист: propaganda, promote, propagandist
пропажа, пропадать, пропасть: disappearance, disappear, lose, abyss, vanish
пропавший: missing, lost
пропеллер: propeller
прописка: registration
прописать, прописывать, прописной: prescribe, register, uppercase
пропитание: food, sustenance, subsistence
пропитать, пропитывать, пропитка: impregnate, soak, impregnation
проповедь, проповедовать, проповедник: sermon, preach, preacher, preaching
пропорция, пропорциональный, пропорционально: proportion, proportional, ratio
пропуск: pass, omission, admission
пропускать, пропустить: miss, skip, omit, pass
пропускной: bandwidth, throughput, checkpoint
прорастать, прорасти, прорастание: germinate, germination, sprout
прорваться, прорвать, прорыв, прорывной: breakthrough, break, broke, burst, breach
прорезь: slot, slit
прорицатель, пророчество, пророчить: prophecy, soothsayer, oracle
пророк, пророческий: prophet, prophetic
просвет: gap, lumen, clearance
просветитель, просветительский: educator, enlightener, educational
просвещение, просвещённый, просвещать: enlightenment, education, enlightened
просить, попросить: ask, request, beg
прослеживать, проследить: trace, track
прослойка: layer, stratum
прослушивать, прослушать, прослушивание: listen, audition, wiretapping, wiretap
просмотр, просматривать, просмотреть: view, viewing, watch, screening, browse
проснуться, просыпаться: wake, woke, awake
просо: millet
проспект: avenue, prospectus, brochure
просрочить, просроченный, просрочка: overdue, expired, delay
простить, прощать, прощение: forgive, forgave, forgiveness, pardon
проститутка, проституция: prostitute, prostitution
простой, просто, простота: simple, simply, simplicity, easy
простокваша: yogurt
пространство, пространственный: space, spatial
пространный: extensive, lengthy
простуда, простудиться, простудный: cold
простыня: sheet
просчёт, просчитать: miscalculation, mistake, calculate
просьба: request, plea
протеже: protege
протеин: protein
протез, протезирование: prosthesis, prosthetic, denture, prosthetics
протекать, протечь: flow, leak, proceed
протекторат: protectorate
протест, протестовать, протестный: protest, demonstrate
протестующий: protester, demonstrator
протестант, протестантский, протестантизм: protestant, protestantism
противник: opponent, enemy, adversary
противный: contrary, nasty, opposite
противовес: counterweight, counterbalance
противовоздушный: anti-aircraft, air-defense
противогаз: mask
противодействие, противодействовать: counteract, opposition, counter, resistance
противозаконный, противоправный: illegal, unlawful
противозачаточный: contraceptive
противоположный, противоположность: opposite, contrary
противопоказание: contraindication
противопоставить, противопоставлять, противопоставление: contrast, oppose, opposition
противоречить, противоречие: contradict, contradiction, conflict
противоречивый: controversial, contradictory, conflicting
противостоять, противостояние: confront, confrontation, oppose, resist, withstand
противотанковый: anti-tank, antitank
противоядие: antidote
проток: duct, channel
протокол, протокольный: protocol, record, minutes
протон, протонный: proton
прототип: prototype
протяжение, протяжённость: length, extent, stretch
протяжённый: extended, long
протягивать, протянуть: stretch, extend
профессионал, профессиональный, профессионализм: professional, professionalism, vocational, occupational
профессор, профессорский: professor
профилактика, профилактический: prevention, preventive, prophylaxis, prophylactic
профиль, профильный: profile, specialized
профсоюз, профсоюзный: union, trade-union
прохлада, прохладный: cool, coolness, chilly
проход, проходной: passage, aisle, pass
прохождение: passage, passing, transit
проходить, пройти: pass, take, held, walk
прохожий: passerby, passer-by
процветать, процветание, процветающий: prosper, prosperity, flourish, thrive
процедура, процедурный: procedure, procedural
процент: percent, percentage, interest
процесс: process, trial
процессия: procession
процессор, процессорный: processor, cpu
процессуальный: procedural
прочтение: read, reading
прочный, прочность: strong, durable, strength, durability
прошлый: last, past, previous
прощальный, прощание, прощаться, попрощаться: farewell, goodbye, parting
проявить, проявлять, проявление, проявиться, проявляться: show, manifest, manifestation, display, exhibit
прояснить, прояснять: clarify
пруд: pond
пружина, пружинный: spring
прут: rod, twig
прыжок, прыгать, прыгнуть, прыгун: jump, leap, jumper, jumping
прыщ: acne, pimple
прядь, прядение, прясть, прядильный: strand, spin, spinning, spun
пряжа: yarn
пряжка: buckle
прямая: line, straight
прямой, прямо: direct, straight, directly, live
прямолинейный: rectilinear, straightforward
прямоугольник, прямоугольный: rectangle, rectangular
пряник: gingerbread
пряность, пряный: spice, spicy, aromatic
прятать, спрятать, прятаться, спрятаться: hide, hid, hidden, conceal
псалом, псалтырь: psalm, psalter
псевдоним: pseudonym, alias
псевдонаука, псевдонаучный: pseudoscience, pseudoscientific
психиатр, психиатрия, психиатрический: psychiatrist, psychiatry, psychiatric
психика, психический: psyche, mental, mind, psychic
психоанализ, психоаналитик: psychoanalysis, psychoanalyst
психоз, психотический: psychosis, psychotic
психолог, психология, психологический: psychologist, psychology, psychological
психопат, психопатия: psychopath, psychopathy
психотерапия, психотерапевт: psychotherapy, psychotherapist
птенец: chick, nestling, hatchling
птица: bird, poultry, fowl
птичий: avian, bird
птицеводство, птицефабрика: poultry
публика: audience, public
публикация, публиковать, опубликовать: publication, publish
публицист, публицистика, публицистический: publicist, journalist, journalism, essayist
публичный, публично: public, publicly
пугать, испугать, напугать, испугаться: scare, frighten, afraid
пугало: scarecrow
пуговица: button
пудель: poodle
пудра: powder
пузырь, пузырёк: bubble, bladder, blister, vial
пулемёт, пулемётный, пулемётчик: machine-gun, gun, gunner
пульс: pulse
пульсация, пульсировать, пульсар: pulsation, pulsate, pulsar
пульт: remote, console, controller
пуля, пулевой: bullet, shooting
пункт: point, paragraph, item, clause
пунктуальный: punctual
пунктуация: punctuation
пуповина, пупок: umbilical, navel
пурга: blizzard, snowstorm
пуританин, пуританский: puritan
пурпур, пурпурный: purple, crimson
пуск, пусковой: launch, start, launcher, startup
пустить, пускать: let, allow, launch
пустой, пустота, пустовать: empty, void, vacuum, emptiness, vacant
пустошь, пустырь: wasteland, heath
пустыня, пустынный: desert, arid, deserted
пустынь: hermitage
путаница, путать, перепутать, запутать: confusion, confuse
путеводитель: guidebook, guide
путепровод: overpass, viaduct
путешествие, путешествовать: travel, journey, trip, voyage
путешественник: traveler, traveller, explorer
путь: way, path, route, track, road
путч: putsch, coup
пух, пуховый, пуховик: down, fluff
пухлый: plump
пучок: beam, bunch, bundle
пушистый: fluffy
пушечный: cannon, gun
пушнина, пушной: fur
пчела, пчелиный: bee
пчеловод, пчеловодство, пасечник: beekeeper, beekeeping, apiculture
пшеница, пшеничный: wheat
пшено: millet
пылать: blaze, burn
пылесос, пылесосить: vacuum, hoover
пыль, пыльный: dust, dusty
пыльца: pollen
пыльник, тычинка: anther, stamen
пытать, пытка: torture
пытаться, попытаться, попытка: try, attempt, effort
пытливый: inquisitive, curious
пышный: lush, magnificent, lavish
пьедестал: pedestal, podium
пьеса: play, piece
пьющий: drinker, drinking
пьяница: drunkard, alcoholic, drunk
пьянство, пьяный, пьянеть: drunkenness, drunk, intoxicated, intoxication
пядь: span
пясть, пястный: metacarpal, metacarpus
пята, пятка, пяточный: heel, calcaneus
пятёрка: five, quintet
пятеро: five
пятиборье: pentathlon
пятидесятница: pentecost
пятидесятник: pentecostal
пятидесятый: fiftieth
пятиконечный: five-pointed
пятилетка, пятилетний: five-year
пятиугольник, пятиугольный: pentagon, pentagonal
пятнадцать: fifteen
пятнадцатый: fifteenth
пятнистый: spotted
пятно: spot, stain, patch
пятьдесят: fifty
пятьсот: five-hundred
пороть, порка: flog, whip, flogging, spanking
порвать, порывать: tear, tore, break, sever
поручик: lieutenant
порнография, порнографический: pornography, pornographic, porn
портвейн: port
портовик, докер: docker, longshoreman
посох: staff, crosier
посмотреть: look, watch, see
посредник, посредничество, посреднический: mediator, intermediary, mediation, broker
посредственный: mediocre
постамент: pedestal
постмодернизм, постмодерн: postmodernism, postmodern
постный: lenten, lean
постсоветский: post-soviet
постскриптум: postscript
пострижение, постриг: tonsure
потасовка: brawl, scuffle
потайной: secret, hidden
поташ: potash
поучать, поучительный: instructive, teach
похлёбка: soup, stew
похоть: lust
похмелье: hangover
почерпнуть: glean, draw
почести: honors, honours
пошаговый: step-by-step, turn-based
пошлый: vulgar
правоверный: faithful
правовед, правоведение: jurist, jurisprudence
праздный: idle
прайм-тайм: prime-time
праязык: proto-language
праща: sling
предгорье: foothill, piedmont
предместье: suburb, outskirts
предоплата: prepayment
предопределить, предопределять, предопределение: predetermine, predestination, predestine
предпоследний: penultimate
предстательный: prostate
простата: prostate
преждевременный, преждевременно: premature, prematurely, early
прелесть, прелестный: charm, charming, lovely
прелюбодеяние: adultery
прения: debate
преподобный: reverend, venerable
преподнести, преподносить: present
прерия: prairie
пресечь, пресекать, пресечение: suppress, suppression, thwart
пресловутый: notorious
преторианский, претор: praetorian, praetor
прибежище: refuge, haven
привидение: ghost, apparition
привкус: aftertaste, flavor, taste
пригнать: drive, drove
пригорок: hill, hillock
приданое: dowry
призрение: charity
прииск: mine
прилипать, прилипнуть: stick, stuck, adhere
примерить, примерка: try, fitting
принятый: accepted, adopted
припасы, припас: supplies, ammunition, stores
присадка: additive
присмотр, присматривать: supervision, care
присниться: dream
прислать, присылать: send, sent
прислуживать: serve
прислушаться, прислушиваться: listen, heed
присоска: sucker
пристегнуть: fasten
пристально: closely, intently
притвор: narthex, vestibule
приучить, приучать: train, accustom, teach
прихоть: whim
пробоина: hole, breach
проволочка: delay
проворный: agile, nimble
провиант: provisions
провидение: providence
прогиб: deflection, trough
проглотить: swallow, swallowed
проказа, прокажённый: leprosy, leper
прокалывать, проколоть, прокол: puncture, pierce, piercing
прокси: proxy
промокнуть: wet, soak
промывать, промыть, промывка: wash, rinse, flush, lavage
промедление: delay
пронумеровать: number
пропан: propane
проректор: vice-rector
проруби, прорубь: ice-hole
просеивать, просеять: sift, sieve
прославить, прославлять, прославиться: glorify, famous, fame
прославленный: renowned, illustrious, famous
просочиться, просачиваться: leak, seep
простаивать: idle, downtime
просторечие: vernacular, colloquial
простор, просторный: spacious, expanse
простейшее: protozoa, protozoan
проступок: misconduct, misdemeanor, offense
протоиерей: archpriest
протектор: tread
протоплазма: protoplasm
протозвезда: protostar
проточный: flowing, running
протухнуть: rot
профицит: surplus
профсоюзник: unionist
прохладительный: soft, refreshing
прошение: petition, plea
прошивка: firmware
психоделический: psychedelic
психотропный: psychotropic
псориаз: psoriasis
птеродактиль: pterodactyl
птерозавр: pterosaur
пубертатный: pubertal, puberty
пудинг: pudding
пума: puma, cougar
пункция: puncture
пунш: punch
путёвка: voucher
пучина: abyss
почти: almost, nearly
почвовед: pedologist
поспособствовать: contribute, facilitate, help
постпред, полпред: envoy, representative
правообладатель: rightsholder, copyright
преамбула: preamble
предсмертный: dying, suicide
пребиотик, пробиотик: prebiotic, probiotic
приверженец, приверженность: supporter, adherent, commitment, follower, adherence
приквел: prequel
пристальный: close, intent
притязание, притязать: claim
проактивный: proactive
прогибать, прогнуться: bend, sag
проживающий: resident
прокурорский: prosecutorial
промилле: permille
простатит: prostatitis
протекционизм, протекционистский: protectionism, protectionist
простейший: simplest, protozoan
профессорство: professorship
пуповинный: umbilical
`;
