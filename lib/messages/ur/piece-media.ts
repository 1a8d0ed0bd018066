/** Recordings and documents in the text of a piece. */
export const pieceMedia = {
  title: { sound: 'ریکارڈنگ', document: 'دستاویز' },
  search: { sound: 'ریکارڈنگ تلاش کریں', document: 'PDF تلاش کریں' },
  found: '{count, plural, one {# فائل۔ نیچے کا تیر اس تک لے جاتا ہے۔} other {# فائلیں۔ نیچے کا تیر ان تک لے جاتا ہے۔}}',
  none: 'لائبریری میں کچھ نہیں ملتا۔ پہلے فائل لائبریری میں بھیجیں۔',
  choices: 'فائلیں',
  name: 'عنوان',
  nameHint: 'قارئین کو بتایا جاتا ہے کہ یہ کیا ہے۔ اس کے بغیر تحریر شائع نہیں ہوتی۔',
  transcript: 'اس میں کیا کہا گیا',
  transcriptHint:
    'اُن کے لیے جو اسے نہیں سنتے: ہر لفظ، کہنے والے کے ساتھ، ہر پیراگراف کی ایک سطر۔ اس کے بغیر تحریر شائع نہیں ہوتی۔',
  put: 'متن میں رکھیں',
  save: 'محفوظ کریں',
  movedBlock: { up: 'یہ ایک حصہ اوپر آ گئی۔', down: 'یہ ایک حصہ نیچے آ گئی۔' },
  atTheEnd: 'یہ اس طرف آگے نہیں جا سکتی۔',
} as const
