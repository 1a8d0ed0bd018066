/**
 * Finds words again by what they say and what stands around them, after the W3C's Web Annotation Data Model (TextQuoteSelector, and
 * TextPositionSelector for a tie). White space of any kind and length is one space: a page, a socket and an editor part lines differently.
 */
export type Quote = {
  quote: string
  /** What stands right before and right behind it, up to `reach` characters */
  before: string
  after: string
  /** How many characters of the text come before it, to choose among places that are alike */
  at: number
}
export type Stretch = { from: number; to: number }

/** Characters of context that are kept on each side */
export const reach = 64
/** Characters that a comment may be about */
export const longestQuote = 2_000

/** The same words around a place that was marked prove that it is the place; a long passage that stands there once proves it too. */
const proof = { around: 12, alone: 24 }
/** Of a text that says the same words over and over, so many places are looked at. */
const mostPlaces = 500

const spaces = /\s+/g
const flatWords = (words: string): string => words.replace(spaces, ' ')

/** Many threads are looked for in one text. */
let last = { text: '', flat: '' }
function flat(text: string): string {
  if (last.text !== text) last = { text, flat: flatWords(text) }
  return last.flat
}

/** Where a stretch of the flat text stands in the text itself. */
function unflat(text: string, { from, to }: Stretch): Stretch {
  const found = { from: text.length, to: text.length }
  let at = 0
  let space = false
  for (let index = 0; index < text.length && at < to; index += 1) {
    const spaceBefore = space
    space = /\s/.test(text[index] ?? '')
    if (space && spaceBefore) continue
    if (at === from) found.from = index
    at += 1
    found.to = index + 1
  }
  return found
}

/** What is said from here to there, and around it. */
export function quoteOf(text: string, { from, to }: Stretch): Quote {
  return {
    quote: text.slice(from, to),
    before: text.slice(Math.max(0, from - reach), from),
    after: text.slice(to, to + reach),
    at: from,
  }
}

/** Where a text says this; the place whose surroundings are most alike, and of several the nearest. Null where it does not. */
export function findQuote(text: string, quote: Quote): Stretch | null {
  const found = best(text, quote)
  return found && unflat(text, found.stretch)
}

/** The same, but null unless what is around it, or its length, proves that these are the words and not others that are alike. */
export function findAgain(text: string, quote: Quote): Stretch | null {
  const found = best(text, quote)
  if (!found) return null
  const { around, places, length } = found
  return around >= proof.around || (places === 1 && length >= proof.alone) ? unflat(text, found.stretch) : null
}

/** In the flat text */
type Found = { stretch: Stretch; around: number; far: number }

function best(text: string, quote: Quote): (Found & { places: number; length: number }) | null {
  const words = flatWords(quote.quote).trim()
  if (words === '') return null
  const whole = flat(text)
  const [before, after] = [flatWords(quote.before).trimEnd(), flatWords(quote.after).trimStart()]
  const found: Found[] = []
  for (let at = whole.indexOf(words); at >= 0 && found.length < mostPlaces; at = whole.indexOf(words, at + 1)) {
    const end = at + words.length
    found.push({
      stretch: { from: at, to: end },
      around:
        alikeBefore(whole.slice(Math.max(0, at - reach - 1), at).trimEnd(), before) +
        alikeAfter(whole.slice(end, end + reach + 1).trimStart(), after),
      far: Math.abs(at - quote.at),
    })
  }
  const [first] = found.toSorted((a, b) => b.around - a.around || a.far - b.far)
  return first ? { ...first, places: found.length, length: words.length } : null
}

function alikeBefore(text: string, before: string): number {
  let alike = 0
  while (alike < before.length && alike < text.length && text.at(-1 - alike) === before.at(-1 - alike)) alike += 1
  return alike
}

function alikeAfter(text: string, after: string): number {
  let alike = 0
  while (alike < after.length && alike < text.length && text[alike] === after[alike]) alike += 1
  return alike
}
