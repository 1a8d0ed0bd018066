/** Why a view can’t be kept so. */
export const views = {
  nameMissing: 'منظر کو کوئی نام دیں۔',
  nameTooLong: 'نام میں زیادہ سے زیادہ {most, number} حروف ہو سکتے ہیں۔',
  nameTaken: 'اس نام کا منظر آپ کے پاس پہلے سے ہے۔ کوئی اور نام چنیں۔',
  tooMany: 'آپ کے {most, number} منظر ہیں۔ جس کی ضرورت نہ ہو اسے حذف کریں۔',
  noSuchFilter: 'اس صفحے پر ایسی کوئی شرط نہیں۔ اسے دوبارہ کھولیں، پھر منظر محفوظ کریں۔',
} as const
