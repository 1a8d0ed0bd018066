/** The page of mails, for admins. */
export const mailPage = {
  title: 'ای میلز',
  sends: 'ای میلز میل سرور سے جاتی ہیں۔',
  keeps: 'کوئی میل سرور مقرر نہیں (SMTP_URL)۔ ای میلز یہاں فائلوں میں رکھی جاتی ہیں اور کسی کو نہیں ملتیں۔',
  failed: 'بھیجی نہیں جا سکیں',
  kept: 'فائلوں میں محفوظ',
  none: 'یہاں کوئی ای میل محفوظ نہیں۔',
  close: 'یہ ای میل بند کریں',
} as const
