/** Days and times that a schedule can’t take as they are given. */
export const schedules = {
  leftOut: 'الساعات تتخطى هذا الوقت. اختر {before} أو {after}.',
  shownTwice: 'الساعات تعرض هذا الوقت مرتين. أيّهما؟',
  chooseOne: 'اختر أحد الوقتين.',
} as const
