/** Reports of readers: what is wrong with a decision about one. */
export const reports = {
  notThere: 'آپ کے ڈیسک پر ایسی کوئی اطلاع نہیں۔',
  decidedAlready: 'اس اطلاع پر کوئی پہلے ہی فیصلہ کر چکا ہے۔ فیصلہ دیکھنے کے لیے صفحہ دوبارہ لوڈ کریں۔',
  answerMissing: 'لکھیں کہ قاری کو کیا بتایا جائے۔',
  answerTooLong: 'قاری کو زیادہ سے زیادہ {most, number} حروف بتائے جا سکتے ہیں۔',
} as const
