/** Refusals that belong to no room of their own. Messages are ICU MessageFormat. */
export const errors = {
  notFound: 'یہاں کچھ نہیں ہے، یا اسے دیکھنے کی آپ کو اجازت نہیں۔',
  notUnderstood: 'یہ سمجھ میں نہیں آیا۔',
  signedOut: 'آپ سائن آؤٹ ہو چکے ہیں۔ جاری رکھنے کے لیے دوبارہ سائن ان کریں۔',
  signedOutKeepTab: 'آپ سائن آؤٹ ہو چکے ہیں۔ کسی دوسرے ٹیب میں دوبارہ سائن ان کریں؛ آپ کا لکھا ہوا یہیں رہے گا۔',
  pageOfListGone: 'فہرست کا یہ صفحہ اب موجود نہیں۔ فہرست کے شروع پر واپس جائیں۔',
  unknownCode: 'یہ صفحہ نیوز روم سے پرانا ہے اور وجہ نہیں بتا سکتا۔ اسے دوبارہ لوڈ کریں۔',
  newsroomAway: 'نیوز روم اس وقت دستیاب نہیں',
  newsroomAwayText: 'کھلے ہوئے صفحے وہ محفوظ رکھتے ہیں جو ان پر لکھا گیا۔',
} as const
