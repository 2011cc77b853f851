/** Russian: English, of what is done and what happens. See ../russian-english.ts. */
export default `
делать, сделать, сделан: do, make, made, done
быть, находиться: be, located, situated
расположен: located, situated, location
оставаться, остаться: remain, stay
начать, начинать, начаться, начинаться, начало, начат: begin, start, began, beginning
закончить, закончиться, окончить, окончание, конец: end, finish, ended
завершить, завершиться, завершен, завершение: complete, finish, end, completion
прекратить, прекращение, прекратиться: stop, cease, end
продолжать, продолжить, продолжаться, продолжение: continue, last
остановить, остановка, остановиться: stop, halt
дать, давать, дан: give, gave, given
предоставить, предоставлять, предоставление: provide, grant, give
получить, получать, получен, получение: receive, get, obtain, gain, acquire
приобрести, приобретать, приобретение, приобретенный: acquire, acquisition, purchase, acquired
отдать, отдавать: give
послать, отправить, отправлять, направить, посылать: send, sent
прислать: send, sent
принести, приносить: bring, brought
привести, приводить, привел: lead, led, cause, result
ведение: lead, conduct
нести: carry
носить: wear, carry
удержать, удерживать: hold, keep, held
сохранить, сохранять, сохраниться, сохранение: preserve, keep, retain, conservation
хранить, хранение, хранилище: store, storage, keep
положить, класть: put, place
прийти, приходить, пришел: come, came, arrive
приехать, прибыть, приезжать, прибытие: arrive, arrival, come
уехать, уйти, уходить: leave, left
переехать, переезд, переселиться: move, moved, relocate
войти, входить, вход: enter, entrance, entry
выпущен: release, issue, produce
появиться, появляться, появление: appear, appearance, emerge
пропасть: missing, disappear
прятать: hide, conceal
произойти, происходить: happen, occur, originate
случиться, случаться: happen, occur
происхождение: origin
состояться, проходить, пройти: take, held, pass
провести, проводить, проведение, проведен: hold, held, conduct, carry
показать, показывать, показ: show, display
представить, представлять, представление, представлен: represent, present, introduce, representation
представитель: representative
взгляд: look, watch, view
наблюдать, наблюдение, наблюдатель: observe, observation, observer
слышать, услышать, слушать: hear, heard, listen
говорить, сказать, рассказать, рассказывать, речь: say, said, speak, tell, told, speech, talk
утверждать, утверждение: claim, argue, assert, statement
описать, описывать, описание, описан: describe, description
объяснить, объяснять, объяснение: explain, explanation
упомянуть, упоминать, упоминание: mention
указать, указывать, указание: indicate, point, specify
ответить, ответ, отвечать: answer, response, reply, respond
спросить, вопрос, спрашивать: ask, question, issue
просить, попросить, просьба, запрос: ask, request
думать, подумать, мысль, мышление: think, thought
считать, считаться: consider, believe, count, regarded
полагать, предполагать, предположение: believe, suppose, assume, assumption
понять, понимать, понимание: understand, understanding
узнать, узнавать: learn, find
помнить: remember, recall
любить, любовь, любимый: love, favorite, favourite
нравиться: like
хотеть: want, wish, desire
надеяться, надежда: hope
страх, опасаться: fear, afraid
мочь, способный, способность: can, able, ability, capable
невозможный: impossible
нужный, необходимый, необходимость, нуждаться: need, necessary, necessity
пытаться, попытаться, попытка, пробовать: try, attempt
удаться, успех, успешный: succeed, success, successful
терпеть: suffer, tolerate
помочь, помогать, помощь: help, aid, assistance, assist
помощник: assistant
мешать, препятствовать, препятствие: prevent, hinder, obstacle
предотвратить, предотвращать, предотвращение: prevent, prevention
вызвать, вызывать, вызывается: cause, call, trigger
причина, причинить: cause, reason
следствие, последствие: consequence, effect, result
эффект: effect
зависеть, зависимость, зависимый: depend, dependence, dependent
определить, определять, определение, определен: determine, define, definition, identify
изменить, изменять, изменение, изменяться, меняться: change, alter, vary
превратить, превращать, превратиться, превращение: turn, transform, convert
преобразовать, преобразование: transform, transformation, convert, conversion
увеличить, увеличивать, увеличение, увеличиться: increase, enlarge
уменьшить, уменьшать, уменьшение, уменьшиться: decrease, reduce, reduction
сократить, сокращать, сокращение: reduce, cut, reduction, decline
повысить, повышать, повышение: raise, increase, improve
поднять, поднимать, подъем, подняться: raise, lift, rise, climb
упасть, падать, падение: fall, fell, drop
улучшить, улучшение, улучшать: improve, improvement
ухудшение, ухудшить: deterioration, worsen
расширить, расширение, расширять: expand, expansion, extend
распространить, распространение, распространять, распространенный: spread, distribution, common, widespread
соединить, соединять, связать, связан, связывать: connect, link, join, bind, associated
объединить, объединять, объединение, объединяться: unite, merge, association, combine, unify
разделить, разделять, разделение, разделен, делить: divide, division, separate, split
отделить, отдельный, отделение: separate, department, branch
включен: include, inclusion
состоять, состав, составлять, составить: consist, composition, comprise, make
принадлежать: belong
относиться, относительно: relate, refer, relative, belong
соответствовать, соответствие, соответствующий: correspond, match, conformity, appropriate
применять, применить, применение: apply, use, application
использовать, использование, использоваться: use, usage, utilize
действовать, действие, деятельность: act, action, activity, operate, effect
использоваться: used
выполнить, выполнять, выполнение: perform, execute, fulfill, carry
проверить, проверка, проверять: check, test, verify
испытать, испытание, испытывать: test, trial, experience
измерить, измерять, измерение: measure, measurement, dimension
расчет: calculate, calculation
оценить, оценка, оценивать: estimate, assess, evaluate, assessment, score
отличаться, отличие: differ, difference, different, distinguish, various
подготовить, подготовка: prepare, preparation, cook
планировать, план, планирование: plan, planning
цель: goal, purpose, aim, target, objective
намерение, намереваться: intention, intend
ожидать, ждать, ожидание: expect, wait, expectation
предсказать, предсказание, прогноз, прогнозировать: predict, prediction, forecast
предназначен, предназначить: intended, designed
отбор: selection
найти, находить, найден, обнаружить, обнаруживать, находка, обнаружение: find, found, discover, detect, discovery
искать, поиск: search, seek, look
собрать, собирать, сбор, собрание: collect, gather, meeting, assembly, collection
накопить, накопление: accumulate, accumulation
добавить, добавлять, добавка, дополнительный: add, additional, addition
удалить, удаление, удалять: remove, removal, delete
убрать: remove
потребоваться: require, need
бросить, бросать: throw, drop, quit
ударить, удар: hit, strike, blow
уничтожить, уничтожение, уничтожать: destroy, destruction, exterminate
повредить, повреждение, ущерб: damage, injury, harm
пострадать, страдать, страдание: suffer, affected, hurt
восстановить, восстановление, восстанавливать: restore, restoration, recovery, rebuild
обновить, обновление: update, renew, renewal
преследовать, преследование: persecute, pursue, persecution
ловить, поймать: catch, caught
заставить, заставлять, вынудить, вынужден: force, compel, forced
убедить, убеждать, убеждение: convince, persuade, belief, conviction
поощрять, поощрение: encourage, encouragement
одолжить: lend, borrow
встречаться: occur, meet, found
подчинить, подчинение: subordinate, submission
оказать, оказывать: provide, render, exert
оказаться: turn, prove, found
являться: be
обладать, обладание: possess, own, possession
привлечь, привлекать, привлечение: attract, involve
посетить, посещать, посещение, посетитель: visit, attend, visitor, attendance
пригласить, приглашение: invite, invitation
остановиться: stay, stop
прервать, перерыв: interrupt, break
повторить, повторение, повторный: repeat, repetition
произносить, произношение: pronounce, pronunciation
означать, значить, значение: mean, meaning, significance, value
подтвердить, подтверждать, подтверждение: confirm, confirmation
отрицать, отрицание: deny, denial
признать, признание, признавать: recognize, admit, recognition
обеспечить, обеспечивать, обеспечение: provide, ensure, secure
контроль, контролировать: control
регистрация, зарегистрировать, регистрационный: registration, register, license
ограничить, ограничение, ограничивать, ограничен: limit, restriction, restrict, limited
освободить, освобождение, освобождать: free, liberate, release, liberation
закрыть, закрытие, закрывать, закрыт: close, closed, shut, closure
установить, устанавливать, установка, установлен: establish, install, set, installation
покрыть, покрывать, покрытие: cover, coating
носиться: run
бег: run, flee, escape
плыть, плавать, плавание: swim, sail, navigation
лежать: lie
происшествие, авария: accident, incident, crash
катастрофа: disaster, catastrophe
процесс: process, trial
этап: stage, phase
фаза: phase
шаг: step
мера: measure
средство: means, tool, funds, media
подход: approach
порядок: order
модель, моделирование: model, modeling
форма, формировать, формирование: form, shape, formation
тип: type, kind
пример: example
часть, частичный: part, partial
версия: version
таблица: table
карта: map, card
изображение, изобразить: image, picture, depict
`;
