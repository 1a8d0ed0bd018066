/** Text that is clearly Markdown, and its footnotes in the form of links that HTML has for them. */

type Sign = { shape: RegExp; worth: number; most: number }

/** What nobody writes by chance counts most: a list with dashes, or one word between stars, is also plain text. */
const signs: readonly Sign[] = [
  { shape: /^#{1,6} \S.*\n\s*\n/gm, worth: 2, most: 2 },
  { shape: /^#{1,6} \S/gm, worth: 1, most: 1 },
  { shape: /(?<!!)\[[^\]\n]{1,300}\]\((?:https?:\/\/|mailto:)[^\s)]+(?: "[^"\n]*")?\)/g, worth: 3, most: 1 },
  { shape: /^\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?\s*)?$/gm, worth: 3, most: 1 },
  { shape: /^\[\^[\w-]+\]: \S/gm, worth: 3, most: 1 },
  { shape: /^```/gm, worth: 1, most: 2 },
  { shape: /(?<![\w*])\*\*[^\s*](?:[^*\n]{0,300}[^\s*])?\*\*(?![\w*])/g, worth: 1, most: 2 },
  { shape: /(?<![\w_])_[^\s_](?:[^_\n]{0,300}[^\s_])?_(?![\w_])/g, worth: 1, most: 1 },
  { shape: /^(?:[-*+]|\d{1,3}\.) \S.*\n(?:[-*+]|\d{1,3}\.) \S/gm, worth: 1, most: 1 },
  { shape: /^> \S/gm, worth: 1, most: 1 },
]
const enough = 3
/** So much is looked at. */
const longest = 100_000

export function isMarkdown(text: string): boolean {
  const looked = text.slice(0, longest).replaceAll(/\r\n?/g, '\n')
  if (/^\s*</.test(looked)) return false
  const worth = signs.map(({ shape, worth: each, most }) => Math.min(most, looked.match(shape)?.length ?? 0) * each)
  return worth.reduce((sum, one) => sum + one, 0) >= enough
}

const definition = /^\[\^([\w-]{1,40})\]:[ \t]+(.*(?:\n(?: {2,}|\t)\S.*)*)$/gm

/** `[^1]` and `[^1]: words` as a link to the note and one back, which is how the reading of pasted HTML knows notes. */
export function withLinkedNotes(text: string): string {
  const notes = new Map<string, string>()
  const body = text.replaceAll(/\r\n?/g, '\n').replaceAll(definition, (_, name: string, words: string) => {
    notes.set(name, words.replaceAll(/\n\s+/g, ' '))
    return ''
  })
  if (notes.size === 0) return text
  const numbers = new Map([...notes.keys()].map((name, at) => [name, at + 1]))
  const linked = body.replaceAll(/\[\^([\w-]{1,40})\]/g, (mark, name: string) => {
    const number = numbers.get(name)
    return number === undefined ? mark : `<a id="mdref-${number}" href="#mdnote-${number}">${number}</a>`
  })
  const list = [...notes].map(
    ([name, words]) =>
      `<p id="mdnote-${numbers.get(name)}">\n\n${words} <a href="#mdref-${numbers.get(name)}">↩</a>\n\n</p>`,
  )
  return `${linked.trimEnd()}\n\n${list.join('\n\n')}`
}
