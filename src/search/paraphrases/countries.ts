/** Countries with their adjectives and peoples, in English and Russian: "Danish" speaks of Denmark, "кенийский" of Kenya. See ../paraphrases.ts. */
export default `
# Europe
Russo, Russia, Russian, Россия, российский, русский, россияне
Anglo, Britain, British, Great Britain, United Kingdom, UK, Великобритания, Британия, британский, британцы, Англия, английский, англичане
England, English, Англия, английский, англичане
Scotland, Scottish, Шотландия, шотландский, шотландцы
Wales, Welsh, Уэльс, уэльский
Ireland, Irish, Ирландия, ирландский, ирландцы
Franco, France, French, Франция, французский, французы
Germany, German, Германия, немецкий, германский, немцы, ФРГ
Austria, Austrian, Австрия, австрийский, австрийцы
Switzerland, Swiss, Швейцария, швейцарский, швейцарцы
Netherlands, Dutch, Holland, Нидерланды, нидерландский, Голландия, голландский, голландцы
Belgium, Belgian, Бельгия, бельгийский, бельгийцы
Luxembourg, Люксембург, люксембургский
Spain, Spanish, Spaniard, Испания, испанский, испанцы
Portugal, Portuguese, Португалия, португальский, португальцы
Italy, Italian, Италия, итальянский, итальянцы
Greece, Greek, Греция, греческий, греки
Cyprus, Cypriot, Кипр, кипрский, киприоты
Malta, Maltese, Мальта, мальтийский
Denmark, Danish, Dane, датский, датчане
Sweden, Swedish, Swede, Швеция, шведский, шведы
Norway, Norwegian, Норвегия, норвежский, норвежцы
Finland, Finnish, Финляндия, финский, финны
Iceland, Icelandic, Исландия, исландский, исландцы
Estonia, Estonian, Эстония, эстонский, эстонцы
Latvia, Latvian, Латвия, латвийский, латышский, латыши
Lithuania, Lithuanian, Литва, литовский, литовцы
Poland, Polish, Польша, польский, поляки
Czechia, Czech, Czech Republic, Чехия, чешский, чехи
Slovakia, Slovak, Словакия, словацкий, словаки
Slovenia, Slovenian, Slovene, Словения, словенский, словенцы
Hungary, Hungarian, Венгрия, венгерский, венгры
Romania, Romanian, Румыния, румынский, румыны
Bulgaria, Bulgarian, Болгария, болгарский, болгары
Serbia, Serbian, Serb, Сербия, сербский, сербы
Croatia, Croatian, Croat, Хорватия, хорватский, хорваты
Bosnia, Bosnian, Босния, боснийский
Albania, Albanian, Албания, албанский, албанцы
Macedonia, Macedonian, Македония, македонский
Montenegro, Montenegrin, Черногория, черногорский
Kosovo, Kosovar, Косово, косовский
Ukraine, Ukrainian, Украина, украинский, украинцы
Belarus, Belarusian, Белоруссия, Беларусь, белорусский, белорусы
Moldova, Moldovan, Молдавия, Молдова, молдавский
Europe, European, Европа, европейский, европейцы
# Asia
Turko, Turkey, Turkish, Турция, турецкий, турки
Georgia, Georgian, Грузия, грузинский, грузины
Armenia, Armenian, Армения, армянский, армяне
Azerbaijan, Azerbaijani, Azeri, Азербайджан, азербайджанский, азербайджанцы
Kazakhstan, Kazakh, Kazakhstani, Казахстан, казахский, казахстанский, казахи
Kyrgyzstan, Kirghizia, Kyrgyz, Киргизия, Кыргызстан, киргизский, кыргызский, киргизы
Tajikistan, Tajik, Таджикистан, таджикский, таджики
Turkmenistan, Turkmen, Туркмения, Туркменистан, туркменский, туркмены
Uzbekistan, Uzbek, Узбекистан, узбекский, узбеки
Mongolia, Mongolian, Mongol, Монголия, монгольский, монголы
Sino, China, Chinese, Китай, китайский, китайцы, КНР
Taiwan, Taiwanese, Тайвань, тайваньский
Japan, Japanese, Япония, японский, японцы
North Korea, DPRK, Северная Корея, КНДР, северокорейский
South Korea, Republic of Korea, Южная Корея, южнокорейский
Korea, Korean, Корея, корейский, корейцы
Indo, India, Indian, Индия, индийский, индийцы
Pakistan, Pakistani, Пакистан, пакистанский, пакистанцы
Bangladesh, Bangladeshi, Бангладеш, бангладешский
Sri Lanka, Sri Lankan, Шри-Ланка, ланкийский
Nepal, Nepalese, Nepali, Непал, непальский
Afghanistan, Afghan, Афганистан, афганский, афганцы
Iran, Iranian, Иран, иранский, иранцы
Persia, Persian, Персия, персидский, персы
Iraq, Iraqi, Ирак, иракский, иракцы
Syria, Syrian, Сирия, сирийский, сирийцы
Lebanon, Lebanese, Ливан, ливанский, ливанцы
Israel, Israeli, Израиль, израильский, израильтяне
Palestine, Palestinian, Палестина, палестинский, палестинцы
Jordan, Jordanian, Иордания, иорданский
Saudi Arabia, Saudi, Саудовская Аравия, саудовский
United Arab Emirates, UAE, Emirati, ОАЭ, Эмираты
Qatar, Qatari, Катар, катарский
Kuwait, Kuwaiti, Кувейт, кувейтский
Bahrain, Bahraini, Бахрейн, бахрейнский
Yemen, Yemeni, Йемен, йеменский
Thailand, Thai, Таиланд, тайский, таиландский
Vietnam, Vietnamese, Вьетнам, вьетнамский, вьетнамцы
Cambodia, Cambodian, Камбоджа, камбоджийский
Myanmar, Burma, Burmese, Мьянма, Бирма, бирманский
Malaysia, Malaysian, Малайзия, малайзийский
Singapore, Singaporean, Сингапур, сингапурский
Indonesia, Indonesian, Индонезия, индонезийский
Philippines, Philippine, Filipino, Филиппины, филиппинский, филиппинцы
# Africa
Egypt, Egyptian, Египет, египетский, египтяне
Libya, Libyan, Ливия, ливийский
Tunisia, Tunisian, Тунис, тунисский
Algeria, Algerian, Алжир, алжирский
Morocco, Moroccan, Марокко, марокканский
Sudan, Sudanese, Судан, суданский
Ethiopia, Ethiopian, Эфиопия, эфиопский
Eritrea, Eritrean, Эритрея, эритрейский
Somalia, Somali, Сомали, сомалийский
Kenya, Kenyan, Кения, кенийский, кенийцы
Uganda, Ugandan, Уганда, угандийский
Rwanda, Rwandan, Руанда, руандийский
Tanzania, Tanzanian, Танзания, танзанийский
Congo, Congolese, Конго, конголезский
Nigeria, Nigerian, Нигерия, нигерийский
Ghana, Ghanaian, Гана, ганский
Senegal, Senegalese, Сенегал, сенегальский
Cameroon, Cameroonian, Камерун, камерунский
Angola, Angolan, Ангола, ангольский
Zambia, Zambian, Замбия, замбийский
Zimbabwe, Zimbabwean, Зимбабве, зимбабвийский
Mozambique, Mozambican, Мозамбик, мозамбикский
Namibia, Namibian, Намибия, намибийский
South Africa, South African, ЮАР, южноафриканский
Africa, African, Африка, африканский, африканцы
# The Americas and Oceania
United States, USA, America, American, США, Соединенные Штаты, Америка, американский, американцы
Canada, Canadian, Канада, канадский, канадцы
Mexico, Mexican, Мексика, мексиканский, мексиканцы
Cuba, Cuban, кубинский, кубинцы
Haiti, Haitian, Гаити, гаитянский
Jamaica, Jamaican, Ямайка, ямайский
Venezuela, Venezuelan, Венесуэла, венесуэльский
Colombia, Colombian, Колумбия, колумбийский
Ecuador, Ecuadorian, Эквадор, эквадорский
Peru, Peruvian, перуанский
Bolivia, Bolivian, Боливия, боливийский
Brazil, Brazilian, Бразилия, бразильский, бразильцы
Argentina, Argentine, Argentinian, Аргентина, аргентинский
Chile, Chilean, Чили, чилийский
Uruguay, Uruguayan, Уругвай, уругвайский
Paraguay, Paraguayan, Парагвай, парагвайский
Australia, Australian, Австралия, австралийский, австралийцы
New Zealand, New Zealander, Новая Зеландия, новозеландский
Soviet Union, Soviet, USSR, Советский Союз, советский, СССР
`;
