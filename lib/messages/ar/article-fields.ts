/** The fields of an article, wherever they are filled in: when it is begun, when it is imported, and beside its text. */
export const articleFields = {
  profile: 'النوع',
  desk: 'القسم',
  noDesk: 'بلا قسم بعد',
  language: 'اللغة',
  chooseLanguage: 'اختيار اللغة',
  authors: 'التوقيع',
  tags: 'الوسوم',
  mainTag: 'الوسم الرئيسي',
  slug: 'مسار الرابط',
  somebodyUnknown: 'اسم غير معروف',
} as const
