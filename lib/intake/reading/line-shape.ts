/** Predicates on the form of words and lines, shared by the rules. */

const closers = '[\\p{Pe}\\p{Pf}"\'’”)\\]]*$'
const sentenceEnd = new RegExp(`[.!?…。！？۔؟]${closers}`, 'u')
const anyEnd = new RegExp(`[.!?…:;,،؛。！？۔؟—–-]${closers}`, 'u')
const opensLine = /^[\p{Pi}\p{Ps}"'“‘(]*[\p{Lu}\p{Lo}\p{Lt}\p{N}]/u
const listMark = /^(?:[-–—*•·▪◦>]|\(?\d{1,3}[.)]|\(?[a-z]\))\s/u
const address = /https?:\/\/|www\.|\S@\S/i

/** Ends as sentences end, closing quotes and brackets aside. */
export const endsSentence = (line: string) => sentenceEnd.test(line.slice(-12))
const endsWithPunctuation = (line: string) => anyEnd.test(line.slice(-12))
export const isAsked = (line: string) => /[?!؟]/u.test(line.slice(-3))
export const isListItem = (line: string) => listMark.test(line)

export const isCapitalised = (word: string) => /^[\p{Lu}\p{Lt}]/u.test(word)
export const isAllCapitals = (word: string) => /^\p{Lu}[\p{Lu}\p{N}.'’&-]*$/u.test(word)

/** One line without end punctuation, short enough for a headline or subhead, and not an item, an address or a name of a file. */
export function isTitleLine(line: string, mostWords: number, mostCharacters: number): boolean {
  if (line.length > mostCharacters || line.split(/\s+/).length > mostWords) return false
  return opensLine.test(line) && !endsWithPunctuation(line) && !isListItem(line) && !address.test(line)
}

/** Long or whole enough to be running text. */
export const isRunningText = (line: string) => line.length > 140 || (line.length > 30 && endsSentence(line))
