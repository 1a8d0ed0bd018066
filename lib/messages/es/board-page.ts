/** The board: pieces in columns by their state. */
export const boardPage = {
  title: 'Tablero',
  columns: 'Artículos por estado',
  count: '{count, number}{more, select, yes {+} other {}}',
  none: 'Ninguno',
  all: 'Todos en la lista',
  allOf: ': {state}',
  since: 'En este estado desde {when}',
  goesOut: 'Sale <when></when>',
  late: 'Con retraso',
  moveThis: 'Mover: {headline}',
  moveKey: 'Mover a otra columna (m)',
  moveKeyWords: 'Mover el artículo elegido a otra columna',
  opensReview: '{move}: abre la revisión',
  noStep: 'Ningún paso lleva directamente de «{from}» a «{column}».',
  moved: '{headline}: {done}',
  notMoved: 'No se movió',
} as const
