/** Russian: English, of nature, science and medicine. See ../russian-english.ts. */
export default `
природа, природный: nature, natural
земельный: earth, land, ground, terrestrial
луна, лунный: moon, lunar
звезда, звездный: star, stellar
астронавт: astronaut, cosmonaut
вселенная: universe
небо: sky, heaven
атмосфера, атмосферный: atmosphere, atmospheric
вода, водный, водяной: water, aquatic
залив: bay, gulf
канал: canal, channel
континент, материк, континентальный: continent, continental, mainland
долина: valley
лес, лесной: forest, wood, rainforest
дождь, осадки: rain, precipitation, rainfall
лед, ледяной, ледник, ледниковый: ice, glacier, glacial
ветер: wind
вулкан, вулканический: volcano, volcanic
климат, климатический: climate, climatic
тепло, тепловой, теплый: heat, thermal, warm
горячий: hot, heat
волна: wave
минерал: minerals, mineral
геология, геологический, геолог: geology, geological, geologist
вымирание, вымереть: extinction, extinct
животное: animal
зверь: beast, animal
млекопитающее: mammal
лошадь: horse
корова: cow
медведь: bear
крыса: rat
растение, растительный, растительность: plant, vegetation
лист: leaf, leaves, sheet
корень: root
род: genus, kind, family
добыча: prey, production
размножение, размножаться: reproduction, reproduce, breeding
вирус, вирусный: virus, viral
ген, генетический, генетика: gene, genetic, genetics
белок: protein
биология, биологический, биолог: biology, biological, biologist
математика, математический, математик: mathematics, mathematical, mathematician
ученый: scientist, scholar
исследование, исследовать, исследователь, исследовательский: research, study, investigation, researcher, explore
открытие, открыть, открыт, открывать: discovery, discover, open, opened
лаборатория: laboratory, lab
молекула, молекулярный: molecule, molecular
кислород: oxygen
водород: hydrogen
углерод, углекислый: carbon, dioxide
железо: iron
жидкость, жидкий: liquid, fluid
твердый: solid, hard
мощность, мощный: power, powerful, capacity
масса: mass, weight
объем: volume
движение: motion, movement, move
делитель: divisor
простой: simple, prime
круг, круглый, круговой: circle, round, circular
компьютер, компьютерный: computer
данные: data
доктор: doctor, physician
медсестра: nurse
больница, госпиталь: hospital
больной, пациент: patient, sick, ill
здравоохранение: health, healthy
аптекарь, фармацевт: pharmacist, apothecary
заражение: infection, infectious
кровь: blood
кость: bone
легкое: lung
лицо: face, person
нерв, нервный: nerve, nervous
иммунитет, иммунный: immunity, immune
иммунодефицит: immunodeficiency
антитело: antibody
витамин: vitamin
смерть, умереть, умер: death, die, died, killed
родился: birth, born
возраст: age
дышать, дыхание, дыхательный: breathe, breathing, respiration, respiratory
спать: sleep, dream
`;
