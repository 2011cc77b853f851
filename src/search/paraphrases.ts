/**
 * Words that askers and reporters use for the same thing, whatever the topic. One group a line; a word may be of several words.
 * Topic words belong into a corpus's lexicon.yaml, not here.
 */
export const PARAPHRASES: readonly (readonly string[])[] = `
attend, participate, take part, took part, taken part, taking part, be present, attendance, attendee, participant, represent, representative, delegate, delegation
chair, preside, chairmanship, chairman, chairperson, head the meeting
host, hosted by, organise, organize, organiser
take place, took place, taken place, taking place, occur, happen, hold, held, convene, gather
meeting, gathering, session, talks
summit, top-level meeting
sign, ink, conclude, signature
adopt, approve, endorse
document, paper, text
agreement, deal, accord, pact, contract, treaty
increase, grow, growth, rise, rose, risen, climb, surge, up from, jump, expand, expansion, growing
decrease, fall, fell, fallen, decline, drop, shrink, slow, slowdown, reduce, reduction
amount to, total, reach, stand at, worth, volume, sum, value
money, fund, funding, finance, investment, invest, investor
trade, trade turnover, commerce, turnover
buy, purchase, acquire, order
sell, sale
pledge, promise, commit, commitment, offer, announce, announcement
say, said, state, claim, argue, note, think, believe, view, opinion, hold that, according to, describe, explain, assess, comment, observe, remark, statement
want, seek, aim, intend, goal, objective, purpose
plan, intend, scheme, programme, program
begin, start, launch, commence, found, establish, create
end, finish, conclude, complete
help, support, assist, assistance, aid, back
oppose, against, reject
danger, risk, threat, hazard
cause, reason, because, due to, lead to, result
expert, analyst, scholar, professor, researcher, academic
job, work, workplace, employment, employ
country, state, nation, republic
leader, head of state, president
visit, trip, travel, came to, arrive
build, construct, construction
road, highway, route, corridor
train, rail, railway, railroad
plane, aircraft, airplane, aeroplane, jet
airline, airways
crash, accident
attack, assault
war, conflict, invasion, fighting, hostilities
army, military, armed forces, troops, soldiers
weapon, arms
electricity, power, energy
percent, per cent, percentage, share
billion, bn, bln, billions, milliard
million, mn, mln, millions
member, membership, join, joined
influence, sway, leverage, clout
rival, competitor, competition, compete
worry, concern, fear, anxious
talk about, discuss, discussion, topic, agenda, speak about, spoke
important, significance, significant, key, crucial, major, main
big, large, size, huge
new, recent, latest, newly
first, 1st, inaugural
second, 2nd
third, 3rd
eighth, 8th
next, upcoming, forthcoming, future
last, previous, former, earlier
citizen, people, population, inhabitants, public
poll, survey
wife, spouse, husband
`
  .trim()
  .split('\n')
  .map((line) => line.split(',').map((word) => word.trim()));
