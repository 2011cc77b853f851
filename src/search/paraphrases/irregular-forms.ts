/** Forms that no stemmer unites: bought and buy. One group a line, see ../paraphrases.ts. */
export default `
# irregular forms
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
awake, awoke, awoken
bear, borne, born
bind, bound
creep, crept
drink, drank, drunk
eat, ate, eaten
went, gone
grind, ground
kneel, knelt
lean, leant
leap, leapt
light, lit
shoot, shot
slide, slid
spring, sprang, sprung
strike, struck, stricken
sweep, swept
weave, wove, woven
man, men
mouse, mice
goose, geese
knife, knives
wolf, wolves
shelf, shelves
ox, oxen
datum, data
index, indices
thesis, theses
axis, axes
fungus, fungi
radius, radii
genus, genera
corpus, corpora
`;
