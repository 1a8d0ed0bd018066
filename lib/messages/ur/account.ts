/** A person's own page: the language of the newsroom, sessions, password. */
export const account = {
  title: 'اکاؤنٹ',
  thisIsYou: 'یہ آپ ہیں۔ آپ کا کردار، ڈیسک اور رسائی صرف کوئی دوسرا ایڈمن بدل سکتا ہے۔',
  language: 'نیوز روم کی زبان',
  languageHint: 'مینیو، اطلاعات اور آپ کے نام ای میل کے لیے۔ آپ کی تحریر اور قارئین کے صفحات کی زبان الگ ہے۔',
  languageOfNewsroom: 'نیوز روم کے مطابق: {language}',
  languageDraft: '{language} (مسودہ: ابھی کسی اہلِ زبان نے نہیں پڑھا)',
  saveLanguage: 'زبان محفوظ کریں',
} as const
