/** Russian: English, of economy, work, trade and transport. See ../russian-english.ts. */
export default `
экономика, экономический: economy, economic, economics
экономист: economist
экономить, экономия: save, savings
финансы, финансовый: finance, financial
финансировать, финансирование: finance, fund, funding
деньги: money, monetary
банк, банковский: bank, banking
банкир: banker
кредит, кредитный: credit, loan
заем: loan
процент, процентный: percent, percentage, interest
облигация: bond
торговля, торговый, торговать: trade, commerce, commercial
торговец, купец: merchant, trader
товар: goods, commodity, product
продать, продавать, продажа, продан: sell, sale, sold
купить, покупать, покупка, куплен: buy, bought, purchase
покупатель: buyer, customer
клиент: client, customer
потребитель: consumer
потребление, потреблять: consumption, consume
цена: price, cost
ценность, ценный: value, valuable
дорогостоящий: expensive, costly
дешевый: cheap
бедный, бедность: poor, poverty
прибыль, прибыльный: profit, profitable
расход: expense, spending, expenditure
затраты, тратить, потратить: cost, spend, spent, expense
убыток: loss
инвестиция, инвестировать, инвестор: investment, invest, investor
капитал: capital
капиталовложение: investment
фонд: fund, foundation
налогоплательщик: taxpayer
пошлина: duty, tariff
тариф: tariff
экспорт, экспортировать: export
производство, производить, произвести: production, produce, manufacture, manufacturing
производитель: producer, manufacturer
производительность: productivity, performance
промышленность, промышленный: industry, industrial
отрасль: industry, branch, sector
фабрика: factory
компания: company
фирма: firm, company
корпорация: corporation
предприятие: enterprise, business, company
предприниматель: entrepreneur, businessman
бизнес: business
пенсия, пенсионный: pension, retirement
зарплата, заработок, зарабатывать, заработать: salary, wage, earnings, earn
оплата, платить, заплатить, оплатить: pay, paid, payment
платеж: payment, fee
бесплатный: free
преимущество: advantage
работа, работать, рабочий: work, worker, labor, labour, job, working
труд, трудовой: labor, labour, work
занятость: employment
профсоюз: union
профессия, профессиональный: profession, professional, occupation
эксперт: expert
инженер, инженерный: engineer, engineering
рабочая: working
хозяйство: economy, farm, agriculture
фермер, ферма: farmer, farm
крестьянин, крестьянский: peasant
урожай: harvest, crop
пшеница: wheat
нефть, нефтяной: oil, petroleum
уголь: coal
топливо: fuel
энергия, энергетический, энергетика: energy, power
электричество, электрический: electricity, electric, electrical
электростанция: power, plant, station
добыча: extraction, mining, production, extract
шахта: mine
медь, медный: copper
железный: iron
металл, металлический: metal
железнодорожный: railway, rail, railroad
шоссе, автострада, автомагистраль: highway, motorway, freeway
улица: street
мост: bridge
тоннель, туннель: tunnel
транспорт, транспортный: transport, transportation, transit
машина: machine, car
поезд: train
локомотив, паровоз: locomotive
метро, метрополитен: subway, metro, underground
трамвай: tram, streetcar
самолет: plane, aircraft, airplane
аэропорт: airport
полет, летать, лететь: flight, fly
пилот, летчик: pilot
порт, портовый: port, harbor, harbour
судно, судоходство: ship, vessel, shipping, navigation
лодка: boat
путешествие, путешественник, путешествовать: travel, journey, voyage, traveler, traveller, expedition
поездка: trip, journey
турист, туризм, туристический: tourist, tourism
пассажир, пассажирский: passenger
перевозка, перевозить: transport, carry
маршрут: route
линия: line
путь: way, path, route, track
мотор: motor, engine
паровой, пар: steam
турбина: turbine
насос: pump
поршень: piston
цилиндр: cylinder
колесо: wheel
оборудование: equipment
устройство: device
прибор: device, instrument
механизм, механический: mechanism, mechanical
техника, технический: technology, technical, technique, equipment
технология, технологический: technology, technological
изобретение, изобрести, изобретатель: invention, invent, inventor
патент: patent
построен: build, built, construct, construction
проект: project, design
проектирование: design
конструкция: structure, design, construction
архитектор, архитектура, архитектурный: architect, architecture, architectural
материал: material
камень, каменный: stone, rock
дерево, деревянный: tree, wood, wooden
кирпич: brick
пластик: plastic
бумага, бумажный: paper
ткань: fabric, cloth, tissue, textile
текстиль: textile
хлопок: cotton
реклама, рекламный, рекламировать: advertising, advertisement, advert
ролик: commercial, video
услуга: service
обслуживание, обслуживать: service, serve, maintenance
рост, расти, вырасти: growth, grow, grew, increase, rise
развитие, развивать, развиваться, развить, развитый: development, develop, developed
кризис: crisis
конкуренция, конкурент: competition, competitor
монополия: monopoly
контракт: contract
проблема: problem, issue
управляющий, менеджер: manager
эффективность, эффективный: efficiency, effective, efficient
поставка, поставщик, поставлять: supply, supplier, delivery
качество: quality
`;
