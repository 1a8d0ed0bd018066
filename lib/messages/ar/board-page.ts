/** The board: pieces in columns by their state. */
export const boardPage = {
  title: 'اللوحة',
  columns: 'المواد بحسب حالتها',
  count: '{count, number}{more, select, yes {+} other {}}',
  none: 'لا شيء',
  all: 'الكل في القائمة',
  allOf: ': {state}',
  since: 'في هذه الحالة منذ {when}',
  goesOut: 'تُنشر <when></when>',
  late: 'متأخرة',
  moveThis: 'نقل: {headline}',
  moveKey: 'النقل إلى عمود آخر (m)',
  moveKeyWords: 'نقل المادة المختارة إلى عمود آخر',
  opensReview: '{move}: تفتح المراجعة',
  noStep: 'لا خطوة واحدة تقود من «{from}» إلى «{column}».',
  moved: '{headline}: {done}',
  notMoved: 'لم تُنقل',
} as const
