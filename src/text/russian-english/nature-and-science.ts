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
тропический: tropical
дождь, осадки: rain, precipitation, rainfall
лед, ледяной, ледник, ледниковый: ice, glacier, glacial
ветер: wind
ураган: hurricane
вулкан, вулканический: volcano, volcanic
климат, климатический: climate, climatic
температура: temperature
тепло, тепловой, теплый: heat, thermal, warm
холод, холодный: cold
горячий: hot, heat
тень: shadow, shade
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
цветок: flower
лист: leaf, leaves, sheet
корень: root
фрукт: fruit
род: genus, kind, family
хищник: predator
добыча: prey, production
размножение, размножаться: reproduction, reproduce, breeding
яйцо: egg
вирус, вирусный: virus, viral
ген, генетический, генетика: gene, genetic, genetics
белок: protein
эволюция: evolution
экология, экологический: ecology, environmental, ecological
биология, биологический, биолог: biology, biological, biologist
химия, химический, химик: chemistry, chemical, chemist
физика, физический, физик: physics, physical, physicist
математика, математический, математик: mathematics, mathematical, mathematician
ученый: scientist, scholar
исследование, исследовать, исследователь, исследовательский: research, study, investigation, researcher, explore
эксперимент, экспериментальный: experiment, experimental
теория, теоретический: theory, theoretical
теорема: theorem
открытие, открыть, открыт, открывать: discovery, discover, open, opened
лаборатория: laboratory, lab
элемент: element
молекула, молекулярный: molecule, molecular
частица: particle
электрон: electron
ядро: nucleus, core
кислород: oxygen
водород: hydrogen
углерод, углекислый: carbon, dioxide
железо: iron
жидкость, жидкий: liquid, fluid
твердый: solid, hard
мощность, мощный: power, powerful, capacity
масса: mass, weight
объем: volume
ускорение: acceleration
движение: motion, movement, move
трение: friction
тяготение: gravity, gravitation
ток: current
частота: frequency
температурный: temperature
цифра: digit, figure
уравнение: equation
функция, функциональный: function, functional
делитель: divisor
простой: simple, prime
угол: angle, corner
круг, круглый, круговой: circle, round, circular
компьютер, компьютерный: computer
данные: data
цифровой: digital
телефон, телефонный: telephone, phone
доктор: doctor, physician
медсестра: nurse
больница, госпиталь: hospital
больной, пациент: patient, sick, ill
здравоохранение: health, healthy
аптекарь, фармацевт: pharmacist, apothecary
заражение: infection, infectious
эпидемия: epidemic
чума: plague
травма: injury, trauma
хирург: surgeon
кровь: blood
кость: bone
легкое: lung
ухо: ear
тело: body
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
чувство: feeling, sense
`;
