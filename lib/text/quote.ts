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

const isSpace = /\s/

/** Each run of white space as one space, and of each character where it stood. */
function flat(text: string): { text: string; at: number[] } {
  let said = ''
  const at: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? ''
    const space = isSpace.test(character)
    if (space && said.endsWith(' ')) continue
    said += space ? ' ' : character
    at.push(index)
  }
  return { text: said, at }
}

const flatWords = (words: string): string => flat(words).text

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
  return best(text, quote)?.stretch ?? null
}

/** The same, but null unless what is around it, or its length, proves that these are the words and not others that are alike. */
export function findAgain(text: string, quote: Quote): Stretch | null {
  const found = best(text, quote)
  if (!found) return null
  const { around, places, length } = found
  return around >= proof.around || (places === 1 && length >= proof.alone) ? found.stretch : null
}

type Found = { stretch: Stretch; around: number; far: number }

function best(text: string, quote: Quote): (Found & { places: number; length: number }) | null {
  const words = flatWords(quote.quote).trim()
  if (words === '') return null
  const whole = flat(text)
  const [before, after] = [flatWords(quote.before).trimEnd(), flatWords(quote.after).trimStart()]
  const found: Found[] = []
  for (let at = whole.text.indexOf(words); at >= 0 && found.length < mostPlaces; at = whole.text.indexOf(words, at + 1))
    found.push({
      stretch: { from: whole.at[at] ?? 0, to: (whole.at[at + words.length - 1] ?? 0) + 1 },
      around:
        alikeBefore(whole.text.slice(Math.max(0, at - reach - 1), at).trimEnd(), before) +
        alikeAfter(whole.text.slice(at + words.length, at + words.length + reach + 1).trimStart(), after),
      far: Math.abs((whole.at[at] ?? 0) - quote.at),
    })
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
