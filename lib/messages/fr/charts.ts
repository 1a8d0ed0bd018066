/** Pictures in the text of a piece. */
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
  },
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
  },
} as const
