/** The board: pieces in columns by their state. */
export const boardPage = {
  title: 'بورڈ',
  columns: 'تحریریں، حالت کے لحاظ سے',
  count: '{count, number}{more, select, yes {+} other {}}',
  none: 'کوئی نہیں',
  all: 'سب فہرست میں',
  allOf: ': {state}',
  since: 'اس حالت میں {when} سے',
  goesOut: 'اشاعت <when></when>',
  late: 'تاخیر',
  moveThis: 'منتقل کریں: {headline}',
  moveKey: 'دوسرے کالم میں منتقل کریں (m)',
  moveKeyWords: 'چنی ہوئی تحریر دوسرے کالم میں منتقل کریں',
  opensReview: '{move}: جائزہ کھلے گا',
  noStep: '”{from}“ سے ”{column}“ تک کوئی ایک قدم نہیں جاتا۔',
  moved: '{headline}: {done}',
  notMoved: 'منتقل نہیں ہوا',
} as const
