/** Verbs, nouns and adjectives of one root that have different stems: destroy and destruction. One group a line, see ../paraphrases.ts. */
export default `
# verbs, nouns and adjectives of one root; degrees of comparison; plurals
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
large, larger, largest
busy, busier, busiest
long, longer, longest
near, nearer, nearest
hard, harder, hardest
good, better, best
far, farther, farthest
dry, drier, driest
dense, denser, densest
dark, darker, darkest
thin, thinner, thinnest
loud, louder, loudest
rare, rarer, rarest
tiny, tinier, tiniest
vast, vaster, vastest
wise, wiser, wisest
wet, wetter, wettest
fine, finer, finest
firm, firmer, firmest
mild, milder, mildest
pure, purer, purest
warm, warmer, warmest
cool, cooler, coolest
ugly, uglier, ugliest
lovely, lovelier, loveliest
holy, holier, holiest
wild, wilder, wildest
nice, nicer, nicest
flat, flatter, flattest
sad, sadder, saddest
lead, led
hot, heat
see, sight
sit, seat
sing, song
feed, food
mix, mixture
enter, entrance
contain, content
sustain, sustenance
redeem, redemption
erupt, eruption
found out, learn
`;
