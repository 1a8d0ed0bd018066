/** The board: pieces in columns by their state. */
export const boardPage = {
  title: 'Tableau',
  columns: 'Articles par état',
  count: '{count, number}{more, select, yes {+} other {}}',
  none: 'Aucun',
  all: 'Tous dans la liste',
  allOf: ' : {state}',
  since: 'Dans cet état depuis {when}',
  goesOut: 'Paraît <when></when>',
  late: 'En retard',
  moveThis: 'Déplacer : {headline}',
  moveKey: 'Déplacer vers une autre colonne (m)',
  moveKeyWords: 'Déplacer l’article choisi vers une autre colonne',
  opensReview: '{move} : ouvre la relecture',
  noStep: 'Aucune étape ne mène directement de « {from} » à « {column} ».',
  moved: '{headline} : {done}',
  notMoved: 'Non déplacé',
} as const
