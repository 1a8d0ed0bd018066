/** Why a text, or a change of one, can’t be taken. */
export const text = {
  tooLong: 'یہ متن بہت طویل ہے: زیادہ سے زیادہ {most, number} حروف ہو سکتے ہیں۔ اسے دو حصوں میں بانٹیں۔',
  tooHeavy: 'یہ متن بہت بھاری ہے: اپنے سب لنک اور فارمیٹنگ سمیت 8 MB سے زیادہ لیتا ہے۔ اسے دو حصوں میں بانٹیں۔',
  notAsItIs: 'یہ متن جیسا ہے ویسا نہیں لیا جا سکتا: {why}۔',
  cannotBeSaved: 'یہ تبدیلی محفوظ نہیں ہو سکتی: {why}۔',
  why: {
    noPartOfText: 'اس میں کچھ ایسا ہے جو متن کا حصہ نہیں ہوتا',
    unreadable: 'اسے پڑھا نہیں جا سکتا',
    tooManyParts: 'یہ بہت زیادہ حصوں سے بنا ہے',
    besideText: 'اس میں متن کے علاوہ بھی کچھ ہے',
    unknownParagraph: 'اس میں کسی نامعلوم قسم کا پیراگراف ہے',
    nestedTooDeeply: 'اس کے حصے بہت گہرائی تک ایک دوسرے کے اندر ہیں',
    unknownDetail: 'اس میں کوئی نامعلوم تفصیل ہے',
    misplaced: 'اس کے حصے اپنی جگہ پر نہیں',
    noText: 'اس میں کچھ ایسا ہے جو متن نہیں',
    unknownFormatting: 'اس میں کسی نامعلوم قسم کی فارمیٹنگ ہے',
    listStart: 'فہرست کا آغاز پورے عدد سے ہوتا ہے',
    linkAddress: 'لنک https، http، mailto یا tel پر جاتا ہے',
    headingLevel: 'ذیلی سرخی کا درجہ 2 یا 3 ہوتا ہے',
    claimId: 'دعوے کا نام اس کی id ہوتی ہے',
    notBuiltSo: 'اس کی ساخت مضمون جیسی نہیں',
  },
} as const
