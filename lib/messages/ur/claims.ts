/** Claims and who stands behind them. */
export const claims = {
  publicLabelTooLong: 'قارئین کو جو بتایا جائے اس میں زیادہ سے زیادہ {most, number, ::group-off} حروف ہو سکتے ہیں۔',
  locatorTooLong: 'ذریعے میں مقام کے لیے زیادہ سے زیادہ {most, number, ::group-off} حروف ہو سکتے ہیں۔',
  excerptTooLong: 'اقتباس میں زیادہ سے زیادہ {most, number, ::group-off} حروف ہو سکتے ہیں۔',
  howTooLong: 'پڑتال کے بیان میں زیادہ سے زیادہ {most, number, ::group-off} حروف ہو سکتے ہیں۔',
  sourceMissing: 'بتائیں کہ یہ کون سا ذریعہ ہے۔',
  labelMissing: 'بتائیں کہ قارئین کو نام کی جگہ کیا بتایا جائے، جیسے ”ایک اعلیٰ عہدیدار“۔',
  noWords: 'دعوے میں الفاظ ہونے چاہییں۔',
  tooLong: 'یہ ایک دعوے کے لیے بہت طویل ہے۔ کم الفاظ نشان زد کریں۔',
  notThere: 'ایسا کوئی دعویٰ نہیں ہے۔',
  howMissing: 'بتائیں کہ آپ کو یہ کیسے معلوم ہوا۔',
  sourceThereAlready: 'یہ ذریعہ پہلے ہی اس دعوے کے نیچے موجود ہے۔',
  stanceThereAlready: 'یہ ذریعہ اسی موقف کے ساتھ پہلے ہی اس دعوے کے نیچے موجود ہے۔',
} as const
