/** Russian: English, of what is done and what happens. See ../russian-english.ts. */
export default `
делать, сделать, сделан: do, make, made, done
быть, находиться: be, located, situated
расположен: located, situated, location
начать, начинать, начаться, начинаться, начало, начат: begin, start, began, beginning
закончить, закончиться, окончить, окончание, конец: end, finish, ended
завершить, завершиться, завершен, завершение: complete, finish, end, completion
продолжение: continue, last
дать, давать, дан: give, gave, given
получить, получать, получен, получение: receive, get, obtain, gain, acquire
приобрести, приобретать, приобретение, приобретенный: acquire, acquisition, purchase, acquired
направить: send, sent
привел: lead, led, cause, result
ведение: lead, conduct
удержать, удерживать: hold, keep, held
сохранить, сохранять, сохраниться, сохранение: preserve, keep, retain, conservation
хранилище: store, storage, keep
пришел: come, came, arrive
прибыть, прибытие: arrive, arrival, come
уйти, уходить: leave, left
переехать, переезд, переселиться: move, moved, relocate
войти, входить, вход: enter, entrance, entry
выпущен: release, issue, produce
пропасть: missing, disappear
случиться, случаться: happen, occur
состояться: take, held, pass
проведен: hold, held, conduct, carry
представить, представлять, представление, представлен: represent, present, introduce, representation
взгляд: look, watch, view
наблюдать, наблюдение, наблюдатель: observe, observation, observer
слышать, услышать, слушать: hear, heard, listen
говорить, сказать, рассказать, рассказывать, речь: say, said, speak, tell, told, speech, talk
утверждать, утверждение: claim, argue, assert, statement
описан: describe, description
указание: indicate, point, specify
спросить, вопрос, спрашивать: ask, question, issue
просьба, запрос: ask, request
считать, считаться: consider, believe, count, regarded
полагать, предполагать, предположение: believe, suppose, assume, assumption
любить, любовь, любимый: love, favorite, favourite
хотеть: want, wish, desire
страх, опасаться: fear, afraid
мочь, способный, способность: can, able, ability, capable
нужный, нуждаться: need, necessary, necessity
удаться, успех, успешный: succeed, success, successful
мешать, препятствовать, препятствие: prevent, hinder, obstacle
вызвать, вызывать, вызывается: cause, call, trigger
причинить: cause, reason
следствие, последствие: consequence, effect, result
зависеть, зависимость, зависимый: depend, dependence, dependent
определен: determine, define, definition, identify
изменить, изменять, изменение, изменяться, меняться: change, alter, vary
сократить, сокращать, сокращение: reduce, cut, reduction, decline
повысить, повышать, повышение: raise, increase, improve
подъем: raise, lift, rise, climb
расширить, расширение, расширять: expand, expansion, extend
распространить, распространение, распространять, распространенный: spread, distribution, common, widespread
соединить, соединять, связать, связан, связывать: connect, link, join, bind, associated
объединить, объединять, объединение, объединяться: unite, merge, association, combine, unify
разделить, разделять, разделение, разделен, делить: divide, division, separate, split
отделить, отдельный, отделение: separate, department, branch
включен: include, inclusion
состоять, состав, составлять, составить: consist, composition, comprise, make
относиться, относительно: relate, refer, relative, belong
соответствовать, соответствие, соответствующий: correspond, match, conformity, appropriate
использовать, использование, использоваться: use, usage, utilize
действовать, действие, деятельность: act, action, activity, operate, effect
использоваться: used
выполнить, выполнять, выполнение: perform, execute, fulfill, carry
испытать, испытание, испытывать: test, trial, experience
расчет: calculate, calculation
оценить, оценка, оценивать: estimate, assess, evaluate, assessment, score
отличаться, отличие: differ, difference, different, distinguish, various
подготовить, подготовка: prepare, preparation, cook
план: plan, planning
ждать: expect, wait, expectation
предназначен, предназначить: intended, designed
найти, находить, найден, обнаружить, обнаруживать, находка, обнаружение: find, found, discover, detect, discovery
искать, поиск: search, seek, look
собрать, собирать, сбор, собрание: collect, gather, meeting, assembly, collection
добавить, добавлять, добавка, дополнительный: add, additional, addition
бросить, бросать: throw, drop, quit
ударить, удар: hit, strike, blow
повредить, повреждение, ущерб: damage, injury, harm
пострадать, страдать, страдание: suffer, affected, hurt
восстановить, восстановление, восстанавливать: restore, restoration, recovery, rebuild
заставить, заставлять, вынудить, вынужден: force, compel, forced
убедить, убеждать, убеждение: convince, persuade, belief, conviction
встречаться: occur, meet, found
подчинить, подчинение: subordinate, submission
оказаться: turn, prove, found
обладать, обладание: possess, own, possession
посетить, посещать, посещение, посетитель: visit, attend, visitor, attendance
прервать, перерыв: interrupt, break
означать, значить, значение: mean, meaning, significance, value
обеспечить, обеспечивать, обеспечение: provide, ensure, secure
регистрация, зарегистрировать, регистрационный: registration, register, license
ограничить, ограничение, ограничивать, ограничен: limit, restriction, restrict, limited
закрыть, закрытие, закрывать, закрыт: close, closed, shut, closure
установить, устанавливать, установка, установлен: establish, install, set, installation
покрыть, покрывать, покрытие: cover, coating
носиться: run
бег: run, flee, escape
плыть, плавать, плавание: swim, sail, navigation
происшествие, авария: accident, incident, crash
средство: means, tool, funds, media
форма: form, shape, formation
часть, частичный: part, partial
версия: version
изображение, изобразить: image, picture, depict
`;
