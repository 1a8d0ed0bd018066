/** The command palette. */
export const palette = {
  open: 'ابحث أو انتقل',
  openKey: 'ابحث أو انتقل ({key})',
  title: 'ابحث أو انتقل',
  words: 'مقال أو مصدر أو وسم أو شخص أو صفحة',
  nothing: 'لا شيء بهذا الاسم. جرّب كلمات أخرى أو حروفًا أقل.',
  command: 'انتقال',
  article: 'مقال · {state}',
  source: 'مصدر · {kind}',
  tag: 'وسم · {kind}',
  person: 'شخص',
  bundle: 'حزمة',
  notFetched: 'تعذّر جلبها: لا يوجد اتصال.',
} as const
