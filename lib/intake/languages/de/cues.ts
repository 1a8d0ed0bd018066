/** German words that attribute a statement to a source. */
import { type Cues, phrases, set } from '#lib/intake/languages/tables'

export const cues: Cues = {
  before:
    phrases(`heißt es bei, hieß es bei, heißt es von, hieß es von, heißt es aus, hieß es aus, heißt es im, heißt es beim, hieß es beim, kritik kam von, kritik kommt von, lob kam von, lob kommt von, widerspruch kam von, widerspruch kommt von, zustimmung kam von, nach Recherchen, nach Recherchen von, nach Recherchen der, nach Recherchen des, in einer Mitteilung der, in einer Mitteilung des, in einem Schreiben der, in einem Schreiben des, laut, nach Angaben, nach Angaben von, nach Angaben des, nach Angaben der, nach den Angaben, nach Aussage,
    nach Aussagen, nach Auskunft, nach Ansicht, nach Einschätzung, nach Meinung, nach Überzeugung, nach Informationen,
    nach Erkenntnissen, nach Darstellung, nach Berechnungen, nach Schätzungen, nach Schätzung, nach Zahlen, nach Daten, nach Worten,
    nach den Worten, nach Mitteilung, nach Berichten, nach einem Bericht, nach einer Mitteilung, unter Berufung auf,
    mit Berufung auf, unter Verweis auf, aus Sicht, wie aus, zitiert, gemäß, nach Einschätzungen, aus dem Umfeld, den Angaben,
    Angaben von, Angaben des, Angaben der, Informationen von, Informationen der, Informationen des, veröffentlicht von,
    herausgegeben von, veröffentlichten von, erhoben von, in den Worten, so heißt es bei, nach einem bericht der, nach einem bericht des, berichten zufolge, nach worten von, nach den worten von, nach angaben aus, laut angaben, nach lesart, nach eigenen angaben, wie es bei, wie es aus, wie es von, so die einschätzung von, so das fazit von, kritik kommt aus, rückendeckung kommt von, nach informationen, nach polizeiangaben, aus sicht von, aus sicht der, aus sicht des, nach einschätzung von, nach meinung von, nach ansicht von, nach auffassung, nach auffassung von, nach auffassung der, nach auffassung des, nach überzeugung von, nach auskunft von, nach auskunft der, nach auskunft des, nach darstellung der, nach darstellung des, nach darstellung von, nach einschätzung der, nach einschätzung des, nach ansicht der, nach ansicht des, nach meinung der, nach meinung des, nach informationen von, nach lesart der, nach berechnungen der, nach berechnungen des, nach berechnungen von, nach schätzungen der, nach schätzungen des, nach schätzungen von, nach erkenntnissen der, nach erkenntnissen des, unter berufung auf, in den augen von, in den augen der`),
  beforeOutlet:
    phrases(`sagte dem, sagte der, gegenüber, im Gespräch mit, im Interview mit, im Interview der, im Interview des,
    Interview mit, sagte im, erklärte dem, erklärte der, sagten dem, sagten der, gesagt dem, dem Magazin, der Zeitung, dem Sender`),
  after: phrases('zufolge, nach'),
  verbs:
    set(`schätzt schätzte schätzen erwartet erwartete erwarten empfiehlt empfahl empfehlen prognostiziert prognostizierte verlangt verlangte verlangen hofft hoffte hoffen glaubt glaubte appellierte beobachtet rief beziffert bezifferte veröffentlichte begrüßt begrüßen bedauert lehnte rechnet rechnen zweifelt bezweifelt vermeldete informierte informiert verteidigte verteidigt verteidigten rügt rügte rügen rügten tadelt tadelte bemängelt bemängelte bemängeln bemängelten moniert monierte monieren schildert schilderte schilderten widersprach widerspricht widersprachen beteuern seufzt scherzte prophezeite vermutet vermutete vermuten mutmaßte beschrieb beschreibt erinnert bat baten fordern kritisieren beklagen warnen betonen berichten erklären schreiben melden bestätigen verlautete versprach versprachen verspricht versprochen urteilte urteilt klagte klagt lobt beschwichtigte beteuerte beteuert bilanzierte bilanziert erzählte erzählt erzählen berichteten entgegnete spottete kommentierte kommentiert konstatierte konstatiert unterstrichen betonten empörte freute freut gestand befürchtet befürchtete befürchten dankte sagte sagten sagt sagen erklärte erklärten erklärt betonte betonten betont warnte warnten
    warnt bestätigte bestätigten bestätigt unterstrich ergänzte ergänzten versicherte versicherten versichert äußerte äußerten schrieb schrieben schreibt meinte meinten meint mahnte mahnten
    mahnt beklagte beklagten beklagt kritisierte kritisierten kritisiert berichtete berichteten berichtet behauptete behaupteten
    behauptet erinnerte argumentierte antwortete forderte forderten fordert verkündete bekräftigte 
    meldete meldeten meldet begrüßte bedauerte lobte dementierte mitteilte mitteilten mitteilt ankündigte ankündigten hinzufügte einräumte bekanntgab gesagt mitgeteilt hinwies hervorhob feststellte gewarnt betont
    angekündigt geschrieben kritisiert bekanntgegeben hinzugefügt erläuterte erläutert so heißt hieß resümierte
    unterstreicht sehe räumte räumt meinen findet finden fand erklärend fasste beharrt beharrte beharren beruhigte beruhigt frohlockt resümiert rechtfertigte rechtfertigt pflichtete stimmte verkündet verkünden twitterte postete höhnte mutmaßt mutmaßten schimpfte schimpft wetterte wettert orakelte jubelte verlangten beteuerten bekräftigt bekräftigten unterstreichen erläuterten erläutern unterrichtete offenbarte vermeldet prognostizieren mahnen raten rät riet ätzte staunt staunte sinniert sinnierte stöhnt stöhnte appelliert appellieren spekulierte warb wirbt werben attestiert attestierte`),
  ownView: phrases(
    `seiner ansicht nach, ihrer ansicht nach, seiner meinung nach, ihrer meinung nach, aus seiner sicht, aus ihrer sicht, nach seinen worten, nach ihren worten, seinen worten zufolge, ihren angaben zufolge, nach seinen angaben, nach ihren angaben, seiner einschätzung nach`,
  ),
  participles: set(''),
  opening: phrases('für'),
  verbsThat: set(`zeigt zeigte zeigen schätzt schätzte schätzen sieht glaubt glaubte hofft hoffte
    hält hielt erwartet erwartete erwarten beziffert bezifferte ergab ergaben kam kommt denkt findet
    beschrieb beschreibt empfiehlt empfahl prognostiziert prognostizierte warf beobachtet appellierte verlangte verlangt
    zeichnete entgegnete rief erwarte hoffe fürchte glaube befürchte gehe rechne wünsche`),
  reportVerbs: set('berichtete berichtet berichteten meldete meldet meldeten veröffentlichte schreibt schrieb'),
  that: set('dass daß :'),
  passedOver:
    set(`hat haben hatte hatten auch zudem dann später bereits schon heute gestern morgen montag dienstag mittwoch
    donnerstag freitag samstag sonntag weiter außerdem ferner jedoch aber selbst sich wiederum am jüngst zuletzt mehrfach
    ebenfalls wiederholt dazu hierzu deutlich klar daraufhin nun`),
  turned:
    set(`nicht nie niemals kein könnte könnten sollte sollten würde würden wird werden wurde wurden muss müssen kann
    können soll sollen darf wenn ob zu worden`),
  doubts: set('wenn ob falls'),
  madeBy: phrases(`des, der, von, vom, durch, von der, von dem, eines, einer, veröffentlicht von, herausgegeben von,
    erstellt von, aus dem, aus der`),
  separable:
    phrases(`beziffert auf, bezifferte auf, beziffern auf, bezifferten auf, schätzt auf, schätzte auf, schätzen auf, schätzten auf, teilte mit, teilten mit, teilt mit, kündigte an, kündigten an, kündigt an, fügte hinzu, fügten hinzu, räumte ein,
    räumten ein, gab bekannt, gaben bekannt, gab an, gaben an, gab zu, stellte fest, stellte klar, stellten fest, hob hervor, hoben hervor, wies hin, wies
    zurück, wiesen hin, führte aus, gab zurück, räumt ein, gibt an, gibt bekannt, stellt fest, weist hin, weist zurück, hebt hervor, nannte als,
    verwies auf, warf vor, rief auf, spricht von, sprach von, sprachen von, geht aus, gehen aus, ging aus, rechnet mit, rechnete mit, rechnen mit, schließt
    aus, schloss aus, zeigte sich, zeigt sich, kritisierte an, bezeichnete als, lehnte ab, lehnt ab, wandte ein, gab aus, wertete als, rechnete vor, rechnet vor, rechneten vor, fasste zusammen, fasst zusammen, ließ ausrichten, ließ wissen, ließ verlauten, ließ erklären, ließen wissen, gab preis, legte nach, legt nach, setzte hinzu, pflichtete bei, pflichtet bei, stimmte zu, stimmt zu, hielt entgegen, hält entgegen, hielt dagegen, hält dagegen, wiegelte ab, wiegelt ab, winkte ab, winkt ab, gibt zu, stellt klar, stellen klar, stritt ab, bestreitet alles, verweist auf, verweisen auf, verwiesen auf, wirft vor, werfen vor, warfen vor, kündigen an, geben an, weisen hin, wiesen zurück, weisen zurück, ruft auf, riefen auf, fordert auf, forderte auf, sagte zu, sagt zu, gesteht ein, gestand ein, schlug vor, schlägt vor, schlagen vor, sicherte zu, legte dar`),
  compoundVerbs: phrases('sieht darin, sehen darin, sah darin'),
  placing: set(
    'in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen während wegen zwischen seit durch gegenüber um',
  ),
  statementNouns: set(''),
}
