/** Russian: English, of nature, science and medicine. See ../russian-english.ts. */
export default `
природа, природный: nature, natural
земельный: earth, land, ground, terrestrial
планета: planet
луна, лунный: moon, lunar
звезда, звездный: star, stellar
космос, космический: space, cosmic
космонавт, астронавт: astronaut, cosmonaut
орбита: orbit
вселенная: universe
небо: sky, heaven
атмосфера, атмосферный: atmosphere, atmospheric
вода, водный, водяной: water, aquatic
озеро: lake
море: sea
океан, океанический: ocean, oceanic
залив: bay, gulf
пролив: strait
канал: canal, channel
остров: island
полуостров: peninsula
континент, материк, континентальный: continent, continental, mainland
долина: valley
пустыня: desert
лес, лесной: forest, wood, rainforest
тропический: tropical
дождь, осадки: rain, precipitation, rainfall
лед, ледяной, ледник, ледниковый: ice, glacier, glacial
ветер: wind
ураган: hurricane
наводнение: flood
вулкан, вулканический: volcano, volcanic
климат, климатический: climate, climatic
потепление: warming
погода: weather
температура: temperature
тепло, тепловой, теплый: heat, thermal, warm
холод, холодный: cold
горячий: hot, heat
огонь: fire
пожар: fire
тень: shadow, shade
волна: wave
почва: soil
песок: sand
минерал: minerals, mineral
порода: rock, breed
осадочный: sedimentary
геология, геологический, геолог: geology, geological, geologist
окаменелость: fossil
вымирание, вымереть: extinction, extinct
животное: animal
зверь: beast, animal
млекопитающее: mammal
птица: bird
насекомое: insect
пчела: bee
кошка: cat
лошадь: horse
корова: cow
овца: sheep
медведь: bear
крыса: rat
мышь: mouse
растение, растительный, растительность: plant, vegetation
цветок: flower
лист: leaf, leaves, sheet
корень: root
плод, фрукт: fruit
род: genus, kind, family
организм: organism, body
хищник: predator
добыча: prey, production
охота, охотиться, охотник: hunt, hunting, hunter
размножение, размножаться: reproduction, reproduce, breeding
яйцо: egg
клетка, клеточный: cell, cellular
вирус, вирусный: virus, viral
ген, генетический, генетика: gene, genetic, genetics
белок: protein
эволюция: evolution
экология, экологический: ecology, environmental, ecological
окружающий: surrounding, environment
биология, биологический, биолог: biology, biological, biologist
химия, химический, химик: chemistry, chemical, chemist
физика, физический, физик: physics, physical, physicist
математика, математический, математик: mathematics, mathematical, mathematician
наука, научный: science, scientific
ученый: scientist, scholar
исследование, исследовать, исследователь, исследовательский: research, study, investigation, researcher, explore
эксперимент, экспериментальный: experiment, experimental
опыт: experience, experiment
теория, теоретический: theory, theoretical
теорема: theorem
метод: method
открытие, открыть, открыт, открывать: discovery, discover, open, opened
открытый: open
лаборатория: laboratory, lab
элемент: element
молекула, молекулярный: molecule, molecular
частица: particle
электрон: electron
ядро: nucleus, core
кислота: acid
кислород: oxygen
водород: hydrogen
углерод, углекислый: carbon, dioxide
железо: iron
жидкость, жидкий: liquid, fluid
твердый: solid, hard
мощность, мощный: power, powerful, capacity
масса: mass, weight
объем: volume
плотность: density
ускорение: acceleration
движение: motion, movement, move
трение: friction
магнитный, магнит: magnetic, magnet
поле: field
тяготение: gravity, gravitation
ток: current
частота: frequency
температурный: temperature
номер: number
цифра: digit, figure
уравнение: equation
функция, функциональный: function, functional
множество: set, many
делитель: divisor
простой: simple, prime
угол: angle, corner
круг, круглый, круговой: circle, round, circular
площадь: area, square
квадрат, квадратный: square
компьютер, компьютерный: computer
программа, программный: program, software, programme
программист: programmer
данные: data
цифровой: digital
код: code
кодирование, кодировка: encoding, coding
телефон, телефонный: telephone, phone
медицина, медицинский: medicine, medical
доктор: doctor, physician
медсестра: nurse
больница, госпиталь: hospital
больной, пациент: patient, sick, ill
здравоохранение: health, healthy
лекарство, лекарственный: drug, medicine, medication
препарат: drug, preparation
аптекарь, фармацевт: pharmacist, apothecary
заражение: infection, infectious
эпидемия: epidemic
чума: plague
опухоль: tumor, tumour
травма: injury, trauma
операция: operation, surgery
хирург: surgeon
кровь: blood
мозг: brain
кожа: skin
кость: bone
мышца: muscle
легкое: lung
печень: liver
почка: kidney
ухо: ear
нога: leg, foot
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
поведение: behavior, behaviour
психология, психологический: psychology, psychological
чувство: feeling, sense
память: memory
`;
