/** Words for the same thing: time; beginning and ending; causation and purpose; success, failure, competition; possession, giving and taking; parts, membership, structure; doing and managing. One group a line, see ../paraphrases.ts. */
export default `
# time
first two months, January to February, January February, January through February, Jan Feb, Jan to Feb, Jan February, Jan to February
first three months, January to March, January March, January through March, Jan Mar, Jan to Mar, Jan March, Jan to March
first four months, January to April, January April, January through April, Jan Apr, Jan to Apr, Jan April, Jan to April
first five months, January to May, January May, January through May, Jan May, Jan to May
first six months, January to June, January June, January through June, Jan Jun, Jan to Jun, Jan June, Jan to June
first seven months, January to July, January July, January through July, Jan Jul, Jan to Jul, Jan July, Jan to July
first eight months, January to August, January August, January through August, Jan Aug, Jan to Aug, Jan August, Jan to August
first nine months, January to September, January September, January through September, Jan Sep, Jan to Sep, Jan September, Jan to September
first ten months, January to October, January October, January through October, Jan Oct, Jan to Oct, Jan October, Jan to October
first eleven months, January to November, January November, January through November, Jan Nov, Jan to Nov, Jan November, Jan to November
today, nowadays, now, these days, at present, currently, at the moment, present-day
recent, latest, newest, of late, not long ago, in recent months
brand-new, recent, latest, fresh, newly
former, ex, previous, one-time, erstwhile
last, final
first, 1st, inaugural, maiden
second, 2nd
third, 3rd
fourth, 4th
fifth, 5th
sixth, 6th
seventh, 7th
eighth, 8th
ninth, 9th
tenth, 10th
next, upcoming, forthcoming
future, years to come, prospect, in the long run
prospect, outlook, perspective, chances
ahead of, prior to, in the run-up to, run-up, on the eve, lead-up
in the wake of, in the aftermath, afterwards, following the
aftermath, consequence, fallout
simultaneous, concurrent
soon, shortly, before long, in the near future, imminent
immediate, straight away, right away, without delay, instant, instantly
delay, hold up, held up, overdue, behind schedule, put off
schedule, timetable, calendar, timeline
deadline, time limit, due date, cut-off date
year, annual, yearly
decade, ten years
century, hundred years
fortnight, two weeks
quarter, three months
half-year, six months
permanent, for good
temporary, temporarily, short-term, for a time, makeshift
long-standing, longstanding, long-term, age-old
hesitate, waver, reluctant

# beginning and ending
begin, began, begun, start, commence, kick off, get under way, got under way, set in
launch, roll out, start up, put into operation
found, establish, set up, create, foundation, founder, come into being, came into being
create, creation, creator, bring into being, brought into being, set up
open, inaugurate, opening ceremony, cut the ribbon
end, finish, conclude, conclusion, wind up, wrap up
end, halt, cease, stop, bring to an end, brought to an end, put an end
complete, completion, finish
suspend, suspension, put on hold, freeze, froze, frozen, mothball, shelve, pause
abandon, gave up, given up, drop, ditch, discard, shelve, leave behind, left behind
dissolve, dissolution, disband, break up, broke up, broken up, wind down, disintegrate
collapse, break up, broke up, broken up, fall apart, fell apart, fallen apart, breakup, disintegration, breakdown
close, closure, shut, shut down
resume, resumption, restart, take up again, took up again, taken up again, pick up again
continue, went on, gone on, carry on, keep going, kept going, persist
prepare, get ready, got ready, make ready, made ready, groundwork, pave the way

# causation and purpose
reason, cause, how come, factor
cause, bring about, brought about, lead to, led to, give rise, gave rise, given rise, trigger, spark, provoke
trigger, spark, set off, touch off, prompt
result, outcome, consequence, upshot, end up
result in, lead to, led to, end in, culminate
effect, impact, repercussion, consequence, implication
affect, impact, hit, influence, have an effect
due to, owing to, on account of, as a result of
depend, rely, reliance, reliant, hinge on, at the mercy
interdependence, depend on each other, mutual dependence, intertwined
motive, incentive, inspire
aim, goal, objective, target, purpose
purpose, intention, intent
plan, scheme, blueprint, roadmap, road map
project, undertaking, venture
programme, program, scheme
enable, make possible, made possible, allow
prevent, prevention, avert, stop from, keep from, kept from, forestall, head off
avoid, evade, evasion, steer clear, shun, dodge, escape, get round, got round
hinder, hamper, obstruct, impede, hindrance, stand in the way, stood in the way, hold back, held back, get in the way, got in the way
obstacle, hurdle, barrier, stumbling block, impediment, roadblock, bottleneck
block, blockade, obstruct, blockage
counter, combat, counteract, tackle, fight against, fought against
tackle, deal with, dealt with, address, handle, cope, grapple
solve, solution, resolve, resolution, sort out, settle, settlement, way out
problem, issue, difficulty, trouble, challenge, headache
crisis, crises, critical situation
difficult, difficulty, hard, tough, tricky, challenging, complicated
easy, ease, simple, straightforward, effortless
simplify, simplification, streamline, make easier, made easier, facilitate
facilitate, ease, make easier, made easier, smooth the way
complex, complicated, intricate
help, assist, give a hand, gave a hand, given a hand, lend a hand, lent a hand, aid, help out
support, stand by, stood by, side with, rally behind, endorse
contribute, contribution, chip in, play a part
utilise, utilize, usage, employ
exploit, tap into, harness
rely on, count on, bank on, lean on, trust in

# success, failure, competition
succeed, success, successfully, pull off, make it, made it, manage to
achieve, accomplish, attain, feat
fulfil, carry out, deliver on, live up to
fail, failure, flop, fall through, fell through, fallen through, come to nothing, came to nothing, unsuccessful, fiasco
breakthrough, milestone, turning point, landmark
turning point, watershed, crossroads
milestone, landmark, historic moment
progress, headway, advance, move forward, step forward
setback, blow, reverse, step back
deadlock, stalemate, impasse, stuck, logjam, standstill
try, attempt, effort, tried, endeavour, endeavor, seek to, sought to, strive, strove, bid to
chance, opportunity, possibility, window
possible, feasible, potential, viable
impossible, unfeasible, not possible
likely to, likelihood, probable, odds, chances
able, ability, capability
advantage, edge, benefit, upside, plus
disadvantage, drawback, downside, shortcoming
benefit, beneficial, profit from, gain from, cash in, reap
gain, win, won, obtain, acquire
lose, lost, loss
lag, lag behind, fall behind, fell behind, fallen behind, trail behind, left behind
catch up, caught up, close the gap, draw level, drew level, drawn level
lead the way, led the way, front-runner, frontrunner, out in front, pioneer
outperform, do better, beat, beaten, outdo, superior
mistake, error, blunder, wrong, err, slip-up

# possession, giving and taking
common, joint, mutual
joint, jointly, together, common
receive, receipt, reception, be given, was given, were given, obtain
gave up, given up, relinquish, renounce, forgo, surrender
provide, provision, supply, furnish, make available, made available
offer, proposal, on offer
seize, seizure, confiscate, impound
belong to, property of, owned by, part of
collect money, raise money, fundraiser, whip-round
distribute, distribution, hand out, share out, allot
swap, exchange, trade
return home, repatriate, homecoming
available, accessible, on hand
keep, kept, retain, maintain, preserve
maintain, maintenance, upkeep, keep up, kept up

# parts, membership, structure
include, comprise, consist of, made up of, encompass, composed of, involve
consist, consist of, composition, made up, make-up
except, apart from, excluding, with the exception, save for
organisation, organization, body, institution
commission, committee, panel, working group, task force
working group, task force, expert group
structure, framework, set-up, setup, architecture
framework, mechanism
condition, proviso, term, prerequisite, precondition, requirement
conditional, on condition, with strings attached, provided that
link, connect, connection, join
connected with, related to, associated with, linked to
coordinate, align, harmonise, harmonize, synchronise, synchronize
main office, head office, headquarters
capital, capital city, main city, seat of government
city, town, metropolis

# doing and managing
conduct, carry out, perform, hold, held
accustomed, adapt
analyse, analyze, analysis, analytical, dissect
review, reappraisal, reassess, take stock, took stock, taken stock, reconsider
promote, foster, encourage, promotion
withdraw, withdrew, withdrawn, pull out, drop out
design, devise, draw up, drew up, drawn up
compete, competition, vie, contest
introduce, bring in, brought in, phase in, impose
impose, imposition, slap on, place on
pass, adopt, adoption, approve
sign a contract, strike a deal, struck a deal, clinch, make a deal, made a deal, reach an agreement
reach an agreement, come to terms, came to terms, agree, strike a deal, struck a deal, find common ground, found common ground
compromise, middle ground, meet halfway, met halfway, concession
concession, give ground, gave ground, given ground, climb down
agree, consent, concur, be of one mind, was of one mind, were of one mind
consensus, unanimous, broad agreement, common ground
coordinate positions, common position, common stance, speak with one voice, spoke with one voice, spoken with one voice
`;
