/** Rules of house style: what is refused, and why. */
export const houseStyle = {
  notThere: 'ایسا کوئی قاعدہ نہیں۔',
  thereAlready: 'اس زبان میں ”{term}“ کا قاعدہ پہلے سے ہے۔',
  changedMeanwhile: 'اس دوران کسی نے یہ قاعدہ بدل دیا ہے۔ صفحہ دوبارہ کھولیں، پھر فیصلہ کریں۔',
  languageWrong: 'زبان en، es-MX یا fa-AF کی طرح لکھی جاتی ہے۔',
  kindWrong: 'قاعدہ الفاظ کا ہوتا ہے یا نمونے کا۔',
  severityWrong: 'قاعدہ مشورہ ہے یا تنبیہ۔',
  termMissing: 'بتائیں قاعدہ کن الفاظ کے بارے میں ہے۔',
  termTooLong: 'زیادہ سے زیادہ {most, number} حروف۔',
  termWithoutLetters: 'قاعدہ حروف یا ہندسوں کے بارے میں ہوتا ہے۔',
  patternNotUnderstood: 'یہ نمونہ پڑھا نہیں جا سکتا۔ ہر قوس کا جوڑا چاہیے؛ آگے پیچھے دیکھنا اور پچھلے حوالے ممکن نہیں۔',
  patternFitsNothing: 'یہ نمونہ خالی جگہ پر بھی پورا اترتا ہے۔ کم از کم ایک حرف مانگے۔',
  explanationMissing: 'وجہ لکھیں تاکہ لکھنے والا فیصلہ کر سکے۔',
  explanationTooLong: 'زیادہ سے زیادہ {most, number} حروف۔',
  suggestionTooLong: 'تجویز میں زیادہ سے زیادہ {most, number} حروف۔',
  tooManySuggestions: 'زیادہ سے زیادہ {most, number} تجاویز۔',
  tooManyRules: 'زیادہ سے زیادہ {most, number} قاعدے۔ پہلے کچھ ہٹائیں۔',
  tooManyPatterns:
    'زیادہ سے زیادہ {most, number} نمونے، کیونکہ ہر ایک الگ ڈھونڈا جاتا ہے۔ کچھ کو الفاظ کے طور پر لکھیں۔',
} as const
