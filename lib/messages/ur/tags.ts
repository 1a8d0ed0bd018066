/** Tags. */
export const tags = {
  notThere: 'ایسا کوئی ٹیگ نہیں ہے۔',
  nameMissing: 'ٹیگ کو نام دیں۔',
  nameTooLong: 'ٹیگ میں زیادہ سے زیادہ {most, number} حروف ہو سکتے ہیں۔',
  nameCharacters: 'نام میں حروف یا ہندسے ہونے چاہییں۔',
  kindMissing: 'بتائیں کہ ٹیگ کس چیز کا نام ہے۔',
  descriptionTooLong: 'زیادہ سے زیادہ {most, number} حروف لکھیں۔',
  tooManyAliases: 'زیادہ سے زیادہ {most, number} دوسرے نام۔',
  aliasesFull: 'ٹیگ کے زیادہ سے زیادہ {most, number} دوسرے نام ہو سکتے ہیں۔',
  noSuchAlias: 'ایسا کوئی نام نہیں ہے۔',
  partOfThis: '”{name}“ خود اس ٹیگ کا حصہ ہے۔ کوئی اور چنیں۔',
  nameTaken: '”{name}“ پہلے سے ٹیگ ”{tag}“ ({kind}) کا نام ہے۔',
  kind: { topic: 'موضوع', person: 'شخص', place: 'مقام', organisation: 'تنظیم', event: 'واقعہ' },
} as const
