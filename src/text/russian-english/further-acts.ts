/** Russian: English, further acts and states. See ../russian-english.ts. */
export default `
блокировать, блокада: block, blockade
варить, сварить: cook, boil, brew
вербовать, набирать, набор: recruit, set, enlist
взаимодействие, взаимодействовать: interaction, interact, cooperation
взимать: levy, charge, collect
включаться: include, join
внести, вносить: contribute, bring, introduce
возводить, возвести: erect, build, raise
возражать, возражение: object, objection
воспринимать, восприятие: perceive, perception
встроить, встроенный: built-in, embed, embedded
вывести, выводить: withdraw, remove, derive
выделить, выделять, выделение: allocate, highlight, release, isolate
выжить, выживание, выживать, выживший: survive, survival, survivor
выработать, вырабатывать, выработка: generate, develop, generation
вырубить: deforestation, logging, cut
выслать, высылка, изгнание, изгнать: expel, exile, deportation
выступить, выступать, выступление: perform, speak, performance, speech, appear
вытеснить, вытеснять, вытеснение: displace, replace, oust
грабить, ограбить, грабеж: rob, robbery, plunder, loot
датировать, датироваться: date, dated
депортировать, депортация: deport, deportation
допуск: allow, admit, assume
жевать: chew
завещать, завещание: will, bequeath, testament
завладеть: seize
задержать, задержка, задержание, задерживать: delay, detain, detention, arrest
заключить, заключать, заключение: conclude, conclusion, imprisonment
заметить, замечать, заметный, замечание: notice, notable, remark, noticeable
замерзнуть: freeze, frozen
запомнить, запоминание: remember, memory
заслуга: merit, deserve
затопить, тонуть, утонуть: sink, sank, flood, drown
заявка: application, bid, request
играться: play
излагать, изложить, изложение: present, expound, exposition
измена: treason, betrayal, betray, traitor
изображать: depict, portray, represent
исключить, исключать, исключение, исключительный: exclude, exception, exclusive, expel
исходить: proceed, originate
колебаться, колебание: fluctuate, oscillation, fluctuation, vibration
мотивировать, мотив, мотивация: motive, motivation, motivate
наблюдаться: observed
налагать: impose
наем: hire, employ
научиться: teach, learn
образовать, образоваться, образовывать: form, formed
обратить, обратиться, обращение, обращаться: address, appeal, convert, treatment, turn
обусловлен: due, cause
объявлен: declared, announced
обязаться: pledge, undertake
опередить, опережать: ahead, overtake
осветить, освещение, освещать: lighting, illuminate, coverage
осуществляться: implement, carry, realize, implementation
отклонить, отклонение, отклонять: reject, deviation, decline
отнять, отбирать: take, seize
отправиться, отправляться, отправление: depart, departure, go
перевернуть: turn, overturn
пережить, переживать: survive, experience
перейти, переходить, переход: cross, transition, move, pass
планироваться: planned
побудить, побуждать: prompt, encourage, motivate
повлечь: entail, cause
погрузить, погрузка: load, immerse
подружиться: befriend
подсчет: count, calculation
подчеркивать: emphasize, stress
познакомить, познакомиться, знакомство, знакомый: introduce, acquaintance, familiar, meet
покончить: suicide
посвящен: dedicate, devote
поставлен: delivered, set
поступить, поступать, поступление: enter, enroll, admission, act
предназначаться: intended
преобладать, преобладание: prevail, predominate, dominate
превосходить, превосходство: surpass, superiority
прекращаться: stop, cease
приниматься: accepted, taken
пропуск: miss, skip
просуществовать: exist, last
развертывание: deploy, deployment
разрабатываться: developed
растаять, таять, таяние: melt, melting
расстаться: part, separate
свергнуть, свержение, свергать: overthrow, overthrown
светить, светиться: shine, glow
сгореть, сжечь, сжигать, сжигание: burn, burned
сжатый: compress, compression
склонить, склонность, склонный: incline, inclination, tendency
скончаться: die, died
слить: merge, merger, fusion
смешать, смешанный, смешивать: mix, mixed
снимать, снять, съемка: film, shoot, remove, rent, shooting
создаваться: created
составляющий: component, constituent
сохраняться: remain, persist, preserved
стирать: wash, erase
сходить: descend
считывать: read
тратиться: spend
убедиться: sure
побег: escape, flee, fled
увлекаться: interest
удивить, удивление, удивительный: surprise, surprising
указываться: indicated
укрепить, укрепление, укреплять: strengthen, fortify, fortification
управляться: governed, managed
установиться: established
учет: consider, account
хоронить, похоронить, похороны: bury, buried, funeral
`;
