/** French words that attribute a statement to a source. */
import { type Cues, phrases, set } from '#lib/intake/languages/tables'

export const cues: Cues = {
  before:
    phrases(`à en juger par, de sources, au dire du, selon les dires de, selon les dires du, d' après les dires de, dénoncé par, dénoncée par, annoncé par, annoncée par, annoncés par, annoncées par, confirmé par, confirmée par, révélées par, la critique vient de, la critique vient du, selon, d' après, d'après, aux dires de, aux dires du, aux dires de la, de l' avis de, de l' avis du,
    de l' avis de la, au dire de, aux yeux de, à en croire, de source, citant, cité par, citée par, cités par, citées par,
    comme l' a annoncé, comme l' a indiqué, comme l' a rapporté, comme l' a souligné, comme l' a confirmé, comme l' a déclaré,
    comme l' ont annoncé, comme l' ont indiqué, comme le rapporte, comme le rappelle, comme le souligne, comme l' écrit,
    comme l' indique, comme l' explique, comme le note, comme le précise, rapporté par, rapportée par, rapportés par,
    rapportées par, révélé par, révélée par, révélés par, publié par, publiée par, publiés par, publiées par, diffusé par,
    diffusée par, diffusés par, diffusées par, relayé par, relayée par, communiqué par, communiquée par, communiqués par,
    communiquées par, recueillis par, recueillies par, confie, de l' aveu de, de l' aveu du, pour reprendre les mots de,
    selon les mots de, dans les mots de, apprend-on auprès de, apprend-on auprès du, indique-t-on auprès de, a-t-on appris auprès de,
    a-t-on appris auprès du, auprès de source, appris auprès du, appris auprès de, appris auprès de la, appris auprès des, appris auprès de l', appris l' AFP auprès du, appris l' AFP auprès de, appris l' AFP auprès de la, appris l' AFP auprès de l', appris l' AFP de, a-t-on appris de, a-t-on appris de source`),
  beforeOutlet:
    phrases(`transmis à, transmise à, obtenu par, obtenue par, consulté par, consultée par, consultés par, contacté par, contactée par, joint par, jointe par, révélations de, révélations du, déclaré à, déclaré au, confié à, confié au, dit à, dit au, interrogé par, interrogée par,
    interviewé par, interviewée par, entretien à, entretien au, entretien avec, interview à, interview au, entretien accordé à,
    entretien accordé au, au micro de, dans les colonnes de, dans les colonnes du, sur l' antenne de, expliqué à, expliqué au,
    assuré à, indiqué à, affirmé à, précisé à`),
  after: phrases(''),
  verbs:
    set(`annoncé annoncent constaté constate recommandé propose espéré souhaite souhaité redoute redouté évalué évaluent chiffré recensé exigé appelle montré révélé soupire soupiré sourit peste murmure exclame exclamé insurge insurgé alarme alarmé alarment lamente lamenté étonne étonné agace défend défendu réplique répliqué rétorque rétorqué concède concédé décrit décrivent fulmine racontent témoignent répètent avertissent alertent reconnaissent déplorent plaident signalent constatent évoquent insistent concluent préviennent admettent démentent rétorquent s'alarme conteste contesté contestent martèlent résument prévoit souvient demande exige craint recommande craignent demandent réclament exigent prévoient dénoncé critiquent affirmaient espèrent assurait expliquait déclarait disait affirmait indiquait précisait estimait racontait soulignait confiait rappelait promis promet appelé exhorté demandé réclamé accusé proposé reproché qualifié évoqué invité nié salue évoque qualifie réclame accuse plaide alerte martelait ironise tranche balaie balayé tempère espère résume lâche lâché glisse glissé souffle soufflé s'inquiète inquiété s'indigne indigné félicité réjouit félicite déclaré affirmé indiqué précisé expliqué ajouté souligné estimé assuré averti rappelé confirmé dit
    reconnu insisté soutenu prévenu martelé lancé répondu noté relevé observé regretté déploré dénoncé critiqué salué promis
    jugé commenté résumé poursuivi conclu écrit raconté témoigné confié plaidé répété réaffirmé     alerté admis démenti réagi nuancé détaillé signalé informé mentionné argué tempéré exhorté détaillé rapporté
    déclare affirme indique précise explique ajoute souligne estime assure avertit rappelle confirme reconnaît insiste
    soutient prévient martèle répond note relève observe regrette déplore dénonce juge commente résume poursuit conclut écrit
    raconte témoigne confie plaide répète réaffirme alerte admet dément réagit nuance détaille signale informe rapporte lance
    déclarent affirment indiquent précisent expliquent ajoutent soulignent estiment assurent rappellent confirment
    notent écrivent jugent dénoncent regrettent rapportent disent pense considère pensent considèrent ajoutait ajoutaient alertait alertaient alarmait alarmaient annonce annoncait annoncaient appuye appuyent appuyé appuyait appuyaient argumente argumentent argumenté argumentait argumentaient articule articulent articulé articulait articulaient assuraient avance avancent avancé avancait avancaient clame clament clamé clamait clamaient commentent commentait commentaient concéde concédent concédait concédaient confient confiaient confirmait confirmaient considére considérent considéré considérait considéraient constatait constataient contestait contestaient critique critiquait critiquaient déclaraient décréte décrétent décrété décrétait décrétaient dénoncait dénoncaient déplorait déploraient détaillent détaillait détaillaient désole désolent désolé désolait désolaient diagnostique diagnostiquent diagnostiqué diagnostiquait diagnostiquaient énonce énoncent énoncé énoncait énoncaient enchaîne enchaînent enchaîné enchaînait enchaînaient enrage enragent enragé enragait enragaient estimaient évoquait évoquaient expliquaient exprime expriment exprimé exprimait exprimaient exulte exultent exulté exultait exultaient grince grincent grincé grincait grincaient indiquaient informent informait informaient insistait insistaient interroge interrogent interrogé interrogait interrogaient ironisent ironisé ironisait ironisaient justifie justifient justifié justifiait justifiaient lamentent lamentait lamentaient martele martelent martelaient mentionne mentionnent mentionnait mentionnaient minimise minimisent minimisé minimisait minimisaient nuancent nuancait nuancaient observent observait observaient oppose opposent opposé opposait opposaient persifle persiflent persiflé persiflait persiflaient plaidait plaidaient pointe pointent pointé pointait pointaient poste postent posté postait postaient précisaient préconise préconisent préconisé préconisait préconisaient proclame proclament proclamé proclamait proclamaient racontaient raille raillent raillé raillait raillaient rappele rappelent rappelaient rapportait rapportaient regrettait regrettaient relate relatent relaté relatait relataient relativise relativisent relativisé relativisait relativisaient releve relevent relevait relevaient répéte répétent répétait répétaient répliquent répliquait répliquaient résumait résumaient révéle révélent révélait révélaient ricane ricanent ricané ricanait ricanaient rectifie rectifient rectifié rectifiait rectifiaient signalait signalaient soulignaient soupirent soupirait soupiraient témoignait témoignaient temporise temporisent temporisé temporisait temporisaient tempére tempérent tempérait tempéraient tonne tonnent tonné tonnait tonnaient vante vantent vanté vantait vantaient maintient maintiennent soutiennent s'agace s'emporte s'étonne prédit`),
  ownView: phrases(
    `selon lui, selon elle, selon eux, à ses yeux, à son avis, d'après lui, d' après lui, d'après elle, d' après elle, de son propre aveu`,
  ),
  participles: set(
    'affirmant précisant ajoutant soulignant expliquant estimant indiquant déclarant assurant rappelant',
  ),
  opening: phrases('pour'),
  verbsThat:
    set(`annoncé annonce annoncent dit savoir constaté constate montré montre révélé révèle montrent révèlent évalue évalué chiffre chiffré
    prévoit prévu prédit suggère espère espéré souhaite souhaité demandé demande appelé appelle publié publie
    proposé propose recommande recommandé exigé exige promet craint redoute attend table recense recensé évaluent chiffrent
    voit reproche accusé accuse ressort suggèrent promis`),
  reportVerbs: set('rapporté rapporte révélé révèle publié publie rapportent écrit annonce annoncé'),
  that: set("que qu' :"),
  passedOver:
    set(`a ont avait avaient ayant s' est sont l' le lui leur nous m' y en également aussi toutefois ensuite déjà
    encore enfin hier lundi mardi mercredi jeudi vendredi samedi dimanche ainsi notamment pourtant toujours alors clairement
    vivement jeudi matin soir fermement se par ailleurs fait récemment tout d' abord donc même elle-même lui-même`),
  turned:
    set(`n' ne pas jamais pourrait pourraient devrait devraient aurait auraient doit doivent peut peuvent va vont été
    serait seraient était étaient qui si à être`),
  doubts: set("si s' qui"),
  madeBy: phrases(`du, de la, de l', des, de, d', par, publié par, publiée par, publiés par, publiées par, diffusé par,
    diffusée par, diffusés par, diffusées par, rendu public par, rendue publique par, réalisé par, réalisée par, menée par,
    mené par, émanant de, émanant du, signé par, signée par, transmis par, transmise par, communiqués par, communiquées par,
    établi par, établie par, commandée par, compilées par, compilés par, fournies par, fournis par, fourni par, issues de,
    issus de, recueillies par`),
  compoundVerbs: phrases(
    `fait part, fait savoir, fait état, fait valoir, fait remarquer, mis en garde, met en garde, mettent en garde, table sur, tablent sur, mise sur, fait observer, tire la sonnette, tiré la sonnette`,
  ),
  placing: set(
    "à au aux en dans sur sous avec par chez vers contre lors depuis après avant devant pour entre de du des d' auprès",
  ),
  statementNouns: set(''),
}
