/** Where a paragraph’s sentences begin and end. */
import { english } from '#lib/intake/languages/all'
import type { Language } from '#lib/intake/languages/tables'

export type Sentence = { text: string; from: number; to: number }

const abbreviated =
  /(?:^|[\s("“«„(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Cmdr|Sen|Rep|Gov|Amb|Hon|Rev|St|No|Nos|vs|Inc|Ltd|Co|Corp|Jr|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|M|MM|Mme|Mlle|Me|Mgr|av|env|art|chap|Sr|Sra|Sres|Srta|Dra|D|Dª|Ud|Uds|núm|pág|Nr|bzw|ca|Abs|Art|Hr|Fr|Frl|Mio|Mrd|St|Str|Tel|usw|d\.\s?h|z\.\s?B|u\.\s?a|o\.\s?Ä|i\.\s?V|z|u|v|i|d|o|a|approx|etc|p\. ?ej|EE\. ?UU|EE|\p{Lu})\.\s*$/u
const initials = /(?:^|[\s(“"])(?:\p{Lu}\.){2,}\s*$/u
const ordinal = /(?:^|\s)\d{1,2}\.\s*$/u
const continued = /^\s*(?:[,;،)]|\p{Ll})/u

/** “the U.S. Senate” goes on; “the U.S. The Senate” does not; nor does a sentence end before a word in small letters. */
function goesOn(before: string, after: string, { names, code, capitals }: Language): boolean {
  if (abbreviated.test(before)) return true
  if (capitals && continued.test(after)) return true
  if (code === 'de' && ordinal.test(before)) return true
  const next = /\p{L}+/u.exec(after)?.[0].toLowerCase() ?? ''
  return initials.test(before) && !names.functionWords.has(next)
}

/** Gives each sentence without the spaces around it. Titles and initials end none: “Gen. A. Kordel said” is one. */
export function sentencesOf(paragraph: string, language: Language = english): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const end = (to: number) => {
    const whole = paragraph.slice(from, to)
    const text = whole.trim()
    const start = from + whole.length - whole.trimStart().length
    if (text !== '') sentences.push({ text, from: start, to: start + text.length })
    from = to
  }
  for (const { segment, index } of new Intl.Segmenter(language.code, { granularity: 'sentence' }).segment(paragraph)) {
    const to = index + segment.length
    if (!goesOn(segment.slice(-12), paragraph.slice(to, to + 24), language)) end(to)
  }
  end(paragraph.length)
  return sentences
}
