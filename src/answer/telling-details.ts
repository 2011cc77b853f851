/** Details of games, people, things, health, courts and towns that are asked for by a word, as in `telling-words.ts`. */
export const TELLING_DETAILS = String.raw`
# games and matches
referee, referees, umpire, umpires, whistle → referee*, umpire*, official*, refereed, var, penalt*, sent off
final score, what score, which score, scoreline, какой счет, со счетом, счет матча → \d+\s?[-–:]\s?\d+, drew, draw, beat*, won, lost, goal*, scor*, level*, ahead, счет*, ничь*
attendance, how many spectators, how many fans, spectators, сколько зрителей, зрител* → crowd*, attend*, spectat*, fans, watch*, supporters, seat*, audience*, stand*, people, turned, зрител*, болельщ*
shirt number, squad number, jersey number, номер на футболке → shirt*, jersey*, wears, wear, wearing, number
man of the match, player of the match, best player, mvp → man of the match, player of the match, best player, mvp, voted, award*, named, chosen
hat trick → hat-trick*, hat trick*, three goals, three times
red card, red cards, yellow card, yellow cards, sent off, красную карточку, удалили → dismiss*, card*, ten men, booked, booking*, sending-off, sent off, удал*, карточ*
clean sheet* → clean sheet*, conced*, without letting
prize money, prize fund, призовой фонд → prize*, award*, won, purse, winner*, приз*
mascot*, талисман* → mascot*, талисм*
medal count, how many medals → medal*, gold, silver, bronze
# people
hobby, hobbies, pastime, free time, spare time, хобби, увлечени* → hobb*, free time, spare time, collect*, love*, enjoy*, like*, weekend*, passion*, play*, garden*, fish*, sing*, paint*, read*, hik*, хобби
blood type, blood group, группа крови → blood, кров*
maiden name, девичья фамилия → née, born, maiden, married
phone number, telephone number, hotline number, number of the hotline, number to call, номер телефона, какой номер у → \d{3}, \d-\d
zip code, postcode, postal code, почтовый индекс → \d{4}
pet, pets, питомец, питомца → dog*, cat, cats, pet, puppy, animal*, horse*, parrot*, собак*, кошк*
bonus, bonuses, weekly pay, paid a week, премию, премия → bonus*, paid, pay, pays, extra, wage*, salar*, reward*, a week, преми*
retire, retires, retired, retirement, на пенсию → retire*, step* down, last season, last year, leav*, left, end*, пенси*
# things and how they are made
how tall, height, altitude, высота, высоту, высоте → tall, high, higher, height*, metre*, meter*, feet, foot, ft, storey*, stories, floor*, above, altitude*, kilomet*, mile*, км, высот*, метр*
how heavy, weigh, weighs, how much does it weigh, вес, весит, весят, масса → weigh*, kilo*, kg, tonne*, ton, tons, pound*, gram*, heav*, mass, lb*, light*, вес*, кило*, тонн*
how fast does, how fast can, top speed, what speed, speed, speeds, скорость, скорости, скоростью → speed*, km, mph, kilomet*, mile*, an hour, per hour, knot*, fast*, slow*, quick*, скорост*
how deep, depth, depths, глубина, глубине, глубину → deep*, depth*, metre*, meter*, feet, fathom*, below, bottom, seabed, глуб*
how wide, width, ширина, ширину → wide*, width, broad*, metre*, meter*, feet, across, lane*, шир*
~ temperature, temperatures, how hot, how cold, how warm, температура, температуру → degree*, temperature*, °, celsius, fahrenheit, hot*, cold*, warm*, freez*, frost*, heat*, frozen, fever*, градус*, темп*
colour, color, colours, colors, what colour, what color, какого цвета → red, blue, green, yellow, white, black, grey, gray, orange, purple, pink, brown, gold*, silver*, paint*, dark*, light*, colour*, color*, tint*, crimson, scarlet, красн*, син*, зелен*, бел*, черн*, желт*
~ fuel, fuels, топливо, топлива, топливе → fuel*, petrol*, diesel*, gas, gasoline, kerosene, hydrogen, electric*, batter*, oxygen, oxidis*, oxidiz*, methane, propell*, charg*, топл*
~ battery, batteries, аккумулятор*, батаре* → batter*, cell*, charg*, kwh, kilowatt*, pack, packs, аккум*, батар*
serial number, registration number, licence plate, license plate, number plate → \d{2}, plate*, registr*, serial
warranty, warranties → warrant*, guarant*
manufacturer, manufacturers, изготовител* → made, maker*, makes, built, build*, manufactur*, produc*, suppl*, firm, company, develop*, design*, произв*, изгот*
architect, architects, архитектор* → architect*, design*, drew, plann*, archit*, архит*, проект*
sponsor, sponsors, sponsored, sponsorship, спонсор* → sponsor*, fund*, paid, pays, donat*, back*, financ*, support*, money, спонс*
~ seating capacity, how many seats, capacity of the stadium, capacity of the hall, сколько мест → seat*, hold*, capacity, room for, accommodat*, places, fit*, мест*
ingredients, ingredient, made of, made from, состав → contain*, made, ingredient*, consist*, mix*, compos*, includ*, of wood, of steel, соста*
# companies
dividend*, дивиденд* → dividend*, per share, pay-out*, payout*, дивид*
market share, доля рынка → market, share*, percent, per cent, %
slogan, slogans, tagline, лозунг*, слоган* → slogan*, motto*, chant*, shout*, banner*, placard*, tagline*, “, ", лозунг*
opening hours, opening times, часы работы → \d{1,2}[.:]\d{2}, o’clock, o'clock, [ap]\.?m, hours, noon, midnight, open*, clos*
working hours, hours a week, overtime, shift pattern* → hour*, week*, shift*, overtime
interest rate, what interest, rate of interest, процентная ставка, под какой процент → interest, percent, per cent, %, rate*, процент*, ставк*
~ layoffs, redundancies, увольнени* → laid off, lay off, layoff*, redundan*, dismiss*, job, jobs, cut, cuts, post, posts, fired, sack*, let go, уволь*, сокращ*
investor, investors, инвестор* → invest*, stake*, shareholder*, fund*, backer*, owner*, money, capital, инвест*
# health
symptom*, симптом* → symptom*, fever*, headache*, cough*, pain*, ache*, temperature*, rash*, tired*, vomit*, nausea, sore*, swell*, swoll*, breath*, dizz*, bleed*, chill*, sick*, ill, illness, feel*, felt, stroke*, paralys*, numb*, симпт*
side effect, side effects, adverse reaction*, побочн* → side effect*, reaction*, headache*, sore*, fever*, tired*, pain*, adverse, ill, unwell, swell*, rash*, safe*, harm*, died, fell ill, побоч*
dose, doses, dosage, доза, дозы, доз → dos*, mg, milligram*, millilit*, microgram*, inject*, jab*, shot*, spray*, tablet*, pill*, given, укол*
incubat*, инкубац* → incubat*, days, weeks, develop*, appear*, after, инкуб*
diagnosis, diagnosed, диагноз* → diagnos*, found to have, test*, suffer*, disease*, ill, illness, condition, cancer, virus*, disc, injur*, fever*, syndrome, диагн*
cause of death, died of, die of, причина смерти, умер от → died, die, dies, dead, death*, kill*, drown*, heart, stroke, bled, fatal*, умер*, смерт*, погиб*
mortality, fatality rate, death rate, смертност* → die*, death*, dead, kill*, fatal*, mortal*, percent, per cent, surviv*, смерт*
# courts
lawyer, attorney, barrister, solicitor, defence counsel, адвокат, адвоката, адвокатом → lawyer*, attorney*, counsel, barrister*, solicitor*, defend*, defence, defense, represent*, адвок*, защит*
jury, jurors, juror, присяжн* → jur*, присяж*
bail, залог → bond, released, freed, custody, surety, bail*, залог*
plea, plead, pleaded, pleads, признал вину → plea*, plead*, admit*, deni*, deny, guilty, innocen*, confess*, вин*
murder weapon, orudie, орудие убийства → gun*, knife*, kniv*, pistol*, rifle*, weapon*, stab*, shot, shoot*, axe*, hammer*, poison*, нож*, пистол*
witness, witnesses, свидетел* → witness*, testif*, saw, seen, evidence, testimony, told, said, heard, question*, свидет*
motive, motives, мотив, мотивы → motive*, because, wanted, reason*, revenge, money, debt*, jealous*, anger, angry, out of, why, grudge*, мотив*, причин*
# accidents and weather
wind, winds, how windy, gusts, ветер, ветра → wind*, storm*, gale*, gust*, calm, breez*, swell*, ветр*, ветер*
rainfall, how much rain, осадк* → rain*, mm, millimet*, storm*, flood*, shower*, дожд*, осад*
lifejacket*, life jacket*, seat belt*, helmets, жилеты, жилетов → life jacket*, lifejacket*, belt*, helmet*, vest*, жилет*
number of the lifeboat, lifeboats, спасательная шлюпка → lifeboat*, boat*, raft*, шлюп*
# towns
turnout, явка, явку → turnout, turned out, voted, vote*, poll*, percent, per cent, ballot*, явк*
petition, petitions, петиция, петицию → petition*, signature*, sign*, петиц*, подпис*
council tax, tax rate, налоговая ставка → tax*, rate, rates, percent, levy, налог*
parking, парковк* → park*, car park*, space*, стоян*, парк*
decibel*, noise level*, how loud → noise*, decibel*, loud*, quiet*, sound*, hear*
song, songs, melody, playlist, песня, песню, песни → song*, sang, sing*, sung, music*, tune*, anthem*, melod*, track*, album*, choir*, band, bands, chant*, hymn*, песн*, пел*
dress code → dress*, wear*, wore, cloth*, suit*, tie
museum, museums, музей, музея → museum*, gallery, exhib*, collection*, музе*, выстав*
`;
