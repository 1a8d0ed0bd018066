/** Those who wrote, each with one of the colours and patterns of the page. */

/** As many as the stylesheet has */
const hues = 8

export type Writer = { id: string; name: string; hue: number }

export const writersOf = (people: readonly { id: string; name: string }[]): Writer[] =>
  people.map((person, at) => ({ ...person, hue: at % hues }))

export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return [first, last].map((word) => [...(word ?? '')][0] ?? '').join('')
}
