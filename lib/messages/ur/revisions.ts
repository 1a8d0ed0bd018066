/** Refusals of revisions that can't be read as they were frozen. */
export const revisions = {
  newerFormat: 'یہ On Record کے نئے ورژن سے لکھا گیا ہے (فارمیٹ {version})۔ On Record کی تجدید کے بعد یہ کھل جائے گا۔',
  holdsUnknown:
    'اس مسودے میں کچھ ایسا ہے جسے On Record کا یہ نسخہ نہیں جانتا۔ وہ مسودے میں رہتا ہے؛ اپ ڈیٹ کے بعد پیش کریں، یا اسے متن سے نکال دیں۔',
  brokenSeal:
    'ریویژن {number} وہ نہیں جس پر مہر لگی تھی: محفوظ متن بعد میں بدل گیا ہے۔ یہ شائع نہیں ہوگا۔ تحریر دوبارہ جمع کرائیں اور On Record چلانے والے کو بتائیں۔',
  cantBeShown: 'یہ ریویژن دکھایا نہیں جا سکتا',
  openDraft: 'مسودہ کھولیں',
} as const
