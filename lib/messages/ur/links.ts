/** One-time links: into the newsroom, to a new password, to the first set-up. */
export const links = {
  hereAlready: 'یہ پتہ {name} کا ہے، جو پہلے سے یہاں موجود ہیں۔',
  ownPassword: 'اپنا پاس ورڈ اپنے اکاؤنٹ کے صفحے پر بدلیں۔',
  reactivateFirst: 'پہلے اس شخص کی رسائی بحال کریں۔',
  gone: 'یہ لنک استعمال ہو چکا ہے، یا بہت پرانا ہے۔ نیا لنک مانگیں۔',
  notWhole: 'یہ لنک ادھورا ہے۔ پورا لنک ایڈریس بار میں نقل کریں۔',
} as const
