/** The one form of a word by which tables are searched, however it was typed. */
const marks = /[\u064b-\u065f\u0670\u0640\u06d6-\u06ed\u0610-\u061a]/g
const sameLetters: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ك: 'ک',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ۀ: 'ه',
  ۂ: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ؤ: 'و',
  '‑': '-',
  '’': "'",
}

/** The form of a word by which tables are searched. */
export const normOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(marks, '')
    .replace(/[يىئكأإآٱةۀۂہەھؤ‑’]/g, (letter) => sameLetters[letter] ?? letter)
    .replace(/[\u200c\u200d]/g, '')
