/** The board: pieces in columns by their state. */
export const boardPage = {
  title: 'Board',
  columns: 'Pieces by state',
  count: '{count, number}{more, select, yes {+} other {}}',
  none: 'None',
  all: 'All in the list',
  allOf: ': {state}',
  since: 'In this state since {when}',
  goesOut: 'Goes out <when></when>',
  late: 'Late',
  moveThis: 'Move: {headline}',
  moveKey: 'Move to another column (m)',
  moveKeyWords: 'Move the piece that is chosen to another column',
  opensReview: '{move}: opens the review',
  noStep: 'No single step leads from “{from}” to “{column}”.',
  moved: '{headline}: {done}',
  notMoved: 'Not moved',
} as const
