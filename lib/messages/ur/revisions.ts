/** Refusals of revisions that can't be read as they were frozen. */
export const revisions = {
  newerFormat: 'یہ On Record کے نئے ورژن سے لکھا گیا ہے (فارمیٹ {version})۔ On Record کی تجدید کے بعد یہ کھل جائے گا۔',
  brokenSeal:
    'ریویژن {number} وہ نہیں جس پر مہر لگی تھی: محفوظ متن بعد میں بدل گیا ہے۔ یہ شائع نہیں ہوگا۔ تحریر دوبارہ جمع کرائیں اور On Record چلانے والے کو بتائیں۔',
  cantBeShown: 'یہ ریویژن دکھایا نہیں جا سکتا',
  openDraft: 'مسودہ کھولیں',
} as const
