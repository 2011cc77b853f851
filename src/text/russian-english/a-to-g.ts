/** Russian: English, words in А, Б, В and Г. See ../russian-english.ts. */
export default `
абонемент: subscription, pass
абонент, абонентский: subscriber, customer
абориген, аборигенный: aborigine, aboriginal, native, indigenous
аборт: abortion
абсолютный, абсолютно: absolute, absolutely
абстрактный, абстракция: abstract, abstraction
абсурд, абсурдный: absurd, absurdity
авангард, авангардный: avant-garde, vanguard
аванс, авансовый: advance, prepayment
авантюра, авантюрист, авантюрный: adventure, gamble, adventurer
авария, аварийный: accident, crash, emergency, breakdown
августовский: august
авиабаза: airbase
авиабилет: ticket, airfare
авиакатастрофа, авиакрушение: crash, air
авиакомпания, авиалиния, авиаперевозчик: airline, carrier
авианосец, авианосный: carrier
авиаудар, авианалёт: airstrike, bombing, raid
авиация, авиационный, авиатор: aviation, aircraft, air, aviator
автобиография, автобиографический: autobiography, autobiographical
автобус, автобусный: bus, coach
автограф: autograph
автоматизация, автоматизировать, автоматизированный: automation, automate, automated
автомат: rifle, machine, automaton
автоматический, автоматически, автоматика: automatic, automatically
автомобиль, автомобильный, авто, автомашина: car, automobile, vehicle, automotive
автомобилист: motorist, driver
автопилот: autopilot
автопром, автопроизводитель: automaker, automotive, carmaker
автор, авторский, авторство: author, authorship, writer
авторитарный, авторитаризм: authoritarian, authoritarianism
авторитет, авторитетный: authority, authoritative, prestige, respected
авторизация: authorization
автотрасса: highway, motorway, freeway
агентский, агентура: agent
агитация, агитационный, агитировать: campaign, agitation, propaganda
агония: agony
аграрный, аграрий: agrarian, agricultural, farmer
агрессия, агрессивный, агрессор, агрессивность: aggression, aggressive, aggressor
агроном, агрономия: agronomist, agronomy
ад, адский: hell, infernal
адаптация, адаптировать, адаптироваться, адаптивный: adaptation, adapt, adaptive, adjust
адвокат, адвокатский, адвокатура: lawyer, attorney, advocate, barrister
администратор: administrator, manager
администрирование: administration, administrative
адмирал, адмиралтейство: admiral, admiralty
адресный, адресовать: address
адресат: addressee, recipient
азарт, азартный: gambling, excitement, passion
азбука: alphabet
азот, азотный: nitrogen, nitric
аист: stork
айсберг: iceberg
аккаунт: account
аккорд: chord
аккредитация, аккредитовать, аккредитованный: accreditation, accredit
аккумулятор, аккумуляторный, аккумулировать: battery, accumulator, accumulate
аккуратный, аккуратно: careful, neat, accurate
акробат, акробатический, акробатика: acrobat, acrobatic
акт: act
актёр, актриса, актёрский: actor, actress, acting
актив: asset
активный, активность, активно: active, activity, actively
активировать, активизировать, активация, активизация: activate, activation, intensify
активист: activist
актуальный, актуальность: relevant, current, topical, relevance
акула: shark
акустика, акустический: acoustics, acoustic, sound
акушер, акушерство: obstetrician, obstetrics, midwife
акцент, акцентировать: accent, emphasis, focus, emphasize
акциз, акцизный: excise
акционер, акционерный: shareholder, stockholder, joint-stock
акция: share, stock, action, protest, promotion
алгебра, алгебраический: algebra, algebraic
алгоритм, алгоритмический: algorithm, algorithmic
алиби: alibi
алименты: alimony, maintenance
алкоголизм, алкоголик: alcoholism, alcoholic
алкоголь, алкогольный, спиртное: alcohol, alcoholic, liquor
аллегория, аллегорический: allegory, allegorical
аллергия, аллергический, аллерген: allergy, allergic, allergen
аллея: alley, avenue
алмаз, алмазный: diamond
алтарь, алтарный: altar
алфавит, алфавитный: alphabet, alphabetical
алый: scarlet, red
альпинист, альпинизм: climber, mountaineer, climbing, mountaineering
алюминиевый: aluminium, aluminum
альянс: alliance
амбиция, амбициозный: ambition, ambitious
амбулатория, амбулаторный: outpatient, clinic
аммиак: ammonia
амнистия, амнистировать: amnesty, pardon
аморальный: immoral
амплитуда: amplitude
ампутация, ампутировать: amputation, amputate
анализ, анализировать, проанализировать, аналитический: analysis, analyze, analyse, test, analytical
аналитик, аналитика: analyst, analytics
аналог: analogue, equivalent, counterpart
аналогия, аналогичный, аналогично: analogy, similar, analogous, similarly
аналоговый: analog, analogue
анархия, анархист, анархизм: anarchy, anarchist, anarchism
анатомия, анатомический: anatomy, anatomical
ангар: hangar
ангел, ангельский: angel, angelic
анекдот: joke, anecdote
анемия: anemia, anaemia
анестезия, анестезиолог: anesthesia, anaesthesia, anesthetic
анимация, анимационный, аниматор, аниме: animation, animated, animator, anime
анкета, анкетирование, анкетный: questionnaire, form, survey
аннексия, аннексировать: annexation, annex
аннотация: annotation, abstract, summary
аннулировать, аннулирование: cancel, annul, annulment, revoke
аномалия, аномальный: anomaly, anomalous, abnormal
аноним, анонимный, анонимность: anonymous, anonymity
анонс, анонсировать: announcement, announce
ансамбль: ensemble, complex
антагонист, антагонизм: antagonist, antagonism
антарктический, антарктика: antarctic, antarctica
антенна: antenna, aerial
антивирус, антивирусный: antivirus, antiviral
антиквариат, антикварный: antique
антикризисный: anti-crisis, stimulus
антикоррупционный: anti-corruption
антимонопольный: antitrust, antimonopoly, competition
антиоксидант: antioxidant
антисемитизм, антисемитский: antisemitism, anti-semitism, antisemitic
антитеррористический: anti-terrorist, counterterrorism, anti-terror
античный, античность: ancient, antiquity, classical
антология: anthology
антракт: intermission, interval
антрополог, антропология, антропологический: anthropologist, anthropology, anthropological
апартаменты: apartment
апартеид: apartheid
апелляция, апелляционный, апеллировать: appeal, appellate
апельсин, апельсиновый: orange
апокалипсис, апокалиптический: apocalypse, apocalyptic
апостол, апостольский: apostle, apostolic
аппарат, аппаратный: apparatus, device, machine, staff, hardware
аппаратура: equipment, apparatus, hardware
аппетит: appetite
аплодисменты, аплодировать: applause, applaud
апрельский: april
аптека, аптечный, аптекарь: pharmacy, drugstore, pharmacist
арахис: peanut
арбитр, арбитраж, арбитражный: arbitration, referee, arbitrator, arbiter
арбуз: watermelon
аргумент, аргументация, аргументировать: argument, argue, reasoning
арена: arena
аренда, арендовать, арендный, арендатор: rent, lease, rental, tenant
арестовывать, арестованный: arrest
аристократ, аристократия, аристократический: aristocrat, aristocracy, aristocratic, noble
арифметика, арифметический: arithmetic
арка, арочный: arch, arched
арктический, арктика: arctic
армия, армейский: army, military
аромат, ароматный, ароматический: aroma, fragrance, scent, aromatic, fragrant
арсенал: arsenal
артефакт: artifact, artefact
артерия, артериальный: artery, arterial, blood
артиллерия, артиллерийский, артиллерист: artillery, gunner
артист, артистка, артистический: artist, performer, actor, artistic
артрит: arthritis
арфа: harp
архаичный, архаический: archaic
археолог, археология, археологический: archaeologist, archaeology, archaeological, archeologist
архив, архивный, архивист: archive, archival
архиепископ: archbishop
зодчий: architecture, architect, architectural
асимметрия, асимметричный: asymmetry, asymmetric
аскет, аскетизм, аскетический: ascetic, asceticism
аспирант, аспирантура: postgraduate, graduate, doctoral
аспирин: aspirin
ассамблея: assembly
ассигнование: appropriation, allocation
ассимиляция, ассимилировать: assimilation, assimilate
ассистент, ассистировать: assistant, assist
ассортимент: range, assortment, selection
ассоциация, ассоциировать, ассоциироваться, ассоциативный: association, associate, associative
астероид: asteroid
астролог, астрология, астрологический: astrologer, astrology, astrological
астроном, астрономия, астрономический: astronomer, astronomy, astronomical
астрофизика, астрофизик: astrophysics, astrophysicist
асфальт, асфальтовый: asphalt
атакующий: attack, assault
атеизм, атеист, атеистический: atheism, atheist
атлас: atlas
атлет, атлетика, атлетический: athlete, athletics, athletic
атом, атомный: atom, atomic, nuclear
атрибут: attribute
аттестат, аттестация: certificate, certification, diploma
аттракцион: attraction, ride
аудит, аудитор, аудиторский: audit, auditor
аудитория: audience, auditorium
аудио, аудиозапись: audio, recording
аукцион, аукционный: auction
аутизм: autism, autistic
аутентификация, аутентичный: authentication, authentic
аутсайдер: outsider, underdog
аутсорсинг: outsourcing, outsource
афера, мошенничество, мошенник, мошеннический: fraud, scam, swindle, fraudster, fraudulent
афиша: poster, playbill
аффект: affect, passion
аэродинамика, аэродинамический: aerodynamics, aerodynamic
аэродром: airfield, aerodrome
аэрозоль: aerosol
бабочка: butterfly
бабушка, бабка: grandmother, grandma
багаж, багажник: luggage, baggage, trunk
база: base, basis, database
базар: bazaar, market
базовый, базироваться, базирование, базис, базисный: basic, base, basis, basing
базилика: basilica
байт, мегабайт, гигабайт: byte, megabyte, gigabyte
бак: tank
бакалавр, бакалавриат: bachelor, undergraduate
бактерия, бактериальный: bacteria, bacterium, bacterial
бал: ball
балансовый: balance
балет, балетный, балерина: ballet, ballerina, dancer
балка: beam, girder
балкон: balcony
балл: point, score, grade
баллада: ballad
баллистический: ballistic
баллон: cylinder, balloon
бамбук, бамбуковый: bamboo
банан, банановый: banana
банда, бандит, бандитский, бандитизм: gang, bandit, gangster, banditry
банка: jar, can
банкнота: banknote, note, bill
банкомат: atm
банкрот, банкротство, обанкротиться: bankrupt, bankruptcy, insolvency
баня: bath, bathhouse, sauna
бар, бармен: bar, bartender
барабан, барабанщик: drum, drummer
барак: barracks
баран, баранина: ram, sheep, mutton
барон, баронский: baron
баррель: barrel
баррикада: barricade
барс: leopard
барьерный: barrier
бас, басист: bass, bassist
баскетбольный, баскетболист: basketball
басня: fable
батальон: battalion
батарейка: battery
башня, башенный: tower, turret
бдительный, бдительность: vigilant, vigilance
бег, бегать: run, running, race
бегун: runner
бегство, бежать, сбежать, убежать, убегать: flee, fled, escape, run, flight
бедняк, беднейший: poor, poverty
бедро, бедренный: hip, thigh, femur
бедствие, бедственный: disaster, calamity, distress
безграмотность, безграмотный, неграмотный: illiteracy, illiterate
бездействие, бездействовать: inaction, inactivity, idle
бездна: abyss
бездомный: homeless, stray
безжалостный: ruthless, merciless
беззащитный: defenseless, vulnerable
безнадёжный: hopeless
безнаказанность, безнаказанный: impunity
безопасность, безопасный, безопасно: security, safety, safe, secure, safely
безработица, безработный: unemployment, unemployed, jobless
безразличие, безразличный: indifference, indifferent
безумие, безумный, безумец: madness, mad, insane, crazy, insanity
безупречный: impeccable, flawless, perfect
безусловный, безусловно: unconditional, certainly, undoubtedly
безуспешный, безуспешно: unsuccessful, unsuccessfully
бейсбольный, бейсболист: baseball
белковый: protein
белка: squirrel
белизна, белеть: white
бельё: linen, underwear, laundry
бензин, бензиновый: gasoline, petrol, fuel
бензоколонка, заправка, автозаправка: station, gas, petrol, refueling
берег, береговой, прибрежный, побережье: coast, shore, bank, coastal, beach
берёза, берёзовый: birch
беременная: pregnancy, pregnant
беречь, сберечь, бережный, бережливый: save, preserve, careful, protect
бес, дьявол, дьявольский, чёрт, демон: devil, demon, demonic
беседа, беседовать, побеседовать, собеседник: conversation, talk, interview, interlocutor
бесконечный, бесконечность, бесконечно: infinite, infinity, endless, infinitely
бескорыстный: selfless, altruistic
беспилотник, беспилотный, дрон: drone, unmanned, driverless, uav
бесплатно: free
бесплодие, бесплодный: infertility, barren, infertile, sterile
беспокойство, беспокоить, беспокоиться, обеспокоенный, беспокойный: concern, worry, anxiety, concerned, disturb
бесполезный: useless
беспомощный, беспомощность: helpless, helplessness
беспорядки, беспорядок: riot, unrest, disorder, disturbance
беспошлинный: duty-free
беспощадный: merciless, ruthless
беспрецедентный: unprecedented
бессмертие, бессмертный: immortality, immortal
бессмысленный, бессмыслица: meaningless, senseless, pointless, nonsense
бессознательный: unconscious
бессонница: insomnia, sleepless
бесспорный: indisputable, undisputed
бесчеловечный: inhuman, inhumane
бетон, бетонный, железобетон, железобетонный: concrete, reinforced
бешенство, бешеный: rabies, rabid, rage, mad
библиография, библиографический: bibliography, bibliographic
библиотека, библиотекарь, библиотечный: library, librarian
билетный: ticket
бильярд, бильярдный: billiards, snooker
бинарный: binary
биография, биографический, биограф: biography, biographical, biographer
биомасса: biomass
биометрический, биометрия: biometric, biometrics
биотехнология: biotechnology, biotech
биотопливо: biofuel
биохимия, биохимический, биохимик: biochemistry, biochemical, biochemist
биоразнообразие: biodiversity
биржа, биржевой: exchange, stock
бирюзовый, бирюза: turquoise
бит: bit, beat
биткоин: bitcoin
бить, избить, избивать, избиение, побить, биться: beat, hit, strike, beating, fight
бизнесмен: businessman, entrepreneur
благо, блага: good, benefit, welfare
благодарный, благодарность, благодарить, поблагодарить: grateful, gratitude, thank, thanks
благополучие, благополучный: welfare, prosperity, well-being, prosperous, safe
благоприятный, благоприятствовать: favorable, favourable, favor
благородный, благородство: noble, nobility
благословение, благословить, благословлять: blessing, bless
благосостояние: welfare, wealth, prosperity, well-being
благотворительность, благотворительный, благотворитель: charity, charitable, philanthropy, philanthropist
благоустройство: improvement, landscaping
блеск, блестеть, блестящий: shine, brilliant, glitter, shiny, bright
ближайший, близкий, близко, близость, ближний: close, near, nearest, proximity, next
близнец: twin
блин: pancake
блог, блогер: blog, blogger
блочный: block, bloc, unit
блокада: blockade, siege
блокнот: notebook
блокчейн: blockchain
блондин, блондинка: blond, blonde
блоха: flea
блюдо: dish, course
боб, бобовый, фасоль: bean, legume
бобр, бобёр: beaver
бог, божество, богиня, божественный, божий: god, deity, goddess, divine
богатство, богатый, богач, обогатиться: wealth, rich, wealthy, riches
богословский: theologian, theology, theological
богослужение: worship, service, liturgy
боевик: militant, fighter, action
боевой: combat, military, fighting, battle
боеголовка: warhead
боеприпасы, боеприпас: ammunition, munition
боец: fighter, soldier
бой: battle, fight, combat
бойкот, бойкотировать: boycott
бойня: massacre, slaughter
бок, боковой: side, lateral
бокал: glass, goblet
бокс, боксёр, боксёрский, боксировать: boxing, boxer, box
болезнь, болезненный, болеть, заболеть, заболевание: disease, illness, sick, painful, sickness
болельщик: fan, supporter
боль, болевой: pain, ache
больничный, госпитальный: hospital
болото, болотный: swamp, marsh, bog, wetland
болт: bolt
большой, больше, больший: large, big, great, more, larger
бомбовый: bomb
бомбардировать, бомбардировка, бомбить, бомбёжка: bomb, bombing, bombard, bombardment
бомбардировщик: bomber
бомбардир: scorer
бонус: bonus
бордель: brothel
борода, бородатый: beard, bearded
борец: fighter, wrestler, activist
борт, бортовой: board, side, onboard
бот: bot
ботаника, ботанический, ботаник: botany, botanical, botanist
ботинок, ботинки: boot, shoe
бочка: barrel, cask
боязнь, бояться, побояться: fear, afraid, phobia
брак: marriage, wedlock, defect
браконьер, браконьерство: poacher, poaching
браслет: bracelet, wristband
брат, братский, братство: brother, fraternal, brotherhood, fraternity
брать, взять, взяться, взятие: take, took, taken, capture
браузер: browser
бревно: log
бред, бредовый: delusion, delirium, nonsense
бремя: burden
брендовый: brand
бригада, бригадный, бригадир: brigade, crew, team
бриллиант, бриллиантовый: diamond, brilliant
бритва, брить, бриться: razor, shave
бровь: eyebrow, brow
броня, бронированный, броневой, бронетехника, бронетанковый: armor, armored, armour, armoured
бронежилет: vest, bulletproof, armor
бронепоезд, бронетранспортёр, бронемашина: armored, carrier, train
бронхит: bronchitis
бросить, бросать, бросок, броситься, бросаться: throw, quit, abandon, threw, rush
брошюра: brochure, pamphlet, booklet
будни, будний: weekday, everyday
будить, разбудить, пробудить, пробуждение, проснуться: wake, awaken, awakening, woke
будущее, будущий: future, prospective
буква, буквенный, буквальный, буквально: letter, literal, literally
букет: bouquet
буксир, буксировать: tug, tow, tugboat
булка, булочка: bun, roll
булочная: bakery, baker
бульвар: boulevard
бульон: broth
бумажник: wallet, purse
бунт, бунтовать, бунтовщик, мятежник, мятежный: rebellion, revolt, mutiny, rebel, riot
бур, бурить, бурение, буровой, скважина: drilling, drill, well, borehole, rig
бурный: stormy, violent, rapid, turbulent
бурый: brown
буря: storm, gale
бутерброд: sandwich
бутылка, бутылочный: bottle
буфер, буферный: buffer
бухгалтер, бухгалтерия, бухгалтерский: accountant, accounting, bookkeeping
бухта: bay, cove
быстрый, быстро, быстрота, быстрее: fast, quick, rapid, quickly, rapidly
быт, бытовой: life, everyday, household, domestic
бытие: being, existence, genesis
бюджет, бюджетный: budget, budgetary
бюллетень: bulletin, ballot, newsletter
бюро: bureau, office
бюрократия, бюрократ, бюрократический: bureaucracy, bureaucrat, bureaucratic
бюст: bust
вагон, вагонный: carriage, wagon, car, railcar
важный, важность, важно, важнейший: important, importance, significant, major
ваза: vase
вакансия, вакантный: vacancy, vacant, job
вакуумный: vacuum
вакцина, вакцинация, вакцинировать, прививка, прививать, привить: vaccine, vaccination, vaccinate, inoculation
валентность, валентный: valence
валовой, валовый: gross
валюта, валютный: currency, foreign-exchange
вальс: waltz
вампир: vampire
вандал, вандализм: vandal, vandalism
ваниль, ванильный: vanilla
ванна, ванная: bath, bathtub, bathroom
варвар, варварский, варварство: barbarian, barbaric, barbarism
варка: cook, boil, brew
вариант, вариация, варьировать, варьироваться: variant, option, version, variation, vary
вассал: vassal
вата: cotton, wool
ватт, киловатт, мегаватт, гигаватт: watt, kilowatt, megawatt, gigawatt
вахта, вахтовый: watch, shift
введение, ввести, вводить, ввод: introduction, introduce, enter, impose, input
вверх, наверх, вверху: up, upward, upwards
ввоз, ввозить, ввезти: import, importation
вдвое, вдвойне: double, twice, half
вдова, вдовец: widow, widower
вдохновение, вдохновить, вдохновлять, вдохновитель: inspiration, inspire
вегетарианец, вегетарианский, вегетарианство: vegetarian, vegetarianism, vegan
ведение: conduct, management, keeping, maintenance
ведомство, ведомственный: department, agency, ministry
ведро: bucket
ведущий: host, leading, presenter, anchor
ведьма: witch, witchcraft, sorcerer, sorcery
вежливый, вежливость: polite, politeness, courtesy
везти, возить, повезти, отвезти: carry, transport, drive, drove
век, вековой: century, age, centuries-old
вектор, векторный: vector
великан, гигант, гигантский: giant, gigantic
великий, великолепный: great, magnificent, greatest
величество: majesty
величие, величественный: greatness, grandeur, majestic
величина: magnitude, value, quantity, size
велосипед, велосипедный, велосипедист, велоспорт: bicycle, bike, cycling, cyclist
вена, венозный: vein, venous
венец, венчание, венчаться: crown, wedding, coronation
венок: wreath
вентиляция, вентилятор: ventilation, ventilator, fan
вера, верить, поверить, верующий, вероисповедание: faith, belief, believe, believer, religion
вербовать, завербовать, вербовка: recruit, recruitment
верёвка: rope
вердикт: verdict
верный, верность: faithful, loyal, true, loyalty, correct
вернуть, вернуться, возвращать, возвращаться, возвращение, возврат: return, back, refund, restore
вероятность, вероятный, вероятно: probability, likely, probable, likelihood, probably
вертикаль: vertical
вертолёт, вертолётный: helicopter
верх: top, upper
верховье: headwaters, upper
вершина, верхушка: peak, summit, top, vertex
вес, весить, весовой: weight, weigh
веселье, весёлый, весело, веселиться: fun, merry, cheerful, joy
весенний: spring
весло: oar, paddle
вести, руководить, руководство, руководитель, руководящий: lead, led, leader, leadership, conduct
вестник: herald, messenger, bulletin
весы: scales, scale, libra
ветровой, ветряной: wind
ветеран, ветеранский: veteran
ветеринар, ветеринарный, ветеринария: veterinarian, veterinary, vet
вето: veto
вечер, вечерний: evening, night
вечеринка: party
вечный, вечность, вечно: eternal, eternity, forever, perpetual
вещать, телевещание, радиовещание: broadcasting, broadcast
вещественный, вещество: substance, matter, material, real
вещь: thing, item, object
взаимный, взаимно, взаимность: mutual, reciprocal, mutually
взаимоотношение, взаимосвязь, взаимосвязанный: relationship, relation, interconnection, interconnected
взаимопонимание: understanding
взвесить, взвешивать, взвешивание: weigh, weighing
взвод: platoon
взгляд: view, look, glance, opinion
вздох, вздохнуть, вздыхать: sigh, breath
взлёт, взлететь, взлетать, взлётный: takeoff, take-off, runway
взлом, взломать, взламывать, взломщик, хакер, хакерский: hacking, hack, hacker, break-in, burglary
взнос: contribution, fee, payment, dues
взрослый, взрослеть, взросление: adult, grown-up, mature
взрыв, взорвать, взрывать, взорваться, взрываться, подорвать: explosion, explode, blast, bomb, detonate
взрывчатка, взрывной, взрывчатый: explosive, explosives
взыскание, взыскать, взыскивать: recovery, penalty, collect, recover
взятка, взяточничество, взяточник: bribe, bribery
вибрация, вибрировать: vibration, vibrate
вид: species, view, type, kind, form
видео, видеозапись, видеоролик: video, footage, clip
видеоигра: game, videogame, video
видение: vision
видеть, увидеть, видный, видимый, видимость: see, saw, seen, visible, visibility
видимо, по-видимому: apparently, seemingly
виза, визовый: visa
визитный: visit
визуальный, визуализация: visual, visualization
вилка: fork
вилла: villa
вина, виновный, виновник, виноватый, виновность: guilt, guilty, fault, blame, culprit
винить, обвинить, обвинять, обвинение, обвиняемый, обвинитель: accuse, charge, accusation, prosecution, blame
вино, винный, виноделие, винодел: wine, winery, winemaking
виноград, виноградник, виноградный: grape, vineyard
винт, винтовой: screw, propeller, rotor
винтовка: rifle
виола, альт: viola, alto
виолончель, виолончелист: cello, cellist
виртуальный: virtual
виртуоз: virtuoso
вирусолог, вирусология: virologist, virology
висеть, повесить, повеситься, повешение, вешать: hang, hung, hanged, hanging
виски: whisky, whiskey
витаминный: vitamin
витраж: stained-glass, stained
витрина: showcase, window, display
вице-президент: vice-president, vice
вклад, вкладчик: contribution, deposit, depositor
вкладывать, вложить, вложение: invest, investment, put, attachment
включать, включить, включаться, включение: include, turn, inclusion, involve, switch
вкус, вкусовой, вкусный: taste, delicious, flavor, tasty, flavour
влага, влажность, влажный: moisture, humidity, moist, humid, wet
владелец, владеть, владение, завладеть, обладатель: owner, own, possess, possession, ownership
владыка, властелин: lord, ruler, sovereign
власть, властный: power, authority, authorities
влияние, влиять, повлиять, влиятельный: influence, affect, effect, impact, influential
влюбиться, влюбляться, влюблённый: love, lover, fell
вмешательство, вмешаться, вмешиваться: intervention, interference, intervene, interfere
вместимость, вместить, вмещать: capacity, accommodate, hold
внебрачный: illegitimate, extramarital
внедрение, внедрить, внедрять: implementation, introduction, implement, introduce
внезапный, внезапно: sudden, suddenly
внеземной, пришелец: alien, extraterrestrial
внешний, внешность, внешне: external, appearance, foreign, outer, outward
вниз, внизу: down, below, downward
внимание, внимательный, внимательно: attention, attentive, carefully
внук, внучка: grandson, granddaughter, grandchild
внутренний, внутри, внутрь: internal, domestic, inner, inside, interior
внушить, внушать, внушение, внушительный: inspire, instill, impressive, suggestion
водитель, водительский, водить, вождение: driver, drive, driving
водка: vodka
водоём: reservoir, pond, water
водолаз, дайвер, дайвинг: diver, diving
водолей: aquarius
водопад: waterfall, falls
водопровод, водопроводный, водоснабжение: plumbing, aqueduct, water, tap
водородный: hydrogen
водоросль: alga, algae, seaweed
водохранилище: reservoir
военно-воздушный: air, force
военно-морской: naval, navy
военнопленный: prisoner, pow
военнослужащий: serviceman, soldier, military
возглавить, возглавлять: head, lead, headed, led
воздействие, воздействовать: impact, effect, influence, exposure, affect
воздержаться, воздерживаться, воздержание: abstain, refrain, abstinence, abstention
воздух, воздушный: air, aerial
возместить, возмещать, возмещение: compensate, reimburse, compensation, reimbursement
возможность, возможный, возможно: opportunity, possibility, possible, possibly, able
возмутить, возмущение, возмутиться, возмущать: outrage, indignation, perturbation, resentment
вознаграждение, вознаградить: reward, remuneration, fee
возникновение, возникнуть, возникать: emergence, arise, emerge, origin, arose
возобновить, возобновление, возобновлять, возобновиться: resume, resumption, renew, renewal
возобновляемый: renewable
возразить: object, objection
возрастной: age
возрастать, возрасти, возрастание: increase, grow, rise, grew, rose
возродить, возрождение, возрождаться, возрождать: revive, revival, renaissance, rebirth
воин, воинский: warrior, soldier, military
воинственный: warlike, belligerent, militant
война, воевать: war, warfare, fight, fought
войсковой: troops, army, forces
войти, входить, вхождение: enter, join, entry, accession
вокал, вокалист, вокальный: vocals, vocalist, vocal
вокзал: station, terminal
волейбол, волейболист, волейбольный: volleyball
волк, волчий: wolf, wolves
волновой: wave
волнение, волновать, волноваться: unrest, excitement, worry, anxiety
волонтёр, доброволец, добровольческий, волонтёрский, добровольный, добровольно: volunteer, voluntary, voluntarily
волосяной: hair
волшебный, волшебник, волшебство: magic, wizard, magical, magician
вольный: free, freestyle
вольт, напряжение, напряжённость: voltage, tension, volt, stress
воля, волевой: will, willpower
вооружение, вооружить, вооружённый, вооружать: armament, arm, armed, weapon, weapons
воображение, воображаемый, вообразить: imagination, imaginary, imagine
вопрос: question, issue, matter
вор, воровать, воровство, украсть, кража: theft, steal, thief, stole, stolen
воробей: sparrow
ворона, ворон: crow, raven
воротник: collar
восемнадцать, восемнадцатый: eighteen, eighteenth
восемь, восьмой: eight, eighth
восемьдесят, восьмидесятый: eighty, eightieth
воск, восковой: wax
восклицание, воскликнуть, восклицательный: exclamation, exclaim
воскресный: sunday
воскресение, воскресить, воскреснуть, воскрешение: resurrection, resurrect
воспаление, воспалительный, воспалённый: inflammation, inflammatory, inflamed
воспитание, воспитывать, воспитать, воспитатель, воспитательный: upbringing, education, raise, educate, teacher
воспитанник: pupil, student
воспользоваться: use, used
воспоминание, вспомнить, вспоминать: memory, recall, memoir, remember, recollection
воспринять: perceive, perception
воспроизвести, воспроизводить, воспроизведение, воспроизводство: reproduce, reproduction, playback
восстание, восставать, восстать, повстанец, повстанческий: uprising, rebellion, revolt, insurgent, rebel
восстановить, восстановление, восстанавливать, восстановиться: restore, restoration, recovery, reconstruction, recover
восток, восточный: east, eastern, oriental
востоковед, востоковедение: orientalist
восторг, восторженный: delight, enthusiasm, enthusiastic
востребованный: demand, popular
восхищение, восхищаться, восхитить: admiration, admire, delight
восход, восходить, восходящий: sunrise, ascending, rise
восхождение, взойти: ascent, climb, ascend
впадать, впадение, впасть: flow, fall, confluence, lapse
впечатление, впечатлить, впечатляющий: impression, impress, impressive
враг, вражеский, враждебный, вражда: enemy, hostile, hostility, foe, feud
врать, ложный: lie, false, liar
врач, врачебный: doctor, physician, medical
вращать, вращение, вращаться: rotate, rotation, spin, revolve
вред, вредный, вредить, навредить, вредоносный: harm, harmful, damage, malicious
вредитель: pest, saboteur
временный, временно: temporary, provisional, interim, temporarily
вручить, вручать, вручение: award, present, presentation, hand
вселенский: ecumenical, universal
всемирный: world, global, worldwide
всеобщий: universal, general
вскрыть, вскрывать, вскрытие: open, autopsy, reveal
вслух: aloud
всплеск: surge, splash, burst
вспышка, вспыхнуть, вспыхивать: outbreak, flash, flare, erupt
вставить, вставлять, вставка: insert, insertion
встать, вставать: stand, rise, stood, rose
встретить, встреча, встречать, встретиться, встречаться: meet, meeting, met, encounter
вступить, вступление, вступать, вступительный: join, enter, entry, accession, introduction
вторгнуться, вторжение, вторгаться: invade, invasion, intrusion
второй, во-вторых: second, secondly
вуз: university, college
вход, входной: entrance, entry, input
вчера, вчерашний: yesterday
выбор, выбрать, выбирать: choice, choose, select, selection, chosen
выборка, выборочный: sample, sampling, selective
выборы: election, electoral, voter
выброс, выбросить, выбрасывать: emission, discharge, ejection, throw
выбыть, выбывать: eliminated, drop
вывеска: sign, signboard
вывести, выводить, вывод: conclusion, withdraw, withdrawal, output, remove
вывоз, вывезти, вывозить: removal, export, remove
выгода, выгодный, выгодно: benefit, profit, profitable, advantage, beneficial
выгореть, выгорание: burnout, burn
выдать, выдавать, выдача: issue, extradite, extradition, give, issuance
выдающийся: outstanding, prominent, eminent
выдвинуть, выдвигать, выдвижение: nominate, nomination, advance, propose
выделить, выделять, выделение, выделиться: allocate, allocation, highlight, secretion, release
выдержать, выдерживать, выдержка: withstand, endure, endurance, excerpt, exposure
выдумать, выдумка, выдумывать, вымысел, вымышленный: fiction, fictional, invent, fictitious
выезд, выехать, выезжать: departure, leave, exit
вызвать, вызывать, вызов: cause, call, challenge, summon
выздоровление, выздороветь, выздоравливать: recovery, recover
выиграть, выигрывать, выигрыш: win, won, winnings, gain
выйти, выходить, выход: exit, leave, withdrawal, output, release
выкидыш: miscarriage
выключить, выключать, выключатель, выключение: switch, shutdown
выкуп, выкупить, выкупать: ransom, buyout, redemption, redeem
вылет, вылететь, вылетать: departure, flight, sortie
вылечить, лечить, лечение, лечебный, излечить: treat, treatment, cure, heal, therapy
вымирать, вымерший: extinct, extinction
вымогательство, вымогать, вымогатель: extortion, blackmail, extort, ransomware
вынести, выносить, вынесение: pass, deliver, endure, carry
выносливость, выносливый: endurance, stamina, hardy
вынуждать, вынужденный: force, forced, compel
выпасть, выпадать, выпадение: fall, fell, precipitation, loss
выписать, выписывать, выписка: extract, prescribe, discharge, statement
выплата, выплатить, выплачивать: payment, pay, payout, paid
выполнить, выполнение, выполнять, исполнение, исполнить, исполнять: perform, implementation, execution, fulfill, execute
выпуск, выпустить, выпускать: release, issue, production, produce, edition
выпускник, выпускной: graduate, graduation, alumnus
выражение, выразить, выражать, выразительный: expression, express, expressive
выращивать, вырастить, выращивание: grow, cultivate, cultivation, grew, grown
вырезать, вырезка: cut, carve, clipping
вырубать: deforestation, logging, felling
выручка, выручить: revenue, proceeds, rescue
высадка, высадить, высадиться, высаживать: landing, land, disembark
высказать, высказывание, высказывать, высказаться: statement, express, speak, remark
высокий, высоко, высший, высочайший, выше: high, tall, higher, highest
высокоскоростной: high-speed
высота, высотный: height, altitude, high-rise, elevation
выставка, выставочный, экспозиция, экспонат: exhibition, exhibit, exposition
выставить, выставлять: exhibit, display, expose, nominate
выстрел, выстрелить, стрелять, стрельба, застрелить, перестрелка: shot, shoot, shooting, fire, gunfire
выступить, выступление, выступать: performance, speech, perform, speak, spoke
высушить, сушить, сушка, сушёный: dry, drying, dried
вытащить, вытянуть, вытаскивать, тащить: pull, drag, extract
вытеснить, вытеснять, вытеснение: displace, displacement, oust
выхлоп, выхлопной: exhaust
выходной: weekend, holiday, off
вычесть, вычитание, вычет, вычитать: subtract, subtraction, deduction, deduct
вычислить, вычисление, вычислять, вычислительный: compute, calculate, calculation, computation, computing
вышивка, вышивать: embroidery, embroider
вышка: rig, tower, derrick
выявить, выявление, выявлять: identify, detect, reveal, detection, identification
выяснить, выяснять, выясниться, выяснение: find, found, clarify, determine
вязать, вязание: knit, knitting
вязкий, вязкость: viscous, viscosity
вялый: sluggish, lethargic
гавань: harbor, harbour, haven
гадание, гадать, гадалка: divination, fortune-telling, fortune-teller, guess
газ, газовый, газообразный: gas, gaseous
газета, газетный: newspaper, paper
газопровод: pipeline, gas
гайка: nut
галактика, галактический: galaxy, galactic
галлюцинация: hallucination
галстук: tie, necktie
гамма, гамма-излучение: gamma, scale, range
гангстер: gangster, mobster
гарантия, гарантировать, гарантийный, гарант: guarantee, warranty, guarantor
гардероб: wardrobe, cloakroom
гараж: garage
гармония, гармоничный, гармонический: harmony, harmonious, harmonic
гарнизон, гарнизонный: garrison
гарнитура, наушники, наушник: headset, headphones, earphone
гасить, погасить, погашение, погасать: extinguish, repay, repayment, redeem
гастроли, гастролировать, гастрольный: tour, touring
гвардия, гвардеец, гвардейский: guard, guards, guardsman
гвоздь: nail
гектар: hectare
гелий: helium
генный: gene, genetic
генеалогия, генеалогический, родословная: genealogy, genealogical, pedigree
генеральский: general
генеральный: general
генератор, генерация, генерировать, сгенерировать: generator, generation, generate
генетика, генетик, генетический, генетически: genetics, genetic, geneticist
гений, гениальный, гениальность: genius, brilliant
геноцид: genocide
геном, геномный: genome, genomic
геометрия, геометрический: geometry, geometric
геополитика, геополитический: geopolitics, geopolitical
гепатит: hepatitis
герб, геральдика, геральдический: heraldry, arms, emblem, heraldic
герой, героический, героиня, героизм: hero, heroic, heroine, character, heroism
героин: heroin
герцог, герцогский, герцогиня, герцогство: duke, duchess, duchy, ducal
гетто: ghetto
гибель, погибнуть, погибать, гибнуть, погибший: death, die, killed, perish, died
гибкий, гибкость: flexible, flexibility
гибрид, гибридный: hybrid
гигиена, гигиенический: hygiene, hygienic, sanitary
гидроэлектростанция, гидроэнергетика, гидроэлектрический, гидравлический: hydroelectric, hydropower, hydraulic
гильдия: guild
гимназия: gymnasium, grammar
гимнастика, гимнаст, гимнастка, гимнастический: gymnastics, gymnast
гинеколог, гинекология: gynecologist, gynecology
гипертония, гипертонический, гипертензия: hypertension
гипноз, гипнотический: hypnosis, hypnotic
гипотеза, гипотетический: hypothesis, hypothetical
гипс, гипсовый: gypsum, plaster
гитара, гитарист, гитарный: guitar, guitarist
глава: head, chapter, chief
главарь: ringleader, leader
главный, главнокомандующий: main, chief, principal, commander-in-chief, major
глагол, глагольный: verb
гладкий: smooth
глаз, глазной, глазница: eye, ocular
глиняный: clay
глобальный, глобализация, глобус: global, globalization, globe
глотать, проглотить, глоток, глотание: swallow, sip
глубина, глубокий, глубоко, глубинный: depth, deep, profound, deeply
глупый, глупость, глупец: stupid, foolish, stupidity, fool
глухой, глухота: deaf, deafness
глюкоза: glucose
гнев, гневный: anger, wrath, angry
гнездо, гнездиться, гнездование: nest, nesting
гниение, гнить, гнилой, гниль: rot, decay, rotten
гном: gnome, dwarf
поговорить, говорящий: say, speak, tell, talk, said
говядина: beef
год, годовой, ежегодный, ежегодно, годовалый: year, annual, yearly, annually
годный, годиться, пригодный, пригодность: suitable, fit, fitness
годовщина: anniversary, jubilee
голова, головной: head, brain
голод, голодный, голодать, голодание: hunger, famine, starvation, hungry, starve
голодовка: hunger, strike
гололёд: ice, icy
голос, голосовой: voice, vote, vocal
голосовать, голосование, проголосовать: vote, voting, poll, ballot
голубь: pigeon, dove
голый, нагой: naked, nude, bare
гольф, гольфист: golf, golfer
гомосексуальный, гомосексуализм, гомосексуал, гей: homosexual, gay, homosexuality
гонка, гонщик, гоночный: race, racing, racer
гонорар: fee, royalty
гонение, гнать: persecution, drive, chase
гончар, гончарный: potter, pottery
гора, горный: mountain, mount, mountainous, mining
горб, горбатый: hump, humpback
гордость, гордый, гордиться, гордыня: pride, proud
горе, горевать: grief, sorrow, woe
гореть, сгореть, горение, сгорание, горящий: burn, combustion, burning
гормон, гормональный: hormone, hormonal
горничная: maid
горнолыжный, горнолыжник: ski, skiing, skier
горняк: miner
город, городской, горожанин: city, town, urban, municipal, citizen
городок: town, village
горох: pea
горошек: peas
горсть: handful
горючее, горючий: fuel, combustible, flammable
горький, горечь: bitter, bitterness
горячо: hot
госсекретарь: secretary, state
гостеприимство, гостеприимный: hospitality, hospitable
гостиница, гостиничный, отель: hotel, inn
гость, гостевой: guest, visitor
государство, государственный, госдума: state, government, national
государственность: statehood
госслужащий: servant, official
государь, суверен, суверенитет, суверенный: sovereign, sovereignty, monarch
готика, готический: gothic
готовить: prepare, cook, preparation, cooking
готовый, готовность: ready, readiness, willing, finished, willingness
грабёж, грабить, ограбить, ограбление, грабитель: robbery, rob, looting, robber, plunder
гравитация, гравитационный: gravity, gravitational, gravitation
гравюра, гравировка, гравёр: engraving, engraver, engrave, etching
град: hail
градусный: degree
градостроительство, градостроительный: urban, planning
гражданин, гражданка, гражданство, гражданский: citizen, civil, citizenship, civilian, civic
грамм: gram
грамматика, грамматический: grammar, grammatical
грамота: charter, diploma, certificate
грамотность, грамотный, грамотно: literacy, literate, competent
гранит, гранитный: granite
граница, граничить, пограничный, пограничник: border, boundary, frontier, limit
грань: face, edge, facet, verge
грант: grant
граната, гранатомёт: grenade, launcher
гранат, гранатовый: pomegranate, garnet
граф, графский, графиня, графство: count, earl, graph, county, countess
график: schedule, graph, chart, timetable
графика, графический: graphics, graphic
графит: graphite
граффити: graffiti
гребень, гребной, гребля, гребец: rowing, rower, crest, ridge
греть: heat, warm, heating
грех, греховный, грешник, грешный: sin, sinful, sinner
гриб, грибной: mushroom, fungus, fungi
грибок, грибковый: fungus, fungal
грим: makeup
гроб: coffin
гробница: tomb, sarcophagus
гроза, грозовой: thunderstorm, storm
грозить, пригрозить: threat, threaten, menace
громить, погром, разгром, разгромить: defeat, pogrom, rout, crush
громкий, громко, громкость: loud, loudly, volume
грубый, грубо, грубость: rough, rude, gross, rudeness, roughly
грудь, грудной, грудина: breast, chest, thoracic, bust
груз, грузовой, погрузка, грузить: cargo, load, freight, loading
грузовик, грузовичок: truck, lorry
грунтовый: soil, ground
группа, групповой, группировка, группировать: group, band, gang, grouping
грусть, грустный: sad, sadness, sorrow
груша: pear
грызун: rodent
грядущий: coming, upcoming
грязь, грязный: mud, dirt, dirty
губа, губной: lip, labial
губернатор, губернаторский: governor, gubernatorial
губерния, губернский: province, governorate
губка: sponge
губить, погубить, губительный: destroy, ruin, destructive
гуманный, гуманизм, гуманист: humane, humanism, humanist
гусеница, гусеничный: caterpillar, tracked, track
гусь: goose, geese
густой, густота, густонаселённый: dense, thick, populated
горчица: mustard
гречка, гречиха: buckwheat
гейзер: geyser
гладиатор: gladiator
глаукома: glaucoma
гравий: gravel
грузоподъёмность: capacity, payload
глянец, глянцевый: gloss, glossy
гиена: hyena
горилла: gorilla
гепард: cheetah
адекватный: adequate, appropriate
аксессуар: accessory
ананас: pineapple
амулет, талисман: amulet, talisman, mascot
ажиотаж: frenzy, hype
аппендицит, аппендикс: appendicitis, appendix
атеросклероз: atherosclerosis
абрикос: apricot
аминокислота: amino
автомобилестроение: automotive, carmaking
аорта: aorta
барокко, барочный: baroque
бегемот: hippopotamus, hippo
безграничный, неограниченный: unlimited, boundless
беда: misfortune, trouble, disaster
беспроводной: wireless
бесчисленный: countless, innumerable
бланк: form, blank
бледный, бледность: pale, pallor
блокировать, заблокировать, блокировка: block, blocking, lock
блокбастер: blockbuster
ближневосточный: middle-eastern
боеспособность, боеспособный: combat-ready, capability, readiness
болтать: chat, chatter
босс: boss
боярин, боярский: boyar
будильник: alarm
бункер: bunker
буйвол, бизон: buffalo, bison
борщ: borscht
варенье: jam
взимание: charge, levy, collect
викинг: viking
вал: shaft, rampart
внести, вносить, внесение: contribute, introduce, submit
внеочередной: extraordinary, snap
вождь: chief, leader, chieftain
возбудить, возбуждать, возбуждение, возбуждённый: excite, arouse, excitation, excitement
возвести, возводить, возведение, воздвигнуть: erect, build, construction, erection
возвышенность, возвышенный, возвышение: upland, hill, elevation, sublime
возложить, возлагать: lay, entrust, assign
возмездие: retribution, retaliation
возлюбленный, любовник, любовница: lover, beloved, mistress
вовлечь, вовлекать, вовлечение, вовлечённость: involve, engage, involvement, engagement
военачальник, полководец: commander, warlord, general
вперёд, впереди: forward, ahead
впоследствии: subsequently, later, afterwards
вновь: again, anew
влево: left
вратарь, голкипер: goalkeeper, goaltender
врождённый: congenital, innate, inborn
вручную, ручной: manual, manually, handmade
всероссийский, общероссийский: all-russian, nationwide
встроить, встроенный: built-in, embed, integrated
вспомогательный: auxiliary, subsidiary
выговор: reprimand
выселить, выселение, выселять: evict, eviction, expel
выслать, высылка, высылать: expel, expulsion, deport, deportation
выпуклый: convex
выпечка, печь, выпекать: bake, baking, pastry, oven, furnace
выстроить, выстраивать: build, built, line
вытекать, утечка, течь: leak, leakage, flow
выучить, выучиться: learn, teach, taught
выслушать, слушание: listen, hearing, hear
выкопать, копать: dig, excavate, excavation
выдох, выдыхать: exhale, exhalation
вдох, вдыхать, вдохнуть: inhale, inhalation, breath
гаснуть, погаснуть: extinguish, fade
гастрит: gastritis
гаубица: howitzer
гемоглобин: hemoglobin, haemoglobin
геофизика, геофизический: geophysics, geophysical
гербицид, пестицид: herbicide, pesticide
герметичный: sealed, airtight
гильотина: guillotine
глазурь: glaze, icing
гнёт: oppression, oppress
голограмма, голографический: hologram, holographic
гортань: larynx
горшок: pot
господин, госпожа: master, lord, mister, lady
господь: lord, god
господство, господствовать, господствующий: domination, dominance, dominate, rule, dominant
госдолг: debt
госзаказ, госзакупки: procurement
гостиная: lounge
грейпфрут: grapefruit
гранула: granule, pellet
гарем: harem
габарит, габаритный: dimension, size
бугор, холм, холмистый: hill, mound, hilly
бродить, бродяга: wander, roam, vagrant, tramp
выступ: ledge, protrusion
гладить, утюг: iron, stroke
аббатство, аббат: abbey, abbot
аббревиатура: abbreviation, acronym
абитуриент: applicant, entrant
агломерация: agglomeration
акварель, акварельный: watercolor, watercolour
багровый: crimson
вагина, влагалище, вагинальный: vagina, vaginal
выдра: otter
вкратце: briefly
`;
