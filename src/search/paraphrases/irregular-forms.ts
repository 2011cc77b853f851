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
`;
