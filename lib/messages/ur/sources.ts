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
  snapshotMissing: 'پہلے لائبریری کی کوئی دستاویز یا تصویر چنیں۔',
  snapshotDay: 'وہ دن لکھیں جب دستاویز میں یہ تھا، جیسے 2027-03-01۔',
  snapshotAhead: 'وہ دن ابھی نہیں آیا۔ وہ دن لکھیں جب دستاویز میں یہ تھا۔',
  snapshotForm: 'ماخذ کے ساتھ دستاویز یا تصویر رکھی جاتی ہے۔ ریکارڈنگ اس تحریر میں ہوتی ہے جو اسے دکھاتی ہے۔',
  snapshotThere: 'یہ فائل اس ماخذ کے ساتھ پہلے ہی رکھی ہوئی ہے۔',
  snapshotsFull:
    'اس ماخذ کے ساتھ {most, number} فائلیں رکھی ہیں اور مزید نہیں رکھی جا سکتیں۔ جو ضروری نہیں وہ ہٹا دیں۔',
  snapshotGone: 'یہ دستاویز اب ماخذ کے ساتھ نہیں رکھی۔',
} as const
