/** Words for the same thing: energy and resources; transport and infrastructure; technology; nature, weather, disasters. One group a line, see ../paraphrases.ts. */
export default `
# energy and resources
energy, power
electricity, electric power, current supply
power plant, power station, generating plant
hydropower, hydroelectric, water power, ГЭС, гидроэлектростанция
compass, compass direction, north south, east west, points of the compass
renewable, green energy, clean energy, solar, wind power
solar, solar energy, sunlight, photovoltaic
nuclear, atomic, nuclear energy
fuel, petrol, gasoline, diesel
oil, petroleum, crude, black gold
gas, natural gas, LNG
coal, coalfield, coal mine
mining, extract, extraction, quarry, pit
rare earths, rare earth metals, critical minerals, critical raw materials
uranium, nuclear fuel, yellowcake
resource, natural resources, natural wealth, raw materials
blackout, power cut, outage, power outage, lights go out, power failure
power grid, grid, transmission line, power line
consume, consumption
energy saving, energy efficiency, save energy
electric car, electric vehicle, EV

# transport and infrastructure
road, highway, motorway, freeway
railway, railroad, rail, rail link
train, rail, locomotive
carriage, wagon, railcar, rolling stock
plane, aircraft, airplane, aeroplane, jet
airline, air carrier, carrier, airways
airport, airfield, aerodrome
air link, direct flight, nonstop flight, air service
ship, vessel, boat, ferry
car, automobile, motor car
lorry, truck, heavy goods vehicle
traffic, congestion, gridlock, traffic jam
crash, accident, collision, collide, pile-up
infrastructure, facilities, roads and railways
build, built, construct, construction, erect, put up, builder
building, edifice, structure, premises
house, home, dwelling, flat
capacity, throughput, carrying capacity
landlocked, no access to the sea, without access to the sea

# technology
technology, tech, high-tech
software, app, application, computer program
cyber, cybersecurity, online security, digital security
digital, digitise, digitalisation, electronic
artificial intelligence, AI, machine learning, smart machines
satellite, spacecraft, orbiter
spaceport, cosmodrome, launch site, launch pad
innovate, new ideas

# nature, weather, disasters
climate change, global warming, warming of the climate
environment, environmental, ecology, green
pollute, pollution, contaminate, smog, dirty air
rubbish, trash, garbage, litter, refuse collection, waste
dry, drought, arid, water shortage, lack of rain
flood, inundation, deluge, under water
earthquake, quake, tremor, seismic
fire, blaze, wildfire, burn, burnt, go up in flames, went up in flames, gone up in flames
disaster, catastrophe, calamity, disastrous
state of emergency, martial law, emergency rule
rescue, rescuer, save lives, come to the rescue, came to the rescue
glacier, ice cap, melting ice
sea, ocean, marine, maritime
harvest, crop, reap, yield
water shortage, water scarcity, lack of water
`;
