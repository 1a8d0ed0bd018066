/** Why something can’t be planned so. */
export const planning = {
  titleMissing: 'اسے ایک عارضی عنوان دیں۔',
  titleTooLong: 'عارضی عنوان میں زیادہ سے زیادہ {most, number} حروف ہو سکتے ہیں۔',
  noSuchPerson: 'کوئی ایسا شخص چنیں جو یہاں کام کرتا ہو۔',
  notesAreNoComment: 'ان نوٹس میں اتنے لوگوں کا ذکر ہے کہ یہ تحریر پر تبصرہ نہیں بن سکتے۔ کم نام لیں۔',
  changedMeanwhile: 'اس دوران کسی اور نے یہ خیال بدل دیا۔ اپنا لکھا ہوا نقل کریں، اسے دوبارہ کھولیں اور وہاں ڈالیں۔',
  isDraft: 'یہ خیال مسودہ بن چکا ہے۔ وہاں کام جاری رکھیں۔',
} as const
