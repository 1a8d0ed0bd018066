/** Questions about a piece. */
export const questions = {
  textMissing: 'پہلے سوال لکھیں۔',
  textTooLong: 'سوال میں زیادہ سے زیادہ {most, number} حروف ہو سکتے ہیں۔',
  answerTooLong: 'جواب میں زیادہ سے زیادہ {most, number} حروف ہو سکتے ہیں۔',
  noSuchClaim: 'اس تحریر میں ایسا کوئی دعویٰ نہیں ہے۔',
  resolvedAlready: 'کسی نے یہ سوال پہلے ہی حل کر دیا ہے۔',
} as const
