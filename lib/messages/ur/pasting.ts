/** متن چسپاتے وقت جو کہا جاتا ہے۔ */
export const pasting = {
  pictures: '{count, plural, one {{count, number} تصویر} other {{count, number} تصویریں}}',
  recordings: '{count, plural, one {{count, number} ویڈیو یا آواز} other {{count, number} ویڈیوز اور آوازیں}}',
  embeds: '{count, plural, one {{count, number} جڑا ہوا عنصر} other {{count, number} جڑے ہوئے عناصر}}',
  drawings: '{count, plural, one {{count, number} خاکہ} other {{count, number} خاکے}}',
  formulas: '{count, plural, one {{count, number} فارمولا} other {{count, number} فارمولے}}',
  comments: '{count, plural, one {{count, number} تبصرہ} other {{count, number} تبصرے}}',
  deletions: '{count, plural, one {{count, number} کٹا ہوا حصہ} other {{count, number} کٹے ہوئے حصے}}',
  suggestions: '{count, plural, one {{count, number} تجویز کردہ حصہ} other {{count, number} تجویز کردہ حصے}}',
  fields: '{count, plural, one {{count, number} فارم کا خانہ} other {{count, number} فارم کے خانے}}',
  menus: '{count, plural, one {{count, number} صفحے کی فہرست} other {{count, number} صفحے کی فہرستیں}}',
  links:
    '{count, plural, one {{count, number} ربط جو یہاں سے کہیں نہیں جاتا} other {{count, number} ربط جو یہاں سے کہیں نہیں جاتے}}',
  leftOut: '{count, plural, one {یہ شامل نہیں ہوا} other {یہ شامل نہیں ہوئے}}: {what}۔',
  nestedTables:
    '{count, plural, one {جدول کے اندر کا {count, number} جدول اپنے خانے کی سطریں بن گیا۔} other {جدولوں کے اندر کے {count, number} جدول اپنے خانوں کی سطریں بن گئے۔}}',
  largeTables:
    '{count, plural, one {{count, number} جدول بہت بڑا تھا اور پیراگراف بن گیا۔} other {{count, number} جدول بہت بڑے تھے اور پیراگراف بن گئے۔}}',
  tooMuch: 'فارمیٹنگ پڑھنے کے لیے بہت زیادہ تھی: الفاظ اس کے بغیر آئے۔',
  notFetched:
    'اس میں فارمیٹنگ ہے اور اسے پڑھنے والا حصہ لایا نہیں جا سکا: رابطہ نہیں ہے۔ کچھ چسپاں نہیں ہوا۔ صرف الفاظ Shift کے ساتھ چسپاں کریں، یا رابطہ بحال ہونے پر دوبارہ چسپاں کریں۔',
  tooLong:
    'یہ چسپانے کے لیے بہت لمبا ہے: {length, number} حروف، جبکہ متن میں زیادہ سے زیادہ {most, number} ہوتے ہیں۔ کچھ نہیں چسپایا گیا۔ اس کا ایک حصہ چسپائیں۔',
  markdown: 'مارک ڈاؤن کے طور پر پڑھا گیا۔ واپس کرنے سے ویسا ہی ہو جائے گا جیسا لکھا گیا تھا۔',
  dismiss: 'یہ نوٹ بند کریں',
  wire: 'یہ خبر رساں ادارے کا متن لگتا ہے: {parts} نکال دیں؟',
  wireDate: 'تاریخ',
  wireDateline: 'مقام و تاریخ',
  wireByline: 'نامہ نگار کا نام',
  wireTakeOut: 'نکال دیں',
  wireTaken: 'نکال دیا گیا۔ واپس کرنے سے لوٹ آئے گا۔',
} as const
