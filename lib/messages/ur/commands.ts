/** Output of the command line: `npm run import`, `npm run seed`. */
export const commands = {
  importUsage:
    'بتائیں کہ کون سی فائلیں، اور کس کے نام سے: `npm run import -- FILE… --as name@newsroom.example`۔ --yes کے ساتھ کچھ نہیں پوچھا جاتا؛ جہاں الفاظ سے زبان معلوم نہ ہو وہاں --language fr زبان بتاتا ہے۔',
  wrongUsage: '{why} {usage}',
  nobodyToAsk: 'یہاں کسی سے پوچھا نہیں جا سکتا۔ مسودے جیسے دکھائے گئے ویسے ہی بنانے کے لیے --yes لکھیں۔',
  makeThisDraft: 'یہ مسودہ بنایا جائے؟ [y/N]',
  yes: 'y yes ہاں جی',
  mayMakeNoDrafts: '{name} کو مسودے بنانے کی اجازت نہیں۔',
  noSuchPerson: 'یہاں کام کرنے والوں میں کسی کا پتہ {email} نہیں۔',
  made: 'بن گیا: {path}',
  leftOut: 'چھوڑ دیا گیا۔',
  refused: 'قبول نہیں ہوا: {why}',
  noSuchFile: 'ایسی کوئی فائل نہیں ہے۔',
  isFolder: 'یہ فولڈر ہے۔ اس کے اندر کی فائلوں کے نام دیں۔',
  fileNotYours: 'آپ کو یہ فائل پڑھنے کی اجازت نہیں۔',
  fileUnreadable: 'یہ فائل پڑھی نہیں جا سکتی ({why})۔',
  languageUnknown: 'الفاظ سے زبان معلوم نہیں ہو سکی۔ اسے --language سے بتائیں، جیسے --language fr۔',
  embargoUnclear:
    'اس متن کے الفاظ سے پابندی کا اختتام معلوم نہیں ہو سکا۔ اسے درآمد کے صفحے سے لائیں اور اختتام وہاں طے کریں۔',

  shown: {
    headline: 'سرخی',
    standfirst: 'ابتدائیہ',
    byline: 'بائی لائن',
    date: 'تاریخ',
    dateFound: '{date} (”{words}“)',
    dateline: 'ڈیٹ لائن',
    embargo: 'پابندی',
    language: 'زبان',
    text: 'متن',
    textFound:
      '{paragraphs, plural, one {# پیراگراف} other {# پیراگراف}}، {subheads, plural, one {# ذیلی سرخی} other {# ذیلی سرخیاں}}',
    sources: 'ذرائع',
    sourceKnown: '{name} ({kind}، معلوم)',
    sourceNew: '{name} ({kind}، نیا)',
    sourceNewNot: '{name} ({kind}، نیا، {others} نہیں)',
    or: '{some} یا {another}',
    quoted: '”{words}“',
    tags: 'ٹیگ',
    notTagged: 'ٹیگ نہیں ہوا',
    tag: '{name} ({kind})',
  },

  articlesMade: '{count, number} میں سے {done, number} تحریریں',
  articlesMadeIn: '{seconds, number} سیکنڈ میں {count, plural, one {# تحریر} other {# تحریریں}}۔',
  seedUsage:
    'بتائیں کہ کیا لوڈ کیا جائے: `npm run seed -- --demo` (نمونے کا نیوز روم) یا `npm run seed -- --archive 100000` (اتنی شائع شدہ تحریریں)۔',
  archiveThere: 'اس ڈیٹا بیس میں پہلے سے ایک آرکائیو ہے۔ ڈیٹا فولڈر خالی کریں، یا کوئی اور ڈیٹا بیس استعمال کریں۔',
  archiveSize: 'آرکائیو میں 1 سے {most, number} تک تحریریں ہو سکتی ہیں۔',
} as const
