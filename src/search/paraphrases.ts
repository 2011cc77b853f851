/**
 * Words that askers and reporters use for the same thing, whatever the topic. One group a line; a word may be of several words.
 * Topic words belong into a corpus's lexicon.yaml, not here.
 */
export const PARAPHRASES: readonly (readonly string[])[] = `
attend, participate, take part, took part, taken part, taking part, be present, attendance, attendee, participant, delegate, delegation, show up, showed up, represent, representative
represent, representative, delegate, delegation, send, sent, on behalf of
chair, chairmanship, chairman, chairperson, presided over, moderator
host, hosted by, organise, organize, organiser, hosting
take place, took place, taken place, taking place, occur, happen, hold, held, convene, gather
meeting, gathering, session, talks, conference
meet, met, receive, welcome, greet, talks with, meeting with, gather
summit, top-level meeting
sign, ink, conclude, signature, signatory
adopt, approve, endorse, pass
document, paper, text, agreement, declaration
agreement, deal, accord, pact, contract, treaty
statement, declaration, communique
increase, grow, growth, rise, rose, risen, climb, surge, jump, expand, expansion, go up, went up, higher
decrease, fall, fell, fallen, decline, drop, shrink, slow, slowdown, reduce, reduction, diminish, weaken, go down, went down, lower, lose, loss
slow, delay, hinder, hamper, obstacle, hurdle, bottleneck, barrier, obstruct, hold back, held back, impede
amount to, amounted to, came to, total, reach, stand at, stood at, worth, volume, sum, value
money, fund, funding, finance, financing, investment, budget, capital
invest, investment, investor, put into
spend, spent, allocate, go to, go towards, earmark, direct to, expenditure, pay for
pay, paid, fund, finance, afford
trade, commerce, turnover, exports, imports
buy, bought, purchase, acquire, order
sell, sold, sale
price, cost, fee, rate
pledge, promise, commit, commitment, offer, announce, assure, assurance, guarantee, undertake
announce, announcement, declare, unveil, reveal, present
say, said, state, claim, argue, note, express, comment, observe, remark, stress, emphasise, emphasize, point out, tell, told
think, thought, believe, view, opinion, hold that, holds that, assess, assessment, consider, see, regard, judge
according to, view of, words of
explain, explanation, describe, clarify
want, seek, aim, intend, goal, objective, purpose, hope, wish, strive, ambition
plan, intend, scheme, programme, program, propose, proposal
begin, began, start, launch, commence, set up, initiate
found, establish, create, set up, form, founder, formation, origin
end, finish, conclude, complete, stop
continue, go on, carry on, remain, stay, keep
help, support, assist, assistance, aid, back, backing
oppose, against, reject, refuse, resist
danger, risk, threat, hazard
reason, cause, because, due to, lead to, led to, result, why
depend, dependent, dependence, rely, reliant, reliance, need
expert, analyst, scholar, professor, researcher, academic, specialist
teach, professor, lecturer, university, lecture
quote, cite, mention, according to
write, wrote, written, author, article by
job, workplace, employment, vacancy
work, worker, labour, labor, employ, migrant, employee
salary, wage, earnings, remittance, send home, income
country, state, nation, republic
leader, head of state, heads of state
visit, trip, travel, come to, came to, arrive, journey
build, built, construct, construction, erect
road, highway
route, corridor, path, way
train, rail, railway, railroad
plane, aircraft, airplane, aeroplane, jet, flight
airline, airways
crash, accident, disaster
attack, assault, bombing, shooting
kill, dead, die, victim, casualty, death
war, conflict, invasion, fighting, hostilities, military operation
army, military, armed forces, troops, soldiers, forces
weapon, arms
leave, left, withdraw, withdrew, withdrawal, exit, pull out, pulled out, depart
electricity, power, energy
power plant, power station
percent, per cent, percentage, share, proportion
billion, bn, bln, billions
million, mn, mln, millions
member, membership, join, joined, belong, include
exclude, except, not members, outside, without
influence, sway, leverage, clout, grip
rival, competitor, competition, compete, rivalry
worry, concern, fear, anxious, care, matter
talk about, discuss, discussion, topic, agenda, speak about, spoke, subject, on the table, theme
important, importance, significance, significant, key, crucial, major, main, matter, vital
big, large, size, huge, great, largest, biggest
small, little, minor, smallest
more, bigger, larger, greater, higher, exceed, surpass, outnumber
new, recent, latest, newly, newest
first, 1st, inaugural
second, 2nd
third, 3rd
fourth, 4th
fifth, 5th
sixth, 6th
seventh, 7th
eighth, 8th
ninth, 9th
tenth, 10th
next, upcoming, forthcoming, future, following
last, previous, former, earlier, past
citizen, people, population, inhabitants, public
poll, survey, opinion poll
wife, spouse, husband
child, son, daughter, kid
sour, strained, worsen, deteriorate, suffer, tension, quarrel, dispute, damage
repair, restore, mend, improve, rebuild
easy, easier, comfortable, simple, reassuring, convenient
difficult, hard, problem, challenge, trouble, complicated
good, positive, favourable, favorable, success, successful, benefit, advantage
bad, negative, unfavourable, failure, harm, damage
weak, weakness, less assured, fragile, vulnerable, diminished
strong, strength, powerful, robust
safe, safety, security, secure
avoid, bypass, evade, escape, circumvent
prevent, prevention, stop, combat, counter, fight against
illegal, unlawful, irregular, illicit
law, legislation, legal, statute
binding, obligation, codified, legally binding, mandatory
rule, regulation, norm
recognise, recognize, acknowledge, recognition
breakaway, self-declared, separatist, self-proclaimed, unrecognised
independent, independence, autonomy, sovereignty, sovereign, autonomous
border, frontier, boundary
neighbour, neighbor, neighbouring, neighboring, adjacent
region, area, territory, zone
city, town, capital
company, firm, corporation, business, enterprise, manufacturer, maker
make, produce, manufacture, production, output
use, employ, utilise, usage
show, demonstrate, indicate, reveal, display
cover, include, span, comprise, contain, consist
belong to, part of
run through, pass through, go through, cross, via
connect, link, join, tie
transport, carry, freight, cargo, shipment, shipping, haul
capacity, capability, throughput
water, river, hydropower, hydroelectric
gas, natural gas
oil, petroleum
mineral, raw material, resource, metal
mine, mining, extract
climate, environment, green, environmental
school, education, university, student
language, tongue, linguistic
culture, cultural, humanitarian
religion, religious, church, mosque
doctor, health, medical, hospital
disease, illness, virus
election, vote, ballot
government, authorities, cabinet, administration
official, functionary, civil servant
minister, ministry
foreign minister, minister of foreign affairs, foreign ministry
deputy, vice
president, presidency
prime minister, premier
king, queen, monarch, monarchy
party, faction
protest, demonstration, unrest, riot, uprising
revolution, coup, uprising, overthrow
democracy, democratic, democratic reform, human rights
reform, change, overhaul
sanction, restriction, embargo, ban
tax, duty, tariff, customs
bank, banking, lender
currency, exchange rate
economy, economic, economics
stagnation, slowdown, recession, slow growth, slow
inflation, price rise
debt, loan, credit, borrow
technology, tech, digital
computer, software, cyber, cybersecurity
space, satellite, rocket
sport, football, match, champion
year, annual, annually, yearly
month, monthly
quarter, three months
half, half-year
recently, lately, in recent months
ahead of, before, prior to, lead-up, run-up
simultaneously, at the same time
alliance, ally, bloc, coalition, union
partner, partnership, cooperation, collaborate, collaboration, cooperate, working together, work with, working with
relation, relationship, tie, ties, links
friend, friendship, friendly
enemy, adversary, foe, hostile
organisation, organization, body, institution
abbreviation, stand for, acronym, short for, mean
role, function, task, part
strategy, strategic, doctrine, policy, approach
idea, concept, notion, principle
project, undertaking, initiative
offer, package, proposal
gift, grant, donate, donation
agree, consent, accept, approval
disagree, differ, difference, diverge, dispute
same, identical, equal
compare, comparison, than, versus
warn, warning, caution, alert
expect, forecast, predict, prediction, projection, anticipate, estimate
hope, optimism, confident
happy, satisfied, pleased, content, disappointed, disappointment, unhappy, not enough
doubt, uncertain, uncertainty, sceptical, unclear
success, achieve, achievement, accomplish, result
fail, failure, collapse
share, common, joint, mutual, shared
history, historical, historic, past, legacy
anniversary, commemorate, commemoration, jubilee
treat, regard, consider, see as
ask, request, call for, urge, demand, appeal
answer, reply, respond, response, reaction, react
invite, invitation
introduce, introduction, bring in
tighten, toughen, strict
praise, applaud, welcome, commend
criticise, criticize, criticism, condemn
accuse, blame, allege
arrest, detain, detention
spy, intelligence, espionage
terrorism, terrorist, extremism, extremist
drug, narcotics, drugs trafficking
migrate, migration, migrant, immigrant, immigration
refugee, displaced
bring together, unite, unify, single system
divide, split, separate
push, promote, promotion, emphasise, insist, pressure
pull out of, turn away, move away
join, accede, accession, enter
pick, choose, select, choice, choose among
grow closer, deepen, strengthen, closer
`
  .trim()
  .split('\n')
  .map((line) => line.split(',').map((word) => word.trim()));
