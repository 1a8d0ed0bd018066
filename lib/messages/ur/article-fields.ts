/** The fields of an article, wherever they are filled in: when it is begun, when it is imported, and beside its text. */
export const articleFields = {
  profile: 'نوعیت',
  desk: 'ڈیسک',
  noDesk: 'ابھی کوئی ڈیسک نہیں',
  language: 'زبان',
  chooseLanguage: 'زبان چنیں',
  authors: 'مصنفین',
  tags: 'ٹیگ',
  mainTag: 'مرکزی ٹیگ',
  slug: 'سلگ',
  somebodyUnknown: 'کوئی نامعلوم شخص',
} as const
