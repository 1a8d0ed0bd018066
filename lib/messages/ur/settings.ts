/** The settings of an installation, as far as they are wrong. */
export const settings = {
  wrong: 'یہ ترتیبات غلط ہیں: {settings}۔ سب کی فہرست .env.example میں ہے۔',
  one: '{name}: {why}',
  proxies: '{most, number} تک کا عدد ہونا چاہیے، یا 10.0.0.0/8, 192.0.2.1 جیسے پتے',
  databaseUrl: 'شروع postgresql:// سے ہونا چاہیے',
  siteUrl: 'https://news.example جیسا پتہ ہونا چاہیے',
  siteUrlPath: 'ایسا پتہ ہونا چاہیے جس میں راستہ (path) نہ ہو',
  language: 'en یا fa-AF جیسی زبان ہونی چاہیے',
  oneOf: 'ان میں سے ایک ہونا چاہیے: {values}',
  timeZone: 'ایسا کوئی ٹائم زون نہیں، Europe/Paris آزمائیں',
  secretTooShort: 'کم از کم {least, number} حروف ہونے چاہییں',
  smtpUrl: 'شروع smtp:// یا smtps:// سے ہونا چاہیے',
  port: '1 سے 65535 تک کا عدد ہونا چاہیے',
  size: '1 سے 2000 تک کا عدد ہونا چاہیے',
  dataInProgram: 'lib اور node_modules سے باہر کا فولڈر ہونا ضروری ہے',
  bucketNeeds: 'MEDIA_BUCKET کے ساتھ MEDIA_ENDPOINT، MEDIA_KEY_ID اور MEDIA_SECRET بھی درکار ہیں۔',
  notUnderstood: 'سمجھ میں نہیں آیا',
} as const
