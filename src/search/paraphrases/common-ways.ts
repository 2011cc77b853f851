/** The ways in which askers and reporters say the same most often. One group a line, see ../paraphrases.ts. */
export default `
attend, participate, take part, took part, taken part, be present, attendance, attendee, participant, delegate, delegation, showed up, represent, representative
represent, representative, delegate, delegation, send, sent, on behalf of
chair, chairmanship, chairman, chairperson, presided over, moderator
take place, took place, taken place, occur, happen, hold, held, convene, gather
meeting, gathering, session, talks, conference
meet, met, receive, welcome, greet, talks with, meeting with, gather
sign, ink, conclude, signature, signatory
adopt, approve, endorse, pass
document, paper, text, agreement, declaration
document, docs
information, info
government, govt
international, intl
meeting, mtg
department, dept
agreement, deal, pact, contract, treaty
increase, grow, growth, rise, rose, risen, climb, surge, jump, expand, expansion, went up, higher
decrease, fall, fell, fallen, decline, drop, shrink, slow, slowdown, reduce, reduction, diminish, weaken, went down, lower, lose, loss
slow, delay, hinder, hamper, obstacle, hurdle, bottleneck, barrier, obstruct, hold back, held back, impede
amount to, came to, total, reach, stand at, stood at, worth, volume, sum, value
money, fund, funding, finance, financing, investment, budget, capital
spend, spent, allocate, earmark, direct to, expenditure, pay for
pay, paid, fund, finance, afford
trade, commerce, turnover, exports
buy, bought, purchase, acquire, order
price, cost, fee, rate
pledge, promise, commit, commitment, offer, announce, assure, assurance, guarantee, undertake
announce, announcement, declare, unveil, reveal, present
claim, argue, note, express, comment, observe, remark, stress, emphasise, emphasize, point out, told
think, thought, believe, view, opinion, hold that, assess, assessment, consider, see, regard, judge
according to, view of, words of
explain, explanation, describe, clarify
seek, aim, intend, goal, objective, purpose, hope, wish, strive, ambition
plan, intend, scheme, programme, program, propose, proposal
begin, began, start, launch, commence, set up, initiate
found, establish, create, set up, form, founder, formation, origin
end, finish, conclude, complete, stop
continue, carry on, remain, stay, keep
help, support, assist, assistance, aid, backing
oppose, reject, refuse, resist
danger, risk, threat, hazard
reason, cause, due to, lead to, led to, result
expert, analyst, scholar, professor, researcher, academic, specialist
teach, professor, lecturer, university, lecture
quote, cite, mention, according to
write, wrote, written, article by
job, workplace, employment, vacancy
work, worker, labour, labor, employ, migrant, employee
salary, wage, earnings, remittance, send home, income
country, nation, republic
visit, trip, travel, come to, came to, arrive, journey
route, corridor, path, way
train, rail, railway, railroad
plane, aircraft, airplane, aeroplane, jet, flight
crash, accident, disaster
attack, assault, bombing, shooting
kill, dead, die, victim, casualty, death
war, conflict, invasion, fighting, hostilities, military operation
army, military, armed forces, troops, soldiers, forces
leave, left, withdraw, withdrew, withdrawal, exit, pull out, depart
electricity, power, energy
percent, per cent, percentage, proportion
member, membership, join, joined, belong, include
exclude, except, not members, outside, не входить, не состоять
influence, sway, leverage, clout, grip
rival, competitor, competition, compete, rivalry
worry, concern, fear, anxious, care, matter
talk about, discuss, discussion, topic, agenda, speak about, spoke, subject, on the table, theme
significance, significant, key, crucial, major, main, matter, vital
big, large, size, huge, great, largest, biggest
small, little, minor, smallest
more, bigger, larger, greater, higher, exceed, surpass, outnumber
new, recent, latest, newly, newest
next, upcoming, forthcoming, future, following
last, previous, former, earlier, past
citizen, people, population, inhabitants, public
wife, spouse
husband, spouse
child, son, daughter, kid
sour, strained, worsen, deteriorate, suffer, tension, quarrel, dispute, damage
repair, restore, mend, improve, rebuild
easy, easier, comfortable, simple, reassuring, convenient
difficult, hard, problem, challenge, trouble, complicated
positive, favourable, favorable, success, successful, benefit, advantage
bad, negative, unfavourable, failure, harm, damage
weak, weakness, less assured, fragile, vulnerable, diminished
strong, strength, powerful, robust
avoid, bypass, evade, escape, circumvent
prevent, prevention, stop, combat, counter, fight against
illegal, unlawful, irregular, illicit
law, legislation, legal, statute
binding, obligation, codified, legally binding, mandatory
rule, regulation, norm
breakaway, self-declared, separatist, self-proclaimed, unrecognised
independent, independence, autonomy, sovereignty, sovereign, autonomous
region, area, territory, zone
city, town, capital
company, firm, corporation, business, enterprise, manufacturer, maker
make, produce, manufacture, production, output
demonstrate, indicate, reveal, display
cover, include, span, comprise, contain, consist
run through, pass through, cross
connect, link, join, tie
transport, carry, freight, cargo, shipment, shipping, haul
capacity, capability, throughput
water, river, hydropower, hydroelectric
mineral, raw material, resource, metal
climate, environment, green, environmental
school, education, university, student
culture, cultural, humanitarian
religion, religious, church, mosque
doctor, health, medical, hospital
disease, illness, virus
election, vote, ballot
government, cabinet, administration
minister, ministry
foreign minister, minister of foreign affairs, foreign ministry
king, queen, monarch, monarchy
party, faction
protest, demonstration, unrest, riot, uprising
revolution, coup, uprising, overthrow
democracy, democratic, democratic reform, human rights
reform, change, overhaul
sanction, restriction, embargo, ban
tax, duty, tariff
bank, banking, lender
currency, exchange rate
stagnation, slowdown, recession, slow growth, slow
debt, loan, credit, borrow
technology, tech, digital
computer, software, cyber, cybersecurity
space, satellite, rocket
sport, football, match, champion
month, monthly
half, half-year
recently, lately, in recent months
simultaneously, at the same time
alliance, ally, bloc, coalition, union
partner, partnership, cooperation, collaborate, collaboration, cooperate, working together, work with
relation, relationship, tie, ties, links
role, function, task, part
strategy, strategic, doctrine, policy, approach
idea, concept, notion, principle
project, undertaking, initiative
offer, package, proposal
agree, consent, accept, approval
disagree, differ, difference, diverge, dispute
identical, equal
compare, comparison, versus
expect, forecast, predict, prediction, projection, anticipate, estimate
hope, optimism, confident
happy, satisfied, pleased, content, disappointed, disappointment, unhappy, not enough
doubt, uncertain, uncertainty, sceptical, unclear
success, achieve, achievement, accomplish, result
fail, failure, collapse
common, joint, mutual, shared
history, historical, historic, past, legacy
treat, regard, consider, see as
ask, request, call for, urge, demand, appeal
answer, reply, response, reaction, react
tighten, toughen, strict
praise, applaud, welcome, commend
criticise, criticize, criticism, condemn
spy, intelligence, espionage
terrorism, terrorist, extremism, extremist
drug, narcotics, drugs trafficking
bring together, unite, unify, single system, merge, combine, join into one, one network, one system, single network
divide, split, separate
push, promote, promotion, emphasise, insist, pressure
pull out of, turn away, move away
pick, choose, select, choice, choose among
grow closer, deepen, strengthen, closer
touchy, sensitive, delicate, thorny, awkward
affiliated, affiliation, works for, expert at, scholar at, fellow at, based at
stationed, based, deployed, garrison, military base, military presence, boots on the ground, military footprint
portion, share, part, slice
hacking, hackers, cyber, cyberattack, cyber attack, cybercrime, cybersecurity
tightrope, balancing act, strategic balance, in balance
snag, hitch, bottleneck, hurdle, obstacle, stumbling block, hiccup
muscle in, muscling in, make inroads, gain ground, expand influence, expanded its influence
uni, university, college
outfit, organisation, company, firm
blessing, approval, approve, endorse, green light, sign off
counterproductive, harmful, detrimental, backfire
comfy, comfier, comfortable, reassuring
hint at, suggest, imply, signal
pour money, pours, invest, investor
nail down, nailed down, agreed, concluded, sealed
dislike, criticise, complain, object to, problem with
go wrong, goes wrong, went wrong, risk, danger, pitfall
implement, carry out, carried out, enforce, enforcement
check that, make sure, ensure, monitor, monitoring, oversee
trying to achieve, try to achieve, aim, goal, objective, purpose
side with, take the side of, support
way out, exit, withdrawal, pull-out
`;
