/** Words for the same thing: money and finance; trade and business; change and quantity. One group a line, see ../paraphrases.ts. */
export default `
# money and finance
money, cash, funds
fund, finance, bankroll, foot the bill, put up the money, pay for, paid for
pay, paid, payment, cough up, shell out, settle the bill
spend, spent, expenditure, outlay, splash out, lay out, laid out
cost, price, price tag, expensive
expensive, costly, dear, pricey, cost a fortune, high price
cheap, inexpensive, low-cost, affordable, low price, bargain
price rise, inflation, cost of living, rising prices, go up in price, went up in price, gone up in price, price hike, dearer
discount, price cut, reduced price, mark down
fee, charge, levy
invest, investor, put money into, put into, pour into, inject
allocate, earmark, set aside, assign
budget, spending plan, public finances
deficit, shortfall, budget gap, in the red
surplus, excess, in the black
profit, earnings, gain, make money, made money, lucrative, moneymaker
income, earnings
salary, wage, pay packet, paid packet, paycheck, earnings, remuneration
pay rise, paid rise, wage increase, salary increase, pay raise, paid raise
remittance, remit, send home, sent home, money sent home, money transfer, send money, sent money
loan, credit, lend, lent
lend, lent, lender, creditor
borrow, take out a loan, took out a loan, taken out a loan, loan
debt, owe, indebted, indebtedness
repay, repaid, repayment, pay back, paid back, pay off, paid off, reimburse
bankrupt, bankruptcy, insolvent, go broke, went broke, gone broke, broke
bail out, bailout, rescue package
subsidy, subsidise, subsidize, state support, government support, handout
grant, donate, gift, give away, gave away, given away, gratis
donor, benefactor, sponsor, donate
sponsor, sponsorship, backer
charity, charitable, philanthropy, philanthropist, good cause
poor, poverty, impoverished, needy, hard up, destitute, low-income, penniless, deprived
rich, wealthy, wealth, affluent, well-off, prosperous, moneyed, tycoon
tycoon, magnate, oligarch, billionaire, mogul
property, real estate, estate
mortgage, home loan
save money, cut costs, austerity, belt-tightening
central bank, monetary authority, reserve bank, national bank
interest rate, lending rate, key rate, base rate
exchange rate, rate of exchange, currency rate
devalue, weaken against the dollar, depreciate
stock market, stock exchange, bourse, share prices
stake, equity, shareholding
tax, taxation, levy, duty
taxpayer, pay taxes, paid taxes
tax evasion, tax dodging, dodge tax, avoid tax
fraud, fraudulent, fraudster, scam, swindle, con, cheat, rip-off
launder, money laundering, dirty money
bribe, bribery, backhander, kickback, graft, corruption, corrupt, payoff
insurance, cover against
pension, retirement income, old-age pension
compensation, make amends, made amends, redress, reparations
fine, penalty, financial penalty
economy, economic
economist, economic analyst
economic growth, growth, gdp growth, expansion
gross domestic product, GDP, economic output, size of the economy
recession, downturn, slump, economic slowdown, stagnation
stagnation, slow growth, standstill, flatline
boom, upswing, upturn, thrive, flourish
thrive, flourish, prosper, do well
recover, recovery, rebound, bounce back, get back on its feet, got back on its feet, pick up again

# trade and business
trade, commerce, commercial
trade turnover, trade volume, bilateral trade, mutual trade, trade between
export, sell abroad, sold abroad, sales abroad, ship abroad
buy from abroad, bought from abroad, imported goods, foreign goods, bring into the country, brought into the country
buy, bought, purchase, acquire, acquisition, snap up, procure
buyer, purchaser, shopper, clientele, consumer
sell, sold, sale, flog, market
merchandise, wares, products, consumer goods, goods and services, range of goods
supply, supplier, provide, deliver
supply chain, supply line, logistics
shortage, scarcity, scarce, lack, run out, ran out, short supply, deficit, in short supply
necessity, require
company, firm, corporation, business, enterprise
startup, start-up, fledgling company, new business
businessman, entrepreneur, businessperson, businesswoman, business people
takeover, take over, took over, taken over, acquire, acquisition, buyout, buy out, bought out
joint venture, jointly owned, consortium
owner, ownership, proprietor, belong to
privatise, sell off, sold off
state takeover, expropriate
state-owned, state-run, government-owned, public sector, state company
private sector, private company, privately owned
competitor, competition, compete, competitive, rival
rival, rivalry, opponent, contender
manufacture, maker, production
produce, output, make, made
factory, plant, mill
industry, sector
free trade, duty-free trade, trade without tariffs, tariff-free
trade barrier, protectionism, protectionist, trade restriction
sanction, embargo, restriction, punitive measures, blacklist
smuggle, smuggler, contraband, trafficking, traffic
customs checks, customs control, customs clearance, customs procedures, border checks
customs union, single market, common market
transit, pass through, in transit
cargo, freight, goods traffic, consignment, shipment, load
logistics, transport hub, distribution centre, distribution center

# change and quantity
increase, rise, rose, risen, go up, goes up, went up, gone up, growth, grow, grew, grown, climb
grow, grew, grown, growth, expand, expansion
surge, soar, jump, rocket, skyrocket, shoot up, shot up, leap, spike, sharp rise
decrease, fall, fell, fallen, decline, drop, go down, goes down, went down, gone down, lessen, diminish, dwindle
plunge, plummet, slump, tumble, sharp fall, nosedive, crash
shrink, shrank, shrunk, get smaller, got smaller, dwindle
reduce, cut, cut back, curb, scale back, lower, slash, cutback
ease, alleviate, soften, relieve, mitigate, lessen
expand, expansion, enlarge, widen, broaden, extend
extend, extension, prolong, lengthen
exceed, surpass, outstrip, went beyond, gone beyond, overtake, overtook, overtaken, more than
outnumber, more than, exceed in number
amount to, come to, came to, total, add up to, stand at, stood at, make up, made up
majority, more than half, bulk of
percent, per cent, percentage, pct
share, proportion, percentage, fraction
billion, bn, bln
million, mn, mln
enough, sufficient, adequate
all-time high, record high, highest ever, record-breaking, new record
rank, rating, place in the list, league table, come in at, came in at
big, large, huge, enormous, massive, vast, giant, sizeable
biggest, largest, greatest, most extensive
long, length, lengthy
long, lengthy, prolonged, protracted, drawn-out
high, height, tall
highest, tallest, peak
wide, width, broad, breadth
deep, depth, profound
deepen, intensify, closer, strengthen, step up
heavy, weight, weigh, weighty
distance, far, how far, kilometres away, miles away
kilometre, kilometer, km
tonne, ton, metric tons
stable, stability, steady, stabilise
unstable, instability, volatile, turbulent, turmoil
change, alter, modify, modification
change, transform, turn into, overhaul
reform, overhaul, restructure, shake-up, revamp
amend, revise, revision, change to the law
adapt, adjust
develop, evolve, evolution
modernise, upgrade, update, bring up to date, brought up to date, revamp
restore, repair, mend, rebuild, rebuilt, reconstruct, reconstruction, fix
improve, better, enhance, get better, got better, upgrade
worsen, deteriorate, get worse, got worse, go downhill, went downhill, gone downhill, aggravate, exacerbate
transition, interim, changeover, handover
strengthen, reinforce, beef up, bolster, shore up, boost, consolidate
boost, stimulate, stimulus, spur, give a lift, gave a lift, given a lift, drive up, drove up, driven up
strong, strength, robust, mighty
weak, fragile, feeble, frail
fragile, vulnerable, susceptible
sudden, suddenly, abrupt, abruptly, out of the blue, overnight, unexpected
`;
