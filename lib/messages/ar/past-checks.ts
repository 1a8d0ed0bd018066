/** What a chief published past open checks and missing reviews. */
export const pastChecks = {
  cannotPass: 'لا يمكن لأحد النشر رغم هذا. {blockers}',
  nothingInTheWay: 'لا شيء يعترض: انشرها.',
  somebodyElse: 'نشرتَها رغم فحوصها، فعلى شخص آخر أن ينظر فيها ويغلقها.',
  writers: 'لقد كتبت في هذه المادة، لذا يجب أن يراجعها شخص آخر ويغلقها.',
  closedAlready: 'أغلق شخص هذا من قبل.',
  title: 'نُشر رغم الفحوص',
  intro:
    'ما نشرته رئاسة التحرير رغم فحوص مفتوحة ومراجعات ناقصة، مع السبب. يبقى كل منها هنا حتى ينظر فيه شخص آخر ويغلقه.',
  none: 'لا شيء مفتوح. ما تنشره رئاسة التحرير رغم الفحوص يظهر هنا.',
  closed: 'مغلق',
  publishedBy: 'نشر {name} النسخة {number, number, ::group-off}، <when></when>',
  without: 'من دون: {steps}',
  closedBy: 'أغلقها {name}، <when></when>',
  close: 'إغلاق',
  closeSays: 'نظرتَ في ما نُشرت رغمه. ما يلزم تصحيحه يُصحَّح أولًا.',
  closeNote: 'ما الذي نتج عنه؟',
  openCount:
    '{count, plural, zero {لا مواد نُشرت رغم الفحوص} one {مادة واحدة نُشرت رغم الفحوص} two {مادتان نُشرتا رغم الفحوص} few {# مواد نُشرت رغم الفحوص} many {# مادة نُشرت رغم الفحوص} other {# مادة نُشرت رغم الفحوص}}',
} as const
