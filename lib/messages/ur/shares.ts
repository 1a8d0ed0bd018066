/** Links to a draft: what is wrong with what somebody asked for. */
export const shares = {
  nameMissing: 'بتائیں ربط کس کے لیے ہے۔',
  nameTooLong: 'زیادہ سے زیادہ {most, number} حروف میں بتائیں ربط کس کے لیے ہے۔',
  spiked: 'یہ تحریر ترک شدہ ہے۔ کسی کو دکھانے سے پہلے اسے بحال کریں۔',
  noRevision: 'اس تحریر کا کوئی نسخہ {number, number, ::group-off} نہیں۔',
  tooMany: 'ایک تحریر کے ایک ساتھ زیادہ سے زیادہ {most, number} ربط کام کرتے ہیں۔ جس کی ضرورت نہ ہو اسے ختم کریں۔',
  endedAlready: 'کسی نے یہ ربط پہلے ہی ختم کر دیا ہے۔',
} as const
