/** How wide words will be, as near as one comes without a font: by kinds of characters, measured on Inter and Noto Naskh. */

const fontSize = 13
export const lineHeight = 16

const combining = /^\p{M}$|^[\u200b-\u200f\u2066-\u2069]$/u
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]$/u

function widthOfOne(character: string): number {
  if (combining.test(character)) return 0
  if (wide.test(character)) return 1
  if (/^[iljtfrI.,:;|'’!()[\] -]$/.test(character)) return 0.34
  if (/^[mwMW@%—]$/.test(character)) return 0.92
  return /^\p{Lu}$/u.test(character) ? 0.7 : 0.6
}

/** In pixels */
export const widthOf = (words: string): number =>
  [...words].reduce((sum, character) => sum + widthOfOne(character), 0) * fontSize

/** As much of the words as has room, with an ellipsis where that is not all. */
export function cut(words: string, width: number): string {
  if (widthOf(words) <= width) return words
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(words)) {
    if (widthOf(`${kept}${segment}…`) > width) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** Lines of this width, at most so many; the last one is cut where there is more. */
export function wrapped(words: string, width: number, most: number): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(joined) <= width) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  const kept = lines.slice(0, most)
  if (lines.length > most) kept[most - 1] = `${kept[most - 1]} ${lines.slice(most).join(' ')}`
  return kept.map((line) => cut(line, width))
}

/** Whether all of the words stand in so many lines of this width. */
export const fits = (words: string, width: number, most: number): boolean =>
  wrapped(words, width, most).join(' ') === words
