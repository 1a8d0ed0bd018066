/** What becomes of files of the library: where they are used. */
export const library = {
  usedIn: 'کہاں استعمال ہوئی',
  usedNowhere: 'کوئی تحریر اسے استعمال نہیں کرتی۔',
  use: 'استعمال',
  useIs: {
    used: 'کسی تحریر میں',
    unused: 'کسی تحریر میں نہیں',
  },
  pieces: '{count, plural, one {# تحریر میں} other {# تحریروں میں}}',
  othersUse:
    '{count, plural, one {اور # مزید تحریر، جسے آپ کھول نہیں سکتے یا جس کی یہاں جگہ نہیں۔} other {اور # مزید تحریریں، جنہیں آپ کھول نہیں سکتے یا جن کی یہاں جگہ نہیں۔}}',
  useAt: {
    draft: 'مسودے میں',
    submitted: 'بھیجی گئی صورت میں',
    live: 'شائع شدہ صفحے پر',
  },
} as const
