/** Days and times that a schedule can’t take as they are given. */
export const schedules = {
  leftOut: 'گھڑیاں اس وقت کو چھوڑ دیتی ہیں۔ {before} یا {after} چنیں۔',
  shownTwice: 'گھڑیاں یہ وقت دو بار دکھاتی ہیں۔ ان میں سے کون سا؟',
  chooseOne: 'دونوں میں سے ایک چنیں۔',
  when: 'کب',
  atOnce: 'فوراً',
  later: 'کسی وقت پر',
  laterSays:
    'اس وقت تک قارئین کے پاس رہے گی۔ پھر خود ہٹ جائے گی اور انہیں اس کی جگہ آپ کے الفاظ ملیں گے، اگر اس سے پہلے کسی نے منسوخ نہ کیا۔',
  plan: 'واپسی کا وقت طے کریں',
  plannedNow: 'واپسی کا وقت طے ہو گیا۔',
  planned: 'واپسی طے ہے',
  goesAway: 'یہ تحریر <when></when> کو قارئین سے خود واپس ہو جائے گی، اور انہیں اس کی جگہ یہ ملے گا:',
  plannedBy: 'یہ تحریر <when></when> کو قارئین سے خود واپس ہو جائے گی۔ یہ {name} نے طے کیا۔',
  cancel: 'واپسی منسوخ کریں',
  withdrawnAt: '{at}: {text}',
  withdrawalWas: 'یہ {at} کے لیے طے تھی۔',
  noWithdrawal: 'اس تحریر کی کوئی واپسی طے نہیں ہے۔',
  withdrawalPassed: 'وہ وقت گزر چکا ہے۔ بعد کا وقت چنیں، یا تحریر کو فوراً واپس لیں۔',
  outLate: '{count, plural, one {یہ # منٹ دیر سے شائع ہوئی۔} other {یہ # منٹ دیر سے شائع ہوئی۔}}',
  awayLate:
    '{count, plural, one {یہ # منٹ دیر سے قارئین سے واپس لی گئی۔} other {یہ # منٹ دیر سے قارئین سے واپس لی گئی۔}}',
} as const
