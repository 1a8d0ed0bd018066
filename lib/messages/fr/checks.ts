/** The checks, failing and passed, and waivers. */
export const checks = {
  attachment: {
    holds: 'Les fichiers montrés avec des affirmations sont là, décrits et permis.',
    missing: 'Affirmation {number, number}, « {words} » : un fichier montré avec elle n’est plus dans la médiathèque.',
    failed:
      'Affirmation {number, number}, « {words} » : les formats de {file} n’ont pas pu être faits. Faites-les refaire dans la médiathèque.',
    waiting: 'Affirmation {number, number}, « {words} » : les formats de {file} sont encore en préparation.',
    noAlt: 'Affirmation {number, number}, « {words} » : dites ce que montre {file}.',
    ended: 'Affirmation {number, number}, « {words} » : les droits sur {file} ont pris fin.',
    noCredit:
      'Affirmation {number, number}, « {words} » : {file} n’a pas de crédit. Dites dans la médiathèque à qui il est.',
    noLicence:
      'Affirmation {number, number}, « {words} » : {file} n’a pas de licence. Dites dans la médiathèque laquelle.',
    betrays:
      'Affirmation {number, number}, « {words} » : un fichier montré avec elle vient aussi d’une source qui n’a pas parlé ouvertement. Cessez de le montrer.',
    usedUp:
      'Affirmation {number, number}, « {words} » : {file} ne peut être montré dans plus de {most, plural, one {# article} many {# d’articles} other {# articles}}, et d’autres épuisent ce nombre.',
    betraysInPiece:
      '« {file} » est montré dans l’article et vient aussi d’une source qui n’a pas parlé ouvertement. Retirez-le de l’article.',
    betraysElsewhere:
      '« {file} » est montré ici, et il est venu, pour un autre article, d’une source qui n’a pas parlé ouvertement. Montrez un autre fichier, ou demandez à la personne qui l’y a joint.',
  },
  author: {
    holds: 'L’article est signé, ou c’est une brève.',
    missing: 'L’article n’a pas de signature : seule une brève paraît non signée.',
  },
  chart: {
    holds: 'Chaque graphique peut être dessiné et a un titre.',
    wrong: 'Le graphique {number, number} ne peut pas être dessiné. {why}',
    untitled: 'Le graphique {number, number} n’a pas de titre : écrivez au-dessus de son tableau ce qu’il montre.',
  },
  chartSource: {
    holds: 'Chaque graphique dit d’où viennent ses chiffres.',
    missing:
      'Le graphique {number, number}, « {title} », n’a pas de source : marquez son titre ou ses chiffres comme affirmation, et citez d’où ils viennent.',
  },
  claimSource: {
    holds: 'Chaque affirmation a une source.',
    missing: 'L’affirmation {number, number}, « {words} », n’a aucune source qui l’appuie.',
  },
  desk: { holds: 'L’article relève d’un service.', missing: 'L’article ne relève d’aucun service.' },
  disputedClaim: {
    holds: 'Aucune affirmation n’est contestée.',
    found: 'L’affirmation {number, number}, « {words} », est contestée. Veillez à ce que le texte le dise.',
  },
  falseClaim: {
    holds: 'Aucune affirmation ne s’est révélée fausse.',
    found: 'L’affirmation {number, number}, « {words} », s’est révélée fausse.',
  },
  hasClaims: {
    holds: 'L’article dit d’où il tient ses informations.',
    missing: 'Aucune affirmation n’y est marquée : le public ne peut pas voir d’où l’article tient ses informations.',
  },
  headline: { holds: 'L’article a un titre.', missing: 'L’article n’a pas de titre.' },
  houseStyle: {
    holds: 'Rien contre quoi la charte mette en garde.',
    notChecked: 'La charte n’a pas été vérifiée : ses motifs prennent trop de temps dans ce texte.',
    found: 'La charte met en garde contre « {words} ».',
    several:
      'La charte met en garde contre « {words} » et {count, plural, one {# autre endroit} many {# autres endroits} other {# autres endroits}}.',
  },
  mainTag: { holds: 'L’article a un mot-clé principal.', missing: 'L’article n’a pas de mot-clé principal.' },
  offTheRecord: {
    holds: 'Aucune affirmation ne repose sur des propos tenus en off.',
    found:
      'L’affirmation {number, number}, « {words} », repose sur des propos tenus en off. Trouvez une autre source, ou retirez l’affirmation.',
  },
  openQuestion: { holds: 'Toutes les questions sont réglées.', asked: '{name} demande : {question}' },
  openSuggestion: {
    holds: 'Aucune suggestion n’est ouverte.',
    open: '{count, plural, one {# suggestion est ouverte : le texte paraît sans elle.} many {# suggestions sont ouvertes : le texte paraît sans elles.} other {# suggestions sont ouvertes : le texte paraît sans elles.}}',
  },
  picture: {
    holds: 'Toutes les images peuvent être montrées.',
    missing:
      'L’image {which, select, lead {principale} other {{number, number}}} n’est plus dans la médiathèque. Choisissez-en une autre, ou retirez-la.',
    noPicture:
      'L’image {which, select, lead {principale} other {{number, number}}}, « {file} », n’est pas une image. Choisissez un autre fichier, ou retirez-la.',
    failed:
      'L’image {which, select, lead {principale} other {{number, number}}}, « {file} », n’a pas pu être préparée pour le public. Refaites ses tailles sur sa page de la médiathèque, ou retirez-la.',
    waiting:
      'L’image {which, select, lead {principale} other {{number, number}}}, « {file} », est encore en préparation pour le public. Attendez un instant.',
  },
  pictureAlt: {
    holds: 'Toutes les images ont un texte de remplacement, ou sont décoratives.',
    missing:
      'L’image {which, select, lead {principale} other {{number, number}}} n’a pas de texte de remplacement : dites ce qu’elle montre, ou qu’elle est décorative.',
  },
  pictureRights: {
    holds: 'Toutes les images ont un crédit et une licence.',
    ended:
      'L’image {which, select, lead {principale} other {{number, number}}}, « {file} », ne peut plus être montrée : ses droits ont pris fin. Renouvelez-les dans la médiathèque, ou retirez-la.',
    noCredit:
      'L’image {which, select, lead {principale} other {{number, number}}}, « {file} », n’a pas de crédit. Dites dans la médiathèque de qui elle est.',
    noLicence:
      'L’image {which, select, lead {principale} other {{number, number}}}, « {file} », n’a pas de licence. Dites dans la médiathèque à quel titre elle est montrée.',
    usedUp:
      'L’image {which, select, lead {principale} other {{number, number}}}, « {file} », ne peut être montrée dans plus de {most, plural, one {# article} many {# d’articles} other {# articles}}, et d’autres épuisent ce nombre. Retirez-la, ou dites dans la médiathèque qu’elle peut être montrée plus souvent.',
  },
  pictureRightsEnd: {
    holds: 'Aucun droit sur une image ne prend bientôt fin.',
    soon: 'Les droits sur l’image {which, select, lead {principale} other {{number, number}}}, « {file} », prennent fin {left, plural, =0 {aujourd’hui} one {dans # jour} many {dans # jours} other {dans # jours}}.',
  },
  mediaFile: {
    holds: 'Chaque enregistrement et chaque document peut être écouté ou ouvert.',
    missing:
      '{form, select, sound {L’enregistrement} other {Le document}} {number, number}{named, select, yes {, « {title} »,} other {}} n’est plus dans la médiathèque. Choisissez-en un autre ou retirez-le.',
    noSound:
      '{form, select, sound {L’enregistrement} other {Le document}} {number, number}{named, select, yes {, « {title} »,} other {}} n’est pas un enregistrement. Choisissez un autre fichier ou retirez-le.',
    noDocument:
      '{form, select, sound {L’enregistrement} other {Le document}} {number, number}{named, select, yes {, « {title} »,} other {}} n’est pas un PDF. Choisissez un autre fichier ou retirez-le.',
    noTitle:
      '{form, select, sound {L’enregistrement} other {Le document}} {number, number}{named, select, yes {, « {title} »,} other {}} n’a pas de titre. Dites ce que c’est.',
  },
  mediaRights: {
    holds: 'Chaque enregistrement et chaque document a un crédit et une licence.',
    ended:
      '{form, select, sound {L’enregistrement} other {Le document}} {number, number}{named, select, yes {, « {title} »,} other {}} ne peut plus être montré : ses droits ont pris fin. Renouvelez-les dans la médiathèque ou retirez-le.',
    noCredit:
      '{form, select, sound {L’enregistrement} other {Le document}} {number, number}{named, select, yes {, « {title} »,} other {}} n’a pas de crédit. Dites dans la médiathèque à qui il est.',
    noLicence:
      '{form, select, sound {L’enregistrement} other {Le document}} {number, number}{named, select, yes {, « {title} »,} other {}} n’a pas de licence. Dites dans la médiathèque de quel droit il est montré.',
    usedUp:
      '{form, select, sound {L’enregistrement} other {Le document}} {number, number}{named, select, yes {, « {title} »,} other {}} ne peut être montré dans plus de {most, plural, one {# article} many {# d’articles} other {# articles}}, et d’autres épuisent ce nombre. Retirez-le, ou dites dans la médiathèque qu’il peut être montré plus souvent.',
  },
  mediaRightsEnd: {
    holds: 'Aucun droit sur un enregistrement ou un document ne prend bientôt fin.',
    soon: 'Les droits sur {form, select, sound {l’enregistrement} other {le document}} {number, number}{named, select, yes {, « {title} »,} other {}} prennent fin {left, plural, =0 {aujourd’hui} one {dans # jour} many {dans # jours} other {dans # jours}}.',
  },
  transcript: {
    holds: 'Ce qui est dit dans chaque enregistrement peut être lu.',
    missing:
      '{form, select, sound {L’enregistrement} other {Le document}} {number, number}{named, select, yes {, « {title} »,} other {}} n’a pas de transcription : qui ne l’entend pas ne peut savoir ce qu’il dit. Écrivez ce qui est dit.',
  },
  publicLabel: {
    holds: 'Les sources qui ne peuvent pas être nommées sont décrites.',
    missing:
      'L’affirmation {number, number}, « {words} », repose sur une source qui ne peut pas être nommée : écrivez ce que le public lira à la place.',
  },
  notice: {
    holds: 'Les lecteurs apprennent tout ce qu’ils doivent savoir.',
    wordless: 'L’avis aux lecteurs n’a pas de mots : dites ce qui était faux et ce qui est juste.',
    causeless: 'L’avis aux lecteurs ne dit pas pourquoi il le fallait : choisissez-le sous « Détails ».',
  },
  aiUse: {
    holds: 'Ce qui doit être dit de l’IA est dit.',
    undeclared: 'Personne n’a dit si l’IA a servi. Dites-le sous « Détails », aussi si non.',
    wordless: 'L’IA a servi, mais l’outil ou le but manque. Dites les deux sous « Détails ».',
    notHere:
      'La rédaction a décidé qu’un tel article ne sort pas. Écrivez-le sans IA, ou demandez à un rédacteur en chef.',
    unread:
      'Un rédacteur en chef doit avoir lu ce à quoi l’IA a eu part, et quelqu’un d’autre l’a approuvé. Demandez des changements, et qu’un rédacteur en chef l’approuve.',
  },
  silentChange: {
    holds: 'Ce que les lecteurs ont lu n’a pas changé, ou cela leur est dit.',
    untold:
      'Les mots diffèrent de ceux qu’ont les lecteurs et rien ne le leur dit : écrivez un avis, ou faites-en marquer la retouche par l’édition.',
    notMinor:
      'C’est marqué comme retouche, mais les mots d’affirmations diffèrent de ceux qu’ont les lecteurs : écrivez un avis.',
    claimsNew:
      'C’est marqué comme retouche, mais il contient des affirmations que les lecteurs n’ont pas : écrivez un avis.',
    claimsGone:
      'C’est marqué comme retouche, mais des affirmations qu’ont les lecteurs ne sont plus marquées dans le texte : écrivez un avis.',
  },
  standfirst: {
    holds: 'L’article a un chapô, ou est trop bref pour en avoir besoin.',
    missing: 'L’article n’a pas de chapô.',
  },
  text: { holds: 'L’article a un texte.', missing: 'L’article n’a pas de texte sous le chapô.' },

  blockers: '{count, plural, one {# blocage} other {# blocages}}',
  cannotGoOut:
    'Cet article ne peut pas encore paraître. {blockers}{more, plural, =0 {} one { Et # autre.} other { Et # autres.}}',
  cannotBeWaived: 'Ce contrôle n’admet pas de dérogation.',
  reasonMissing: 'Dites pourquoi cela peut passer.',
  reasonTooLong: 'Un motif a au plus {most, number} caractères.',
  nothingInTheWay: 'Plus rien n’y fait obstacle.',
  waivedAlready: '{name} a déjà accordé cette dérogation.',
  wordsChanged:
    'Les mots de cette affirmation ont changé depuis qu’ils ont été soumis. Prenez d’abord le texte le plus récent.',

  embargo: {
    holds: 'Il n’est sous aucun embargo.',
    stands: 'Il est sous embargo : programmez-le pour la fin de l’embargo ou plus tard. Il ne peut pas paraître avant.',
  },
} as const
