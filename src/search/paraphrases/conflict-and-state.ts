/** Words for the same thing: conflict and defence; law, crime and police; government and politics; meetings and participation. One group a line, see ../paraphrases.ts. */
export default `
# conflict and defence
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
terrorism, terrorist, extremist, militant, jihadist, jihadi, Islamist
legal basis, legally binding, legally bound, legally obliged, legal codification, codified, binding commitment, binding obligation
revolution, revolt, uprising, upheaval
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

# law, crime and police
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

# government and politics
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

# meetings and participation
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
`;
