/**
 * Words that askers and reporters use for the same thing, whatever the topic. One group a line; a word may be of several words.
 * Topic words belong into a corpus's lexicon.yaml, not here.
 */
export const PARAPHRASES: readonly (readonly string[])[] = `
attend, participate, take part, took part, taken part, be present, attendance, attendee, participant, delegate, delegation, showed up, represent, representative
represent, representative, delegate, delegation, send, sent, on behalf of
chair, chairmanship, chairman, chairperson, presided over, moderator
take place, took place, taken place, occur, happen, hold, held, convene, gather
meeting, gathering, session, talks, conference
meet, met, receive, welcome, greet, talks with, meeting with, gather
sign, ink, conclude, signature, signatory
adopt, approve, endorse, pass
document, paper, text, agreement, declaration
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
exclude, except, not members, outside
influence, sway, leverage, clout, grip
rival, competitor, competition, compete, rivalry
worry, concern, fear, anxious, care, matter
talk about, discuss, discussion, topic, agenda, speak about, spoke, subject, on the table, theme
important, importance, significance, significant, key, crucial, major, main, matter, vital
big, large, size, huge, great, largest, biggest
small, little, minor, smallest
more, bigger, larger, greater, higher, exceed, surpass, outnumber
new, recent, latest, newly, newest
next, upcoming, forthcoming, future, following
last, previous, former, earlier, past
citizen, people, population, inhabitants, public
wife, spouse, husband
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
government, authorities, cabinet, administration
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
bring together, unite, unify, single system
divide, split, separate
push, promote, promotion, emphasise, insist, pressure
pull out of, turn away, move away
pick, choose, select, choice, choose among
grow closer, deepen, strengthen, closer
visit, pay a visit, paid a visit, make a visit, made a visit, come to see, came to see, stopover
visitor, guest
trip, journey, voyage, travel
tourist, holidaymaker, vacationer, traveller
tourism, tourist industry, travel industry, hospitality industry
arrive, come to, came to, turn up, touch down
leave, left, departure, set off, head off, set out
fly, flew, flown, flight
fly to, flew to, flown to, travel to, went to, gone to, head to, head for, make the trip, made the trip
return, come back, came back, went back, gone back, back home
return, gave back, given back, hand back, send back, sent back, restitution
flee, fled, flight from, escape, run away, ran away, get away, got away, abscond
escape, break out, broke out, broken out, break free, broke free, broken free, jailbreak
enter, entry, come in, came in, went in, gone in, set foot in
exit, leave, left, withdraw, withdrew, withdrawn, pull out, walk out
descend, descent, went down, gone down, come down, came down
move, movement, relocate, transfer, shift
move house, relocate, resettle
slow, slowly, sluggish
fast, quickly, rapid, rapidly, swift, speedy, at speed
speed, sped, pace, velocity, tempo
speed up, sped up, accelerate, hasten, step up, fast-track
slow down, decelerate, slowdown, lose momentum, lost momentum
carry, transport, haul, convey, ferry
bring, brought, deliver, take to, took to, taken to
send, sent, dispatch, despatch, ship
deliver, delivery, hand over, drop off
push for, press for, lobby, lobbyist, campaign for, advocate
sink, sank, sunk, went down, gone down, capsize, shipwreck
drive, drove, driven, driver, motorist, at the wheel
spread, spread out, proliferate, disseminate
evacuate, move out, take to safety, took to safety, taken to safety
abroad, overseas, foreign country, outside the country
located, lies in, whereabouts, based in, place where
base, headquarters, head office, seat
hide, hid, hidden, conceal, cover up, keep secret, kept secret, hush up
put on the table, table a proposal, offer, put forward, come up with, came up with
surround, encircle, ring around, besiege, siege
store, storage, stockpile, warehouse, depot
replace, substitute, substitution, take over from, took over from, taken over from, step into
replace, successor, succeed as, take the place of, took the place of, taken the place of
gap, divide, gulf, disparity
comment, remark, observation
speech, address, oration, speak, spoke, spoken
spokesman, spokesperson, spokeswoman, press secretary, mouthpiece, press officer
talk about, discuss, discussion, speak about, spoke about, spoken about, debate, touch on, talk over, went over, gone over
discuss, discussion, consult, exchange views, exchange of views
negotiate, talks, bargain, haggle
negotiator, envoy, mediator
mediate, broker, intermediary, middleman, good offices
agenda, on the table, topics discussed, under discussion, talking points, talk about
topic, subject, theme, issue
announce, declare, proclaim, make public, made public, unveil, come out with, came out with
statement, communique, press release, declaration
communique, joint statement, joint declaration, final document, outcome document
claim, assert, assertion, allege, maintain that, insist that
argue, argument, reason that
quarrel, row, spat, squabble, bickering, argument, fall out, fell out, fallen out, feud
insist, adamant
stress, emphasise, emphasize, emphasis, underline, underscore, highlight, point out
mention, refer to, reference, allude, cite
quote, cite, quotation, citation, in the words of
according to, in the view of, in the opinion of, in the words of, believes that, thinks that
explain, explanation, clarify, clarification, account for, shed light, spell out
describe, description, portray, portrayal, depict, depiction, paint a picture
nickname, alias, also known as, moniker, pseudonym
answer, reply, respond, response to, in response
react, reaction, respond, response to, in response
ask, request, ask for
urge, call for, call on, appeal, exhort, plead, beg
demand, insist on, call for, ultimatum
invite, ask along
suggest, suggestion, propose, put forward, come up with, came up with
recommend, advise, advice
advise, advice, advisor, counsel
adviser, advisor, consultant, right-hand man
warn, caution, alert, sound the alarm, raise the alarm
threaten, threat, menace
promise, pledge, vow, swear, swore, sworn, commit to, pledged to
swear in, swore in, sworn in, oath, take the oath, took the oath, taken the oath, inauguration, take office, took office, taken office
assure, reassure, guarantee
admit, admission, confess, confession, acknowledge, come clean, came clean, concede
deny, denial, refute, rebut, dismiss as false, not true
confirm, verify, corroborate
boast, brag, tout, crow about, trumpet
proud, pride, take pride, took pride, taken pride
praise, applaud, commend, laud, pay tribute, paid tribute, compliment, speak highly, spoke highly, spoken highly, hail, pat on the back
congratulate, congratulatory, compliment
greet, welcome, receive
apologise, apologize, express regret, beg pardon
complain, complaint, grievance, gripe, moan about, grumble
criticise, criticize, slam, blast, lash out, lambast, attack verbally, hit out, take aim, took aim, taken aim, rebuke, find fault, found fault
rebuke, reprimand, scold, told off, censure, dressing-down
condemn, denounce, denunciation, deplore
blame, accuse, point the finger, hold responsible, held responsible, pin on, allegation
allegation, accusation, claim against, charge against
joke, humour, humor, quip, funny
liar, tell lies, told lies, untrue, falsehood, dishonest, lied about
false, untrue, fake, bogus, phoney, fabricated, incorrect
rumour, rumor, hearsay, gossip, unconfirmed report, speculation
secret, confidential, classified, behind closed doors, under wraps, undisclosed
leak, disclose, disclosure, divulge, reveal, spill the beans
reveal, revelation, disclose, uncover, bring to light, brought to light, unveil, expose
persuade, persuasion, convince, talk into, win over, won over, bring round, brought round
deterrent, deter
encourage, spur, urge on, egg on
talk by phone, phone call, telephone conversation, telephone, call up, ring up, rang up, rung up
contact, get in touch, got in touch, reach out, be in touch, was in touch, were in touch
language, tongue, linguistic, mother tongue, native language
slogan, motto, catchphrase, tagline
abbreviation, acronym, stand for, short for
brief, press conference, news conference, presser
present, introduce
write, wrote, written, writer, pen
author of, writer, written by, penned by, sign off, byline, article by, who wrote
co-author, co-write, co-written, written jointly
article, piece, story, report
paper, study, report, research paper
document, paper, text
draft, draw up, drew up, drawn up, first version
publish, come out, came out, print, bring out, brought out
register, registration, sign up, enrol, sign on
sign, ink, put pen to paper, signature, conclude
signatory, signer, those who signed, parties to
ratify, ratification, approve, rubber-stamp
treaty, pact, agreement
agreement, deal, dealt, arrangement
memorandum, MOU, memorandum of understanding, letter of intent
contract, deal, dealt
charter, founding document
diary, journal, memoir, autobiography
biography, life story, life of
essay, opinion piece, op-ed, column, commentary
columnist, pundit
summary, summarise, summarize, sum up, in short, in brief, outline, gist, recap
newspaper, daily, paper, broadsheet, tabloid
media, press, news outlet, mass media
journalist, reporter, correspondent, newsman
news agency, wire service, newswire, press agency
broadcast, air, on air, television, radio
television, TV, telly, small screen
programme, series
film, movie, motion picture, cinema, feature film
interview, sit down with, sat down with, question and answer, talk to
social media, social network, online platform
advert, advertisement, commercial
propaganda, disinformation, misinformation, fake news, spin, spun
censor, censorship, gag, muzzle, press freedom
audience, viewers, spectators, listeners, onlookers
famous, well-known, renowned, fame, household name, prominent
reputation, prestige, image, good name
money, cash, funds
fund, finance, bankroll, foot the bill, put up the money, pay for, paid for
pay, paid, payment, cough up, shell out, settle the bill
spend, spent, expenditure, outlay, splash out, lay out, laid out
cost, price, price tag, expensive
expensive, costly, dear, pricey, cost a fortune, high price
cheap, inexpensive, low-cost, affordable, low price, bargain
price rise, inflation, cost of living, rising prices, go up in price, went up in price, gone up in price, price hike, dearer
discount, price cut, reduced price, mark down
fee, charge, levy
invest, investor, put money into, put into, pour into, inject
allocate, earmark, set aside, assign
budget, spending plan, public finances
deficit, shortfall, budget gap, in the red
surplus, excess, in the black
profit, earnings, gain, make money, made money, lucrative, moneymaker
income, earnings
salary, wage, pay packet, paid packet, paycheck, earnings, remuneration
pay rise, paid rise, wage increase, salary increase, pay raise, paid raise
remittance, remit, send home, sent home, money sent home, money transfer, send money, sent money
loan, credit, lend, lent
lend, lent, lender, creditor
borrow, take out a loan, took out a loan, taken out a loan, loan
debt, owe, indebted, indebtedness
repay, repaid, repayment, pay back, paid back, pay off, paid off, reimburse
bankrupt, bankruptcy, insolvent, go broke, went broke, gone broke, broke
bail out, bailout, rescue package
subsidy, subsidise, subsidize, state support, government support, handout
grant, donate, gift, give away, gave away, given away, gratis
donor, benefactor, sponsor, donate
sponsor, sponsorship, backer
charity, charitable, philanthropy, philanthropist, good cause
poor, poverty, impoverished, needy, hard up, destitute, low-income, penniless, deprived
rich, wealthy, wealth, affluent, well-off, prosperous, moneyed, tycoon
tycoon, magnate, oligarch, billionaire, mogul
property, real estate, estate
mortgage, home loan
save money, cut costs, austerity, belt-tightening
central bank, monetary authority, reserve bank, national bank
interest rate, lending rate, key rate, base rate
exchange rate, rate of exchange, currency rate
devalue, weaken against the dollar, depreciate
stock market, stock exchange, bourse, share prices
stake, equity, shareholding
tax, taxation, levy, duty
taxpayer, pay taxes, paid taxes
tax evasion, tax dodging, dodge tax, avoid tax
fraud, fraudulent, fraudster, scam, swindle, con, cheat, rip-off
launder, money laundering, dirty money
bribe, bribery, backhander, kickback, graft, corruption, corrupt, payoff
insurance, cover against
pension, retirement income, old-age pension
compensation, make amends, made amends, redress, reparations
fine, penalty, financial penalty
economy, economic
economist, economic analyst
economic growth, growth, gdp growth, expansion
gross domestic product, GDP, economic output, size of the economy
recession, downturn, slump, economic slowdown, stagnation
stagnation, slow growth, standstill, flatline
boom, upswing, upturn, thrive, flourish
thrive, flourish, prosper, do well
recover, recovery, rebound, bounce back, get back on its feet, got back on its feet, pick up again
trade, commerce, commercial
trade turnover, trade volume, bilateral trade, mutual trade, trade between
export, sell abroad, sold abroad, sales abroad, ship abroad
buy from abroad, bought from abroad, imported goods, foreign goods, bring into the country, brought into the country
buy, bought, purchase, acquire, acquisition, snap up, procure
buyer, purchaser, shopper, clientele, consumer
sell, sold, sale, flog, market
merchandise, wares, products, consumer goods, goods and services, range of goods
supply, supplier, provide, deliver
supply chain, supply line, logistics
shortage, scarcity, scarce, lack, run out, ran out, short supply, deficit, in short supply
necessity, require
company, firm, corporation, business, enterprise
startup, start-up, fledgling company, new business
businessman, entrepreneur, businessperson, businesswoman, business people
takeover, take over, took over, taken over, acquire, acquisition, buyout, buy out, bought out
joint venture, jointly owned, consortium
owner, ownership, proprietor, belong to
privatise, sell off, sold off
state takeover, expropriate
state-owned, state-run, government-owned, public sector, state company
private sector, private company, privately owned
competitor, competition, compete, competitive, rival
rival, rivalry, opponent, contender
manufacture, maker, production
produce, output, make, made
factory, plant, mill
industry, sector
free trade, duty-free trade, trade without tariffs, tariff-free
trade barrier, protectionism, protectionist, trade restriction
sanction, embargo, restriction, punitive measures, blacklist
smuggle, smuggler, contraband, trafficking, traffic
customs checks, customs control, customs clearance, customs procedures, border checks
customs union, single market, common market
transit, pass through, in transit
cargo, freight, goods traffic, consignment, shipment, load
logistics, transport hub, distribution centre, distribution center
increase, rise, rose, risen, went up, gone up, growth, grow, grew, grown, climb
grow, grew, grown, growth, expand, expansion
surge, soar, jump, rocket, skyrocket, shoot up, shot up, leap, spike, sharp rise
decrease, fall, fell, fallen, decline, drop, went down, gone down, lessen, diminish, dwindle
plunge, plummet, slump, tumble, sharp fall, nosedive, crash
shrink, shrank, shrunk, get smaller, got smaller, dwindle
reduce, cut, cut back, curb, scale back, lower, slash, cutback
ease, alleviate, soften, relieve, mitigate, lessen
expand, expansion, enlarge, widen, broaden, extend
extend, extension, prolong, lengthen
exceed, surpass, outstrip, went beyond, gone beyond, overtake, overtook, overtaken, more than
outnumber, more than, exceed in number
amount to, come to, came to, total, add up to, stand at, stood at, make up, made up
majority, more than half, bulk of
percent, per cent, percentage, pct
share, proportion, percentage, fraction
billion, bn, bln
million, mn, mln
enough, sufficient, adequate
all-time high, record high, highest ever, record-breaking, new record
rank, rating, place in the list, league table, come in at, came in at
big, large, huge, enormous, massive, vast, giant, sizeable
biggest, largest, greatest, most extensive
long, length, lengthy
long, lengthy, prolonged, protracted, drawn-out
high, height, tall
highest, tallest, peak
wide, width, broad, breadth
deep, depth, profound
deepen, intensify, closer, strengthen, step up
heavy, weight, weigh, weighty
distance, far, how far, kilometres away, miles away
kilometre, kilometer, km
metre, meter
tonne, ton, metric tons
stable, stability, steady, stabilise
unstable, instability, volatile, turbulent, turmoil
change, alter, modify, modification
change, transform, turn into, overhaul
reform, overhaul, restructure, shake-up, revamp
amend, revise, revision, change to the law
adapt, adjust
develop, evolve, evolution
modernise, upgrade, update, bring up to date, brought up to date, revamp
restore, repair, mend, rebuild, rebuilt, reconstruct, reconstruction, fix
improve, better, enhance, get better, got better, upgrade
worsen, deteriorate, get worse, got worse, go downhill, went downhill, gone downhill, aggravate, exacerbate
transition, interim, changeover, handover
strengthen, reinforce, beef up, bolster, shore up, boost, consolidate
boost, stimulate, stimulus, spur, give a lift, gave a lift, given a lift, drive up, drove up, driven up
strong, strength, robust, mighty
weak, fragile, feeble, frail
fragile, vulnerable, susceptible
sudden, suddenly, abrupt, abruptly, out of the blue, overnight, unexpected
war, warfare, armed conflict, hostilities, fighting
conflict, clash, confrontation, hostilities
fight, fought, battle, combat, fighter
battlefield, front line, frontline, theatre of war, trenches
invade, invasion, incursion, march into
occupy, occupation, seize, capture, conquer, conquest
attack, assault, strike, struck, raid, offensive, onslaught
airstrike, air strike, air raid, bombardment, bombing
bomb, explosive, blast, explosion, explode, blow up, blew up, blown up, detonate
weapon, arms, weaponry, armaments, munitions
ammunition, munitions, bullets
missile, rocket, projectile
drone, unmanned aerial vehicle, UAV, unmanned aircraft
nuclear weapon, atomic bomb, nuclear warhead, nukes
army, military, armed forces, troops, soldiers
soldier, serviceman, servicemen, troops, military personnel
conscript, conscription, draft, call-up, compulsory service, enlist
mobilise, call up, draft
military drill, military exercise, manoeuvres, maneuvers, war games
military base, garrison, barracks, airbase
deploy, deployment, station troops, send in troops, sent in troops
ceasefire, cease-fire, truce, armistice, halt to the fighting
peacekeeper, blue helmets
surrender, capitulate, gave up, given up, lay down arms, laid down arms
defend, defence, defense, protect
defeat, beat, beaten, overcome, overcame, vanquish, rout, lose to, lost to
victory, triumph, triumphant, win, won
retaliate, revenge, reprisal, hit back, tit-for-tat, avenge, strike back, struck back
hostage, captive, kidnap, abduct, abduction
prisoner swap, exchange of prisoners, prisoner exchange
kill, slay, slew, slain, murder, put to death, take the life, took the life, taken the life
murder, homicide, manslaughter, killing
assassinate, hitman, attempt on the life
massacre, slaughter, mass killing, bloodbath, genocide, carnage
casualty, dead and wounded, death toll, victim, losses, fatality
injure, injury, wounded, hurt
violence, violent, brutal, bloodshed
force, coerce, coercion, compel, forcibly, by force
protest, rally, take to the streets, took to the streets, taken to the streets, street demonstration, mass demonstration
unrest, riot, turmoil, disorder, disturbance, upheaval
uprising, revolt, rebellion, insurrection, mutiny, rebel, rise up, rose up, risen up
revolution, overthrow, overthrew, overthrown, regime change, revolutionary
coup, putsch, overthrow, overthrew, overthrown, topple, oust, seizure of power, power grab
oust, depose, topple, remove from power, kick out, force out
rebel, insurgent, guerrilla
terrorism, terrorist, extremist, militant
extremist, radical, fanatic, hardliner, fundamentalist
spy, espionage, intelligence agent, secret agent, intelligence service
intelligence service, secret service, security service
enemy, adversary, foe, hostile, opponent
tension, tense, strained, friction, frosty, frayed
fall out, fell out, fallen out, strained relations, worsening relations, quarrel, sour, dispute
dispute, disagreement, row, controversy, at odds, bone of contention
controversial, contentious, disputed, divisive, hotly debated
disagree, disagreement, differ, at odds, not see eye to eye, object to
reconcile, reconciliation, make up, made up, make peace, made peace, bury the hatchet, mend fences, patch up
defuse, de-escalate, cool down, calm down
border, frontier, boundary, demarcation
border crossing, checkpoint, border post, crossing point
demarcate, delimitation, draw the border, drew the border, drawn the border
separatist, separatism, breakaway, secede, secession, self-declared, self-proclaimed
independent, sovereign, sovereignty, statehood
autonomy, autonomous, self-rule, self-government
threat, danger, menace, peril
risk, hazard, risky, endanger, jeopardise, jeopardy, put at risk, gamble
safe, safety, security, out of harm's way
protect, protection, safeguard, shield, shelter, guard
law, legislation, statute, legal act
legal, lawful, legitimate, allowed by law
illegal, unlawful, illicit, against the law, outlawed, unauthorised, unauthorized
court, tribunal, judiciary, judicial, courtroom
trial, court case, court hearing, legal proceedings, stand trial, stood trial
sue, lawsuit, take to court, took to court, taken to court, legal action, litigation, file a suit
lawyer, attorney, barrister, solicitor, counsel
prosecutor, prosecute, prosecution, public prosecutor, bring charges, brought charges
suspect, alleged perpetrator
guilty, guilt, convict, conviction, found guilty
sentence, jail term, prison term, punishment
prison, jail, imprison, behind bars, incarcerate, lock up
arrest, detain, detention, take into custody, took into custody, taken into custody, round up, apprehend, custody
free, set free, release, freed, freedom
freedom, liberty, free
punish, penalty, penalise, penalize, punitive
amnesty, pardon, clemency, mercy
death penalty, capital punishment, death sentence, put to death
crime, criminal, offence, wrongdoing, felony, delinquency
thief, thieves, theft, steal, stole, stolen, larceny, pinch, robbery, rob, robber
harass, bully, intimidate
police, law enforcement, cops, policeman
police officer, policeman, cop, constable
investigate, probe, inquiry, look into, detective
evidence, proof, prove, proven
prove, proven, proof, demonstrate
comply, compliance, abide by, obey, obedience, adhere, stick to, stuck to, observe
disobey, disobedience, defy, noncompliance
enforce, put into effect, implement
implement, put into practice, carry out, put into effect
ban, prohibit, prohibition, forbid, forbade, forbidden, outlaw, not allowed
allow, permit, permission, authorise, green light, give the go-ahead, gave the go-ahead, given the go-ahead
binding, mandatory, compulsory, obligatory, required
voluntary, voluntarily
human rights, civil liberties, basic freedoms
discriminate, prejudice, unequal treatment, bias
fair, justice, equitable
unfair, unjust, injustice
equal, parity, equal footing
cancel, annul, scrap, call off, revoke, repeal, rescind
repeal, abolish, abolition, do away with, get rid of, got rid of
valid, in force, enter into force, take effect, took effect, taken effect
legalise, legalize, decriminalise, decriminalize
constitution, basic law
extradite, extradition, hand over
deport, expel, expulsion, send home, sent home, throw out, threw out, thrown out
drug, narcotic, illegal substances, heroin, cocaine
drug trafficking, drug smuggling, drug trade, narcotics trade
human trafficking, slavery, forced labour, forced labor, slave
forge, forgery, counterfeit, fake
visa, entry permit
visa-free, without a visa, no visa
government, cabinet, executive branch
government, administration, regime, authorities of, ruling
official, civil servant, functionary, bureaucrat, office-holder
country, nation
nationwide, countrywide, across the country, throughout the country
citizen, citizenship
citizenship, passport holder
leader, head of state, ruler
leader, boss, chief, head
leadership, top brass, the top, at the helm
head of government, prime minister, premier
president, head of state
king, monarch, monarchy, crown, throne, royal
queen, monarch, royal
minister, secretary of state, ministerial
ministry, government department, line ministry
foreign minister, foreign secretary, top diplomat, chief diplomat, minister of foreign affairs, head of the foreign ministry
foreign ministry, ministry of foreign affairs, foreign office
defence minister, defense minister, minister of defence, minister of defense, military chief
finance minister, minister of finance, treasury
interior minister, minister of the interior, home secretary
foreign policy, foreign affairs, external relations
diplomat, envoy, diplomacy
ambassador, envoy, head of mission, emissary
embassy, consulate, diplomatic mission
special representative, special envoy, envoy
deputy, vice, number two, second-in-command, right-hand man
deputy prime minister, vice premier, vice prime minister
acting president, acting minister, acting head, interim, caretaker, stand-in
parliament, legislature, national assembly, lower house, upper house
member of parliament, MP, lawmaker, legislator, deputy, parliamentarian, senator
senate, upper house
governor, regional head, head of the region
mayor, city head, head of the city
local government, municipal, council
province, district, county, oblast, administrative unit
election, vote, poll, go to the polls, went to the polls, gone to the polls
elect, vote in
voter, electorate
referendum, plebiscite, popular vote
candidate, contender, nominee, hopeful, run for office, ran for office, stand for election, stood for election
run for, ran for, stand for, stood for, candidacy, bid for
campaign, electioneering, hustings, on the stump
nominate, put forward, nominee
turnout, voter participation, how many voted
opinion poll, poll, survey, public opinion
survey, questionnaire, polling
term, term in office, tenure, mandate
re-elect, re-election, second term, another term
win the election, won the election, election victory, come to power, came to power, take power, took power, taken power, take office, took office, taken office
appoint, named as, assign to the post, installed as
resign, step down, stand down, stood down, leave office, left office
dismiss, sack, fire, remove from office, lay off, laid off
ruling party, governing party, party in power
coalition, bloc, alliance
ally, partner, alliance, friend
alliance, bloc, league, union
democracy, democratic, democratise
dictator, dictatorship, authoritarian, autocrat, strongman, despot
left-wing, leftist, socialist
conservative, right-wing, rightist
doctrine, concept, strategy
summit, top-level meeting, meeting of leaders, heads of state meeting
bilateral, two-way, between the two, two-sided
trilateral, three-way, three-sided, tripartite
relations, relationship, ties, links, bond
cooperation, collaborate, work together, work with, team up, join hands
partner, partnership, counterpart
friend, friendship, friendly, pal, buddy
rapprochement, come closer, came closer, draw closer, drew closer, drawn closer, closer ties, grow closer, grew closer, grown closer, thaw
move away from, turn away, drift apart, keep at arm's length, kept at arm's length
sever ties, break off relations, broke off relations, broken off relations, cut ties
influence, sway, clout, leverage
sphere of influence, backyard, orbit
pressure, squeeze, twist the arm, lean on, strong-arm
interfere, meddle, intervene
intervene, step in
unilateral, go it alone, went it alone, gone it alone, one-sided
integration, closer union
unite, unity, unify, unification, bring together, brought together, join forces, join together
recognise, recognize, recognition, acknowledge
unrecognised, unrecognized, not recognised, not recognized, without recognition
join, accession, accede, become a member, became a member, enter, admit, sign up
member, membership, belong to, participant country
member states, member countries, members
exclude, exclusion, leave out, left out, shut out, suspend
colonial, colonise
global, worldwide, around the world, across the world
attend, take part, took part, taken part, participate, be present, was present, were present, attendee, turn up, presence
participant, attendee, delegate, those present, attend
delegate, representative
represent, on behalf of, speak for, spoke for, spoken for, represented by
chair, chairman, chairmanship, chairperson, chairwoman, presided over
host, venue, hosted by, play host
organised by, organized by, organisers of, organizers of, hosted by, arranged by, initiated by
take place, took place, taken place, occur, happen, be held, was held, were held, come about, came about
convene, summon, call together
meeting, gathering, session, get-together, talks
conference, forum, congress, symposium
seminar, workshop, webinar
round of talks, round, stage of negotiations
postpone, put off, delay, defer, push back, adjourn, reschedule
ceremony, celebration, gala
celebrate, festivities
anniversary, jubilee, commemorate, birthday
expo, exhibition
panel, panellist, panelist, speaker
population, inhabitants, people, residents
inhabitant, resident, dweller, local people, live in
populous, number of inhabitants
woman, women, female, lady
child, children, kids, youngster, underage
old people, elderly, senior citizens, pensioner, retiree
mother, mum, mom, maternal
brother, sibling
sister, sibling
wife, spouse, married to, first lady
husband, spouse, married to
marry, marriage, wed, tie the knot, get married, got married, matrimony
divorce, split up, end of the marriage, separated from his wife
pregnant, pregnancy, expecting a baby, mother-to-be
give birth, gave birth, given birth, birth, born, childbirth, delivery of a child
birth rate, fertility, births per woman
die, death, dead, pass away, deceased, perish
bury, burial, funeral, laid to rest, grave
condolences, sympathy, commiserate
survive, survivor, come out alive, came out alive
heir, successor, heir apparent
neighbour, neighbor, next door, adjacent
share a border, border on, adjoin
ethnic, ethnic group
native, indigenous
foreign national, non-citizen, expatriate, expat, foreign citizen
migrant, immigrant, migration, newcomer
emigrate, leave the country, left the country, brain drain, move abroad, move away
migrant worker, guest worker, labour migrant, labor migrant, foreign worker, work abroad
refugee, displaced, asylum seeker
diaspora, compatriots abroad, community abroad
general public, citizenry, ordinary people, common people
civil society, NGO, non-governmental organisation, non-governmental organization, activist group
volunteer, voluntary work, unpaid
villager, rural, countryside
urban, city, town, metropolitan
named after, in honour of, in honor of, bears the name
surname, family name, last name
expert, specialist, authority on, pundit
scholar, academic, scientist, researcher
colleague, co-worker, workmate, fellow
supporter, backer, proponent, advocate
opponent, detractor, naysayer
job, employment, occupation, position in work, vacancy
worker, employee, staff, workforce, personnel, manpower
employer, boss, company they work for
employ, hire, recruit, take on, took on, taken on, employment
unemployed, unemployment, jobless, out of work, lose their job, lost their job
strike, struck, walkout, industrial action, stoppage, down tools
trade union, labour union, labor union, organised labour, organized labour, organised labor
chief executive, CEO, managing director, head of the company, boss
director, head of, manager
headed by, led by, under the leadership
in charge, responsible for, oversee, oversaw, overseen, oversight
responsible for, held accountable, answerable, liable, to blame for
supervise, supervision, oversee, oversaw, overseen, oversight, supervisor
control, monitor, keep an eye on, kept an eye on, watch over, surveillance
retire, retiree, step back from work
team, squad, crew
experience, experienced, seasoned, veteran, old hand
skill, expertise, proficiency
promote, promotion, career advancement, move up
farmer, farming, agriculture, grower, peasant
doctor, physician, medical practitioner
secretary-general, general secretary
role, function, part to play
school, pupil, classroom
teach, taught, teacher, instruct, instruction, educator
student, undergraduate, learner, pupil
university, college, higher education, institute
professor, academic, lecturer
study, research, investigate
graduate, alumni, alumnus, diploma, degree holder
discover, discovery, found out, uncover, come across, came across
invent, invention, inventor, devise, come up with, came up with
think tank, research institute, research centre
knowledge, knew, known, awareness
energy, power
electricity, electric power, current supply
power plant, power station, generating plant
hydropower, hydroelectric, water power
renewable, green energy, clean energy, solar, wind power
solar, solar energy, sunlight, photovoltaic
nuclear, atomic, nuclear energy
fuel, petrol, gasoline, diesel
oil, petroleum, crude, black gold
gas, natural gas, LNG
coal, coalfield, coal mine
mining, extract, extraction, quarry, pit
rare earths, rare earth metals, critical minerals, critical raw materials
uranium, nuclear fuel, yellowcake
resource, natural resources, natural wealth, raw materials
blackout, power cut, outage, power outage, lights go out, power failure
power grid, grid, transmission line, power line
consume, consumption
energy saving, energy efficiency, save energy
electric car, electric vehicle, EV
road, highway, motorway, freeway
railway, railroad, rail, rail link
train, rail, locomotive
carriage, wagon, railcar, rolling stock
plane, aircraft, airplane, aeroplane, jet
airline, air carrier, carrier, airways
airport, airfield, aerodrome
air link, direct flight, nonstop flight, air service
ship, vessel, boat, ferry
car, automobile, motor car
lorry, truck, heavy goods vehicle
traffic, congestion, gridlock, traffic jam
crash, accident, collision, collide, pile-up
infrastructure, facilities, roads and railways
build, built, construct, construction, erect, put up, builder
building, edifice, structure, premises
house, home, dwelling, flat
capacity, throughput, carrying capacity
landlocked, no access to the sea, without access to the sea
technology, tech, high-tech
software, app, application, computer program
cyber, cybersecurity, online security, digital security
digital, digitise, digitalisation, electronic
artificial intelligence, AI, machine learning, smart machines
satellite, spacecraft, orbiter
spaceport, cosmodrome, launch site, launch pad
innovate, new ideas
climate change, global warming, warming of the climate
environment, environmental, ecology, green
pollute, pollution, contaminate, smog, dirty air
rubbish, trash, garbage, litter, refuse collection, waste
dry, drought, arid, water shortage, lack of rain
flood, inundation, deluge, under water
earthquake, quake, tremor, seismic
fire, blaze, wildfire, burn, burnt, go up in flames, went up in flames, gone up in flames
disaster, catastrophe, calamity, disastrous
state of emergency, martial law, emergency rule
rescue, rescuer, save lives, come to the rescue, came to the rescue
glacier, ice cap, melting ice
sea, ocean, marine, maritime
harvest, crop, reap, yield
water shortage, water scarcity, lack of water
health, medical, healthcare
hospital, clinic, medical centre, medical center
disease, illness, ailment, sick
patient, the sick
infect, infection, infectious, contagious, catch a disease, caught a disease
epidemic, pandemic, outbreak
vaccine, jab, inoculate, shot in the arm
treat, treatment, therapy, cure
cure, heal, recover
surgery, surgeon, operate on
addict, addiction, hooked on
disabled, handicapped, impaired
life expectancy, live longer, lifespan
food, foodstuffs, meal, nutrition
dinner, supper, banquet
hungry, hunger, famine, starve, starvation, malnutrition, undernourished
holiday, vacation, day off, time off
hotel, accommodation, lodging, guesthouse, inn
sport, athletic
athlete, sportsman, sportswoman
footballer, soccer player, football player
football, soccer
coach, trainer, team manager
competition, contest, tournament, championship
win, won, winner, victory, come out on top, came out on top
champion, championship, title-holder
medal, gold medal, podium, medallist
prize, award, trophy, accolade
award, present with, bestow, decorate
olympics, olympic games
culture, the arts
artist, painter, painting
monument, statue
music, musician
theatre, theater, drama
heritage, legacy, patrimony
history, historical, past
archaeology, archaeologist, excavation, dig, dug
religion, religious, faith, belief
pray, prayer, worship
mosque, minaret, prayer house
pope, pontiff
holy, sacred, saint
secular, non-religious, separation of church and state
alphabet, script
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
significant, crucial, vital, key, most important, very important, how important, so important, important role, great importance
main, chief, key, principal, primary, foremost, major
priority, top priority, first of all, uppermost, prioritise, prioritize
essential, vital, indispensable, crucial, fundamental
fundamental, basic, underlying, core
basis, foundation, cornerstone, bedrock, groundwork
serious, seriousness, grave, gravity, acute
best, finest
worst, lowest, poorest
favourable, favorable, advantageous, auspicious
harm, damage, detrimental, hurt
damage, destroy, wreck, ruin, destruction, devastation
destroy, destruction, demolish, demolition, devastate, raze, wipe out
quality, standard, calibre, caliber
value, worth, valuable
assess, evaluate, appraise, judgement
approve, endorse, consent, give the nod, gave the nod, given the nod, sanctioned by
consent, agree to, acceptance, went along with, gone along with
accept, take on board, took on board, taken on board, embrace
reject, rejection, turn down, refuse, rebuff, spurn
refuse, decline to, unwilling, unwillingness
veto, block a decision, vote down
oppose, opposition, object to, resist, opposed to, against the idea
object to, raise objections, have reservations
prefer, favour, favor, favourite
hate, hatred, loathe, detest, dislike
attractive, appeal, draw in, drew in, drawn in, lure
unique, one of a kind, unparalleled
unusual, out of the ordinary, extraordinary
normal, ordinary, usual, typical, regular
surprise, astonish, amaze, unexpected, caught off guard
true, truth, genuine, authentic
real, genuine, actual, reality
exact, precise, precision
certain, certainty, sure, definite, beyond doubt
uncertain, uncertainty, unclear, up in the air, in limbo, unsure
vague, unclear, ambiguous
transparent, openness, open to scrutiny
reliable, trustworthy
convenient, handy
popular, sought after, in demand, well liked
ambitious, ambition, aspiration
strict, tough, stringent, rigid, harsh
tighten, toughen, stricter, crack down, crackdown, clamp down, clampdown
relax, loosen, ease rules
flexible, pragmatic
coward, cowardice
careful, cautious, wary, prudent
isolate, cut off, outcast, pariah
similar, alike, resemble, likewise, comparable
different, distinct, distinction, unlike
contrast, in contrast, contrary
compare, comparison, in comparison, relative to
diverse, variety, diversify, diversification
inequality, unequal, wealth gap
balance, equilibrium, balancing act
think, thought, believe, reckon, be of the opinion, was of the opinion, were of the opinion
believe, belief, conviction, be convinced, was convinced, were convinced
opinion, view, viewpoint, point of view, standpoint, stance, attitude
stance, attitude, approach, stand on, stood on, where stands
attitude, sentiment, mood
regard, consider, view as, see as, saw as, seen as, look upon, treat as
consider, contemplate, weigh, think about, thought about, mull, ponder
assume, assumption, suppose, presume
guess, speculate, conjecture
suspect, suspicion, suspicious, distrust, mistrust
trust, confidence, trustworthy
doubt, question mark, sceptical, skeptical
understand, understood, grasp, comprehend, comprehension
remember, recall, recollect, recollection
expect, anticipate, foresee, foresaw, foreseen, look forward
forecast, predict, prediction, projection, prognosis, outlook, foresee, foresaw, foreseen
estimate, ballpark, put at, projection
hope, optimism, optimistic
pessimism, pessimistic, gloomy, bleak
willingness, prepared to, readiness, inclined
eager, keen, enthusiasm, enthusiastic
decide, decision, resolve, opt
choose, chose, chosen, choice, pick, select, selection, opt for
choose between, chose between, chosen between, take sides, took sides, taken sides, dilemma
option, alternative, choice, possibility
alternative, substitute, replacement, backup, plan b
idea, concept, notion, brainchild
principle, tenet, guiding idea
worry, concern, anxious, anxiety, uneasy, unease, apprehensive, disquiet
fear, afraid, scared, fright, dread, be frightened, was frightened, were frightened
ignore, disregard, turn a blind eye, overlook, neglect
focus, concentrate, centre on, center on
happy, glad, pleased, delighted, joy
satisfied, satisfaction, content with, pleased, satisfactory
dissatisfied, unhappy, dissatisfaction, discontent, displeased, displeasure
disappoint, disillusion, disillusionment
angry, anger, furious, fury, outrage, indignation, annoyed, irritated, rage
shame, ashamed, embarrass, disgrace, humiliate
sympathy, compassion, pity, empathy
support for, sympathy for, solidarity
respect, esteem, admire
cry, weep, wept
tolerate, put up with, stand for, stood for
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
demonstrate, display, exhibit
disappear, vanish, go missing, went missing, gone missing, missing
represent, embody, epitomise, epitomize, stand for, stood for
north, northern, northerly
south, southern, southerly
east, eastern, easterly
west, western, westerly
play down, downplay, belittle, make light of, made light of, minimise, minimize
get on well, got on well, on good terms, good relations, friendly relations
on bad terms, strained relations, poor relations, at loggerheads
cosy up, cozy up, woo, curry favour
snub, cold-shoulder, give the cold shoulder, gave the cold shoulder, given the cold shoulder, rebuff
outcry, uproar, backlash, furore, fuss, indignation
hypocrisy, hypocritical, double standards
rule out, exclude the possibility
in the pipeline, on the cards, in the works, under way
call the shots, in control, pull the strings
voice in, decision-making
look after, take care, took care, taken care, care for
fate, what became of, what happened to
stranded, stuck, marooned
knock-on effect, spillover, domino effect, ripple effect
foothold, foot in the door, presence in
lose ground, lost ground, lose influence, lost influence
gain ground, gain influence
lip service, empty words, empty promises, rhetoric
scapegoat, scapegoated, fall guy, fell guy, fallen guy
showdown, standoff, stand-off, face-off
bluff, empty threat
soft power, cultural influence
hype, buzz, excitement
overshadow, eclipse, outshine
on the verge, on the brink, close to
at stake, up for grabs, on the line
fed up, tired of, frustrated
on board with, in favour of, in favor of, supportive of
have in common, had in common, shared features, similarities
make up for, made up for, offset, compensate
keep out of, kept out of, stay out of, not get involved
get going, got going, get off the ground, got off the ground, kick-start
what is the point, purpose of, rationale
vacancy, job opening, open position
wiggle room, room for manoeuvre, room for maneuver, leeway
take turns, took turns, taken turns, rotate
next in line, successor, heir apparent
arise, arose, arisen
become, became
bend, bent
blow, blew, blown
break, broke, broken
breed, bred
catch, caught
cling, clung
draw, drew, drawn
drink, drank
feed, fed
forget, forgot, forgotten
gave, given
hang, hung
hear, heard
learn, learnt
meet, met
retake, retook, retaken
ride, rode, ridden
ring, rang, rung
run, ran
seek, sought
shake, shook, shaken
sing, sang, sung
sit, sat
sleep, slept
stand, stood
swim, swam, swum
swing, swung
take, took, taken
tear, tore, torn
throw, threw, thrown
undertake, undertook, undertaken
wake, woke, woken
wear, wore, worn
come, came
see, saw, seen
feel, felt
bite, bit, bitten
swell, swollen
forgive, forgave, forgiven
stick, stuck
foot, feet
withhold, withheld
withstand, withstood
uphold, upheld
mistake, mistook, mistaken
outgrow, outgrew
undergo, underwent, undergone
shine, shone
tread, trod, trodden
dwell, dwelt
tooth, teeth
phenomenon, phenomena
bleed, bled, blood
divide, division
include, inclusion
warm, warmth
young, youth
wise, wisdom
laugh, laughter
behave, behaviour, behavior
pursue, pursuit
notify, notification
vary, variety
simple, simplify
diagnose, diagnosis
repeat, repetition
vacant, vacancy
secret, secrecy
urgent, urgency
retain, retention
abstain, abstention
inquire, inquiry, enquiry
expose, exposure
conceive, conception
perceive, perception
deceive, deception, deceit
concede, concession
convert, conversion
transmit, transmission
omit, omission
submit, submission
accurate, accuracy
proclaim, proclamation
pronounce, pronunciation
renounce, renunciation
prescribe, prescription
subscribe, subscription
compel, compulsion
repel, repulsion
absorb, absorption
destroy, destruction, destructive
certify, certification
qualify, qualification
verify, verification
specify, specification
justify, justification
apply, application
multiply, multiplication
defy, defiance
occur, occurrence
recur, recurrence
absent, absence
distant, distance
silent, silence
frequent, frequency
bureaucratic, bureaucracy
generous, generosity
cruel, cruelty
loyal, loyalty
royal, royalty
honest, honesty
jealous, jealousy
dynasty, dynastic
energy, energetic
strategy, strategic
geography, geographic
ministry, ministerial
parliament, parliamentary
president, presidential
province, provincial
finance, financial
method, methodology
science, scientific
system, systematic
problem, problematic
program, programme, programmatic
hero, heroic
poem, poetic
analyse, analysis, analyst, analytical, analyze
live, life
relieve, relief
grieve, grief
lengthen, length, long
strengthen, strong, strength
heighten, high, height
deepen, deep
widen, wide
shorten, short
weaken, weak
loosen, loose
tighten, tight
broaden, broad
frighten, fright
worsen, worse
enrich, rich
enlarge, large
endanger, danger
enable, able
half, halves
wife, wives
medium, media
criterion, criteria
memorandum, memoranda
curriculum, curricula
easy, easier, easiest
big, bigger, biggest
small, smaller, smallest
great, greater, greatest
high, higher, highest
low, lower, lowest
strong, stronger, strongest
weak, weaker, weakest
rich, richer, richest
poor, poorer, poorest
old, older, oldest, elder
young, younger, youngest
fast, faster, fastest
slow, slower, slowest
cheap, cheaper, cheapest
deep, deeper, deepest
wide, wider, widest
early, earlier, earliest
bad, worse, worst
heavy, heavier, heaviest
tall, taller, tallest
safe, safer, safest
tough, tougher, toughest
wealthy, wealthier, wealthiest
hot, hotter, hottest
cold, colder, coldest
broad, broader, broadest
simple, simpler, simplest
better, best
lead, led
found out, learn
`
  .trim()
  .split('\n')
  .map((line) => line.split(',').map((word) => word.trim()));
