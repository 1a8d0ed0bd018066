/** Charts and maps in the text of a piece. */
export const charts = {
  title: 'Graphique',
  data: 'Chiffres',
  dataHint:
    'Collez des cellules d’un tableur, ou du CSV. La première colonne nomme ce qui est compté, chacune des autres contient des nombres.',
  named: 'La première ligne nomme les colonnes',
  kind: 'Type',
  decimals: 'Les décimales suivent',
  sign: {
    point: 'un point : 1,234.5',
    comma: 'une virgule : 1.234,5',
  },
  name: 'Titre',
  nameHint: 'Il se place au-dessus du graphique. C’est une affirmation : citez-y d’où viennent les chiffres.',
  unit: 'Unité',
  unitHint: 'Ce que comptent les nombres, par exemple « milliers de tonnes par an ».',
  description: 'Description',
  descriptionHint:
    'Ce que montre le graphique, pour qui ne le voit pas. Les chiffres se trouvent à côté dans un tableau.',
  preview: 'Aperçu',
  noPreview: 'Le graphique apparaît ici dès qu’il y a des chiffres.',
  put: 'Le mettre dans le texte',
  save: 'Enregistrer le graphique',
  asTable: 'Le montrer en tableau',
  nowCite: 'Le graphique est dans le texte. Son titre est sélectionné : citez sa source avec {keys}.',
  figuresBelow: 'Ses chiffres sont le tableau du texte : changez-les là.',
  notWhileSuggesting:
    'Un graphique ne peut pas être suggéré. Cessez de suggérer pour en mettre un, ou dites dans un commentaire où il doit aller.',
  moveUp: 'Monter un graphique',
  moveDown: 'Descendre un graphique',
  moved: { up: 'Le graphique est un bloc plus haut.', down: 'Le graphique est un bloc plus bas.' },
  atTheEnd: 'Le graphique ne peut pas aller plus loin.',
  kinds: {
    column: 'Colonnes',
    bar: 'Barres',
    line: 'Courbes',
    stacked: 'Empilé',
    dot: 'Points',
    points: 'Carte de lieux',
    regions: 'Carte de régions',
  },
  dataHintOf: {
    points:
      'Collez des cellules d’un tableur, ou du CSV, avec ces colonnes : nom, latitude, longitude et, s’il y en a un, un nombre.',
    regions:
      'Collez des cellules d’un tableur, ou du CSV, avec deux colonnes : le nom de la région tel qu’il est dans le contour, et son nombre.',
  },
  beneath: 'Sous les lieux',
  beneathKinds: {
    kept: 'Tel quel',
    none: 'Rien',
    coasts: 'Les côtes',
    borders: 'Les côtes et les frontières',
    own: 'Un contour à vous',
  },
  bordersHint:
    'Les frontières sont celles que trace Natural Earth : qui tient le territoire, non qui le revendique. Beaucoup sont contestées : voyez si vous pouvez en répondre.',
  outline: 'Contour',
  outlineHint:
    'Les aires en GeoJSON, en degrés de longitude et de latitude. Choisissez le fichier ci-dessous, ou collez-le ici. Il est simplifié et gardé avec la carte.',
  outlineFile: 'Le fichier du contour',
  outlineHolds: '{count, plural, one {# région : {names}} other {# régions : {names}}}',
  coastsNotReached:
    'Les côtes n’ont pas pu être obtenues. Voyez s’il y a une connexion, puis choisissez-les de nouveau.',
  noCoasts: 'Il n’y a pas de côte près de ces lieux. Choisissez autre chose à mettre dessous.',
  wrong: {
    shape: 'Il faut une colonne de noms et au moins une de nombres.',
    series: 'Il a plus de {most, number} colonnes de nombres. Retirez-en, ou faites deux graphiques.',
    rows: 'Il a plus de {most, number} lignes. Retirez-en, ou tracez des courbes.',
    unnamed: 'Chaque colonne de nombres doit avoir un nom dans la première ligne.',
    number:
      'Ligne {row, number}, colonne {column, number} : « {words} » n’est pas un nombre. Écrivez le nombre seul, ou laissez la cellule vide.',
    empty: 'Il ne contient aucun nombre.',
    merged: 'Certaines de ses cellules sont fusionnées. Collez de nouveau les chiffres, un par cellule.',
    tooLong: 'C’est trop à coller : {most, number} caractères au plus.',
    unread:
      'Aucun tableau ne peut y être lu. Copiez les cellules d’un tableur, ou des lignes de noms et de nombres séparés par des virgules, des points-virgules ou des tabulations.',
    pointsShape: 'Une carte de lieux prend dans chaque ligne un nom, une latitude, une longitude et au plus un nombre.',
    regionsShape: 'Une carte de régions prend dans chaque ligne un nom et un nombre.',
    mapRows: 'Il a plus de {most, number} lignes. Retirez-en.',
    latitude:
      'Ligne {row, number} : « {words} » n’est pas une latitude. Écrivez des degrés de -90 à 90 dans la deuxième colonne.',
    longitude:
      'Ligne {row, number} : « {words} » n’est pas une longitude. Écrivez des degrés de -180 à 180 dans la troisième colonne.',
    negative: 'Un lieu ne peut pas avoir un nombre inférieur à zéro : aucun cercle n’est plus petit que rien.',
    noOutline: 'Les régions ont besoin d’un contour. Ajoutez-le en GeoJSON dans la boîte du graphique.',
    region: 'Le contour n’a pas de région nommée « {words} ». Écrivez le nom tel qu’il est dans le contour.',
    twice: '« {words} » y figure deux fois. Gardez une ligne.',
    outlineTooLong:
      'Ce contour est trop gros : {most, number} caractères au plus. Enregistrez-le avec moins de détails.',
    outlineUnread:
      'Ce n’est pas du GeoJSON. Enregistrez les aires en GeoJSON (TopoJSON, KML et shapefiles doivent être convertis).',
    outlineEmpty: 'Il n’y a aucune aire dans ce contour. Il faut des polygones.',
    outlineRegions: 'Il a plus de {most, number} régions. N’enregistrez que celles que vous montrez.',
    outlineFine: 'Ce contour a trop de détails pour être gardé. Enregistrez-le simplifié, ou avec moins de régions.',
    outlinePosition:
      'La position {words} n’est nulle part sur terre. Enregistrez le contour en degrés de longitude et de latitude (WGS 84).',
  },
} as const
