/** Russian: English, of state, law, war and society. See ../russian-english.ts. */
export default `
государство, государственный: state, government, public
правительство, правительственный: government, cabinet
власть: power, authority, rule
страна: country, nation
народ, народный: people, folk, popular
нация, национальный: nation, national
гражданство: citizenship, nationality
население: population
президент, президентский: president, presidential
премьер: premier, prime
министр: minister
министерство: ministry, department
парламент, парламентский: parliament, parliamentary
депутат: deputy, member, legislator
палата: chamber, house
конгресс: congress
совет: council, board, advice
комитет: committee
комиссия: commission
партия, партийный: party
политика, политический: policy, politics, political
политик: politician
выборы, выбирать, выбрать, избрать, избирать, избрание: election, elect, chosen, choose
избиратель, избирательный: voter, electoral, electorate
голос, голосовать, голосование, проголосовать: vote, voting, voice
кандидат: candidate
оппозиция: opposition
меньшинство: minority
король, королевский: king, royal
королева: queen
королевство: kingdom
царь, царский: tsar, king
имперский: emperor, imperial
монарх, монархия: monarch, monarchy
трон, престол: throne
принц: prince
принцесса: princess
князь: prince
знать: noble, nobility
наследник, наследство, наследие: heir, inheritance, heritage, legacy
преемник: successor
республика, республиканский, республиканец: republic, republican
федерация, федеральный, федеративный: federation, federal
диктатор, диктатура: dictator, dictatorship
социализм, социалистический: socialism, socialist
коммунизм, коммунистический, коммунист: communism, communist
капитализм, капиталистический: capitalism, capitalist
революция, революционный: revolution, revolutionary
восстание, мятеж, бунт: revolt, rebellion, uprising, riot
переворот: coup
колония, колониальный: colony, colonial
колонист, поселенец: colonist, settler
поселение, поселиться: settlement, settle
независимость, независимый: independence, independent
равенство, равный: equality, equal
неравенство: inequality
раб, рабство: slave, slavery
закон, законный, законодательство, законодательный: law, legislation, legislative, legal, act
незаконный: illegal, unlawful
конституция, конституционный: constitution, constitutional
право, правовой: right, law, legal
правило: rule, regulation
норма: norm, standard
директива: directive
указ: decree, edict
приказ, приказать, приказывать: order, command
запрещен: ban, prohibit, forbid, banned
лицензия: license, licence
налог, налоговый: tax
налогообложение: taxation, tax
штраф: fine, penalty
юрист: lawyer, attorney
иск: lawsuit, claim, suit
приговор, приговорить: sentence, verdict
наказать, наказание: punish, punishment, penalty
тюрьма, тюремный: prison, jail
заключенный: prisoner, inmate
арест, арестовать, арестован: arrest, arrested
преступление, преступность: crime
преступник, преступный: criminal
убийство, убить, убит, убивать, убийца: murder, kill, killed, killer, assassination
красть: thief, theft, steal, stolen
насилие, насильственный: violence, violent
коррупция: corruption
полиция, полицейский: police
следствие: investigation, investigate
свидетель, свидетельство: witness, testimony, evidence
протокол: protocol
хартия: charter
партнер, партнерство: partner, partnership
отношение: relation, relationship
переговоры: negotiation, talks
дипломат, дипломатия, дипломатический: diplomat, diplomacy, diplomatic
посол: ambassador
посольство: embassy
саммит: summit
конференция: conference
территория, территориальный: territory, territorial
область: region, area, field, province
регион, региональный: region, regional
район: district, area, region
провинция: province
штат: state
округ: district, county
мэр: mayor
администрация, административный: administration, administrative
управление, управлять, управляться: management, govern, administration, control, manage
руководящий: guiding, governing
глава, возглавить, возглавлять: head, chapter, lead
лидер: leader
председатель: chairman, chair, president
чиновник: official
отставка: resignation
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
наступление, наступать: offensive, advance
захватить, захват, захватывать, захвачен: capture, seize, captured
оккупация, оккупировать: occupation, occupy
осада: siege
поражение: defeat
победа, победить, побеждать, победитель: victory, win, won, winner, defeat
проиграть, проигрывать: lose, lost
мир, мирный: peace, world, peaceful
мировой: world, global
перемирие: truce, armistice, ceasefire
оружие: weapon, arms
вооруженный: armed, armament, weapon
пушка: cannon, gun
бомба: bomb, bombing
взрыв, взорвать: explosion, explode, blast, blow
ракета, ракетный: rocket, missile
ядерный: nuclear
танк: tank
враг, противник: enemy, opponent
защита, защищать, защитить, защитник: defense, defence, protect, protection, defend, defender
оборона: defense, defence
опасность, опасный: danger, dangerous, risk
беженец: refugee
жертва: victim, casualty, sacrifice
потеря, потерять, терять: loss, lose, lost
пленный, плен: prisoner, captive
шпион: spy
терроризм, террорист, теракт: terrorism, terrorist
санкция: sanction
протест, протестовать, протестующий: protest, protester
движение: movement, motion, traffic
общество, общественный: society, social, public
социальный: social
класс, классовый: class
организация, организовать: organization, organisation, organize
учреждение, учредить: institution, establish, establishment
основать, основан, основание, основатель: found, founded, founder, establish, basis
основа, основной: basis, foundation, main, basic
создать, создавать, создание, создан, создатель: create, creation, created, creator, establish
член: member
участник: participant, member
участие, участвовать: participation, participate, take
присоединиться, вступить, вступление: join, joined, entry, enter
покинуть, покидать: leave, left, abandon
распад, распасться: collapse, dissolution, breakup
реформа, реформировать, реформация: reform, reformation
поддержка, поддержать, поддерживать: support, maintain, backing
сторонник: supporter, advocate, proponent
критика, критиковать, критик, критический: criticism, criticize, critic, critical
обсудить, обсуждать, обсуждение: discuss, discussion, debate
спор, спорный: dispute, controversy, controversial, debate
отказ, отказаться, отказать, отказываться: refuse, refusal, reject
одобрить, одобрение: approve, approval
принять, принят, принимать, принятие: adopt, accept, adopted, accepted, adoption
отменить, отмена: abolish, cancel, repeal, abolition
ввести, введен, введение, вводить: introduce, introduced, introduction, impose
подписать, подписание, подпись: sign, signed, signature
объявить, объявлять, объявление: announce, declare, announcement
заявить, заявление: statement, declare, state, claim
предложить, предлагать, предложение: offer, propose, proposal, suggest, sentence, supply
требовать, требование, потребовать: demand, require, requirement
обязать, обязанность, обязательство, обязательный: obligation, duty, oblige, mandatory, compulsory
ответственность, ответственный: responsibility, responsible, liability
полномочие: power, authority
привилегия: privilege
миграция, мигрант: migration, migrant
эмиграция, эмигрировать: emigration, emigrate
перепись: census
паспорт: passport
документ: document, paper
цензура: censorship
пропаганда: propaganda
автономия, автономный: autonomy, autonomous
местный: local
центральный: central
верховный: supreme, high
международный: international
иностранный, иностранец: foreign, foreigner
официальный: official
тайный, тайна: secret
публичный: public
частный: private
личный: personal, private
`;
