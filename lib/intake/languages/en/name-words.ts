/** English words that tell names and the kinds of things they name. */
import { type NameWords, set } from '#lib/intake/languages/tables'

export const functionWords =
  set(`a an the this that these those it its he she they we you i his her their our your my who which
  what when where while why how as at by for from in into of off on onto out over to under up upon with within without about
  above after against along amid among around before behind below beneath beside between beyond despite during except inside
  near outside since through throughout toward towards until via and or but nor so yet if then than because although though
  unless whereas whether however moreover meanwhile furthermore nevertheless nonetheless therefore thus hence indeed instead
  also even still only just not no yes there here now today yesterday tomorrow tonight later earlier once again perhaps maybe
  both either neither each every all any some many most much more few several such other another one two three four five six
  seven eight nine ten according let is are was were be been being has have had do does did will would can could may might
  must shall should like per asked speaking citing quoting following given amid another nobody somebody everybody someone
  everyone anyone`)

export const names: NameWords = {
  articles: set('the a an this that these those'),
  owners: set('its their his her our'),
  pronouns: { person: set('he she'), body: set('it'), any: set('they') },
  titles: set(`mr mrs ms miss dr prof professor sir lord lady dame president vice prime minister deputy foreign interior
    defence defense finance health justice secretary general gen lieutenant lt colonel col major maj captain capt sergeant sgt
    admiral commander chief director chair chairman chairwoman chairperson speaker senator sen representative rep governor gov
    mayor ambassador amb spokesman spokeswoman spokesperson former acting then judge king queen prince princess emir premier
    chancellor commissioner envoy adviser advisor leader editor analyst economist author high-representative under-secretary-general
    secretary-general undersecretary rapporteur coordinator president-elect mp lawyer attorney prosecutor head manager researcher
    scientist professor-emeritus rector dean bishop archbishop imam sheikh cardinal pope doctor nurse engineer founder co-founder
    ceo coach inspector superintendent constable brigadier marshal statistician historian epidemiologist seismologist geologist
    meteorologist trade climate energy transport environment agriculture education culture labour labor lecturer master
    firefighter paramedic baker campaigner passenger shopper
    commuter survivor witness volunteer veterinarian vet surgeon midwife carpenter plumber builder miner sailor soldier builder trainer
    skipper ferryman fishmonger grocer butcher tailor waiter chef hotelier innkeeper landlord tenant pensioner retiree mother father grandmother
    grandfather sister brother student undergraduate graduate pupil headteacher headmaster headmistress librarian curator archivist artist poet
    novelist singer musician composer filmmaker actor actress photographer journalist reporter correspondent columnist presenter
    physician psychologist psychiatrist virologist zoologist botanist chemist mathematician astronomer archaeologist anthropologist sociologist
    criminologist agronomist hydrologist glaciologist climatologist volcanologist forecaster spokesperson-general detective superintendent
    magistrate solicitor barrister notary clerk registrar bursar provost chancellor vicar priest rabbi mullah ayatollah monk nun deacon pastor
    councilman councilwoman congressman congresswoman assemblyman deputy-mayor alderman sheriff marshal warden ranger forester gamekeeper
    electrician technician mechanic machinist welder dockworker longshoreman stevedore porter guard cleaner cook shepherd herder beekeeper
    winemaker brewer entrepreneur businessman businesswoman banker broker investor trustee patron benefactor treasurer steward union-leader
    administrator negotiator counsel ombudsman auditor secretary treasurer councillor lawmaker legislator mp deputy-governor
    vice-president resident farmer fisherman teacher pilot driver trader shopkeeper activist campaigner organiser organizer
    biologist oceanographer ecologist hydrologist physicist lead senior executive special regional country economic chief-executive strategist haulier`),
  speakers: set(
    `researchers scientists spokesman spokeswoman spokesperson spokespeople head director chief president chairman chairwoman leader`,
  ),
  unnamed:
    set(`locals bystanders onlookers mediators rescuer villagers islanders groups relatives neighbors lawmakers ministers commuters shoppers official officials source sources analyst analysts expert experts resident residents witness witnesses
    observer observers diplomat diplomats authorities critics editorials editorial media insiders eyewitnesses commanders people
    person man woman spokesman spokeswoman spokesperson adviser aide aides lawmaker employee employees negotiators negotiator
    officer officers neighbours investigators doctors rescuers organisers activists scientists researchers economists farmers
    fishermen engineers lawyers prosecutors teachers parents traders adviser insider participant participants delegate
    delegates envoy envoys passenger passengers survivor survivors colleague colleagues pilots students campaigners families family humanitarians nurses detainee detainees prisoners refugees migrants firefighters strategists volunteers pensioner shopkeeper shopkeepers driver drivers protesters organizers whistleblower associates friend friends mother father widow husband wife son daughter brother sister teenager engineer`),
  bodies:
    set(`ministry council front party army forces force police university institute institution centre center committee
    commission agency bank organisation organization union association court government parliament authority office department
    foundation fund nations league movement bureau board company inc ltd corp corporation group assembly senate congress service
    guard navy academy alliance federation society club chamber college school hospital inspectorate directorate secretariat
    treasury house network brigade brigades corps command initiative watch observatory administration embassy presidency cabinet
    prosecutor programme program confederation consortium operator airline museum laboratory lab trust archive clinic
    municipality mission delegation coalition cooperative utility regulator exchange services military watchdog fraternity think-tank retailer carmaker lender`),
  outlets:
    set(`news times post review herald tribune gazette journal daily weekly observer telegraph guardian chronicle press
    radio tv television broadcasting magazine bulletin courier monitor mail standard mirror newswire dispatch media newspaper
    broadcaster network wire ledger sentinel examiner inquirer enquirer newsletter`),
  knownOutlets:
    set(`reuters ap afp bbc cnn npr pbs cbs nbc abc dw rfi rfe/rl voa memri dawn tass xinhua dpa efe ansa kyodo
    interfax bloomberg politico axios guardian haaretz anadolu irna tolo tolonews msnbc euronews upi ani pti`),
  documents:
    set(`report study resolution act treaty constitution survey paper index declaration agreement convention charter
    protocol review memorandum memo letter bill decree statement data figures estimate estimates document documents analysis
    article investigation account records testimony poll findings research tally briefing communique release bulletin note
    assessment projections forecast calculations statistics audit update reports statements studies surveys indictment filing
    press-release numbers remarks comments post interview speech message email tweet outlook`),
  datasets: set('dataset database census statistics register'),
  standing: set(
    `ombudsman coastguard police army military government parliament navy coastguard prosecutors cabinet opposition`,
  ),
  offices: set(
    `ombudsman minister president premier chancellor mayor governor king queen ambassador chief secretary secretary-general director-general prime-minister commissioner director speaker`,
  ),
  anyBody: set(
    `company firm organisation organization agency institute foundation group charity authority council union body operator airline bank force ministry department regulator watchdog court team party club commission hospital university school retailer carmaker lender network office board committee movement coalition`,
  ),
  feminine: set('she'),
  ministry: { keys: set('ministry'), of: /^(.*\b)minister\b.*$/i, is: '$1Ministry' },
  companyWords: set(
    'energy airlines airways motors bank systems technologies pharma foods shipping lines steel oil gas power electric industries holdings international partners capital insurance telecom mobile logistics railways rail solutions labs plc llc ferries mining cement',
  ),
  bodyAdjectives:
    set(`foreign interior central port coast defence defense health supreme national state finance regional
    federal justice transitional caretaker provincial local municipal public international european world district high
    constitutional independent civil environmental electoral meteorological geological statistical statistics weather trade
    energy transport agriculture education refugee relief aid rights election labour labor fisheries environment harbour
    maritime space food water prime city town country country's island`),
  fields:
    set(`foreign affairs interior defence defense finance justice health education trade industry commerce agriculture
    fisheries energy environment transport labour labor culture sport sports youth tourism science technology research security
    development cooperation communications information water infrastructure housing planning economy economic employment climate
    statistics food forestry natural resources public works home religious women children family social welfare digital innovation`),
  inside: set('de da de del di du la le van von der den bin ibn ben al el ul ur ud e & of for the'),
  of: set('of for'),
  and: set('and &'),
  places:
    set(`province district valley river city region county sea gulf strait straits island islands mountains republic
    kingdom emirate emirates bay ocean border lake desert peninsula coast`),
  functionWords,
  commonStarts: set(`officials police experts analysts residents editorials reports sources witnesses authorities people
    critics observers diplomats women men children farmers traders pilots soldiers rebels militants media newspapers government
    parliament ministers lawmakers`),
  times:
    set(`january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow earlier later
    week month year morning evening afternoon night last this next`),
  given: set(''),
}
