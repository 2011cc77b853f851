/** Russian: English, of economy, work, trade and transport. See ../russian-english.ts. */
export default `
экономить, экономия: save, savings
деньги, денег: money, monetary
банк, банковский: bank, banking
банкир: banker
заем: loan
процентный: percent, percentage, interest
купец: merchant, trader
продан: sell, sale, sold
куплен: buy, bought, purchase
дорогостоящий: expensive, costly
дешевый: cheap
бедный, бедность: poor, poverty
прибыль, прибыльный: profit, profitable
расход: expense, spending, expenditure
затраты, тратить, потратить: cost, spend, spent, expense
инвестиция, инвестировать, инвестор: investment, invest, investor
производство, производить, произвести: production, produce, manufacture, manufacturing
бизнес: business
зарплата, заработок, зарабатывать, заработать: salary, wage, earnings, earn
платеж: payment, fee
бесплатный: free
работа, работать, рабочий: work, worker, labor, labour, job, working
трудовой: labor, labour, work
занятость: employment
профессия, профессиональный: profession, professional, occupation
инженер, инженерный: engineer, engineering
рабочая: working
хозяйство: economy, farm, agriculture
добыча: extraction, mining, production, extract
железный: iron
железнодорожный: railway, rail, railroad
шоссе, автострада, автомагистраль: highway, motorway, freeway
транспорт, транспортный: transport, transportation, transit
самолет: plane, aircraft, airplane
аэропорт: airport
полет, летать, лететь: flight, fly
летчик: pilot
судно, судоходство: ship, vessel, shipping, navigation
путешествие, путешественник, путешествовать: travel, journey, voyage, traveler, traveller, expedition
поршень: piston
механизм, механический: mechanism, mechanical
техника, технический: technology, technical, technique, equipment
изобретение, изобрести, изобретатель: invention, invent, inventor
построен: build, built, construct, construction
архитектор, архитектура, архитектурный: architect, architecture, architectural
дерево, деревянный: tree, wood, wooden
бумага, бумажный: paper
реклама, рекламный, рекламировать: advertising, advertisement, advert
ролик: commercial, video
рост, расти, вырасти: growth, grow, grew, increase, rise
развитие, развивать, развиваться, развить, развитый: development, develop, developed
`;
