/** Tools beside the text: find and replace, the outline, counts, how long a headline is. */
export const writingTools = {
  moreTools: 'مزید اوزار',
  notFetched: 'یہ اوزار نہیں لایا جا سکا: رابطہ نہیں ہے۔ رابطہ بحال ہونے پر دوبارہ طلب کریں۔',
  find: 'تلاش کریں',
  replace: 'تلاش اور تبدیلی',
  outline: 'خاکہ',
  fullScreen: 'پوری اسکرین',
  fullScreenOn: 'صرف متن۔ Escape سے باہر آئیں۔',
  characters: 'خاص حروف',
  signs: 'واوین، ڈیش اور فاصلے درست کریں',
  signsWhileTyping: 'لکھتے ہوئے درست کریں',
  spacesShown: 'نہ ٹوٹنے والے فاصلے دکھائیں',
  signsSet:
    '{count, plural, one {{count, number} علامت} other {{count, number} علامات}} تحریر کی زبان کے مطابق درست کی گئیں۔ ایک بار واپس کرنے سے سب واپس آ جائے گا۔',
  signsFine: 'واوین، ڈیش اور فاصلے تحریر کی زبان کے مطابق ہیں۔',
  noBreakSpace: 'نہ ٹوٹنے والا فاصلہ',
  enDash: 'درمیانی ڈیش',
  emDash: 'لمبا ڈیش',

  findWords: 'تلاش کریں',
  findNothing: 'نہیں ملا',
  findCount: '{count, number} ملے',
  findAt: '{count, number} میں سے {at, number}',
  findHears: '{count, number} میں سے {at, number}: {around}',
  findHearsClaim: '{count, number} میں سے {at, number}، ایک دعوے میں: {around}',
  findInClaims:
    '{count, plural, one {ان میں سے {count, number} ایک دعوے میں ہے} other {ان میں سے {count, number} دعووں میں ہیں}}۔',
  findNext: 'اگلا مقام',
  findPrevious: 'پچھلا مقام',
  findClose: 'تلاش بند کریں',
  matchCase: 'بڑے چھوٹے حروف جیسے لکھے ہیں',
  wholeWords: 'پورے الفاظ',
  exactly: 'فاصلے، واوین اور خطوط بالکل جیسے لکھے ہیں',
  replaceWith: 'اس کی جگہ لکھیں',
  replaceOne: 'تبدیل کریں',
  replaceAll: 'سب تبدیل کریں',
  replacedAll:
    '{count, plural, one {{count, number} مقام تبدیل ہوا} other {{count, number} مقامات تبدیل ہوئے}}۔ ایک بار واپس کرنے سے سب واپس آ جائے گا۔',
  replacedInClaims:
    '{count, plural, one {ان میں سے {count, number} ایک دعوے میں تھا} other {ان میں سے {count, number} دعووں میں تھے}}: پرانے الفاظ کا فیصلہ اب شمار نہیں ہوتا۔',

  outlineClose: 'خاکہ بند کریں',
  outlineNoHeadline: 'ابھی سرخی نہیں',
  outlineNoWords: 'ذیلی سرخی بغیر الفاظ',
  outlineEmpty: 'ذیلی سرخیاں یہاں نظر آتی ہیں۔ پیراگراف کے شروع میں ## اور فاصلہ لکھیں۔',

  countsNone: 'ابھی کوئی لفظ نہیں',
  counts:
    '{words, plural, one {{words, number} لفظ} other {{words, number} الفاظ}} · {characters, plural, one {{characters, number} حرف} other {{characters, number} حروف}}، فاصلوں کے بغیر {withoutSpaces, number} · {minutes, number} منٹ',
  countsSelected: 'منتخب: {counts}',
  headlineLength: 'سرخی: {length, number} حروف، بہتر {least, number}–{most, number}',
  standfirstLength: 'ابتدائیہ: {length, number} حروف، بہتر {least, number}–{most, number}',
  lengthShort: 'مختصر',
  lengthFits: 'مناسب',
  lengthLong: 'طویل',
  cutInSearch: 'تلاش کے نتائج {most, number} کے بعد کاٹ دیتے ہیں',
  cutOnCards: 'سوشل میڈیا کے کارڈ {most, number} کے بعد کاٹ دیتے ہیں',
}
