/** Bringing a text in: why it can’t be read, what could not be told from it, and what is wrong with what was confirmed. */
export const intake = {
  noText: 'یہاں کوئی متن نہیں ہے۔',
  chooseFile: 'فائل چنیں۔',
  fileTooLarge: 'یہ فائل 2 MB سے بڑی ہے: یہ ایک تحریر نہیں ہو سکتی۔ اسے تقسیم کریں، یا جو حصہ چاہیے وہ چسپاں کریں۔',
  textTooLong: 'یہ متن {most, number} حروف سے طویل ہے۔ اسے دو حصوں میں بانٹیں۔',
  fileEmpty: 'یہ فائل خالی ہے۔',
  notPlainText: 'یہ سادہ متن نہیں، {kind} ہے۔ اسے کھولیں، متن نقل کریں اور یہاں چسپاں کریں۔',
  fileKind: {
    pdf: 'پی ڈی ایف',
    office: 'Word، OpenDocument یا zip فائل',
    oldOffice: 'پرانی Word یا Excel فائل',
    rtf: 'رچ ٹیکسٹ (RTF) فائل',
    image: 'تصویر',
    media: 'تصویر، آواز یا ویڈیو',
    sound: 'آواز کی فائل',
    compressed: 'کمپریس کی ہوئی فائل',
    program: 'پروگرام',
  },
  binary: 'یہ بائنری فائل ہے، سادہ متن نہیں۔ اسے اس کے اپنے پروگرام میں کھولیں، متن نقل کریں اور چسپاں کریں۔',
  encodingUnknown:
    'اس فائل کے حروف کی انکوڈنگ یقین سے معلوم نہیں ہو سکتی۔ اسے UTF-8 میں محفوظ کریں اور دوبارہ کوشش کریں۔',
  nulCharacters: 'یہ متن نہیں: اس میں NUL حروف ہیں، جیسے پروگراموں اور تصویروں میں ہوتے ہیں۔',
  controlCharacters: 'یہ متن نہیں: یہ کنٹرول حروف سے بھرا ہے۔',
  noLetter: 'یہاں کوئی متن نہیں: ایک حرف بھی نہیں۔',
  tooManyParagraphs:
    'اس متن میں {count, number, ::group-off} پیراگراف ہیں، یہ ایک تحریر نہیں ہو سکتی: زیادہ سے زیادہ {most, number} ہو سکتے ہیں۔',

  notes: {
    noHeadline: 'کوئی سرخی نہیں ملی؛ جب تک آپ نہ لکھیں، خالی رہے گی۔',
    noStandfirst: 'کوئی ابتدائیہ نہیں ملا۔',
    noDate: 'کوئی تاریخ نہیں ملی۔',
    noByline: 'کوئی بائی لائن نہیں ملی۔',
    languageUnknown: 'زبان یقین سے معلوم نہیں ہو سکی؛ اسے چنیں۔',
    otherLanguage:
      'اس زبان میں ابھی ذرائع نہیں ڈھونڈے جا سکتے: فی الحال اردو، انگریزی، جرمن، عربی، فارسی، فرانسیسی اور ہسپانوی میں۔',
    noSource: 'ایسا کوئی ذریعہ نہیں ملا جس کا متن نام لے اور جس پر وہ مبنی ہو۔',
    broken:
      '{count, plural, =1 {ایک حرف خراب تھا اور \ufffd کی صورت میں ہے۔} one {# حرف خراب تھا اور \ufffd کی صورت میں ہے۔} other {# حروف خراب تھے اور \ufffd کی صورت میں ہیں۔}}',
    decodedWrongly: 'لگتا ہے کہ کچھ حروف پہلے غلط ڈی کوڈ ہوئے تھے (”â€™“)؛ انہیں جوں کا توں رہنے دیا گیا ہے۔',
    dateUnclear: '”{words}“ سے کیلنڈر کا ایک دن طے نہیں ہو سکتا؛ اسے متن میں رہنے دیا گیا ہے۔',
    maybeHeadline: '”{words}“ شاید سرخی ہے؛ اسے متن میں رہنے دیا گیا ہے۔',
    datelineWithoutYear: 'ڈیٹ لائن میں ”{words}“ ہے مگر سال نہیں، اس لیے تاریخ خالی چھوڑی گئی ہے۔',
    yearAssumed: '”{words}“ میں سال نہیں: {year} لیا گیا، جو درآمد کے دن سے قریب ترین ہے۔',
    encodingMended:
      '{count, plural, one {# سطر غلط انکوڈنگ میں پڑھی گئی تھی، اسے} other {# سطریں غلط انکوڈنگ میں پڑھی گئی تھیں، انھیں}} درست کر دیا گیا۔',
    maybeByline: 'سرخی کے نیچے ”{words}“ شاید بائی لائن ہے؛ اسے متن میں رہنے دیا گیا ہے۔',
    maybeSubhead: '”{words}“ الگ سے لکھا ہے: شاید یہ ذیلی سرخی ہے، اسے متن میں رہنے دیا گیا ہے۔',
    linesJoined: 'سطریں ایک مقررہ چوڑائی پر ٹوٹی ہوئی تھیں؛ انہیں جوڑ کر پیراگراف بنا دیے گئے ہیں۔',
    mostAttributions: 'صرف پہلے {most, number} حوالے دکھائے گئے ہیں۔',
    unnamed:
      '{count, plural, =1 {ایک جملہ کسی بے نام شخص کی بات پر مبنی ہے} one {# جملہ کسی بے نام شخص کی بات پر مبنی ہے} other {# جملے کسی بے نام شخص کی بات پر مبنی ہیں}}: {quotes}۔',
    quoted: '”{words}“',
    endless:
      '{count, plural, =1 {ایک حصے} one {# حصے} other {# حصوں}} میں {most, number} سے زیادہ حروف تک کوئی ختمہ نہیں: وہاں ذرائع نہیں ڈھونڈے گئے۔',
    sharedName: 'اس متن میں ”{name}“ ایک سے زیادہ افراد ہو سکتے ہیں۔',
  },

  headlineTooLong: 'سرخی میں زیادہ سے زیادہ {most, number, ::group-off} حروف ہو سکتے ہیں۔',
  standfirstTooLong: 'ابتدائیے میں زیادہ سے زیادہ {most, number, ::group-off} حروف ہو سکتے ہیں۔',
  datelineTooLong: 'ڈیٹ لائن میں زیادہ سے زیادہ {most, number, ::group-off} حروف ہو سکتے ہیں۔',
  bylineTooLong: 'بائی لائن میں زیادہ سے زیادہ {most, number, ::group-off} حروف ہو سکتے ہیں۔',
  fileNameTooLong: 'فائل کے نام میں زیادہ سے زیادہ {most, number, ::group-off} حروف ہو سکتے ہیں۔',
  dateForm: 'تاریخ اس طرح لکھیں: 2024-03-26۔',
  claimTooLong: 'یہ ایک دعوے کے لیے بہت طویل ہے۔',
  blocksMissing: 'کوئی متن نہیں ہے۔',
  tooManyBlocks: 'متن میں زیادہ سے زیادہ {most, number} پیراگراف ہو سکتے ہیں۔',
  tooManySources: 'ایک ساتھ زیادہ سے زیادہ {most, number} ذرائع۔',
  tooManyClaims: 'ایک ساتھ زیادہ سے زیادہ {most, number} دعوے۔',
  claimWithoutSource: 'ایک دعویٰ ایسے ذریعے پر مبنی ہے جو موجود نہیں۔',
  sourceGone: 'ایسا کوئی ذریعہ نہیں ہے۔ متن دوبارہ پڑھیں۔',
  claimGone:
    '”{words}“ اب اپنے پیراگراف میں نہیں، اس لیے اس کے نیچے کوئی ذریعہ نہیں آ سکتا۔ الفاظ واپس رکھیں، یا وہ ذریعہ چھوڑ دیں۔',

  origin: {
    file: '”{file}“ سے درآمد ہوا۔',
    pasted: 'چسپاں کیے گئے متن سے درآمد ہوا۔',
    dated: 'اس پر تاریخ {date} تھی۔',
    byline: 'اس کی بائی لائن: {byline}۔',
  },
} as const
