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
заем: loan
процентный: percent, percentage, interest
торговля, торговый, торговать: trade, commerce, commercial
торговец, купец: merchant, trader
товар: goods, commodity, product
продан: sell, sale, sold
куплен: buy, bought, purchase
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
фонд: fund, foundation
тариф: tariff
экспорт, экспортировать: export
производство, производить, произвести: production, produce, manufacture, manufacturing
фабрика: factory
фирма: firm, company
бизнес: business
зарплата, заработок, зарабатывать, заработать: salary, wage, earnings, earn
платеж: payment, fee
бесплатный: free
работа, работать, рабочий: work, worker, labor, labour, job, working
труд, трудовой: labor, labour, work
занятость: employment
профессия, профессиональный: profession, professional, occupation
эксперт: expert
инженер, инженерный: engineer, engineering
рабочая: working
хозяйство: economy, farm, agriculture
фермер, ферма: farmer, farm
урожай: harvest, crop
уголь: coal
топливо: fuel
энергия, энергетический, энергетика: energy, power
электричество, электрический: electricity, electric, electrical
электростанция: power, plant, station
добыча: extraction, mining, production, extract
шахта: mine
железный: iron
железнодорожный: railway, rail, railroad
шоссе, автострада, автомагистраль: highway, motorway, freeway
улица: street
тоннель, туннель: tunnel
транспорт, транспортный: transport, transportation, transit
трамвай: tram, streetcar
самолет: plane, aircraft, airplane
аэропорт: airport
полет, летать, лететь: flight, fly
летчик: pilot
судно, судоходство: ship, vessel, shipping, navigation
путешествие, путешественник, путешествовать: travel, journey, voyage, traveler, traveller, expedition
турист, туризм, туристический: tourist, tourism
турбина: turbine
поршень: piston
цилиндр: cylinder
устройство: device
механизм, механический: mechanism, mechanical
техника, технический: technology, technical, technique, equipment
технология, технологический: technology, technological
изобретение, изобрести, изобретатель: invention, invent, inventor
построен: build, built, construct, construction
архитектор, архитектура, архитектурный: architect, architecture, architectural
дерево, деревянный: tree, wood, wooden
бумага, бумажный: paper
ткань: fabric, cloth, tissue, textile
текстиль: textile
хлопок: cotton
реклама, рекламный, рекламировать: advertising, advertisement, advert
ролик: commercial, video
услуга: service
рост, расти, вырасти: growth, grow, grew, increase, rise
развитие, развивать, развиваться, развить, развитый: development, develop, developed
управляющий: manager
эффективность, эффективный: efficiency, effective, efficient
`;
