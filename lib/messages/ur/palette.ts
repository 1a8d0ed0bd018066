/** The command palette. */
export const palette = {
  open: 'ڈھونڈیں یا جائیں',
  openKey: 'ڈھونڈیں یا جائیں ({key})',
  title: 'ڈھونڈیں یا جائیں',
  words: 'کوئی مضمون، ذریعہ، ٹیگ، شخص یا صفحہ',
  nothing: 'اس نام کا کچھ نہیں ملا۔ دوسرے الفاظ یا کم حروف آزمائیں۔',
  command: 'جائیں',
  article: 'مضمون · {state}',
  source: 'ذریعہ · {kind}',
  tag: 'ٹیگ · {kind}',
  person: 'شخص',
  bundle: 'مجموعہ',
  notFetched: 'یہ لایا نہ جا سکا: کنکشن نہیں ہے۔',
} as const
