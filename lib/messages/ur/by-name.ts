/** Lists by name: sources and tags. */
export const byName = {
  name: 'نام',
  kind: 'قسم',
  everyKind: 'ہر قسم',
  show: 'دکھائیں',
  clear: 'صاف کریں',
  notShown: 'نہیں دکھایا گیا',
  pages: 'صفحات',
  first: 'پہلا',
  next: 'اگلا',
} as const
