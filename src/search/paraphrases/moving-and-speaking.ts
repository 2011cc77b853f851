/** Words for the same thing: motion: going, coming, travelling; position and holding; speech acts and communication; writing, documents, signing; media. One group a line, see ../paraphrases.ts. */
export default `
# motion: going, coming, travelling
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

# position and holding
located, lies in, whereabouts, based in, place where
base, headquarters, head office, seat
hide, hid, hidden, conceal, cover up, keep secret, kept secret, hush up
put on the table, table a proposal, offer, put forward, come up with, came up with
surround, encircle, ring around, besiege, siege
store, storage, stockpile, warehouse, depot
replace, substitute, substitution, take over from, took over from, taken over from, step into
replace, successor, succeed as, take the place of, took the place of, taken the place of
gap, divide, gulf, disparity

# speech acts and communication
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
boast, brag, brag about, tout, crow about, trumpet, highlight, point with pride
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

# writing, documents, signing
write, wrote, written, writer, pen
author of, writer, written by, penned by, sign off, byline, article by, who wrote
co-author, co-write, co-written, written jointly
article, piece, story, report
paper, study, report, research paper
document, paper, text
draft, draw up, drew up, drawn up, first version
publish, come out, came out, print, bring out, brought out
register, registration, sign up, enrol, sign on
sign, ink, put pen to paper, put their names to, put their name to, put his name to, put her name to, put its name to, put their signatures, put their signature, put his signature, signature, conclude
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

# media
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
`;
