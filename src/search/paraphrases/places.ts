/** Places that Russian calls by another name than by ear, with what is of them, and what is known by its letters. See ../paraphrases.ts. */
export default `
London, Londoner, Лондон, лондонский
Paris, Parisian, Париж, парижский
Rome, Roman, Рим, римский, римляне
Vienna, Viennese, венский
Warsaw, Варшава, варшавский
Prague, Прага, пражский
Athens, Athenian, Афины, афинский, афиняне
Venice, Venetian, Венеция, венецианский, венецианцы
Florence, Florentine, Флоренция, флорентийский
Naples, Neapolitan, Неаполь, неаполитанский
Milan, Milanese, Милан, миланский
Sicily, Sicilian, Сицилия, сицилийский
Munich, Мюнхен, мюнхенский
Cologne, Кельн, кельнский
Bavaria, Bavarian, Бавария, баварский, баварцы
Prussia, Prussian, Пруссия, прусский
Saxony, Saxon, Саксония, саксонский, саксы
Copenhagen, Копенгаген
Brussels, Брюссель, брюссельский
Geneva, Женева, женевский
Basel, Базель, базельский
Lisbon, Лиссабон, лиссабонский
Seville, Севилья
Catalonia, Catalan, Каталония, каталонский
Burgundy, Burgundian, Бургундия, бургундский
Normandy, Norman, Нормандия, нормандский, норманны, норманнский
Brittany, Breton, Бретань, бретонский
Flanders, Flemish, Фландрия, фламандский
Bohemia, Bohemian, Богемия, богемский
Moscow, Москва, московский, москвичи
St Petersburg, Saint Petersburg, Petersburg, Петербург, петербургский
Kyiv, Kiev, киевский
Crimea, Crimean, Крым, крымский
Caucasus, Caucasian, Кавказ, кавказский
Siberia, Siberian, Сибирь, сибирский
Beijing, Peking, Пекин, пекинский
Hong Kong, Гонконг, гонконгский
Tibet, Tibetan, Тибет, тибетский
Jerusalem, Иерусалим, иерусалимский
Babylon, Babylonian, Babylonia, Вавилон, вавилонский
Constantinople, Константинополь, константинопольский
Istanbul, Стамбул, стамбульский
Byzantium, Byzantine, Византия, византийский, византийцы
Ottoman, османский, османы
Cairo, Каир, каирский
Alexandria, Alexandrian, Александрия, александрийский
Carthage, Carthaginian, Карфаген, карфагенский
Arabia, Arab, Arabian, Arabic, арабский, арабы, Аравия
Latin America, Латинская Америка, латиноамериканский
Asia, Asian, Азия, азиатский
Middle East, Ближний Восток, ближневосточный
Far East, Дальний Восток, дальневосточный
Antarctica, Antarctic, Антарктида, Антарктика, антарктический
Arctic, Арктика, арктический
Pacific, Тихий океан, тихоокеанский
Atlantic, Атлантический океан, Атлантика, атлантический
Mediterranean, Средиземное море, средиземноморский
Baltic, Балтика, Балтийское море, балтийский
Black Sea, Черное море, черноморский
Caspian, Каспий, Каспийское море, каспийский
Rhine, Рейн, рейнский
Danube, Дунай, дунайский
Thames, Темза
Nile, нильский
Euphrates, Евфрат
Alps, Alpine, Альпы, альпийский
Himalayas, Himalayan, Гималаи, гималайский
Amazon, Amazonian, Amazonia, Амазонка, Амазония, амазонский
California, Californian, Калифорния, калифорнийский
Texas, Texan, Техас, техасский
Florida, Флорида, флоридский
Washington, Вашингтон, вашингтонский
New York, Нью-Йорк, нью-йоркский
New Delhi, Delhi, Нью-Дели, Дели
Vientiane, Вьентьян
Phnom Penh, Пномпень
Cape Town, Кейптаун
Damascus, Дамаск
Zurich, Цюрих
Gothenburg, Гетеборг
Kharkiv, Kharkov, Харьков
Skopje, Скопье
Thessaloniki, Salonica, Салоники
Ashgabat, Ашхабад
Wuhan, Ухань
Taipei, Тайбэй
Pyongyang, Пхеньян
Ulaanbaatar, Ulan Bator, Улан-Батор
Jeddah, Джидда
Almaty, Alma-Ata, Алматы, Алма-Ата
# wars and bodies known by their letters
World War II, Second World War, WWII, WW2, Вторая мировая война
World War I, First World War, WWI, WW1, Первая мировая война
United Nations, UN, ООН, Организация Объединенных Наций
European Union, EU, ЕС, Евросоюз, Европейский союз
NATO, North Atlantic Treaty Organization, НАТО
International Monetary Fund, IMF, МВФ
World Bank, Всемирный банк
World Health Organization, Всемирная организация здравоохранения
World Trade Organization, WTO, ВТО
OPEC, ОПЕК
ASEAN, АСЕАН
BRICS, БРИКС
G7, Group of Seven, Большая семерка, семерка
G20, Group of Twenty, Большая двадцатка, двадцатка
OSCE, ОБСЕ
IAEA, МАГАТЭ
SCO, Shanghai Cooperation Organisation, ШОС
CIS, Commonwealth of Independent States, СНГ
CSTO, Collective Security Treaty Organization, ОДКБ
EAEU, Eurasian Economic Union, ЕАЭС
Taliban, Taleban, Талибан, талибы
African Union, Африканский союз
Security Council, Совет Безопасности, Совбез
European Commission, Еврокомиссия, Европейская комиссия
European Parliament, Европарламент, Европейский парламент
White House, Белый дом
Kremlin, Кремль
Pentagon, Пентагон
UNESCO, ЮНЕСКО
NASA, НАСА
FBI, ФБР
CIA, ЦРУ
KGB, КГБ
GDP, gross domestic product, ВВП, валовой внутренний продукт
DNA, ДНК
HIV, ВИЧ
AIDS, СПИД
`;
