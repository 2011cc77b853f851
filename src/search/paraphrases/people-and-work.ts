/** Words for the same thing: people and society; work; education and science; health; food and daily life; sport; culture and religion. One group a line, see ../paraphrases.ts. */
export default `
# people and society
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

# work
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

# education and science
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

# health
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

# food and daily life
food, foodstuffs, meal, nutrition
dinner, supper, banquet
hungry, hunger, famine, starve, starvation, malnutrition, undernourished
holiday, vacation, day off, time off
hotel, accommodation, lodging, guesthouse, inn

# sport
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

# culture and religion
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
`;
