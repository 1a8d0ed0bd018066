/** German words that tell names and the kinds of things they name. */
import { type NameWords, set } from '#lib/intake/languages/tables'

export const names: NameWords = {
  articles: set(
    'der die das den dem des ein eine einer eines einem einen dieser diese dieses diesem im vom zum zur beim',
  ),
  owners: set('sein seine seiner seines seinem ihr ihre ihrer ihres ihrem unser unsere'),
  pronouns: { person: set('er sie'), body: set('es'), any: set('') },
  titles:
    set(`intendant intendantin bibliothekar bibliothekarin bäcker bäckerin gärtner gärtnerin köchin koch pächter pächterin winzer winzerin mieter mieterin schüler schülerin student studentin sanitäter sanitäterin hebamme apotheker apothekerin bundesrat dekan dekanin kurator kuratorin herr frau herrn dr dr. prof prof. professor professorin präsident präsidentin vizepräsident vizepräsidentin
    minister ministerin direktor direktorin chef chefin general oberst major hauptmann kommandant admiral bürgermeister
    bürgermeisterin oberbürgermeister oberbürgermeisterin senator senatorin abgeordnete abgeordneter botschafter botschafterin
    sekretär sekretärin kommissar kommissarin sprecher sprecherin kanzler kanzlerin könig königin richter richterin gouverneur
    gouverneurin forscher forscherin ökonom ökonomin analyst analystin historiker historikerin anwalt anwältin arzt ärztin leiter
    leiterin vorsitzende vorsitzender geschäftsführer geschäftsführerin experte expertin landrat landrätin staatsanwalt
    staatsanwältin polizist polizistin wissenschaftler wissenschaftlerin gründer gründerin beauftragte beauftragter vorstand
    amtsleiter amtsleiterin fischer fischerin bewohner bewohnerin landwirt landwirtin lehrerin lehrer koordinator koordinatorin
    vorstandsvorsitzende rektor rektorin bischof pfarrer lotse lotsin kapitän ingenieur ingenieurin studienleiter
    studienleiterin autor autorin biologe biologin geologe geologin seismologe meteorologe meteorologin epidemiologe
    epidemiologin händler händlerin anwohner anwohnerin gewerkschafter gewerkschafterin co-autorin gesundheitsökonom oppositionsführerin oppositionsführer patientenbeauftragte schatzmeister schatzmeisterin staatssekretär staatssekretärin fraktionschef fraktionschefin`),
  titleEnds:
    /(?:minister|ministerin|präsident|präsidentin|sprecher|sprecherin|chef|chefin|leiter|leiterin|direktor|direktorin|kanzler|kanzlerin|sekretär|sekretärin|kommissar|kommissarin|meister|meisterin|beauftragte|beauftragter|vorsitzende|vorsitzender|anwalt|anwältin|forscher|forscherin|führer|führerin|vorstand|ökonom|ökonomin|experte|expertin|wissenschaftler|wissenschaftlerin|ologe|ologin|inspekteur|rätin|inhaberin|inhaber|händlerin|händler|politikerin|politiker|mitglied|arzt|ärztin|lehrerin|lehrer|trainer|trainerin|betreiberin|besitzerin|besitzer|fischer|bauer|fahrerin|fahrer|pflegerin|pfleger|helferin|wirt|wirtin|künstler|künstlerin|autor|autorin|redakteur|redakteurin|professor|professorin|physiker|physikerin|techniker|technikerin|unternehmer|unternehmerin|gewerkschafter|gewerkschafterin|aktivist|aktivistin|journalist|journalistin|richter|richterin|pilot|pilotin|inspektor|inspektorin|direktor|general|offizier|beamtin|pfarrer|pfarrerin|züchter|förster|meisterin)$/u,
  speakers: set(`sprecher sprecherin direktor direktorin leiter leiterin chef chefin präsident präsidentin vorsitzende
    vorsitzender regierungssprecher regierungssprecherin polizeisprecher polizeisprecherin ministeriumssprecher
    ministeriumssprecherin`),
  unnamed:
    set(`insidern beobachtern kritikern mieter mitarbeitern quelle quellen kreise kreisen beamter beamte beamten vertreter vertreterin zeuge zeugen augenzeugen experten
    fachleute analysten beobachter diplomat diplomaten diplomatin behörden kritiker medien anwohner anwohnerin bewohner sprecher
    sprecherin insider regierungskreise regierungskreisen berater mitarbeiter mitarbeiterin angestellter teilnehmer ökonomen
    forscher leute ärzte retter helfer fischer bauern landwirte lehrer wissenschaftler gewerkschaften sicherheitskreise
    sicherheitskreisen diplomatenkreise diplomatenkreisen verhandlungskreise verhandlungskreisen ermittler regierungsvertreter
    regierungsbeamter regierungsmitarbeiter rettungskräfte behördenvertreter verhandler unterhändler ministerialbeamter
    ministerialbeamte fachleuten angehörige angehörigen nachbarn nachbar familien eltern überlebende helfern rettern rettungskräften ärzten pfleger pflegekräfte lehrern wissenschaftlern forschern fahrgastverbände verbände umweltverbände umweltschützer aktivisten geflüchtete flüchtlinge freiwillige polizeisprecher beteiligte beteiligten marktteilnehmer händlern branchenkreisen koalitionskreisen parteikreisen unternehmenskreisen ermittlern vertraute vertrauter weggefährten augenzeuge polizeikreisen`),
  bodies:
    set(`ministerium rat front partei armee polizei universität institut institution zentrum komitee kommission agentur
    bank organisation union verein verband gericht regierung parlament behörde amt abteilung stiftung fonds bewegung büro
    gesellschaft unternehmen konzern gruppe versammlung senat kongress dienst marine akademie allianz föderation klub club
    kammer schule krankenhaus direktion sekretariat netzwerk brigade observatorium verwaltung botschaft präsidialamt
    staatsanwaltschaft rathaus gewerkschaft reederei hafen programm labor museum opposition vereinte nationen hilfswerk
    feuerwehr küstenwache hafenbehörde kanzleramt betreiber feuerwehr landkreis stadtverwaltung fraktion bündnis stadt`),
  bodyEnds:
    /(?:zentrale|initiative|ministerium|ministeriums|rat|partei|armee|polizei|universität|institut|instituts|zentrum|zentrums|komitee|kommission|agentur|bank|organisation|union|verein|vereins|verband|verbands|verbandes|gericht|gerichts|regierung|parlament|parlaments|behörde|amt|amts|amtes|stiftung|fonds|gesellschaft|konzern|dienst|dienstes|diensts|marine|akademie|kammer|verwaltung|botschaft|anwaltschaft|gewerkschaft|wache|werk|schutzbund|bund|bundes|anstalt|warte|kreuz|gilde|wehr|hilfe|wetterdienst|klinikum|klinik|hof|verwaltung|netzagentur|staatskanzlei|hersteller|anbieter|versicherer|verlag)$/u,
  outlets:
    set(`zeitung tageszeitung wochenzeitung magazin rundfunk radio fernsehen sender kurier anzeiger tagblatt tageblatt
    nachrichten post blatt rundschau nachrichtenagentur presse portal nachrichtenportal bote allgemeine`),
  knownOutlets: set('dpa afp reuters ap sid epd kna apa ard zdf spiegel faz taz bbc efe ansa tass xinhua'),
  documents:
    set(`bericht studie resolution vertrag verfassung umfrage erklärung abkommen konvention charta protokoll brief
    erlass gesetz mitteilung pressemitteilung zahlen daten statistik statistiken dokument dokumente analyse artikel schätzungen
    schätzung aussage untersuchung gutachten bulletin vermerk jahresbericht lagebericht schreiben nachricht erhebung
    auswertung prognose berechnungen rundschreiben stellungnahme interview rede papier register zwischenbericht dossier schriftsatz`),
  documentEnds:
    /(?:bericht|studie|umfrage|mitteilung|statistik|gutachten|untersuchung|erhebung|bulletin|analyse|prognose)$/u,
  datasets: set('zensus statistik register volkszählung'),
  standing: set(
    'polizei armee regierung parlament feuerwehr staatsanwaltschaft stadtverwaltung opposition marine landesregierung bundesregierung küstenwache stadt kanzleramt rathaus hafenbehörde reederei',
  ),
  offices: set(
    'minister ministerin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin könig königin gouverneur',
  ),
  anyBody: set(
    'unternehmen konzern organisation institut agentur stiftung verband behörde gewerkschaft firma verein gesellschaft amt betreiber',
  ),
  feminine: set('sie'),
  ministry: { keys: set('ministerium'), of: /^(.*?)minister(?:in)?$/i, is: '$1ministerium' },
  companyWords: set('energie ag gmbh werke bahn airlines versicherung se kg'),
  bodyAdjectives:
    set(`nationale nationalen internationale internationalen zentrale statistische statistisches statistischen
    norwalische deutsche deutscher deutschen europäische vereinte vereinten städtische örtliche zuständige neue gemeinsame`),
  adjectiveEnds:
    /(?:ische|ischer|isches|ischen|ale|ales|alen|aler|liche|liches|lichen|licher|ige|iges|igen|iger|te|ter|tes|ten)$/u,
  fields:
    set(`äußeres auswärtige inneres verteidigung finanzen justiz gesundheit bildung handel industrie landwirtschaft fischerei
    energie umwelt verkehr arbeit kultur sport jugend tourismus wissenschaft technologie forschung sicherheit entwicklung
    zusammenarbeit kommunikation information wasser wohnen wirtschaft klima klimaschutz statistik ernährung soziales familie
    meeresforschung angelegenheiten migration flüchtlinge digitales`),
  inside: set('von van der den de bin ibn al el zu und & du da'),
  of: set('der des für von vom zur'),
  and: set('und &'),
  places:
    set(`provinz bezirk tal stadt region meer golf straße meerenge insel inseln gebirge republik königreich bucht ozean
    grenze see wüste halbinsel küste`),
  functionWords:
    set(`der die das den dem des ein eine einer eines einem einen und oder aber doch sondern denn weil dass daß ob
    wenn als wie wo wer was welche welcher ich du er sie es wir ihr mich sich sein seine seiner ihre ihrer ihres unser in im an
    am auf aus bei beim mit nach von vom vor zu zum zur über unter um durch für gegen ohne seit bis während wegen trotz laut
    gemäß zufolge zwischen neben hinter ab außer hat haben hatte hatten ist sind war waren wird werden wurde wurden kann können
    soll sollen muss nicht kein keine auch nur noch schon sehr mehr weniger so dann da hier dort heute gestern morgen nun jetzt
    jedoch allerdings zudem außerdem damit dabei daher deshalb dennoch trotzdem inzwischen derzeit bereits alle alles viele
    einige mehrere jede jeder jedes beide andere anderen zwei drei vier fünf sechs sieben acht neun zehn man diese dieser
    dieses diesem nachdem bevor obwohl insgesamt rund etwa fast gut angesichts einem seinem ihrem dazu darauf daran davon
    unterdessen zuvor zuletzt später danach anschließend zunächst darin darüber hinaus ja nein ganz wieder allein weitere
    weiter unklar`),
  commonStarts: set(
    'angaben zahlen daten informationen menschen kinder frauen männer schiffe jahr jahre ende anfang mitte prozent',
  ),
  times:
    set(`januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch
    donnerstag freitag samstag sonnabend sonntag montagmorgen montagabend dienstagmorgen dienstagabend mittwochmorgen
    mittwochabend donnerstagmorgen donnerstagabend freitagmorgen freitagabend heute gestern morgen vormittag nachmittag abend
    woche monat jahr`),
  given: set(''),
}
