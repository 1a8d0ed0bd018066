/** What becomes of files of the library: where they are used, and how they go. */
export const library = {
  usedIn: 'کہاں استعمال ہوئی',
  usedNowhere: 'کوئی تحریر اسے استعمال نہیں کرتی۔',
  use: 'استعمال',
  useIs: {
    used: 'کسی تحریر میں',
    unused: 'کسی تحریر میں نہیں',
    trash: 'ردی میں',
  },
  pieces: '{count, plural, one {# تحریر میں} other {# تحریروں میں}}',
  othersUse:
    '{count, plural, one {اور # مزید تحریر، جسے آپ کھول نہیں سکتے یا جس کی یہاں جگہ نہیں۔} other {اور # مزید تحریریں، جنہیں آپ کھول نہیں سکتے یا جن کی یہاں جگہ نہیں۔}}',
  useAt: {
    draft: 'مسودے میں',
    submitted: 'بھیجی گئی صورت میں',
    live: 'شائع شدہ صفحے پر',
  },

  throwAway: 'ردی میں ڈالیں',
  throwAwayAsk: 'یہ فائل ردی میں ڈالیں؟',
  throwAwayText:
    'پھر کوئی فہرست اسے پیش نہیں کرے گی۔ {days, number} دن تک واپس لی جا سکتی ہے؛ پھر ہمیشہ کے لیے چلی جاتی ہے، اس سے بنی ہر چیز کے ساتھ۔',
  inTrash: 'یہ فائل ردی میں ہے۔',
  thrownBy: '{name} نے ڈالی۔',
  goes: 'ہمیشہ کے لیے چلی جائے گی:',
  haveBack: 'واپس لیں',
  notDone: 'نہیں ہوا',
  sweep: 'صفائی',
  sweepAsk: '{count, plural, one {# فائل} other {# فائلیں}} ردی میں ڈالیں؟',
  sweepText:
    'کوئی تحریر انہیں استعمال نہیں کرتی، اور ہر ایک {days, number} دن سے زیادہ سے ذخیرے میں ہے۔ مل کر {megabytes, number} MB لیتی ہیں۔ {kept, number} دن تک واپس لی جا سکتی ہیں۔',
  sweepNothing: 'صفائی کو کچھ نہیں: جو کسی تحریر میں نہیں وہ {days, number} دن سے پرانا نہیں۔',
  thrown: '{count, plural, one {# فائل ردی میں ہے۔} other {# فائلیں ردی میں ہیں۔}}',
  undo: 'واپس کریں',
  undone: '{count, plural, one {# فائل واپس آ گئی۔} other {# فائلیں واپس آ گئیں۔}}',
  stillUsed:
    'یہ فائل {count, plural, one {# تحریر} other {# تحریروں}} میں استعمال ہوئی ہے: {pieces}۔ پہلے وہاں سے نکالیں۔',
  stillUsedUnseen:
    'یہ فائل {count, plural, one {# ایسی تحریر میں ہے جسے آپ کھول نہیں سکتے۔ اس کے شعبے کے مدیر سے کہیں کہ پہلے وہاں سے نکالے۔} other {# ایسی تحریروں میں ہے جنہیں آپ کھول نہیں سکتے۔ ان کے شعبوں کے مدیروں سے کہیں کہ پہلے وہاں سے نکالیں۔}}',
  noneSelected: 'پہلے کوئی فائل چنیں۔',
  tooManySelected: 'ایک وقت میں زیادہ سے زیادہ {most, number} فائلیں۔',
} as const
