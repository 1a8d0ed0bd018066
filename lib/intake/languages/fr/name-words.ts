/** French words that tell names and the kinds of things they name. */
import { type NameWords, set } from '#lib/intake/languages/tables'

export const names: NameWords = {
  articles: set("le la les l' un une des du au aux ce cet cette ces"),
  owners: set('son sa ses leur leurs notre nos mon ma'),
  pronouns: { person: set('il elle celui-ci celle-ci ce-dernier'), body: set(''), any: set('ils elles') },
  titles:
    set(`poète écrivain écrivaine romancier romancière cuisinier cuisinière boulanger boulangère vigneron vigneronne éleveur éleveuse libraire artisan artisane metteur metteuse viticulteur viticultrice apiculteur apicultrice mère père étudiant étudiante lycéen lycéenne aide-soignant aide-soignante sage-femme vétérinaire architecte bibliothécaire bâtonnier bâtonnière gardien gardienne directeur-général m mm m. mme mlle mmes me dr pr docteur professeur professeure président présidente vice-président
    vice-présidente ministre premier première premier-ministre directeur directrice chef cheffe général générale colonel
    commandant commandante capitaine lieutenant lieutenante amiral préfet préfète maire sénateur sénatrice député députée
    ambassadeur ambassadrice secrétaire commissaire chancelier chancelière roi reine prince princesse juge
    procureur procureure gouverneur gouverneure chercheur chercheuse économiste analyste historien historienne sociologue
    politologue avocat avocate médecin épidémiologiste sismologue météorologue responsable délégué déléguée coordinateur
    coordinatrice conseiller conseillère rapporteur rapporteuse présentatrice fondateur fondatrice patron patronne pdg
    dirigeant dirigeante doyen doyenne recteur rectrice évêque archevêque imam pasteur eurodéputé eurodéputée élu élue
    pêcheur pêcheuse habitant habitante agriculteur agricultrice enseignant enseignante infirmier infirmière pilote
    syndicaliste militant militante spécialiste expert experte géologue biologiste climatologue océanographe statisticien
    statisticienne inspecteur inspectrice adjoint adjointe haut-commissaire haute-commissaire émissaire envoyé envoyée
    commerçant commerçante institutrice instituteur ingénieur ingénieure scientifique hydrologue intérimaire monsieur madame
    représentant représentante négociateur négociatrice gérant gérante ancien ancienne cosecrétaire coprésident coprésidente proviseur proviseure maître`),
  speakers: set('porte-parole directeur directrice président présidente chef cheffe représentant représentante'),
  unnamed:
    set(`source sources responsable responsables habitant habitants habitante habitantes témoin témoins expert experts
    analyste analystes observateurs diplomate diplomates autorités critiques médias riverains riverain proche proches
    conseiller fonctionnaire fonctionnaires officiel officiels porte-parole haut-fonctionnaire collaborateur participants
    participant pêcheurs économistes chercheurs syndicats secouristes enquêteurs voisins agriculteurs enseignants policier
    policiers officier médecin gens organisateurs scientifiques employé employés salarié salariés militants représentants élus
    négociateur négociateurs cadre journaliste journalistes familles survivants rescapés avocats médecins soignants réfugiés déplacés villageois pompiers bénévoles passagers initiés collaborateurs relateurs rapporteurs`),
  bodies:
    set(`ministère conseil front parti armée police gendarmerie université institut institution centre comité commission
    agence banque organisation union association tribunal cour gouvernement parlement autorité office département fondation
    fonds mouvement bureau société entreprise groupe assemblée sénat congrès service services garde marine académie alliance
    fédération club chambre école hôpital inspection direction secrétariat trésor réseau brigade observatoire administration
    ambassade présidence préfecture mairie parquet haut-commissariat syndicat confédération régie compagnie port programme
    laboratoire musée municipalité collectif ong coalition mission délégation croix-rouge exploitant primature chancellerie
    cabinet insee ligue caisse régulateur opérateur rectorat`),
  outlets:
    set(`quotidien journal hebdomadaire magazine radio télévision chaîne site revue presse gazette courrier dépêche
    tribune matin soir écho nouvelles mensuel portail média`),
  knownOutlets: set(
    'afp reuters ap bbc rfi lemonde libération figaro mediapart efe dpa france24 belga ats keystone-ats anp tass xinhua',
  ),
  documents:
    set(`rapport étude résolution traité constitution enquête déclaration accord convention charte protocole mémorandum
    lettre décret loi communiqué chiffres données statistiques document documents analyse article estimations estimation
    témoignage sondage bilan bulletin note compte-rendu avis tribune message tweet audit projections recensement baromètre
    éditorial billet courrier relevés publication calculs dépêche rapports relevé entretien discours`),
  datasets: set('recensement statistiques registre'),
  standing: set(
    `police gendarmerie armée gouvernement parlement parquet préfecture mairie présidence opposition insee rectorat`,
  ),
  offices: set(
    'ministre président présidente maire gouverneur gouverneure roi reine préfet préfète chancelier premier directeur directrice procureur procureure',
  ),
  anyBody: set(
    'entreprise société groupe compagnie organisation institut agence fondation association ong syndicat conseil organisme institution autorité',
  ),
  feminine: set('elle elles celle-ci'),
  ministry: { keys: set('ministère'), of: /^.*?ministre\b/i, is: 'ministère' },
  companyWords: set('énergie airlines sa sas sarl industries groupe assurances télécom'),
  bodyAdjectives:
    set(`national nationale nationaux nationales général générale public publique publics publiques central
    centrale fédéral fédérale régional régionale local locale international internationale européen européenne mondial mondiale
    haut haute suprême grand grande petit petite premier première nouveau nouvelle dernier dernière récent récente
    maritime portuaire sanitaire annuel annuelle même propre intergouvernemental`),
  adjectiveEnds:
    /(?:al|ale|aux|ales|iens?|iennes?|éens?|éennes?|ais|aises?|ois|oises?|iques?|aires?|ifs?|ives?|ières?|iers?|gères?|elles?|els?|eurs?|unies?|ure|ures|ain|aine|ains|aines|ané|anée|ides?)$/u,
  fields:
    set(`affaires étrangères intérieur défense finances justice santé éducation commerce industrie agriculture pêche
    pêches énergie environnement transports transport travail culture sport sports jeunesse tourisme sciences technologie
    recherche sécurité développement coopération communication information eau logement économie emploi climat statistique
    statistiques alimentation solidarité équipement écologie mer transition réfugiés météorologie femmes enfance famille
    planification numérique innovation armées outre-mer migrations`),
  inside: set("de du des d' la le van von der den bin ibn ben al el ul ur e & saint l'"),
  of: set("de du des d' aux pour"),
  and: set('et &'),
  places: set(`province district vallée ville région mer golfe détroit île îles montagnes république royaume baie océan
    frontière lac désert péninsule côte rue avenue place quartier`),
  functionWords:
    set(`le la les l' un une des du de d' au aux ce cet cette ces il elle ils elles on nous vous je tu son sa ses
    leur leurs notre nos votre vos mon ma mes qui que qu' quoi dont où quand comme si et ou mais ni or donc car à en dans sur sous par
    pour avec sans selon après d'après avant depuis pendant durant entre vers chez contre malgré lors alors ainsi aussi cependant toutefois
    pourtant néanmoins enfin ensuite puis hier aujourd'hui demain ici là plus moins très pas ne n' se s' c' j' m' t' y a ont est sont
    était étaient été être avoir avait avaient sera seront fait tout toute tous toutes chaque plusieurs quelques certains
    certaines aucun aucune autre autres même interrogé interrogée parmi outre face grâce afin dès jusqu' jusque lorsque lorsqu'
    puisque puisqu' parce deux trois quatre cinq six sept huit neuf dix citant celui celle ceux celles voici voilà cela ça dit
    environ près auprès via concernant quant désormais parallèlement notamment deux-tiers suite par ailleurs déjà encore oui non
    bien peu trop beaucoup reste lui eux soit sauf malgré côté`),
  commonStarts: set(`responsables policiers experts habitants autorités témoins pêcheurs`),
  times:
    set(`janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi
    vendredi samedi dimanche hier aujourd'hui demain matin soir après-midi midi dernier prochain`),
  given: set(''),
}
