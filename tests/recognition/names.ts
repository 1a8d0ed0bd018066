/** Whether two names or two lines are the same, for a person who compares them. */

// Arabic, Persian and Urdu write the same letter with different code points, and leave its signs out at will.
const oneLetter: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
}

const articles = new Set('the a an le la les l un une der die das den dem des el los las al'.split(' '))

/** What may stand before or after a name and is not the name. */
const titles = new Set(
  [
    'mr mrs ms miss dr prof professor sir dame president minister prime foreign interior spokesperson spokesman spokeswoman',
    'm mme monsieur madame docteur professeur président présidente ministre porte-parole',
    'herr frau doktor professorin präsident präsidentin minister ministerin sprecher sprecherin',
    'sr sra señor señora doctor doctora presidente presidenta ministro ministra portavoz',
    'السيد السيدة الدكتور الدكتورة الرئيس الوزير الوزيرة المتحدث المتحدثة وزير رئيس',
    'آقای خانم دکتر رئیس وزیر سخنگوی',
    'جناب محترمہ ڈاکٹر صدر وزیر ترجمان',
  ]
    .join(' ')
    .split(' ')
    .map(plain),
)

/** Lower case, without accents, signs and the differences of keyboards. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0600-\u06ff]/g, (letter) => oneLetter[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .toLowerCase()
}

/** The letters and digits alone, in one string: what is left when spaces and signs do not count. */
export const letters = (text: string) => plain(text).replace(/[^\p{L}\p{N}]/gu, '')

export const sameLine = (one: string, other: string) => letters(one) === letters(other)

function core(name: string): string {
  const words = plain(name)
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && !articles.has(word))
  const bare = words.filter((word) => !titles.has(word))
  return (bare.length > 0 ? bare : words).map((word) => word.replace(/^ال(?=\p{L}{3})/u, '')).join(' ')
}

/** Case, accents, articles and titles do not count. A surname is not the full name, nor a part of a name the whole. */
export const sameName = (one: string, other: string) => core(one) === core(other)
