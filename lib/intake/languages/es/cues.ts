/** Spanish words that attribute a statement to a source. */
import { type Cues, phrases, set } from '#lib/intake/languages/tables'

export const cues: Cues = {
  before:
    phrases(`adelantado por, adelantada por, adelantados por, adelantadas por, revelados por, reveladas por, anunciado por, anunciada por, confirmado por, confirmada por, denunciado por, denunciada por, en boca de, por boca de, según fuentes de, según fuentes del, según reveló, según revela, según sostiene, según sostuvo, según cuenta, según contó, según relata, según estima, según, de acuerdo con, de acuerdo a, conforme a, a juicio de, a juicio del, en opinión de, en opinión del,
    en palabras de, en palabras del, citando a, citado por, citada por, citados por, citadas por, como informó, como señaló,
    como indicó, como explicó, como anunció, publicado por, publicada por, publicados por, publicadas por, difundido por,
    difundida por, difundidos por, difundidas por, divulgado por, divulgada por, divulgados por, revelado por, revelada por,
    informado por, facilitados por, recogidos por, recogidas por, a decir de, tal y como informó,
    según informó, según informa, según explicó, según dijo, según indicó, según señaló, según anunció, según confirmó,
    según precisó, según detalló, según publica, según publicó, según relató, según ha informado, según ha explicado,
    según ha indicado, según ha señalado, según ha confirmado, según informaron, según ha anunciado, según ha podido saber,
    según recoge, según consta en, según recogió, según reportó, según reporta, según afirmó, según declaró, según advirtió,
    según adelantó, según datos de, según datos del, según aseguró`),
  beforeOutlet:
    phrases(`declaró a, declaró al, dijo a, dijo al, entrevista con, entrevista a, entrevista al, declaraciones a,
    declaraciones al, entrevistado por, entrevistada por, contó a, contó al, explicó a, explicó al, dicho a, dicho al,
    declarado a, declarado al, confirmó a, confirmó al, concedida a, concedida al, aseguró a, aseguró al`),
  after: phrases(''),
  verbs:
    set(`tacha tachan tilda tildan calculan prevén estiman descartó descarta descartan descartaron condena condenó condenaron anunció anunciaron anuncia anunciado calculó considera consideró espera recomienda recomendó agradeció constató reveló reportó publicó predijo pronostica mantiene pedido calculado sugiere mostró llamó valora cifró cifraron estimó estimaron aseguran declaran añaden agregan subrayan sostienen manifiestan confirman recuerdan destacan insisten reconocen admiten aclaran detallan opinan comentan precisan relatan explican informan decían afirmaban explicaban contaba ironizó ironiza espetó reprochó reprocha exclamó avisó avisa avisaron avisan objetó apostilló sugirió narró narra describió describe describieron describen contestó contesta replicó replica insistieron reiteraron admitieron negaron rebatió desmintió desmiente desmintieron advertía señalaba recordaba auguró quejó quejaron queja apuntaron apuntan solicitó solicita resume resumió prevé calcula estima denuncian advierten critican piden exigen reclaman lamentan temen aseguraban alertan tachó explicaron solicitaron rememora rememoró celebra concluye cree prometió promete acusó acusa calificó califica pidió pide instó exigió exige reclamó reclama propuso propone celebró valoró tildó cuestionó cuestiona rechazó confesó bromeó zanjó remarcó sentenció aseveró aseguraba decía explicaba defendió defiende negó niega planteó vaticinó dijo dijeron dice dicen afirmó afirmaron afirma señaló señalaron señala informó informaron informa indicó
    indicaron indica explicó explicaron explica aseguró aseguraron asegura declaró declararon declara
    añadió añadieron añade agregó agregaron agrega advirtió advirtieron advierte subrayó subrayaron subraya sostuvo sostuvieron
    sostiene manifestó manifestaron manifiesta confirmó confirmaron confirma recordó recordaron recuerda destacó destacaron
    destaca insistió insiste reiteró reitera reconoció reconoce comentó comenta precisó precisaron precisa apuntó apunta relató
    relata expresó expresaron expresa denunció denunciaron denuncia lamentó lamentaron lamenta admitió admite alertó alertaron
    alerta escribió escribe respondió responde enfatizó puntualizó matizó aclaró aclara detalló detallaron detalla concluyó
    recalcó opinó opina criticó exigió argumentó comunicó resaltó prometió
    dicho afirmado señalado informado indicado explicado asegurado declarado añadido agregado advertido subrayado
    sostenido manifestado confirmado recordado destacado insistido reiterado reconocido comentado precisado apuntado relatado
    expresado denunciado lamentado admitido alertado escrito respondido aclarado detallado concluido recalcado criticado
    exigido comunicado avanza avanzan avanzaba avanzaban avanzado avanzó avanzaron adelanta adelantan adelantaba adelantaban adelantado adelantó adelantaron afirman afirmaba aclaraba aclaraban aclararon alega alegan alegaba alegaban alegado alegó alegaron alertaba alertaban anuncian anunciaba anunciaban apuntaba apuntaban argumenta argumentan argumentaba argumentaban argumentado argumentaron comentaba comentaban comentaron confesa confesan confesaba confesaban confesado confesaron confirmaba confirmaban contestan contestaba contestaban contestado contestaron corrobora corroboran corroboraba corroboraban corroborado corroboró corroboraron declaraba declaraban denunciaba denunciaban destacaba destacaban detallaba detallaban enfatiza enfatizan enfatizaba enfatizaban enfatizado enfatizaron indican indicaba indicaban informaba informaban lamentaba lamentaban matiza matizan matizaba matizaban matizado matizaron menciona mencionan mencionaba mencionaban mencionado mencionó mencionaron notifica notifican notificaba notificaban notificado notificó notificaron observa observan observaba observaban observado observó observaron opinaba opinaban opinado opinaron precisaba precisaban pronostican pronosticaba pronosticaban pronosticado pronosticó pronosticaron puntualiza puntualizan puntualizaba puntualizaban puntualizado puntualizaron ratifica ratifican ratificaba ratificaban ratificado ratificó ratificaron razona razonan razonaba razonaban razonado razonó razonaron recalca recalcan recalcaba recalcaban recalcaron reiteran reiteraba reiteraban relataba relataban relataron replican replicaba replicaban replicado replicaron revela revelan revelaba revelaban revelado revelaron señalan señalaban subrayaba subrayaban valoran valoraba valoraban valorado valoraron vaticina vaticinan vaticinaba vaticinaban vaticinado vaticinaron critica criticaba criticaban criticaron reprochan reprochaba reprochaban reprochado reprocharon apostilla apostillan apostillaba apostillaban apostillado apostillaron sentencia sentencian sentenciaba sentenciaban sentenciado sentenciaron repete repeten repetió repetieron repetía repetían repetido insistía insistían admitía admitían resumen resumieron resumía resumían resumido añadía añadían agregaba agregaban avisaba avisaban avisado aventura aventuran aventuraba aventuraban aventurado aventuró aventuraron augura auguran auguraba auguraban augurado auguraron bromea bromean bromeaba bromeaban bromeado bromearon celebran celebraba celebraban celebrado celebraron censura censuran censuraba censuraban censurado censuró censuraron constata constatan constataba constataban constatado constataron cuestionan cuestionaba cuestionaban cuestionado cuestionaron deplora deploran deploraba deploraban deplorado deploró deploraron ironizan ironizaba ironizaban ironizado ironizaron justifica justifican justificaba justificaban justificado justificó justificaron pondera ponderan ponderaba ponderaban ponderado ponderó ponderaron proclama proclaman proclamaba proclamaban proclamado proclamó proclamaron preve preven previó previeron prevía prevían prevido remacha remachan remachaba remachaban remachado remachó remacharon responden respondieron respondía respondían reseña reseñan reseñaba reseñaban reseñado reseñó reseñaron rubrica rubrican rubricaba rubricaban rubricado rubricó rubricaron sugere sugeren sugerió sugerieron sugería sugerían sugerido suscribe suscriben suscribió suscribieron suscribía suscribían suscribido testimonia testimonian testimoniaba testimoniaban testimoniado testimonió testimoniaron zanja zanjan zanjaba zanjaban zanjado zanjaron abunda abundan abundaba abundaban abundado abundó abundaron ahonda ahondan ahondaba ahondaban ahondado ahondó ahondaron manifesta manifestan manifestaba manifestaban expuso exponen expone sostenían niegan cuenta cuentan contaban contaron recordaban reconocían suspira suspiró explicita deslizó desliza dejó claro advertían refiere refirió defienden defendieron reconocieron reconocía pidieron mantuvieron mantienen desmienten coincidieron coinciden coincidió apeló apela apelan arremetió arremete aludió`),
  ownView: phrases(
    `a su juicio, en su opinión, a su entender, según él, según ella, en sus palabras, a su parecer, según sus palabras`,
  ),
  participles: set('afirmando señalando añadiendo asegurando explicando indicando precisando'),
  opening: phrases('para'),
  verbsThat:
    set(`anunció anunciaron anuncia anunciado reveló revela mostró muestra estima estimó calcula calculó prevé considera consideró cree espera
    pidió pide instó llamó negó niega publicó publica reportó reporta reportaron cifró cifra sugiere concluye constató registró
    predijo pronostica reclamó propuso recomienda recomendó acusó aprecia valoró celebró agradeció contó cuenta
    muestran revelan estiman indican señalan sugieren reflejan considerado calculado estimado pedido negado publicado contado
    mantiene mantuvo`),
  reportVerbs: set('reveló publicó reportó informó revela publica reporta informa'),
  that: set('que :'),
  passedOver:
    set(`ha han había habían se le les lo nos también además luego después entonces ya aún hoy ayer lunes martes
    miércoles jueves viernes sábado domingo este el mismo misma asimismo recientemente por su parte hoy posteriormente así
    claramente tajante`),
  turned:
    set(`no nunca podría podrían debería deberían habría habrían debe deben puede pueden va van fue fueron sido ser es
    son era que si a jamás`),
  doubts: set('si que quien'),
  madeBy: phrases(`del, de la, de los, de las, de, por, publicado por, publicada por, publicados por, publicadas por,
    difundido por, difundida por, difundidos por, difundidas por, elaborado por, elaborada por, emitido por, emitida por,
    realizado por, realizada por, divulgado por, divulgada por, divulgados por, facilitados por, recopilados por,
    recopiladas por, firmada por, firmado por, enviado por, enviada por, remitido por, recogidos por, encargado por`),
  compoundVerbs: phrases(
    `habló de, hablaron de, habla de, hablan de, hizo público, hizo pública, hizo saber, hace saber, dio a conocer, puso de relieve, puso de manifiesto, hizo hincapié, dejó claro, dejó constancia, hizo un llamamiento, se mostró, se mostraron, hicieron saber, dieron a conocer, expresó su, dio cuenta`,
  ),
  placing: set('a al en con por para desde hacia ante contra sobre tras durante entre de del'),
  statementNouns: set(''),
}
