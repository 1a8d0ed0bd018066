/** The page on which a piece is decided on, and that of a revision as it was frozen. */
export const reviewPage = {
  onSite: 'سائٹ پر دیکھیں',
  openDraft: 'مسودہ کھولیں',
  changedSince: 'اس کے بعد تبدیلی',
  changedSinceRevision:
    'ریویژن {number, number, ::group-off} پیش ہونے کے بعد مسودہ آگے بڑھ چکا ہے۔ آپ کے سامنے وہی ریویژن ہے۔',
  aboutPiece: 'اس تحریر کے بارے میں',
  aboutRevision: 'اس ریویژن کے بارے میں',
  checks: 'جانچ',
  claimsAndSources: 'دعوے اور ذرائع',
  comments: 'تبصرے',
  questions: 'سوالات',
  history: 'تاریخچہ',
  textThroughTime: 'وقت کے ساتھ متن',
  publications: 'جو قارئین تک پہنچا',

  noDesk: 'کوئی ڈیسک نہیں',
  details: 'تفصیلات',
  noHeadline: 'ابھی کوئی سرخی نہیں',
  byline: 'تحریر: {authors}',
  nobodySigns: 'ابھی اس پر کسی کا نام نہیں',
  words: '{count, plural, one {{count, number, ::group-off} لفظ} other {{count, number, ::group-off} الفاظ}}',

  noClaims: 'اس متن میں کوئی دعویٰ نشان زد نہیں۔',
  toClaim: 'دعویٰ {number, number, ::group-off}: متن میں اس کی جگہ پر جائیں',
  noSource: 'کوئی ذریعہ نہیں',
  sourceGone: 'ایک ذریعہ جو اب موجود نہیں',
  publicLabel: 'قارئین کو بتایا جاتا ہے: ”{label}“',
  opensTab: '(نئے ٹیب میں کھلتا ہے)',
  seen: 'دیکھا گیا <day></day>',

  nothingDecided: 'اس پر ابھی کوئی فیصلہ نہیں ہوا۔',
  revisionLink: 'ریویژن {number, number, ::group-off}',
  version: 'نسخہ {number, number, ::group-off} <revision>ریویژن {revised, number, ::group-off}</revision>',
  versionWithdrawn:
    'نسخہ {number, number, ::group-off} <revision>ریویژن {revised, number, ::group-off}</revision>، واپس لیا گیا',
  versionWithheld:
    'نسخہ {number, number, ::group-off} <revision>ریویژن {revised, number, ::group-off}</revision>، روکا گیا',
  publishedBy: '<when></when>، {name}',

  decision: 'فیصلہ',
  notSubmitted: 'پیش نہیں ہوئی',
  revisionOf: '<strong>ریویژن {number, number, ::group-off}</strong><more>، <when></when></more>',
  revisionOfBy: '<strong>ریویژن {number, number, ::group-off}</strong><more>، <when></when>، از {name}</more>',
  goesOut: 'اشاعت <when></when>',
  draftWentOn: 'مسودہ آگے بڑھ چکا ہے: پہلے تازہ ترین متن شامل کریں۔',
  published: 'یہ متن قارئین کے پاس ہے۔',
  spiked: 'اسے ایک طرف رکھ دیا گیا ہے۔',
  notYours: 'اس وقت یہاں کوئی فیصلہ آپ کے اختیار میں نہیں۔',
  blocked: '{count, plural, =1 {ایک جانچ رکاوٹ ہے۔} one {# جانچ رکاوٹ ہے۔} other {# جانچیں رکاوٹ ہیں۔}}',
  clear: 'کوئی رکاوٹ نہیں۔',
  differs: 'قارئین کے پاس موجود متن سے کیا فرق ہے',
} as const
