/** Words for the same thing: evaluation; thinking and feeling; appearance and showing; chatty and idiomatic ways. One group a line, see ../paraphrases.ts. */
export default `
# evaluation
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

# thinking and feeling
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

# appearance and showing
demonstrate, display, exhibit
disappear, vanish, go missing, went missing, gone missing, missing
represent, embody, epitomise, epitomize, stand for, stood for
north, northern, northerly
south, southern, southerly
east, eastern, easterly
west, western, westerly

# chatty and idiomatic ways
play down, downplay, belittle, make light of, made light of, minimise, minimize
get on well, got on well, on good terms, good relations, friendly relations
on bad terms, strained relations, poor relations, at loggerheads
cosy up, cozy up, woo, curry favour
snub, cold-shoulder, give the cold shoulder, gave the cold shoulder, given the cold shoulder, rebuff
outcry, uproar, backlash, furore, fuss, indignation
backfire, backlash, boomerang, turn against, rebound on
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
`;
