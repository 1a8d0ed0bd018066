import type { StyleRule } from '#lib/house-style/rule'

/** What to write in place of these words: a capital stays a capital at the beginning, and all of them where all were. */
export function suggested(
  { kind, suggestions }: Pick<StyleRule, 'kind' | 'suggestions'>,
  found: string,
  groups: readonly string[],
): string[] {
  const asked = suggestions.map((words) =>
    kind === 'pattern' ? words.replace(/\$(\d)/g, (_, group: string) => groups[Number(group)] ?? '') : words,
  )
  return [...new Set(asked.map((words) => inCapitalsOf(found, words)))].filter((words) => words !== found)
}

function inCapitalsOf(found: string, words: string): string {
  const letters = found.match(/\p{L}/gu) ?? []
  if (letters.length > 3 && found === found.toUpperCase() && found !== found.toLowerCase()) return words.toUpperCase()
  const [first = ''] = found
  if (!/\p{Lu}/u.test(first)) return words
  const [start = ''] = words
  return start.toUpperCase() + words.slice(start.length)
}
