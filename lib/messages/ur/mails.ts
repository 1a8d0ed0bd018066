/** Mails about a piece, each to one of its people. */
export const mails = {
  noHeadline: 'بغیر سرخی کی تحریر',
  published: { subject: 'شائع ہو گئی: {headline}', text: '”{headline}“ قارئین تک پہنچ گئی ہے۔' },
  changesRequested: {
    subject: 'تبدیلیاں مطلوب: {headline}',
    text: '{name} کو ”{headline}“ میں تبدیلیاں چاہییں:\n\n{comment}',
  },
  heldBack: {
    subject: 'شیڈول کے مطابق شائع نہیں ہوئی: {headline}',
    text: '”{headline}“ کا وقت ہو گیا تھا، مگر شائع نہیں ہوئی۔ {why}',
  },
  one: '{happened}: {headline}',
  several: '{count, plural, one {{count, number} اطلاع} other {{count, number} اطلاعات}}',
  choices: 'چنیں کہ آپ کو کیا بتایا جائے:',
} as const
