/**
 * What questions ask for by a word, and the words by which texts tell it: without any of them it is not told. A line is
 * `asked → told`, each a list of words or phrases in either language, `*` for any ending; what asks also tells, if it is one word.
 * A line that begins with a question word holds for questions of that kind alone; one that begins with `~`, which texts tell
 * less surely by these words, where nothing that is shown has them. A word belongs here if hardly any text
 * tells it in yet other words: a port, a fine, a ratification; not a reason, a goal, a meeting.
 */
export const TELLING_WORDS = String.raw`
# people and where they come from
~ gift, gifts, souvenir, souvenirs, what present, which present, подарил*, podaril*, подарок, подарки, подарка, подарков, сувенир* → gave, given, presented, подар*, вруч*
dinner, lunch, banquet, breakfast, menu, dishes, ужин*, обед, банкет*, завтрак*, меню, кормил*, накормил* → reception*, meal, ate, dish*, food*, прием*
hotel, hotels, sleep, slept, overnight, гостиниц*, отель, отеле, отеля, ночевал*, ночу* → stay*, residenc*, guest*, ночев*, резиденц*
photos, photograph, photographs, video, videos, footage, livestream, фотографи*, видео, видеозапис*, трансляц* → photo*, picture*, image*, broadcast*, stream*, film*, фото*, снимк*, трансл*
wore, wearing, suit, галстук*, костюм* → worn, wear*, dress*, suit*, tie, cloth*, costum*, одет*, одежд*, uniform*, mask*, glove*, helmet*, without
limousine*, which car, what car, лимузин*, тачк* → car, cars, limousin*, vehicle*, автомоб*, машин*
bodyguard*, snipers, охран* → guard*, secur*, escort*
sat next, seated, сидел → sat, seat*, sit*, next, сид*
handshake, shook hands, hugged, обнял*, пожал* → hand*, hug*, embrac*, greet*, рук*, обня*, welcom*
phone call, phoned, telephone, созвон* → phone*, call*, spoke, telephon*, телефон*, звон*
journalists, reporters, accredit*, press conference, пресс конференц*, журналист* → press, media, report*, journal*, correspond*, журн*, пресс*, сми, репорт*, news*, writer*
interview, interviews, интервью → interview*, told, said, says, interviewed, сказал*, explain*
interpreter*, translators, переводчик* → interpret*, translat*, перев*
languages, in what language, in which language → language*, spoke*, speak*, english, russian
teachers, teacher, учител* → teach*, educat*, school*, profess*, faculty, tutor*, препод*, педагог*, train*
studied, graduated, graduate, educated, учился, училась, окончил*, uchilsya → graduat*, universit*, educat*, academ*, degree*, school*, institut*, college*, stud*, унив*, инстит*, школ*, учи*, окончи*, alum*, professor*
married, wedding, divorced → marr*, wed*, divorc*, wife, husband, spouse, brid*
родом, уроженец → born, birth*, native, родил*, урожен*, вырос*
career, biography, bio, previous post, previous posts, previous posting, previous postings, previous job, карьер*, биографи* → former*, previous*, serv*, worked, work*, earlier, graduat*, born, since, appoint*, became, held, known, бывш*, ранее, работал*, назнач*, родил*, author*, expert*, professor*, writ*
scholarship*, стипенди* → scholar*, grant*, stipend*, award*, стипенд*
~ hospital, hospitals, больниц* → hospital*, medic*, clinic*, больн*, медиц*
vaccine*, covid*, вакцин* → vaccin*, pandemic*, пандеми*, immun*
passport, passports, citizenship, паспорт*, гражданств* → citizen*, national*, naturali*, граждан*
refugees, refugee, asylum, беженц* → refug*, displac*, fled, flee*, бежен*, убежищ*, exile*, immigra*, emigra*, huguenot*, гугенот*
lawyers, адвокат* → lawyer*, attorney*, counsel*, юрист*
book, books, novel, monograph, книг*, роман*, диссертац* → book*, novel*, author*, wrote, written, publish*, monograph*, thesis, volume*, work, works, писа*, опублик*
football, olympic*, medal, medals, футбол*, олимпи*, медал* → sport*, olymp*, medal*, team*, game*, league*, club*, cup, спорт*, олимп*, клуб*, order, award*
mosque*, church, churches, мечет* → church*, cathedral*, relig*, islam*, muslim*, christian*, parish*, temple*, церк*, храм*, собор*
# what happens
~ protest, protests, protesters, protested, demonstrators, rallies, протесты, протестов, митинг* → протест*, восстан*, волнен*, акци*, сопротивл*, demonstrat*, rall*, riot*, unrest, march*, picket*, strike*, демонстр*, беспоряд*, opposition, oppos*, resist*
vote, votes, voted, ballot, ballots, referendum, abstained, голосова*, проголосова*, референдум* → voting, consensus*, консенсус*, abstain*, elect*, poll*, unanim*, resolution*, голос*, выбор*, резолюц*, majority
boycott, boycotted, бойкот* → walked, refus*, stay*, absent*, skip*, absence, отказ*, отсутств*
parade, парад* → parade*, march*, victory
arrested, arrests, detained, detainees, suspects, charged, convicted, sentenced, jailed, арестован*, задержан*, подозреваем*, осужден* → arrest*, detain*, detention, suspect*, charg*, convict*, sentenc*, jail*, prison*, trial*, court*, custody, imprison*, арест*, подозр*, осужд*, пригов*, суд*, тюрьм*, guilty
prisoners → prison*, captiv*, captur*
deported, deport, deportation*, депортир*, выдвор*, высла* → deport*, expel*, expuls*, removed, депорт*, высыл*
fines, penalty, penalties, fined, штраф*, наказани* → fine, punish*, penal*, jail*, наказ*
injured, wounded, раненых, ранены, раненые, пострадавш* → injur*, wound*, casualt*, hurt, victim*, surviv*, ранен*, пострада*, жертв*
gunmen, shooters, attackers, perpetrators, нападавш* → gunm*, shoot*, shot, attacker*, perpetrat*, assailant*, suspect*, militant*, terrorist*, напад*, боевик*
hostage*, заложник* → kidnap*, captiv*, prisoner*, залож*, похи*
assassinat*, poisoned, отравл* → assassin*, murder*, poison*, kill*, shot, dead, death*, уби*, отрав*, погиб*
investigation, investigators, black box, black boxes, расследовани* → investigat*, probe*, inquir*, commission*, committee*, расслед*, комисси*, examin*, study, studies, studied
~ apology, apologise*, apologize*, say sorry, said sorry, извини* → apolog*, sorry, regret*, сожале*, извин*
~ incidents, incident, clashes, инцидент*, столкновени* → incident*, clash*, attack*, fight*, skirmish*, accident*, event*, shoot*, столкн*, инцид*, fought, battle*
~ claimed respons*, took responsib*, claims respons*, взял на себя ответств*, взял ответств* → responsib*, claimed, behind, carried, ответств*
~ evasion, evade, evading, обход санкций → evad*, evas*, circumvent*, bypass*, avoid*, around, обойти, обход*
~ closures, closed roads → clos*, shut*, block*, restrict*
~ trial, verdict, appeal court, which court → trial*, court*, verdict*, judg*, tribunal*, suit*, sued, sentenc*, суд*
~ funeral*, похорон* → buri*, burial, cremat*, похор*
compensation, compensate*, компенсац* → compensat*, pay*, paid, reparation*, damages, settle*, компенс*, выплат*, возмещ*
coup, переворот* → coup*, putsch*, overthr*, mutin*, revol*, перевор*, мятеж*, rebel*, uprising
resigned, resign, resignation, sacked, overthrown, ousted, thrown out, отставк*, уволен*, свергнут*, сверг* → resign*, sack*, fired, dismiss*, step*, oust*, overthr*, remov*, replac*, toppl*, fled, flee*, revolution*, depos*, left, отстав*, уволи*, смен*, lost, drop*, expel*
ceasefire*, truce, перемири* → truce*, peace, armistice*, перемир*, мир*
earthquake*, drought*, glacier*, snow, землетряс*, засух*, ледник* → quake*, snow*, climate, ледн*, снег*, климат*, ice
blocked, banned, заблокирова* → block*, ban, bans, restrict*, prohibit*, outlaw*, forbid*, illegal, cens*, блокир*, запре*, prevent*
hacked, hackers, cyberattack*, хакер*, кибератак* → hack*, cyber*, кибер*
bribe*, corruption, взятк*, коррупц* → corrupt*, graft, fraud, взят*, корруп*
spies, espionage, шпион* → spy, spying, intelligence, разведк*
heroin, drug trafficking, narcotics, наркотик*, героин* → drug*, narco*, traffick*, opium, нарко*, medic*
# soldiers
weapon, weapons, missile, missiles, drone, drones, оружие, ракеты, ракета, дрон* → weapon*, missile*, rocket*, gun*, bomb*, drone*, tank, tanks, arms, armed, artillery, shell*, munition*, оруж*, ракет*, беспилот*, танк*, пистол*, нефт*, launch*
commander, commanders, командующ*, командир* → command*, general*, leader*, led, head*, команд*, генерал*
military exercises, drills, учения, учений, учениях, маневр* → exercis*, drill*, manoeuv*, maneuv*, training, train*, учени*, учен*
mercenar*, conscripts, наемник* → recruit*, conscript*, enlist*, volunteer*, наемн*, вербов*, призыв*, мобилиз*
police, полици* → polic*, officer*, cop, cops, guard*, полиц*, мили*, law
nuclear, ядерн* → atom*, uranium, ядер*, атом*
# states and their papers
~ parliament, duma, парламент* → senat*, congress*, lawmaker*, legislat*, assembl*, deput*, house*, commons, lords, knesset, дум*, сенат*, депутат*, законодат*
embassy, embassies, consulate*, посольств*, консульств* → embass*, consul*, ambassador*, diplom*, посол*, послы
~ decree, decrees, regulation, ordinance, постановлени*, указ, указа → regulat*, decree*, law, laws, legal, ordinan*, order*, statut*, act, acts, bill, rule*, постановл*, указ*, закон*, приказ*
ratified, ratify, ratification, ratifed, ратифиц*, ратифик* → ratif*, ратиф*, approv*, sign*
expire, expires, expiry → expir*, valid, until, through, end*, lapse*, истек*, действ*
~ signature, put his name, put her name, put their name*, подпись, подписи → sign*, initialled, ink*, conclud*, подпис*
full membership, полноправн* → full*, полноправ*
separately, bilaterally, one on one, face to face, наедине, отдельно → separat*, bilateral*, private*, sideline*, margin*, one-on-one, face, alone, aside, individual*, двусторон*, отдельн*, tete
transcript*, registry, pdf, download*, стенограмм*, скачать → website*, http*, online, стеногр*, сайт*
charter, устав, устава → charter*, statut*, constitution*, устав*
district, districts, район* → district*, region*, province*, oblast*, area*, county, counties, neighbo*, област*, регион*, quarter, borough*
~ civil society, ngo, ngos, нко → civil*, non-governmental, activist*, citizen*, communit*, общест*
flag, logo, anthem, флаг*, логотип* → flag*, logo*, anthem*, гимн*, лого*, emblem, symbol*, colo*
~ population, население, жителей → population*, inhabit*, people*, populous, resident*, citizen*, насел*, жител*, челов*
respondents, sample size, the sample, polled, interviewed, респондент*, опрошен* → sample*, respond*, респонд*
pollster, which institute, polling institute, polling firm → institut*, survey*, center*, centre*, conducted, университет*
# money
lender, lenders, creditor, creditors, loan, loans, repay, repaid, кредиты, кредит, кредита, кредитов, займ* → lend*, lent, loan*, credit*, debt*, repay*, borrow*, долг*, заем*, заним*, кредит*
debt, debts, долг, долги, долгов → debt*, ow*, loan*, borrow*, credit*, liabilit*, долг*, кредит*
shareholder*, stake, stakes, акционер* → share*, own*, owner*, акци*, дол*, владе*, percent
split, breakdown, broken down, break down, divided between, divided among, divided up, shared out → divid*, each, per, respectively, distribut*, alloc*, break*, separat*
profit, profits, revenue, revenues, прибыл*, выручк* → earn*, income*, gain*, turnover, доход*, sales
stock price, share price, share prices, курс акций, цена акций → stock*, share*, акци*, price*
currency, currencies, валюта, валюте, валюты → currenc*, ruble*, rouble*, yuan*, tenge*, dollar*, euro*, pound*, money, franc*, валют*, рубл*, юан*, тенге, доллар*
bank card, bank cards, mir card, credit card*, карта мир → card*, payment*, pay, карт*
bitcoin, crypto*, биткоин*, крипт* → blockchain, крипто*
salary, salaries, wage, wages, earn, earns, зарплат*, зарабатыва* → salar*, wage*, paid, pay*, earn*, income*, зарпл*, оклад*, платит*, зарабат*
pension, pensions, пенси* → pension*, retire*
remittance*, remit, денежные переводы, переводы мигрантов → remit*, send*, sent, transfer*, перевод*, перечисл*, отправ*
subsid*, субсид* → grant*, aid, support*
gdp → gross, domestic, econom*, ввп
budget, budgets, бюджет* → budget*, spend*, spent, fund*, financ*
tender, tenders, bidders, тендер* → tender*, bid*, auction*, конкурс*
contractor, contractors, contracter, contracters, подрядчик* → contract*, compan*, firm*, consorti*, corporation*, builder*, built, компани*, фирм*, консорциум*
insurance, страховк* → insur*, страхов*
bankrupt*, банкрот* → insolven*, collaps*, debt*
ticket, tickets, fare, fares, freight rate*, билет* → ticket*, fare*, pric*, cost*, цен*, freight
cheaper, cheapest, дешевле, дешевый → cheap*, cost*, pric*, expens*, afford*, low*, save*, deshev*, дешев*, стоит, стоим*, цен*, эконом*
earmarked → earmark*, alloc*, reserv*, devot*, set aside, part, share, intend*, spent, dedicat*, invest*
lithium, uranium, copper, wheat, cotton, coal, titanium, tungsten, литий, уран, медь, меди, пшениц*, хлопок, уголь, титан, вольфрам* → лити*, уран*, пшен*, хлопк*, угл*, угол*, титан*, grain*, зерн*
deposits, mines, oilfield*, месторождени* → deposit*, mine, mining, field*, extract*, месторожд*, шахт*, рудник*, добы*
exports, exported, imports, imported, экспорт, экспорта, экспорту, импорт, импорта, импорту → export*, import*, sell*, sold, buy*, bought, suppl*, ship*, deliver*, trade in, поставл*, поставк*, продаж*, прода*, покуп*, закуп*, вывоз*, ввоз*
tariff, tariffs, тариф* → tariff*, dut*, custom*, пошлин*, rate*
paid out, disbursed, выплачен* → paid, pay*, disburs*, spent, releas*, transfer*, выплат*, выплач*
lease, leased, аренд* → lease*, rent*, term, lend-lease
wool, silk, carpets, leather → wool*, silk*, carpet*, leather*
what language, what languages, which language, which languages, каком языке, каких языках, kakom yazyke → language*, tongue*, spoke, speak*, язык*
what goods, which goods, what products, which products, main goods, main products, main exports, mainly export, mostly export, какие товары → goods, product*, oil, gas, grain, wheat, metal*, machin*, fuel, textile*, food*, fruit*, vegetable*, cotton, electronic*, mineral*, fertili*, coal, timber, car, cars, товар*, нефт*, газ*, зерн*, металл*
number and title, number and date, law number, number of the law, номер закона → no\.? ?\d+, №, number \d+, n° ?\d+
# what is built and what moves
port, ports, seaport, harbour, harbor, порт, порта, порту, порты, портов → harbo*, terminal*, dock*, naval, sea, ship*, гаван*, терминал*, порт*
ferry, ferries, паром* → ferr*, ship*, boat*, vessel*, суд*
fleet, флот* → fleet*, aircraft, planes, ships, vessels, navy, naval, boats, кораб*
airline, airlines, carrier, авиакомпани* → airway*, carrier*, air, авиа*
flight number, flight no, номер рейса → flight *, рейс *
boeing model*, airbus model*, model of plane, model of aircraft, aircraft type, plane type, which models, what models, aircraft models, aircraft model, plane model, which model, what model of, locomotive model*, модель самолет*, модели самолет* → model*, type*, series, version*, dreamliner*, max, class*, модел*, серии
deliveries, delivered, delivery, поставят, доставк* → deliver*, hand*, suppl*, arriv*, receiv*, ship*, постав*, достав*, получ*
parcel* → ton, tons, tonn*, cargo, freight, volume*, weigh*
~ gauge, коле* → track*
diesel, дизел* → diesel*, electric*, fuel*, engine*
bridge, bridges, мост, моста, мосты → bridge*, crossing*, span*, мост*, river
tunnel*, тоннел* → underground
metro, subway, метро → metro*, subway*, underground, rail*, метро*, train*
highway, highways, motorway, автострад* → highway*, motorway*, road*, freeway*, interstate*, route*, автостр*, дорог*, шоссе, трасс*, expressway
taxi*, такси → cab, cabs, такс*
checkpoint*, border crossing*, border post* → border*, crossing*, post*
pipeline*, трубопровод*, газопровод* → pipe*, труб*, газопр*
dam, dams, плотин* → dam*, hydro*, reservoir*, гэс, водохр*
solar, солнечн* → sun*, renewable*, green, солн*, зелен*
satellites, cosmonaut*, rocket, rockets, космонавт* → satellit*, space*, cosmo*, astro*, orbit*, rocket*, launch*, спутник*, косм*, астронавт*, орбит*, ракет*
cosmodrome, baikonur, космодром*, байконур* → cosmodr*, baikon*, космодр*, байкон*, launch*
airfield*, airbase*, air base → airport*, base*, runway*
mountain, mountains, peak, river, rivers, lake, desert, island, гора, горы, вершин*, озер*, остров*, названия рек → mount*, peak*, river*, lake*, desert*, island*, hill*, range, alp*, гор*, остр*, вод*, ocean, sea
tourists, tourist, tourism, турист*, туризм* → touris*, visit*, travel*, турис*, путешеств*
tiktok, twitter, facebook, instagram, website*, приложени*, сайт* → internet, web*, online, digital, app, apps, telegram, social, site*, интернет*
# units, and how often
~ cubic, bcm, кубометр*, кубическ* → billion cubic
~ megawatt*, gigawatt*, kilowatt*, mw, gw, мегаватт*, гигаватт* → [a-z]*watt*, kw, [а-я]*ватт*
~ barrel*, баррел* → b/d, bpd
~ hectare*, acre, acres, гектар* → ha
~ ton, tons, tonne, tonnes, tonnage, тонн* → ton*, mt
~ km, kilomet*, miles, километр* → km[a-z²]*, mile
~ how often, how frequently, how regularly, как часто, насколько часто → every, each, annual*, year*, month*, week*, daily, days?, times, once, twice, often, seldom, rarely, never, always, regular*, frequent*, quarter*, раз[а-я]*, ежегод*, ежемесяч*, кажд*, регуляр*, част*, редко, постоянн*
# at what time
what hour, what time did, what time was, what time does, what time will, во сколько, в котором часу → \d{1,2}[:.]\d\d, \d+ ?[ap]\.?m, o'clock, noon, midnight, morning, afternoon, evening, hour*, night, утр*, вечер*, ночь*, час*, полдень
# what was before, beside and for it
job before, post before, office before, position before, career before, work before, worked before, before becoming, before he became, before she became → former*, previous*, earlier, used to, ex, served, once, began, бывш*, ранее
in return, in exchange, взамен → return, exchange, concession*, reward*, обмен*
~ accompanied, accompany, travelled with, traveled with, flew with, сопровожда* → accompan*, entourage, along with, сопровожд*
what party, which party, political party, какой партии → party, parties, faction*, парти*
# who did it
~ who: behind the attack*, behind the blast*, behind the plot, behind the bombing*, behind the shooting*, behind the killing*, behind the murder*, behind the coup → behind, responsib*, claim*, carried out, perpetrat*, blam*, mastermind*, gunm*, initiat*, launch*, propos*, organi*, creat*, found*, led, attribut*
who: invited, пригласил*, who invites → invit*, host*, call*, приглас*, ask*
who: finances, funds, funded, financed, pays, paying, paid for, финансир*, оплат* → financ*, fund*, sponsor*, invest*, pay*, paid, money, donat*, grant*, subsid*, финанс*, спонсор*, инвест*, плат*, cost*, bought
who: owns, owned, владеет → own*, belong*, share*, held, acquir*, bought, property, владе*, принадлеж*, sold
who: operates → operat*, run*, manag*, own*, compan*, служ*
who: blamed, blames, accused, accuses, винит, обвин* → blam*, accus*, fault*, responsib*, вин*, alleg*, claim*
who: mediat*, brokered, посредни* → broker*, negotiat*, facilitat*, посредн*, перегов*, arrang*
~ who: coined, invented, came up with, comes up with, придумал* → coin*, invent*, devis*, propos*, creat*, develop*, introduc*, suggest*, author*, concei*, found*, design*, discover*, formulat*, term, first, call*, nam*, придум*, изобр*, предлож*, созда*, автор*, idea*, patent*, built, pioneer*
# when it was done
when: join, joined, joining, joins, вступил*, вступит, присоединил*, вошел, вошла → join*, member*, acced*, access*, enter*, since, admit*, becam*, part, вступ*, член*, присоедин*, вош*, войд*, team*, ally, allies
when: founded, established, created, set up, founding, основан*, создан*, учрежден* → found*, establish*, creat*, set, up, launch*, began, beg*, start*, introduc*, initiat*, inaugur*, open*, first, since, form*, origin*, unveil*, announc*, emerg*, built, dat*, основ*, созд*, учрежд*, появи*, начал*, charter*, incorporat*, institut*, organi*
~ when: finished, completed, ready, operational, opens, complete, finish, open, достроят, завершен*, откро* → complet*, finish*, open*, operat*, launch*, end, ended, deadline, final*, built, construct*, заверш*, достро*, откр*, законч*, ввод*, use, service, run*, through, reopen*, resum*, restart*
~ when: elected, избран*, избрали → elect*, vote*, since, office, became, won, win*, избр*, chosen, selected, appoint*, president
# where it was done
~ where: headquarter*, headquater*, hq, head office, main office, its seat, the seat, штаб квартир* → based (?:in|at), seat, штаб-?квартир*, базир*, располож*
where: manufactured, assembled, produced, made, built, производят, собирают → manufactur*, assembl*, produc*, build*, factor*, plant*, construct*, производ*, сбор*, постро*, located, workshop*, born, industr*
where: buried, похорон* → buri*, grave*, cemetery, tomb*, похор*, клад*
where: based, located, headquartered → base*, headquarter*, seat*, locat*, HQ, situat*, office*, home*, campus*, центр*, располож*, in, near
where: landed, landing, приземлился → land*, airport*, arriv*, touch*, crash*, fly, flew, приземл*, аэропорт*, прибы*
# why it was done
why: left, leave, quit, walk out, walked out, exit, withdrew, вышел, вышла, ушел, ушла, покинул* → leav*, quit*, walk*, exit*, withdr*, pull*, depart*, resign*, suspend*, выш*, выход*, уш*, покин*, остав*, flee*, fled, abandon*, drop*
why: joined, join, вступил*, вступает → join*, acced*, access*, enter*, admit*, вступ*, присоедин*, side, sided, align*, becom*, became, ally
`;
