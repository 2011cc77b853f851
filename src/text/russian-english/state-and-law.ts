/** Russian: English, of state, law, war and society. See ../russian-english.ts. */
export default `
государство, государственный: state, government, public
власть: power, authority, rule
страна: country, nation
нация, национальный: nation, national
гражданство: citizenship, nationality
премьер: premier, prime
парламент, парламентский: parliament, parliamentary
депутат: deputy, member, legislator
совет: council, board, advice
комитет: committee
политика, политический: policy, politics, political
политик: politician
выборы, выбирать, выбрать, избрать, избирать, избрание: election, elect, chosen, choose
избиратель, избирательный: voter, electoral, electorate
голос, голосовать, голосование, проголосовать: vote, voting, voice
меньшинство: minority
король, королевский: king, royal
королева: queen
королевство: kingdom
царский: tsar, king
имперский: emperor, imperial
принц: prince
принцесса: princess
князь: prince
знать: noble, nobility
наследник, наследство, наследие: heir, inheritance, heritage, legacy
республика, республиканский, республиканец: republic, republican
федерация, федеральный, федеративный: federation, federal
диктатор, диктатура: dictator, dictatorship
социализм, социалистический: socialism, socialist
коммунизм, коммунистический, коммунист: communism, communist
капитализм, капиталистический: capitalism, capitalist
революция, революционный: revolution, revolutionary
восстание, мятеж, бунт: revolt, rebellion, uprising, riot
колония, колониальный: colony, colonial
колонист, поселенец: colonist, settler
поселение, поселиться: settlement, settle
независимость, независимый: independence, independent
равенство, равный: equality, equal
раб, рабство: slave, slavery
закон, законный, законодательство, законодательный: law, legislation, legislative, legal, act
конституция, конституционный: constitution, constitutional
право, правовой: right, law, legal
правило: rule, regulation
директива: directive
приказ, приказать, приказывать: order, command
запрещен: ban, prohibit, forbid, banned
юрист: lawyer, attorney
иск: lawsuit, claim, suit
заключенный: prisoner, inmate
арест, арестовать, арестован: arrest, arrested
убийство, убить, убит, убивать, убийца: murder, kill, killed, killer, assassination
красть: thief, theft, steal, stolen
следствие: investigation, investigate
свидетель, свидетельство: witness, testimony, evidence
партнер, партнерство: partner, partnership
дипломат, дипломатия, дипломатический: diplomat, diplomacy, diplomatic
посольство: embassy
саммит: summit
конференция: conference
область: region, area, field, province
регион, региональный: region, regional
район: district, area, region
мэр: mayor
администрация, административный: administration, administrative
управление, управлять, управляться: management, govern, administration, control, manage
руководящий: guiding, governing
глава, возглавить, возглавлять: head, chapter, lead
назначить, назначать, назначение: appoint, appointment
война, военный: war, military, wartime
войско, войска: troops, army, forces
солдат: soldier
офицер: officer
генерал: general
командир, командовать, командование: commander, command
команда: team, crew, command
флот, морской: fleet, navy, naval, sea, marine
корабль: ship, vessel
битва: battle, fight
сражаться: fight, struggle, combat, fought
атака, атаковать, нападение, напасть, нападать: attack, assault, raid
захватить, захват, захватывать, захвачен: capture, seize, captured
победа, победить, побеждать, победитель: victory, win, won, winner, defeat
мир, мирный: peace, world, peaceful
перемирие: truce, armistice, ceasefire
оружие: weapon, arms
вооруженный: armed, armament, weapon
пушка: cannon, gun
бомба: bomb, bombing
взрыв, взорвать: explosion, explode, blast, blow
ракета, ракетный: rocket, missile
враг: enemy, opponent
защита, защищать, защитить, защитник: defense, defence, protect, protection, defend, defender
опасность, опасный: danger, dangerous, risk
беженец: refugee
жертва: victim, casualty, sacrifice
санкция: sanction
протест, протестовать, протестующий: protest, protester
движение: movement, motion, traffic
общество, общественный: society, social, public
социальный: social
классовый: class
учреждение, учредить: institution, establish, establishment
основать, основан, основание, основатель: found, founded, founder, establish, basis
основа, основной: basis, foundation, main, basic
создать, создавать, создание, создан, создатель: create, creation, created, creator, establish
участие, участвовать: participation, participate, take
присоединиться, вступить, вступление: join, joined, entry, enter
распад, распасться: collapse, dissolution, breakup
реформа, реформировать, реформация: reform, reformation
поддержка, поддержать, поддерживать: support, maintain, backing
сторонник: supporter, advocate, proponent
критика, критиковать, критик, критический: criticism, criticize, critic, critical
обсудить, обсуждать, обсуждение: discuss, discussion, debate
спор, спорный: dispute, controversy, controversial, debate
отказ, отказаться, отказать, отказываться: refuse, refusal, reject
принять, принят, принимать, принятие: adopt, accept, adopted, accepted, adoption
ввести, введен, введение, вводить: introduce, introduced, introduction, impose
заявить, заявление: statement, declare, state, claim
предложить, предлагать, предложение: offer, propose, proposal, suggest, sentence, supply
требовать, требование, потребовать: demand, require, requirement
обязать, обязанность, обязательство, обязательный: obligation, duty, oblige, mandatory, compulsory
ответственность, ответственный: responsibility, responsible, liability
перепись: census
паспорт: passport
документ: document, paper
автономия, автономный: autonomy, autonomous
местный: local
верховный: supreme, high
международный: international
иностранный, иностранец: foreign, foreigner
`;
