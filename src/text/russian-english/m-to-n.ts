/** Russian: English, words in М to Н. See ../russian-english.ts. */
export default `
мавзолей: mausoleum
магазин, магазинный: shop, store
магистерский, магистр: master
магистраль, магистральный: highway, main, trunk
магический, магия, маг: magic, magical, magician
магма, магматический: magma, igneous
магнат: magnate, tycoon
магний: magnesium
магнит, магнитный, магнетизм: magnet, magnetic, magnetism
магнитофон: recorder
мазать, намазать, мазь: smear, ointment
мазок: stroke, smear
майский: may
майка: shirt
майор: major
макароны: pasta, macaroni
макет: model, layout, mock-up
макияж: makeup
макроэкономический, макроэкономика: macroeconomic, macroeconomics
максимум, максимальный, максимально: maximum, maximal, peak
маленький, малый, мало, малость: small, little, few, minor
малина: raspberry
мальчик, мальчишка: boy
малыш, младенец, младенческий: baby, infant
малярия, малярийный: malaria, malarial
мама, мамин: mother, mom, mum
мамонт: mammoth
мандарин: mandarin, tangerine
мандат, мандатный: mandate, seat, credential
маневр, манёвр, маневрировать, манёвренный: maneuver, manoeuvre, maneuverable
манера: manner, style
манипуляция, манипулировать: manipulation, manipulate
манифест: manifesto
мантия: mantle, robe
марафон, марафонский, марафонец: marathon
марганец: manganese
маргинальный: marginal
маринованный: pickled, marinated
марионетка, марионеточный: puppet
марка: brand, stamp, mark, grade
маркетинг, маркетинговый, маркетолог: marketing, marketer
маркировка, маркировать, маркер: labeling, label, marking, marker
марксизм, марксистский, марксист: marxism, marxist
мартовский: march
марш, маршировать: march
маршал: marshal
маршрут, маршрутный: route, itinerary
маршрутизатор, маршрутизация: router, routing
маска, маскировать, маскировка: mask, disguise, camouflage
масло, масляный, масличный: oil, butter
масса, массовый, массово: mass, massive
массаж, массажист: massage, masseur
массив: massif, array
мастер, мастерство: master, skill, craftsman, mastery
мастерская: workshop, studio
масштаб, масштабный, масштабирование: scale, large-scale, scaling, scope
мат: checkmate, profanity, mat
материал, материальный: material
материализм, материалист: materialism, materialist
материковый: continent, mainland, continental
материнский, материнство: maternal, motherhood, maternity, parent
материя: matter
матка: uterus, womb, queen
матрица, матричный: matrix, array, sensor
матрос: sailor, seaman
матч, матчевый: match, game
мать: mother
мафия: mafia, mob
махать, махнуть: wave
мачеха: stepmother
мачта: mast
машина: machine, car, vehicle
машинный, машиностроение, машиностроительный: machine, engineering, machinery
машинист: driver, machinist
маяк: lighthouse, beacon
маятник: pendulum
мгла, туманность: nebula, haze
мгновение, мгновенный, мгновенно: instant, moment, instantly
мебель, мебельный: furniture
мегаполис: metropolis, megacity
медаль, медальный, медалист: medal, medalist
медвежий, медведица: bear
медиа, медийный: media
медиана, медианный: median
медикамент, медикаментозный: medication, medicine, drug
медитация, медитировать: meditation, meditate
медицина, медицинский, медик: medicine, medical, medic, physician
медленный, медленно, медлить: slow, slowly
медный, медь: copper
медбрат: nurse
медуза: jellyfish
межгосударственный: interstate, intergovernmental
межзвёздный: interstellar
межпланетный: interplanetary
межконтинентальный: intercontinental
межэтнический, межнациональный: interethnic, ethnic
мел, меловой: chalk, cretaceous
меланхолия: melancholy
мелкий, мелочь: small, shallow, petty, fine
мелодия, мелодичный: melody, tune, melodic
мелодрама: melodrama
мельница, мельничный: mill, windmill
мельчайший: tiny, smallest
мем: meme
мембрана, мембранный: membrane
мемориал, мемориальный: memorial
мемуары: memoir
менеджер, менеджмент: manager, management
менее, меньше, меньший: less, fewer, smaller
менингит: meningitis
меню: menu
менять, поменять, меняться, поменяться: change, exchange, swap
мера: measure, extent
мерить, измерить, измерять, измерение, измерительный: measure, measurement, dimension, metering
меридиан: meridian
мероприятие: event, activity
мерзлота: permafrost
мёртвый, мертвец: dead
мерцать, мерцание: flicker, twinkle, fibrillation
место: place, location, site, seat, spot
местность: area, terrain, locality
местонахождение, местоположение: location, whereabouts
местожительство: residence
местоимение: pronoun
месторождение: deposit, field
месть, мстить, отомстить, мститель: revenge, vengeance, avenge, avenger
месячный, ежемесячно: month, monthly
металл, металлический: metal, metallic
металлургия, металлургический, металлург: metallurgy, metallurgical, steel, metallurgist
метан: methane
метаболизм, метаболический: metabolism, metabolic
метафизика, метафизический: metaphysics, metaphysical
метафора, метафорический: metaphor, metaphorical
метать, метнуть, метание: throw, threw, hurl
метель, вьюга: blizzard, snowstorm
метеорит, метеоритный, метеор, метеорный: meteorite, meteor
метеорология, метеорологический, метеоролог: meteorology, weather, meteorological, meteorologist
метка, помечать, пометить: label, tag, mark
меткий, меткость: accurate, accuracy, marksmanship
метод, методика, методология, методический: method, technique, methodology
метровый: metre, meter
метрический, метрика: metric
метро, метрополитен: metro, subway, underground
метрополия: metropolis, metropole
мех, меховой: fur
механик, механика, механический, механически: mechanic, mechanics, mechanical, mechanically
меч: sword
мечеть: mosque
мечта, мечтать, мечтатель: dream, dreamer
мешать, помешать: hinder, prevent, interfere, disturb
мешок, мешочек: bag, sack
мещанин, мещанский: bourgeois, philistine
миграция, миграционный, мигрант, мигрировать: migration, migrant, migrate, immigration
мигрень: migraine
мигать: blink, flash
мизинец: pinky
микроб, микробный, микробиология: microbe, microbial, microbiology
микроволновый, микроволновка: microwave
микроорганизм: microorganism
микропроцессор: microprocessor
микроскоп, микроскопический: microscope, microscopic
микросхема: chip, microchip, microcircuit
микрофон: microphone
миллиардный: billion
миллиардер: billionaire
миллиметр: millimeter, millimetre
миллионный: million
миллионер: millionaire
милиция, милицейский, милиционер: militia, police, policeman
милосердие, милосердный: mercy, charity, merciful
милостыня: alms
милость: mercy, favor, grace
милый: dear, sweet, nice, cute
мимика: facial, expression, mimicry
мина, минный, миномёт, миномётный: mine, mortar
минарет: minaret
миндаль, миндальный: almond
минерал, минеральный, минералогия: mineral, mineralogy
миниатюра, миниатюрный: miniature
минимум, минимальный, минимально, минимизировать: minimum, minimal, minimize
министерство, министр, министерский: ministry, minister, ministerial, department
минутный: minute
минус: minus, disadvantage
мир, мировой, мирно: world, peace, global
мирный, миротворческий, миротворец: peaceful, peacekeeping, peacekeeper, peace
мириться, помириться: reconcile, reconciliation
мировоззрение: worldview, outlook
миска: bowl
миссия, миссионер, миссионерский: mission, missionary
мистика, мистический, мистицизм: mystic, mystical, mysticism
митинг: rally, demonstration
митрополит, митрополичий: metropolitan
миф, мифический: myth, mythical
мифология, мифологический: mythology, mythological
мишень: target
младший, молодёжный, молодёжь: young, youth, junior, younger
млекопитающий: mammal
мнимый: imaginary, alleged, false
многие, много, многочисленный: many, much, numerous
многоборье, многоборец: all-around, pentathlon, decathlon, heptathlon
многогранник, многогранный: polyhedron, multifaceted
многоквартирный: apartment
многократный, многократно: multiple, repeated, repeatedly
многолетний: perennial, long-term
многонациональный: multinational, multiethnic
многообразие, многообразный: diversity, variety, manifold, diverse
многосторонний: multilateral
многоугольник: polygon
многочлен: polynomial
многоэтажный: high-rise, multistorey
множественный: multiple, plural
множество: set, multitude, many
множить: multiply, multiplication
мобилизация, мобилизационный, мобилизовать: mobilization, mobilize
мобильный, мобильность: mobile, mobility
могила, могильный: grave, tomb
могучий, могущественный, могущество: mighty, powerful, might
мода, модный, модельер: fashion, fashionable, trendy
модель, моделировать, моделирование, модельный: model, simulation, modeling, simulate
модератор, модерация: moderator, moderation
модернизация, модернизировать: modernization, modernize, upgrade
модернизм, модернистский, модерн: modernism, modernist, modern
модификация, модифицировать: modification, modify, modified, variant
модуль, модульный: module, modular
мозаика: mosaic
мозг, мозговой: brain, cerebral
мозжечок: cerebellum
намокнуть: wet
молитва, молиться, помолиться, молитвенный: prayer, pray
моллюск: mollusc, mollusk, shellfish
молния: lightning
молодость: young, youth
молоко, молочный: milk, dairy
молот, молоток: hammer
молчать, молчание, молчаливый: silence, silent
момент, моментальный: moment, point, torque
монарх, монархия, монархический, монархист: monarch, monarchy, monarchist
монастырь, монастырский: monastery, convent, monastic
монах, монахиня, монашеский, монашество: monk, nun, monastic
монета, монетный: coin, mint
монетарный: monetary
монитор: monitor
мониторинг: monitoring, monitor
моногамия: monogamy
монография: monograph
монолит, монолитный: monolith, monolithic
монолог: monologue
монополия, монополист, монопольный, монополистический: monopoly, monopolist
монтаж, монтировать, смонтировать, монтажный: installation, editing, assembly, montage, mount
монумент, монументальный: monument, monumental
мораль, моральный, нравственность, нравственный: moral, morality, ethical
мораторий: moratorium
море, морской: sea, marine, maritime, naval
мореплаватель, мореплавание: navigator, navigation, seafarer, seafaring
моряк: sailor, seaman, mariner
морковь, морковный: carrot
мороженое: ice-cream
мороз, морозный, мороженый: frost, frosty, frozen, cold
морозить, заморозить, замораживать, замораживание, заморозка: freeze, froze, frozen
морозильник, морозильный: freezer
морфий, морфин: morphine
морфология, морфологический: morphology, morphological
морщина: wrinkle
мост, мостовой: bridge
мотив: motive, motif
мотивационный: motivation, motivate
мотор, моторный: motor, engine
мотоцикл, мотоциклист: motorcycle, motorcyclist, motorbike
мох: moss
моча, мочевой, мочеиспускание: urine, bladder, urinary, urination
мочь, смочь: can, could, may, able
мощный, мощь: powerful, power, might
мощи: relic
мрак, мрачный: dark, gloomy, darkness
мрамор, мраморный: marble
мудрость, мудрый, мудрец: wisdom, wise, sage
муж: husband, spouse, marital
мужество, мужественный: courage, courageous, brave
мужской, мужчина, мужик: male, man, men
музей, музейный: museum
музыка, музыкальный: music, musical
музыкант: musician
мука: flour, torment, suffering, agony
мучение, мучить, мучительный: torment, suffering, torture, agony
мультимедиа, мультимедийный: multimedia
мультипликационный, мультфильм, мультипликация, мультсериал: cartoon, animated, animation
муниципалитет, муниципальный: municipality, municipal
муравей, муравьиный, муравейник: ant, anthill, formic
мускул, мускулатура: muscle
мусор, мусорный: garbage, waste, rubbish, trash, litter
мусульманин, мусульманский, мусульманка: muslim, islamic
мутация, мутационный, мутант, мутировать: mutation, mutant, mutate
мутный: muddy, turbid, murky
муха: fly, flies
мученик, мученица, мученичество: martyr, martyrdom
мыло, мыльный: soap
мыс: cape, headland
мыслитель, мыслительный: thinker, mental
мысль, мыслить, мышление, мысленный: thought, think, thinking, mental
мыть, вымыть, помыть, мытьё: wash, washing
мышечный, мышца: muscle, muscular
мышь, мышиный, мышка: mouse, mice
мышьяк: arsenic
мэрский: mayor
мэрия: mayor, municipality
мюзикл: musical
мягкий, мягко, мягкость: soft, mild, gentle
мясник: butcher
мясо, мясной: meat
мята: mint, peppermint
мятеж, мятежник, мятежный: rebellion, mutiny, rebel, revolt, insurgent
мяч, мячик: ball
набег: raid
набережная: embankment, quay, waterfront
наблюдать, наблюдение, наблюдаться: observe, observation, monitoring, surveillance
наблюдатель, наблюдательный: observer, observation, supervisory
набожный: devout, pious
набор, набирать, набрать: set, recruitment, kit, gain, dial
набросок: sketch, draft
наведение, навести, наводить: guidance, aim, point
навигация, навигационный, навигатор: navigation, navigator
наводнение: flood, flooding
навсегда, навечно: forever, permanently
навык: skill
навязать, навязывать, навязчивый: impose, obsessive, intrusive
наглый, наглость: impudent, arrogant, insolence
наглядный: visual, illustrative
нагнетать, нагнетание: pump, escalate, escalation, injection
нагреть, нагревать, нагревание, нагрев, нагреватель: heat, heating, heater, warm
награда, наградить, награждать, награждение, наградной: award, reward, prize, decoration
нагрузка, нагружать, нагрузить: load, burden, workload, stress
надгробие, надгробный: tombstone, gravestone
надежда, надеяться: hope
надёжный, надёжность, надёжно: reliable, reliability, secure
наделить, наделять: endow, grant, vest
надзор, надзорный, надзиратель: supervision, oversight, surveillance, supervisory, warden
надпись: inscription, caption
надпочечник: adrenal
надстройка: superstructure
надувной: inflatable
надувать, надуть: inflate
наезд, наехать: collision, hit
наём, наёмный, нанимать, нанять, найм: hire, hiring, recruit, employ, employment
наёмник, наёмничество: mercenary
нажать, нажимать, нажатие, нажим: press, push, pressure, click
назад: back, ago, backward
название, называть, назвать, называться: name, call, title
наземный: ground, land, terrestrial, surface
назначение: appointment, purpose, destination, prescription
назначить, назначать: appoint, assign, prescribe, schedule
наиболее, наибольший: most, greatest, largest, maximum
наименее, наименьший: least, smallest, lowest
наименование, именовать: name, title, designation
наилучший: best
наивный, наивность: naive, naivety
найти, находить, нахождение, находка: find, found, finding, discovery
наказание, наказать, наказывать, наказуемый: punishment, punish, penalty, sentence, punishable
накануне: eve, before
накопить, накопление, накапливать, накапливаться, накопиться: accumulate, accumulation, saving, storage
накопитель, накопительный: drive, storage, cumulative
накладной, накладная: overhead, invoice, waybill
наклон, наклонный, наклонить, наклонять: tilt, slope, inclination, inclined
наклейка, наклеить, наклеивать: sticker
налаживать, наладить, наладка, налаживание: establish, adjust, improve, adjustment
налёт: raid, plaque
налево: left
наличие, наличный: presence, availability, cash, available
налог, налоговый, налогообложение, налогоплательщик: tax, taxation, taxpayer
наложить, накладывать, наложение: impose, overlay, imposition, superposition
намерение, намерен, намереваться, намеренный, намеренно: intention, intend, intent, deliberate, intentional
наметить, намечать: plan, outline, schedule
намёк, намекать, намекнуть: hint, allusion, imply
наносить, нанести, нанесение: inflict, apply, cause, deal
нанотехнология, нанотрубка, наночастица: nanotechnology, nanotube, nanoparticle
наоборот: vice-versa, contrary, conversely, reverse
нападение, напасть, нападать: attack, assault, aggression
нападающий: forward, striker, attacker
наперёд: beforehand
напиток: drink, beverage
наплыв: influx
наполнить, наполнять, наполнение, наполнитель: fill, filling, filler
напоминать, напомнить, напоминание: remind, resemble, reminder, recall
направить, направлять, направляться, отправиться: send, direct, guide, head
направление, направленный, направленность: direction, trend, field, directional
направо: right
напрасный, напрасно: vain, futile
напротив: opposite, contrary
напряжение, напряжённость, напряжённый: tension, voltage, stress, tense
напрямую: directly
наращивать, нарастить, наращивание: increase, build-up, expand
нарастать, нарастание, нарастающий: grow, increase, increasing, rise
наркоз: anesthesia, anaesthesia
наркоман, наркомания, наркозависимый, наркотический: addict, addiction, narcotic
наркотик, наркоторговец, наркотрафик, наркоторговля: drug, narcotic, trafficking, trafficker
народ, народный: people, folk, popular, national
народность: ethnicity, nationality
народовластие: democracy
нарост: growth
нарочно: deliberately, purposely
наружный, наружность: external, outer, exterior, appearance
нарушать, нарушить, нарушение, нарушитель: violate, violation, breach, disorder, violator
наряд, нарядный: outfit, dress, squad
нарядить, наряжать: dress, decorate
насекомое, насекомоядный: insect, insectivorous
население, населять, населить: population, inhabit, populate
населённый, населённость: inhabited, populated, settlement
насилие, насильственный, насильник, насильно: violence, violent, rape, rapist, forcible
наследник, наследница: heir, heiress, successor
наследование, наследовать, унаследовать, наследство, наследственный: inheritance, inherit, hereditary, succession, heredity
наследственность: heredity, inheritance
насморк: cold, rhinitis
насос, насосный: pump, pumping
настаивать, настоять: insist, urge
настать, наставать: come
наставник, наставница, наставничество: mentor, coach, tutor, mentoring
настойчивый, настойчивость: persistent, persistence
настольный: desktop, table, board
настоящий, настоящее: real, present, true, genuine
настроение: mood, sentiment
настройка, настроить, настраивать: setting, configure, tuning, adjust, tune
наступательный: offensive
наступать, наступить, наступление: offensive, advance, come, onset
насущный: vital, urgent, pressing
насчитывать, насчитываться: number, total, count
насытить, насыщать, насыщение, насыщенный: saturate, saturation, rich
натиск: onslaught, pressure
натрий, натриевый: sodium
натура: nature
натуральный: natural
натурализация: naturalization
натюрморт: still-life
натянуть, натягивать, натяжение: pull, stretch, tension
наука, научный, научно: science, scientific, research
учёный, научно-исследовательский: scientist, scholar, researcher, research
наушник, наушники: headphone, earphone, headset
находиться: locate, situate, lie, be
находчивый, находчивость: resourceful, ingenuity
национализация, национализировать: nationalization, nationalize
национализм, националист, националистический: nationalism, nationalist
национальный, национальность: national, nationality, ethnicity
нацизм, нацист, нацистский: nazi, nazism
начало: beginning, start, origin, onset
начальник, начальство: chief, head, boss, superior
начальный, изначальный, первоначальный, изначально, первоначально: initial, primary, original, elementary, originally
начать, начинать, начаться, начинаться: begin, began, start, launch
начинающий: beginner, novice, aspiring
начинка: filling, stuffing
начислить, начислять, начисление: accrue, accrual, charge
нашествие: invasion
небесный: heavenly, celestial, sky
неблагополучный: disadvantaged, dysfunctional, troubled
неблагоприятный: unfavorable, adverse
небеса: sky, heaven
небольшой: small, minor
небоскрёб: skyscraper
небрежный, небрежность: careless, negligent, negligence
неверный, неверно: incorrect, wrong, unfaithful, infidel
неверность: infidelity
невероятный, невероятно: incredible, improbable, unbelievable
невеста: bride, fiancee
невесомость, невесомый: weightlessness, weightless, microgravity
невидимый, невидимость: invisible, invisibility
невиновный, невиновность, невинный, невинность: innocent, innocence
невозможный, невозможность, невозможно: impossible, impossibility, inability
неволя: captivity, bondage
невроз, невротический: neurosis, neurotic
неврология, неврологический, невролог: neurology, neurological, neurologist
невыгодный: unprofitable, disadvantageous
невысокий: low, short
негативный, негатив: negative
негодование: indignation, outrage
негр, негритянский: black, negro
недавний, недавно: recent, recently
недалеко, неподалёку: near, nearby
недвижимость, недвижимый: property, estate, realty
недействительный: invalid, void
недельный, еженедельник, еженедельно: week, weekly
недоверие: distrust, mistrust
недовольный, недовольство: dissatisfied, discontent, dissatisfaction, unhappy
недолгий, недолго: brief, short, briefly
недооценить, недооценивать: underestimate, underestimated, undervalue
недопустимый: unacceptable, inadmissible
недоразумение: misunderstanding
недоношенный: premature, preterm
недоразвитый: underdeveloped
недостаток, недостаточный, недостаточно, недостаточность: lack, shortage, disadvantage, insufficient, deficiency
недостающий: missing
недоступный: inaccessible, unavailable
недостоверный: unreliable, inaccurate
недра: subsoil, bowels, interior
нежелательный: undesirable, unwanted
нежный, нежность: tender, gentle, tenderness
независимо: independent, independence
незаконный, незаконно, нелегальный, нелегал: illegal, unlawful, illegally
незаметный, незаметно: unnoticed, imperceptible, inconspicuous
незамедлительно, незамедлительный: immediately, immediate
незначительный, незначительно: minor, insignificant, slight
незнакомый, незнакомец: unfamiliar, stranger
незнание, невежество: ignorance
незрелый: immature, unripe
неизбежный, неизбежность, неизбежно: inevitable, unavoidable, inevitably
неизвестный, неизвестность: unknown, obscurity
неизвестное: unknown
неизлечимый: incurable, terminal
неизменный, неизменно: unchanged, invariable, constant, invariably
неисправность, неисправный: malfunction, fault, faulty, defective
нейрон, нейронный: neuron, neural
нейробиология, нейронаука: neuroscience, neurobiology
нейросеть: neural, network
нейтралитет, нейтральный, нейтральность: neutrality, neutral
нейтрализовать, нейтрализация: neutralize, neutralization
нейтрино: neutrino
нейтрон, нейтронный: neutron
некоммерческий: nonprofit, non-profit, noncommercial
некролог: obituary
нелегко, нелёгкий: difficult, hard
нелепый, нелепость: absurd, ridiculous, absurdity
нелинейный: nonlinear
неловкий, неловкость: awkward, clumsy
немедленный, немедленно: immediate, immediately
немногий, немного, немногочисленный: few, little, some
немой: silent, mute, dumb
ненависть, ненавидеть: hatred, hate
ненадёжный: unreliable, insecure
ненормальный: abnormal, insane
ненужный: unnecessary, unwanted
необитаемый: uninhabited, desert
необратимый: irreversible
необходимый, необходимость, необходимо: necessary, need, necessity, essential
необычный, необычно, необычайный: unusual, extraordinary
необязательный: optional
неоднозначный: ambiguous, controversial
неоднократный, неоднократно: repeated, repeatedly
неодобрение: disapproval
неожиданный, неожиданность, неожиданно: unexpected, unexpectedly, surprise, sudden
неолит, неолитический: neolithic
неопределённый, неопределённость: uncertain, uncertainty, indefinite, vague
неопытный: inexperienced
неорганический: inorganic
неотложный: urgent, emergency
неотъемлемый: integral, inalienable
неофициальный, неофициально, неформальный: unofficial, informal, unofficially
неоплачиваемый: unpaid
неплатёж, неплатёжеспособность: default, insolvency, non-payment
неплохой, неплохо: good, decent
неповиновение: disobedience, defiance
неподвижный: motionless, immobile, stationary, fixed
непонятный, непонимание: incomprehensible, unclear, misunderstanding
непосредственный, непосредственно: direct, immediate, directly
неправильный, неправильно: wrong, incorrect, irregular
неправительственный: non-governmental, nongovernmental
непредсказуемый: unpredictable
непрерывный, непрерывно, непрерывность: continuous, continuously, continuity
непреодолимый: insurmountable, irresistible
неприемлемый: unacceptable
неприкосновенность, неприкосновенный: immunity, inviolability, inviolable
непризнанный: unrecognized
неприязнь: hostility, dislike
неприятель, неприятельский: enemy
неприятный, неприятность: unpleasant, trouble
непрозрачный: opaque
неработающий: unemployed, inactive
неравенство, неравный: inequality, unequal
неравномерный: uneven
неразвитый: undeveloped
неразрешимый: unsolvable, insoluble
нервничать: nerve, nervous
нерест: spawning, spawn
нержавеющий: stainless
несанкционированный: unauthorized, unsanctioned
несколько: several, few, some
несмотря: despite, notwithstanding
несовершеннолетний, несовершеннолетие: minor, juvenile, underage
несовершенный: imperfect
несовместимый, несовместимость: incompatible, incompatibility
несогласие, несогласный: disagreement, dissent, disagree
несоответствие: inconsistency, mismatch, discrepancy
несомненный, несомненно: undoubted, undoubtedly, certainly
несостоятельность, несостоятельный: insolvency, insolvent, failure
неспособный, неспособность: unable, incapable, inability
несправедливый, несправедливость: unfair, unjust, injustice
нестабильный, нестабильность: unstable, instability, volatile
нести, понести, несущий: carry, bear, incur, suffer
нестандартный: non-standard, unconventional
несчастный, несчастье: unhappy, accident, unfortunate, misfortune
нетрудоспособный, нетрудоспособность: disabled, disability, incapacity
нетерпение, нетерпеливый: impatience, impatient
нетерпимость, нетерпимый: intolerance, intolerant
неточный, неточность: inaccurate, inaccuracy, imprecise
неуверенный, неуверенность: uncertain, insecure, uncertainty, insecurity
неудача, неудачный, неудачник, неудачно: failure, unsuccessful, fail, loser
неудивительно, неудивительный: unsurprising, unsurprisingly
неудобный, неудобство: inconvenient, uncomfortable, inconvenience
неудовлетворительный: unsatisfactory, poor
неуклонно, неуклонный: steadily, steady
неустойка: penalty, forfeit
неустойчивый, неустойчивость: unstable, instability
неучастие: non-participation, abstention
нефтегазовый: oil, gas
нефтепровод: pipeline
нефтепродукт, нефтехимия, нефтехимический: petroleum, petrochemical
нефть, нефтяной, нефтяник: oil, petroleum, crude
нефтедобыча, нефтепереработка, нефтеперерабатывающий: oil, refinery, refining
нехватка: shortage, lack, deficit
нечестный: dishonest, unfair
нечётный: odd
неэффективный, неэффективность: inefficient, ineffective, inefficiency
неясный, неясность, неясно: unclear, vague, obscure
нижний, низший, ниже, нижеследующий: lower, low, bottom, below
низ, внизу: bottom, below
низко: low
низменность, низменный: lowland
никелевый, никель: nickel
никотин, никотиновый: nicotine
нисходящий: descending, downward
нить, нитка, нитевидный: thread, filament, string
нитрат: nitrate
нищета, нищий: poverty, beggar, poor
ниша: niche
новатор, новаторский: innovator, innovative, pioneering
новейший: newest, latest, modern
новелла: novella, story
новичок: newcomer, rookie, novice, beginner
новобранец: recruit, conscript
новогодний: new-year
новообразование: tumor, neoplasm, tumour
новорождённый: newborn, neonatal, neonate
новость, новостной: news
новый, новинка, новизна: new, novelty, novel
нога: leg, foot, feet
ноготь, ногтевой: nail, fingernail
нож, ножевой: knife, stab
ножницы: scissors
ноль, нуль, нулевой: zero, null
номер, номерной: number, issue, room
номинал, номинальный: nominal, denomination, face
номинация, номинировать, номинант: nomination, nominate, nominee
нора, норка: burrow, hole, mink
норма: norm, standard, rate
норматив, нормативный: standard, regulation, normative, regulatory
нормализация, нормализовать: normalization, normalize
нормальный, нормально: normal
нос, носовой: nose, nasal, bow
носить, ношение: wear, carry, bear, wore
носилки: stretcher
носитель: carrier, medium, speaker
носок: sock, toe
носорог: rhinoceros, rhino
ностальгия: nostalgia, nostalgic
нота, нотный: note, sheet
нотариус, нотариальный: notary, notarial
ноутбук: laptop, notebook
ночевать, переночевать, ночлег: overnight, lodging
ночь, ночной, ночью: night, nocturnal
ноябрьский: november
нравы, нрав: custom, temper, mores
нужда, нуждаться, нуждающийся: need, needy
нужно: necessary, need
нуклеиновый, нуклеотид: nucleic, nucleotide
нумерация, нумеровать: numbering, number
нынешний, ныне: current, present, now
нырять, нырнуть, ныряльщик, ныряние: dive, diving, diver
нюанс: nuance
нюхать, понюхать: sniff, smell
няня: nanny, nurse
`;
