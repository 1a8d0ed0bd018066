/** Comments on a draft. */
export const comments = {
  textMissing: 'پہلے تبصرہ لکھیں۔',
  textTooLong: 'تبصرے میں زیادہ سے زیادہ {most, number} حروف ہو سکتے ہیں۔',
  tooManyMentions: 'تبصرے میں زیادہ سے زیادہ {most, number} لوگوں کا ذکر ہو سکتا ہے۔',
  quoteMissing: 'وہ الفاظ منتخب کریں جن کے بارے میں تبصرہ ہے۔',
  quoteTooLong: 'کم الفاظ منتخب کریں: تبصرہ زیادہ سے زیادہ {most, number} حروف کے بارے میں ہوتا ہے۔',
  tooManyThreads: 'اس تحریر پر {most, number} تبصرے ہیں اور مزید نہیں ہو سکتے۔ جو طے ہو چکے ان میں سے کچھ حذف کریں۔',
  threadFull: 'اس سلسلے میں {most, number} تبصرے ہیں اور مزید نہیں ہو سکتے۔ نیا سلسلہ شروع کریں۔',
  mentionNotHere: 'جن کا آپ نے ذکر کیا ان میں سے ایک یہ تحریر نہیں دیکھ سکتا۔ نام نکال دیں یا پہلے رسائی مانگیں۔',
  resolvedAlready: 'کوئی یہ سلسلہ پہلے ہی طے کر چکا ہے۔',
  openAlready: 'کوئی یہ سلسلہ پہلے ہی دوبارہ کھول چکا ہے۔',
} as const
