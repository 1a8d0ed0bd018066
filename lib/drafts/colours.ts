/** Dark enough for white letters on them (4.5 : 1), light enough to be told from black. */
const colours = [
  '#9b2226',
  '#8f4a00',
  '#5f5700',
  '#2f6324',
  '#0b6a5d',
  '#0a6190',
  '#3b4cc0',
  '#6f3bb0',
  '#9a2a7d',
] as const

/** The colour of a person's cursor: always the same one. */
export function colourOf(personId: string): string {
  let sum = 0
  for (const character of personId) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003
  return colours[sum % colours.length] ?? colours[0]
}

const patterns = ['solid', 'double', 'dashed'] as const

/** The line under what somebody suggests, for who can't tell colours: always the same one, and another part of the id than the colour. */
export function patternOf(suggester: string): (typeof patterns)[number] {
  let sum = 7
  for (const character of suggester) sum = (sum * 37 + (character.codePointAt(0) ?? 0)) % 999_983
  return patterns[sum % patterns.length] ?? patterns[0]
}
