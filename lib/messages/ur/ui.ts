/** Words of the building blocks that every page shares. */
export const ui = {
  choices: 'انتخاب',
  looking: 'تلاش جاری ہے …',
  done: 'ہو گیا',
  note: 'نوٹ',
  mind: 'توجہ',
  stop: 'رکیں',
  cancel: 'منسوخ',
  save: 'محفوظ کریں',
  unreachable: 'نیوز روم سے رابطہ نہیں ہو سکا۔ ایک منٹ میں دوبارہ کوشش کریں۔',
  unreachableUnchanged: 'نیوز روم سے رابطہ نہیں ہو سکا، اور کچھ نہیں بدلا۔ ایک منٹ میں دوبارہ کوشش کریں۔',
  typeLetters: 'چند حروف لکھیں',
  nothingOfThisName: 'اس نام کا کچھ نہیں۔',
  newName: 'نیا: ”{name}“',
  added: '{name} شامل ہو گیا۔',
  takenAway: '{name} ہٹا دیا گیا۔',
  takeAway: '{name} کو ہٹائیں',
} as const
