/**
 * The letter of a footnote: the first for note 1. `letters` are those of a language in their order, parted by spaces; when they are used
 * up, they come again with a figure: `a2`.
 */
export function footnoteLetterOf(letters: string, number: number, language: string): string {
  const all = letters.split(' ')
  const round = Math.floor((number - 1) / all.length)
  const letter = all[(number - 1) % all.length] ?? ''
  return round === 0 ? letter : `${letter}${new Intl.NumberFormat(language).format(round + 1)}`
}
