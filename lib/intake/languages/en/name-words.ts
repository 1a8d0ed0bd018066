/** English words that tell the kind of a name. All in lower case. */

const set = (words: string) => new Set(words.split(/\s+/))

/** Before a person's name, and no part of it. */
export const titles =
  set(`mr mrs ms miss dr prof professor sir lord lady dame president vice prime minister deputy foreign
  interior defence defense finance health justice secretary general gen lieutenant lt colonel col major maj captain capt
  sergeant sgt admiral commander chief director chair chairman chairwoman speaker senator sen representative rep governor gov
  mayor ambassador amb spokesman spokeswoman spokesperson former acting then judge king queen prince princess emir premier
  chancellor commissioner envoy adviser advisor leader editor analyst economist author`)

export const outletWords =
  set(`news times post review herald tribune gazette journal daily weekly observer telegraph guardian
  chronicle press radio tv television broadcasting magazine bulletin courier monitor mail standard mirror newswire dispatch
  media newspaper broadcaster network wire ledger sentinel examiner inquirer enquirer newsletter`)

/** The lower-case noun beside an outlet's name: “the newspaper Selm Post”. */
export const outletNouns =
  set(`newspaper newspapers daily weekly magazine website broadcaster channel outlet agency news
  newswire portal station journal network`)

export const knownOutlets =
  set(`reuters ap afp bbc cnn npr pbs cbs nbc abc dw rfi rfe/rl voa memri dawn tass xinhua dpa efe
  ansa ap afp kyodo interfax bloomberg politico axios guardian haaretz anadolu irna tolo tolonews msnbc euronews upi ani pti`)

export const organisationWords =
  set(`ministry council front party army forces force police university institute institution
  centre center committee commission agency bank organisation organization union association court government parliament
  authority office department foundation fund nations league movement bureau board company inc ltd corp corporation group
  assembly senate congress service guard navy academy alliance federation society club chamber college school hospital
  inspectorate directorate secretariat treasury house network brigade brigades corps command initiative watch`)

export const documentWords =
  set(`report study resolution act treaty constitution survey paper index declaration agreement
  convention charter protocol review memorandum memo letter bill decree`)

export const datasetWords = set('dataset database census statistics register')

/** Lower-case nouns that make an organisation of the name before them: “the Norvalian interior ministry”. */
export const organisationNouns = set(`government ministry army military police parliament authority navy court bank
  guard administration council embassy party`)
export const organisationAdjectives =
  set(`foreign interior central port coast defence defense health supreme national state
  finance regional federal justice transitional caretaker provincial`)

/** Lower-case nouns for documents that somebody made: “a report by …”. */
export const documentNouns =
  set(`report reports statement data figures study survey estimate estimates document documents
  analysis article investigation account records testimony letter poll findings research review tally briefing`)

/** People who speak for somebody: “a spokesman for …”. */
export const speakersFor = set(
  'spokesman spokeswoman spokesperson head director chief president chairman chairwoman leader',
)

/** Unnamed sources. */
export const unnamedNouns =
  set(`official officials source sources analyst analysts expert experts resident residents police
  witness witnesses observer observers diplomat diplomats report reports study authorities spokesman spokeswoman spokesperson
  critics editorials editorial media ministry government military army insiders eyewitnesses commander commanders people`)

/** Between the words of one name, before a capital. */
export const namePartsInside = set('de da del di du la le van von der den bin ibn ben al el ul ur ud e & of for the')

/** First words of sentences that are no names, and words that end one. */
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

/** Nouns with which sentences often begin and that are no names. */
export const commonStarts =
  set(`officials police experts analysts residents editorials reports sources witnesses authorities
  people critics observers diplomats women men children farmers traders pilots soldiers rebels militants media newspapers
  government parliament ministers lawmakers`)
