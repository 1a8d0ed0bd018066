/** Files that are not UTF-8: an encoding is taken only where its text alone is words of a language we have tables of. */
import { languageTables } from '#lib/intake/languages/all'

export type Decoded = { text: string; encoding: string }

const fewestWords = 8
/** Of words: small ones of the language, as its tables have them */
const enough = 0.15
/** What writers of English, French, German and Spanish type, with the letters of their neighbours' names. */
const latin = /^[\t\n\r\f -~\u00a0\u00ad§°²³«»¿¡ªº·€‚„‘’“”‹›–—…•™©®à-öø-ÿÀ-ÖØ-ßŒœŠšŽžŸ]*$/u
/** No word has a quotation mark or a sign in it, or a capital with a mark behind a small letter. */
const torn = /\p{L}[^\p{L}\p{M}\p{N}\s!-~’‘\u00ad–—·]\p{L}|\p{Ll}[À-ÖØ-ÞŒŠŽŸ]|(?<=\p{Ll})[ŠšŽž](?=\p{Ll})/u
const arabic = /^[\t\n\r\f -~\u00a0\u200c-\u200f\u0600-\u06ff«»‘’“”‹›–—…•°·©®]*$/u
const mixed = /\p{Script=Arabic}[A-Za-z]|[A-Za-z]\p{Script=Arabic}/u
const plain = /^[\t\n\r\f -~\u00a0-\u024f\u0600-\u06ff\u200c-\u206f\u20ac\u2122]*$/u

function isLanguage(text: string, codes: readonly string[]): boolean {
  const words = text.slice(0, 20_000).match(/[\p{L}\p{M}\u200c]+/gu) ?? []
  if (words.length < fewestWords) return false
  return codes.some((code) => {
    const tables = languageTables(code)
    if (!tables) return false
    const small = words.filter((word) => tables.names.functionWords.has(tables.normal(word)))
    return small.length >= words.length * enough && new Set(small).size >= 3
  })
}

const west = ['en', 'fr', 'de', 'es']
const east = ['ar', 'fa', 'ur']

const isLatin = (text: string) => latin.test(text) && !torn.test(text) && isLanguage(text, west)
const isArabic = (text: string) => arabic.test(text) && !mixed.test(text) && isLanguage(text, east)

/** In bytes: what no encoding makes words of so far is not read to its end. */
const beginning = 65_536

/** Windows-1252, Windows-1256 or ISO-8859-15; null where none or more than one of them makes words. */
export function legacyText(bytes: Uint8Array): Decoded | null {
  const first = decodedAs(bytes.subarray(0, beginning))
  return first === null || bytes.length <= beginning ? first : decodedAs(bytes)
}

function decodedAs(bytes: Uint8Array): Decoded | null {
  const as = (encoding: string) => ({ encoding, text: new TextDecoder(encoding).decode(bytes) })
  const west1252 = as('windows-1252')
  const west15 = as('iso-8859-15')
  const found = [
    ...[west1252, west15].filter(({ text }) => isLatin(text)).slice(0, 1),
    ...[as('windows-1256')].filter(({ text }) => isArabic(text)),
  ]
  return found.length === 1 ? (found[0] ?? null) : null
}

/** UTF-16 without its mark; null where neither end first gives words. */
export function unmarkedUtf16(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 !== 0) return null
  const found = ['utf-16le', 'utf-16be'].flatMap((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes)
    return plain.test(text) && isLanguage(text, [...west, ...east]) ? [{ encoding, text }] : []
  })
  return found.length === 1 ? (found[0] ?? null) : null
}
