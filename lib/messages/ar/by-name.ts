/** Lists by name: sources and tags. */
export const byName = {
  name: 'الاسم',
  kind: 'النوع',
  everyKind: 'كل الأنواع',
  show: 'عرض',
  clear: 'مسح',
  notShown: 'لم تُعرض القائمة',
  pages: 'الصفحات',
  first: 'الأولى',
  next: 'التالية',
} as const
