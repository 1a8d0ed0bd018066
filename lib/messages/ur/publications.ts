/** Why a revision can’t go public. */
export const publications = {
  deskMissing: 'قارئین تک پہنچنے سے پہلے تحریر کے لیے ڈیسک ضروری ہے۔',
  addressHeld: 'اس پتے پر پہلے سے ”{headline}“ ہے۔ اس تحریر کو کوئی اور پتہ دیں۔',
} as const
