/** The checks, failing and passed, and waivers. */
export const checks = {
  author: {
    holds: 'اس پر کسی کا نام ہے، یا یہ مختصر خبر ہے۔',
    missing: 'اس کا کوئی مصنف نہیں: صرف مختصر خبر بغیر نام کے شائع ہوتی ہے۔',
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
  mainTag: { holds: 'مرکزی ٹیگ موجود ہے۔', missing: 'مرکزی ٹیگ نہیں ہے۔' },
  offTheRecord: {
    holds: 'کسی دعوے کے نیچے آف دی ریکارڈ کہی گئی بات نہیں۔',
    found:
      'دعویٰ {number, number}، ”{words}“، آف دی ریکارڈ کہی گئی بات پر مبنی ہے۔ کوئی اور ذریعہ ڈھونڈیں، یا دعویٰ نکال دیں۔',
  },
  openQuestion: { holds: 'ہر سوال حل ہو چکا ہے۔', asked: '{name} کا سوال: {question}' },
  publicLabel: {
    holds: 'جس کا نام نہیں لیا جا سکتا، اس کا تعارف لکھا ہے۔',
    missing:
      'دعویٰ {number, number}، ”{words}“، ایسے ذریعے پر مبنی ہے جس کا نام نہیں لیا جا سکتا: بتائیں کہ قارئین کو نام کی جگہ کیا بتایا جائے۔',
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
} as const
