/** Whether a draft can be written into, and why a connection to it ended. */
export const drafts = {
  readOnly: 'آپ کو یہ تحریر پڑھنے کی اجازت ہے، بدلنے کی نہیں۔',
  signedOut: 'آپ سائن آؤٹ ہو چکے ہیں۔',
  somebodyElse: 'اب یہاں کوئی اور سائن ان ہے۔ صفحہ دوبارہ لوڈ کریں۔',
  refused: 'یہ تبدیلی محفوظ نہیں ہو سکتی۔',
  tooMuch: 'یہ ایک ساتھ بہت زیادہ ہے۔ اسے چھوٹے حصوں میں چسپاں کریں۔',
  rebuilt: 'اس دوران یہ مسودہ دوبارہ بنایا گیا، اور ممکن ہے یہاں آخر میں لکھے گئے الفاظ اس میں نہ ہوں۔',
  older: 'یہ صفحہ On Record کے موجودہ نسخے سے پرانا ہے۔ اسے دوبارہ لوڈ کریں۔',
} as const
