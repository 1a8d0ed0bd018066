/** Pages for whoever is not signed in: signing in, taking up an invite, a new password, the first set-up. */
export const doorPages = {
  signIn: 'سائن ان',
  signInHeading: 'نیوز روم میں سائن ان کریں',
  noPassword: 'پاس ورڈ نہیں ہے، یا یاد نہیں؟ اس نیوز روم کا کوئی ایڈمن آپ کو لنک بھیج سکتا ہے۔',
  newPassword: 'نیا پاس ورڈ',
  newPasswordFor: '{name} کے لیے نیا پاس ورڈ',
  newPasswordText: 'اسے مقرر کرتے ہی آپ کے سب سیشن ختم ہو جائیں گے۔ یہ لنک ایک بار کام کرتا ہے۔',
  join: 'نیوز روم میں شامل ہوں',
  welcome: 'خوش آمدید، {name}',
  welcomeText: 'پاس ورڈ چنیں، اور آپ نیوز روم میں ہیں۔ یہ لنک ایک بار کام کرتا ہے۔',
  setUp: 'نیوز روم قائم کریں',
  setUpText: 'آپ اس کے پہلے ایڈمن ہوں گے۔ باقی سب کو آپ، یا کوئی دوسرا ایڈمن، دعوت دے گا۔',
  deadLink: 'یہ لنک اب کام نہیں کرتا',
  deadSetUpLink:
    'یہ استعمال ہو چکا ہے، یا بہت پرانا ہے، یا اس کی جگہ نیا لنک آ گیا ہے۔ جب تک نیوز روم میں کوئی نہ ہو، ہر بار شروع ہونے پر ٹرمینل میں نیا لنک چھپتا ہے۔',
} as const
