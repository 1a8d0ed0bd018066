/** Signs for machines, which no text of a newsroom holds and some readers of it cannot bear (XML 1.0 has no place for them). */

/** Line ends of other systems and programs; a plain one stands for each */
const lineEnds = /\r\n|[\r\v\f\u0085]/g
// Control characters (Unicode's Cc) but for the tab and the line end, halves of a pair that stand alone, and what is no character.
const unwanted = /[^\P{Cc}\n\t]|\p{Cs}|[\ufffe\uffff]/gu

/** The same words without control characters and halves of characters. */
export const withoutControls = (words: string): string => words.replace(lineEnds, '\n').replace(unwanted, '')

/** Deeper than any shape here goes, and shallow enough for the stack */
const deepest = 200

/** The same for every string in what came in: lists and plain objects, as deep as any shape goes. */
export function withoutControlsIn(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return withoutControls(value)
  if (typeof value !== 'object' || value === null || depth > deepest) return value
  if (Array.isArray(value)) return value.map((each) => withoutControlsIn(each, depth + 1))
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, withoutControlsIn(held, depth + 1)]))
}
