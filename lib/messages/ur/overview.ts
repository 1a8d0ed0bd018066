/** What board and calendar share. */
export const overview = {
  notFresh: 'اس وقت دوسروں کی تبدیلیاں نہیں پہنچ رہیں: جو یہاں ہے وہ پرانا ہو سکتا ہے۔ صفحہ خود دوبارہ پوچھے گا۔',
} as const
