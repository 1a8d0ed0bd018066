/** The checks, failing and passed, and waivers. */
export const checks = {
  attachment: {
    holds: 'دعووں کے ساتھ دکھائی جانے والی فائلیں موجود، بیان شدہ اور اجازت یافتہ ہیں۔',
    missing: 'دعویٰ {number, number}، ”{words}“: اس کے ساتھ دکھائی جانے والی ایک فائل اب لائبریری میں نہیں۔',
    failed: 'دعویٰ {number, number}، ”{words}“: {file} کے سائز نہیں بن سکے۔ انہیں لائبریری میں دوبارہ بنوائیں۔',
    waiting: 'دعویٰ {number, number}، ”{words}“: {file} کے سائز ابھی بن رہے ہیں۔',
    noAlt: 'دعویٰ {number, number}، ”{words}“: لکھیں کہ {file} کیا دکھاتی ہے۔',
    ended: 'دعویٰ {number, number}، ”{words}“: {file} کے حقوق ختم ہو چکے ہیں۔',
    noCredit: 'دعویٰ {number, number}، ”{words}“: {file} کا کریڈٹ نہیں۔ لائبریری میں لکھیں کہ یہ کس کی ہے۔',
    noLicence: 'دعویٰ {number, number}، ”{words}“: {file} کا لائسنس نہیں۔ لائبریری میں لکھیں کہ کون سا ہے۔',
    betrays:
      'دعویٰ {number, number}، ”{words}“: اس کے ساتھ دکھائی جانے والی ایک فائل ایسے ماخذ کی بھی ہے جس نے کھل کر بات نہیں کی۔ اسے دکھانا بند کریں۔',
    usedUp:
      'دعویٰ {number, number}، ”{words}“: {file} {most, plural, one {# تحریر} other {# تحریروں}} سے زیادہ میں نہیں دکھائی جا سکتی، اور دوسری تحریریں یہ تعداد پوری کر چکی ہیں۔',
    betraysInPiece:
      '”{file}“ تحریر میں دکھائی جا رہی ہے، اور ایسے ماخذ کی بھی ہے جس نے کھل کر بات نہیں کی۔ اسے تحریر سے نکال دیں۔',
    betraysElsewhere:
      '”{file}“ یہاں دکھائی جا رہی ہے، اور ایک اور تحریر کے لیے یہ ایسے ماخذ سے آئی تھی جس نے کھل کر بات نہیں کی۔ کوئی اور فائل دکھائیں، یا اس سے پوچھیں جس نے اسے وہاں منسلک کیا۔',
  },
  author: {
    holds: 'اس پر کسی کا نام ہے، یا یہ مختصر خبر ہے۔',
    missing: 'اس کا کوئی مصنف نہیں: صرف مختصر خبر بغیر نام کے شائع ہوتی ہے۔',
  },
  chart: {
    holds: 'ہر چارٹ بنایا جا سکتا ہے اور اس کا عنوان ہے۔',
    wrong: 'چارٹ {number, number} نہیں بنایا جا سکتا۔ {why}',
    untitled: 'چارٹ {number, number} کا عنوان نہیں ہے: اس کے جدول کے اوپر لکھیں کہ یہ کیا دکھاتا ہے۔',
  },
  chartSource: {
    holds: 'ہر چارٹ بتاتا ہے کہ اس کے اعداد کہاں سے ہیں۔',
    missing:
      'چارٹ {number, number}، ”{title}“، کا کوئی ذریعہ نہیں: اس کے عنوان یا اعداد کو دعویٰ نشان زد کریں اور بتائیں کہ وہ کہاں سے ہیں۔',
  },
  claimSource: {
    holds: 'ہر دعوے کا ذریعہ موجود ہے۔',
    missing: 'دعویٰ {number, number}، ”{words}“، کی تائید کرنے والا کوئی ذریعہ نہیں۔',
  },
  desk: { holds: 'یہ ایک ڈیسک کی تحریر ہے۔', missing: 'یہ کسی ڈیسک کی تحریر نہیں۔' },
  disputedClaim: {
    holds: 'کوئی دعویٰ متنازع نہیں۔',
    found: 'دعویٰ {number, number}، ”{words}“، متنازع ہے۔ یقینی بنائیں کہ متن میں یہ بات لکھی ہو۔',
  },
  falseClaim: {
    holds: 'کوئی دعویٰ غلط نہیں نکلا۔',
    found: 'دعویٰ {number, number}، ”{words}“، غلط نکلا ہے۔',
  },
  hasClaims: {
    holds: 'یہ بتاتی ہے کہ باتیں کہاں سے لی گئی ہیں۔',
    missing: 'اس میں ایک بھی دعویٰ نشان زد نہیں، اس لیے قارئین نہیں دیکھ سکتے کہ باتیں کہاں سے لی گئی ہیں۔',
  },
  headline: { holds: 'سرخی موجود ہے۔', missing: 'سرخی نہیں ہے۔' },
  houseStyle: {
    holds: 'اس میں کچھ نہیں جس سے اسلوب نامہ خبردار کرے۔',
    notChecked: 'اسلوب نامہ جانچا نہیں گیا: اس متن میں اس کے نمونے بہت وقت لیتے ہیں۔',
    found: 'اسلوب نامہ ”{words}“ سے خبردار کرتا ہے۔',
    several: 'اسلوب نامہ ”{words}“ اور {count, plural, one {# اور جگہ} other {# اور جگہوں}} سے خبردار کرتا ہے۔',
  },
  mainTag: { holds: 'مرکزی ٹیگ موجود ہے۔', missing: 'مرکزی ٹیگ نہیں ہے۔' },
  offTheRecord: {
    holds: 'کسی دعوے کے نیچے آف دی ریکارڈ کہی گئی بات نہیں۔',
    found:
      'دعویٰ {number, number}، ”{words}“، آف دی ریکارڈ کہی گئی بات پر مبنی ہے۔ کوئی اور ذریعہ ڈھونڈیں، یا دعویٰ نکال دیں۔',
  },
  openQuestion: { holds: 'ہر سوال حل ہو چکا ہے۔', asked: '{name} کا سوال: {question}' },
  openSuggestion: {
    holds: 'کوئی تجویز کھلی نہیں۔',
    open: '{count, plural, one {# تجویز کھلی ہے: متن اس کے بغیر شائع ہوگا۔} other {# تجاویز کھلی ہیں: متن ان کے بغیر شائع ہوگا۔}}',
  },
  picture: {
    holds: 'ہر تصویر دکھائی جا سکتی ہے۔',
    missing:
      '{which, select, lead {مرکزی تصویر} other {تصویر {number, number}}} اب لائبریری میں نہیں۔ کوئی اور چنیں، یا اسے نکال دیں۔',
    noPicture:
      '{which, select, lead {مرکزی تصویر} other {تصویر {number, number}}}، ”{file}“، تصویر نہیں ہے۔ کوئی اور فائل چنیں، یا اسے نکال دیں۔',
    failed:
      '{which, select, lead {مرکزی تصویر} other {تصویر {number, number}}}، ”{file}“، قارئین کے لیے تیار نہ ہو سکی۔ لائبریری میں اس کے صفحے پر اس کے سائز دوبارہ بنوائیں، یا اسے نکال دیں۔',
    waiting:
      '{which, select, lead {مرکزی تصویر} other {تصویر {number, number}}}، ”{file}“، ابھی قارئین کے لیے تیار ہو رہی ہے۔ ذرا انتظار کریں۔',
  },
  pictureAlt: {
    holds: 'ہر تصویر کا متبادل متن ہے، یا وہ محض آرائشی ہے۔',
    missing:
      '{which, select, lead {مرکزی تصویر} other {تصویر {number, number}}} کا متبادل متن نہیں: بتائیں کہ اس میں کیا ہے، یا یہ کہ وہ آرائشی ہے۔',
  },
  pictureRights: {
    holds: 'ہر تصویر کا کریڈٹ اور لائسنس ہے۔',
    ended:
      '{which, select, lead {مرکزی تصویر} other {تصویر {number, number}}}، ”{file}“، اب نہیں دکھائی جا سکتی: اس کے حقوق ختم ہو چکے ہیں۔ لائبریری میں ان کی تجدید کریں، یا اسے نکال دیں۔',
    noCredit:
      '{which, select, lead {مرکزی تصویر} other {تصویر {number, number}}}، ”{file}“، کا کریڈٹ نہیں۔ لائبریری میں بتائیں کہ یہ کس کی ہے۔',
    noLicence:
      '{which, select, lead {مرکزی تصویر} other {تصویر {number, number}}}، ”{file}“، کا لائسنس نہیں۔ لائبریری میں بتائیں کہ یہ کس حق سے دکھائی جا رہی ہے۔',
    usedUp:
      '{which, select, lead {مرکزی تصویر} other {تصویر {number, number}}}، ”{file}“، {most, plural, one {# تحریر} other {# تحریروں}} سے زیادہ میں نہیں دکھائی جا سکتی، اور دوسری تحریریں یہ تعداد پوری کر چکی ہیں۔ اسے نکال دیں، یا لائبریری میں لکھیں کہ یہ زیادہ بار دکھائی جا سکتی ہے۔',
  },
  pictureRightsEnd: {
    holds: 'کسی تصویر کے حقوق جلد ختم نہیں ہو رہے۔',
    soon: '{which, select, lead {مرکزی تصویر} other {تصویر {number, number}}}، ”{file}“، کے حقوق {left, plural, =0 {آج} one {# دن میں} other {# دنوں میں}} ختم ہو رہے ہیں۔',
  },
  mediaFile: {
    holds: 'ہر ریکارڈنگ اور دستاویز سنی یا کھولی جا سکتی ہے۔',
    missing:
      '{form, select, sound {ریکارڈنگ} other {دستاویز}} {number, number}{named, select, yes {، ”{title}“،} other {}} اب لائبریری میں نہیں۔ دوسری چنیں یا اسے نکال دیں۔',
    noSound:
      '{form, select, sound {ریکارڈنگ} other {دستاویز}} {number, number}{named, select, yes {، ”{title}“،} other {}} ریکارڈنگ نہیں۔ دوسری فائل چنیں یا اسے نکال دیں۔',
    noDocument:
      '{form, select, sound {ریکارڈنگ} other {دستاویز}} {number, number}{named, select, yes {، ”{title}“،} other {}} PDF نہیں۔ دوسری فائل چنیں یا اسے نکال دیں۔',
    noTitle:
      '{form, select, sound {ریکارڈنگ} other {دستاویز}} {number, number}{named, select, yes {، ”{title}“،} other {}} کا عنوان نہیں۔ بتائیں کہ یہ کیا ہے۔',
  },
  mediaRights: {
    holds: 'ہر ریکارڈنگ اور دستاویز کا کریڈٹ اور لائسنس ہے۔',
    ended:
      '{form, select, sound {ریکارڈنگ} other {دستاویز}} {number, number}{named, select, yes {، ”{title}“،} other {}} اب نہیں دکھائی جا سکتی: اس کے حقوق ختم ہو چکے۔ لائبریری میں ان کی تجدید کریں یا اسے نکال دیں۔',
    noCredit:
      '{form, select, sound {ریکارڈنگ} other {دستاویز}} {number, number}{named, select, yes {، ”{title}“،} other {}} کا کریڈٹ نہیں۔ لائبریری میں بتائیں کہ یہ کس کی ہے۔',
    noLicence:
      '{form, select, sound {ریکارڈنگ} other {دستاویز}} {number, number}{named, select, yes {، ”{title}“،} other {}} کا لائسنس نہیں۔ لائبریری میں بتائیں کہ یہ کس حق سے دکھائی جاتی ہے۔',
    usedUp:
      '{form, select, sound {ریکارڈنگ} other {دستاویز}} {number, number}{named, select, yes {، ”{title}“،} other {}} {most, plural, one {# تحریر} other {# تحریروں}} سے زیادہ میں نہیں دکھائی جا سکتی، اور دوسری تحریریں یہ تعداد پوری کر چکی ہیں۔ اسے نکال دیں، یا لائبریری میں لکھیں کہ یہ زیادہ بار دکھائی جا سکتی ہے۔',
  },
  mediaRightsEnd: {
    holds: 'کسی ریکارڈنگ یا دستاویز کے حقوق جلد ختم نہیں ہو رہے۔',
    soon: '{form, select, sound {ریکارڈنگ} other {دستاویز}} {number, number}{named, select, yes {، ”{title}“،} other {}} کے حقوق {left, plural, =0 {آج} one {# دن میں} other {# دنوں میں}} ختم ہو رہے ہیں۔',
  },
  transcript: {
    holds: 'ہر ریکارڈنگ میں جو کہا گیا وہ پڑھا جا سکتا ہے۔',
    missing:
      '{form, select, sound {ریکارڈنگ} other {دستاویز}} {number, number}{named, select, yes {، ”{title}“،} other {}} کا تحریری متن نہیں: جو اسے نہیں سنتا وہ نہیں جان سکتا کہ کیا کہا گیا۔ جو کہا گیا وہ لکھیں۔',
  },
  publicLabel: {
    holds: 'جس کا نام نہیں لیا جا سکتا، اس کا تعارف لکھا ہے۔',
    missing:
      'دعویٰ {number, number}، ”{words}“، ایسے ذریعے پر مبنی ہے جس کا نام نہیں لیا جا سکتا: بتائیں کہ قارئین کو نام کی جگہ کیا بتایا جائے۔',
  },
  notice: {
    holds: 'قارئین کو وہ سب بتایا گیا ہے جو بتانا ضروری ہے۔',
    wordless: 'قارئین کے لیے اطلاع میں الفاظ نہیں: بتائیں کہ کیا غلط تھا اور درست کیا ہے۔',
    causeless: 'قارئین کے لیے اطلاع میں وجہ نہیں: اسے ”تفصیلات“ میں چنیں۔',
  },
  silentChange: {
    holds: 'جو قارئین نے پڑھا وہ نہیں بدلا، یا انہیں بتایا گیا ہے۔',
    untold:
      'الفاظ ان سے مختلف ہیں جو قارئین کے پاس ہیں اور کچھ انہیں نہیں بتاتا: اطلاع لکھیں، یا مدیر اسے معمولی قرار دے۔',
    notMinor: 'اسے معمولی ترمیم کہا گیا ہے، مگر دعووں کے الفاظ ان سے مختلف ہیں جو قارئین کے پاس ہیں: اطلاع لکھیں۔',
    claimsNew: 'اسے معمولی ترمیم کہا گیا ہے، مگر اس میں ایسے دعوے ہیں جو قارئین کے پاس نہیں: اطلاع لکھیں۔',
    claimsGone: 'اسے معمولی ترمیم کہا گیا ہے، مگر قارئین کے پاس موجود کچھ دعوے اب متن میں نشان زد نہیں: اطلاع لکھیں۔',
  },
  standfirst: {
    holds: 'ابتدائیہ موجود ہے، یا تحریر اتنی مختصر ہے کہ ضرورت نہیں۔',
    missing: 'ابتدائیہ نہیں ہے۔',
  },
  text: { holds: 'متن موجود ہے۔', missing: 'ابتدائیے کے نیچے کوئی متن نہیں۔' },

  blockers: '{count, plural, one {# رکاوٹ} other {# رکاوٹیں}}',
  cannotGoOut: 'یہ ابھی شائع نہیں ہو سکتی۔ {blockers}{more, plural, =0 {} one { اور # مزید۔} other { اور # مزید۔}}',
  cannotBeWaived: 'اس جانچ سے چھوٹ نہیں دی جا سکتی۔',
  reasonMissing: 'بتائیں کہ اسے کیوں گزرنے دیا جائے۔',
  reasonTooLong: 'وجہ میں زیادہ سے زیادہ {most, number} حروف ہو سکتے ہیں۔',
  nothingInTheWay: 'وہاں اب کوئی رکاوٹ نہیں رہی۔',
  waivedAlready: '{name} کی طرف سے اس پر پہلے ہی چھوٹ دی جا چکی ہے۔',
  wordsChanged: 'پیش کیے جانے کے بعد اس دعوے کے الفاظ بدل چکے ہیں۔ پہلے تازہ ترین متن شامل کریں۔',

  embargo: {
    holds: 'اس پر کوئی پابندی نہیں۔',
    stands: 'یہ پابندی میں ہے: اسے پابندی کے ختم ہونے یا اس کے بعد کے لیے طے کریں۔ اس سے پہلے شائع نہیں ہو سکتا۔',
  },
} as const
