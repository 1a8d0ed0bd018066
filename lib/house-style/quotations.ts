/** What a text gives as the words of others. A newsroom has rules for its own. */

export type Stretch = { from: number; to: number }

/** By the sign that opens, those that close */
const closing: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
}
const signs = /[“”„«»‹›「」"‘’‚]/g
const letter = /[\p{L}\p{N}]/u

/**
 * The stretches between quotation marks of one paragraph. What is opened and not closed goes on to its end, as in words that go on in the
 * next paragraph; single marks that nothing closes are apostrophes.
 */
export function quotations(text: string): Stretch[] {
  const found: Stretch[] = []
  let open: { sign: string; from: number } | null = null
  for (const { 0: sign, index } of text.matchAll(signs)) {
    if (open && closing[open.sign]?.includes(sign) && !isApostrophe(text, sign, index)) {
      found.push({ from: open.from, to: index + 1 })
      open = null
    } else if (!open && opens(text, sign, index)) open = { sign, from: index }
  }
  if (open) found.push({ from: open.from, to: text.length })
  return found
}

const isLetterAt = (text: string, at: number) => letter.test(text.charAt(at))
const isApostrophe = (text: string, sign: string, at: number) =>
  (sign === '’' || sign === '‘') && isLetterAt(text, at - 1) && isLetterAt(text, at + 1)

function opens(text: string, sign: string, at: number): boolean {
  if (!(sign in closing)) return false
  if (sign === '‘' || sign === '‚')
    return !isLetterAt(text, at - 1) && [...(closing[sign] ?? '')].some((end) => closesAfter(text, end, at))
  // Swedish and Finnish open with the sign that closes elsewhere.
  return (sign !== '”' && sign !== '»') || (!isLetterAt(text, at - 1) && isLetterAt(text, at + 1))
}

function closesAfter(text: string, end: string, at: number): boolean {
  for (let next = text.indexOf(end, at + 1); next >= 0; next = text.indexOf(end, next + 1))
    if (!isLetterAt(text, next + 1)) return true
  return false
}
