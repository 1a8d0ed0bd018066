/** What a chief published past open checks and missing reviews. */
export const pastChecks = {
  cannotPass: 'اس کے باوجود کوئی شائع نہیں کر سکتا۔ {blockers}',
  nothingInTheWay: 'کوئی رکاوٹ نہیں: شائع کریں۔',
  somebodyElse: 'آپ نے اسے جانچ کے باوجود شائع کیا، اس لیے کوئی اور اسے دیکھ کر بند کرے۔',
  writers: 'آپ نے اس تحریر میں لکھا ہے، اس لیے کوئی اور اسے دیکھے اور بند کرے۔',
  closedAlready: 'کوئی اسے پہلے ہی بند کر چکا ہے۔',
  title: 'جانچ کے باوجود شائع',
  intro:
    'جو چیف ایڈیٹر نے کھلی جانچ اور باقی جائزوں کے باوجود شائع کیا، وجہ کے ساتھ۔ ہر ایک یہاں رہتا ہے جب تک کوئی اور اسے دیکھ کر بند نہ کرے۔',
  none: 'کچھ کھلا نہیں۔ چیف ایڈیٹر جو جانچ کے باوجود شائع کرے وہ یہاں آتا ہے۔',
  closed: 'بند',
  publishedBy: '{name} نے نسخہ {number, number, ::group-off} شائع کیا، <when></when>',
  without: 'بغیر: {steps}',
  closedBy: '{name} نے بند کیا، <when></when>',
  close: 'بند کریں',
  closeSays: 'آپ نے دیکھ لیا کہ کس کے باوجود شائع ہوا۔ جو درست کرنا ہو وہ پہلے درست کیا جائے۔',
  closeNote: 'نتیجہ کیا نکلا؟',
  openCount: '{count, plural, one {# تحریر جانچ کے باوجود شائع ہوئی} other {# تحریریں جانچ کے باوجود شائع ہوئیں}}',
} as const
