/** Who and what the newsroom leans on. */
export const sources = {
  notThere: 'ایسا کوئی ذریعہ نہیں ہے۔',
  nameMissing: 'ذریعے کو نام دیں۔',
  nameTooLong: 'نام میں زیادہ سے زیادہ {most, number} حروف ہو سکتے ہیں۔',
  addressForm: 'پتہ https:// یا http:// سے شروع ہوتا ہے۔',
  addressTooLong: 'پتے میں زیادہ سے زیادہ {most, number} حروف ہو سکتے ہیں۔',
  kindMissing: 'بتائیں کہ یہ کس قسم کا ذریعہ ہے۔',
  descriptionTooLong: 'زیادہ سے زیادہ {most, number} حروف لکھیں۔',
  thereAlready: 'پہلے سے موجود: {sources}۔ اسے چنیں، یا بتائیں کہ یہ کوئی اور ہے۔',
  named: '”{name}“ ({kind})',
  kind: {
    person: 'شخص',
    organisation: 'تنظیم',
    outlet: 'میڈیا ادارہ',
    document: 'دستاویز',
    dataset: 'ڈیٹا سیٹ',
    event: 'واقعہ',
    social_post: 'سوشل میڈیا پوسٹ',
  },
} as const
