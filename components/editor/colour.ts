/** One of six colours for a person, the same on every screen; their values stand in editor.css, for light and for dark. */
export function colourOf(personId: string): number {
  let sum = 0
  for (const letter of personId) sum = (sum * 31 + letter.charCodeAt(0)) % 9973
  return sum % 6
}
