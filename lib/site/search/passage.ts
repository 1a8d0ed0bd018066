/** What of a text a search found: its words one by one, and the passage in which most of what was meant stands together. Pure. */
import { searchForm } from '#lib/text/search-form'

/** A stretch of text, marked where it is a word that was meant */
export type Part = { text: string; marked: boolean }

type Word = { form: string; from: number; to: number }

// What is joined without a sign stays one word, as in the index.
const letters = /(?:[\p{L}\p{M}\p{N}\u200c\u00ad]|\u200d)+/gu

/** In characters: how long a passage is, how much of it stands before the first word, and how far it goes on for a whole word */
const length = 240
const before = 60

/** Most words of western texts need no more than small letters; the long way takes twenty times as long. */
const formOf = (word: string): string => (/^[A-Za-z0-9]+$/.test(word) ? word.toLowerCase() : searchForm(word))

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(letters)].map(({ 0: word, index }) => ({
    form: formOf(word),
    from: index,
    to: index + word.length,
  }))

/** The text in parts; `isMeant` tells by its form whether a word was. */
export function marked(text: string, isMeant: (form: string) => boolean): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const { form, from, to } of wordsOf(text)) {
    if (!isMeant(form)) continue
    if (from > at) parts.push({ text: text.slice(at, from), marked: false })
    parts.push({ text: text.slice(from, to), marked: true })
    at = to
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false })
  return parts
}

/** The passage with the most different words that were meant, marked; null where there is none of them. */
export function passage(text: string, isMeant: (form: string) => boolean): Part[] | null {
  const line = text.replaceAll(/\s+/g, ' ')
  const words = wordsOf(line)
  const met = words.filter(({ form }) => isMeant(form))
  let best: Word | undefined
  let most = 0
  for (const first of met) {
    const together = new Set(
      met.filter(({ from, to }) => from >= first.from && to <= first.from + length - before).map(({ form }) => form),
    )
    if (together.size > most) [best, most] = [first, together.size]
  }
  if (!best) return null
  const begin = words.find(({ from }) => from >= best.from - before)?.from ?? best.from
  const end = words.findLast(({ to }) => to <= begin + length)?.to ?? line.length
  const isLast = end === words.at(-1)?.to
  const shown = line.slice(begin, isLast ? undefined : end)
  return marked(`${begin === words[0]?.from ? '' : '… '}${shown}${isLast ? '' : ' …'}`, isMeant)
}
