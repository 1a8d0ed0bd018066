/** Where a paragraph's sentences begin and end. */
import { functionWords } from '#lib/intake/languages/en/name-words'

export type Sentence = { text: string; from: number; to: number }

const abbreviated =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Cmdr|Sen|Rep|Gov|Amb|Hon|Rev|St|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|\p{Lu})\.\s*$/u
const initials = /(?:^|[\s(“"])(?:\p{Lu}\.){2,}\s*$/u

/** “the U.S. Senate” goes on; “the U.S. The Senate” does not. */
function goesOn(before: string, after: string): boolean {
  if (abbreviated.test(before)) return true
  const next = /\p{L}+/u.exec(after)?.[0].toLowerCase() ?? ''
  return initials.test(before) && !functionWords.has(next)
}

/** Gives each sentence without the spaces around it. Titles and initials end none: “Gen. A. Kordel said” is one. */
export function sentencesOf(paragraph: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const end = (to: number) => {
    const whole = paragraph.slice(from, to)
    const text = whole.trim()
    const start = from + whole.length - whole.trimStart().length
    if (text !== '') sentences.push({ text, from: start, to: start + text.length })
    from = to
  }
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph)) {
    const to = index + segment.length
    if (!goesOn(segment.slice(-12), paragraph.slice(to, to + 24))) end(to)
  }
  end(paragraph.length)
  return sentences
}
