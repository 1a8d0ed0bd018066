/** Mentions in a comment. Stored is the id of a person, `@[id]`, since names change; shown and typed is her name, `@Name`. */

export type Named = { id: string; name: string }

const mention = /@\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]/g

/** The ids of those whom a stored comment mentions, each once. */
export const mentionedIn = (text: string): string[] => [
  ...new Set([...text.matchAll(mention)].map(([, id]) => id ?? '')),
]

export type Part = { words: string; personId: string | null }

/** A stored comment in its parts: words, and mentions by the names that people have now. */
export function partsOf(text: string, people: readonly Named[], unknown: string): Part[] {
  const parts: Part[] = []
  let read = 0
  for (const found of text.matchAll(mention)) {
    if (found.index > read) parts.push({ words: text.slice(read, found.index), personId: null })
    const id = found[1] ?? ''
    parts.push({ words: `@${people.find((person) => person.id === id)?.name ?? unknown}`, personId: id })
    read = found.index + found[0].length
  }
  if (read < text.length) parts.push({ words: text.slice(read), personId: null })
  return parts
}

/** As one types it: names in place of ids. */
export const asTyped = (text: string, people: readonly Named[], unknown: string): string =>
  partsOf(text, people, unknown)
    .map(({ words }) => words)
    .join('')

/** As it is stored: the names of those who were picked as ids. A name that only looks like one stays words. */
export function asStored(typed: string, picked: readonly Named[]): string {
  // Of two names of which one begins with the other, the longer one is meant.
  const byLength = [...picked].sort((a, b) => b.name.length - a.name.length)
  let stored = ''
  for (let at = 0; at < typed.length; ) {
    const person = typed[at] === '@' ? byLength.find(({ name }) => typed.startsWith(name, at + 1)) : undefined
    stored += person ? `@[${person.id}]` : typed[at]
    at += person ? person.name.length + 1 : 1
  }
  return stored
}

/** What is typed of a name before the caret, after an @ at the start of a word; null where no name is being typed. */
export function beingMentioned(typed: string, caret: number): { words: string; from: number } | null {
  const found = /(?:^|[\s(«“"'])@([^\s@]*(?: [^\s@]*)?)$/u.exec(typed.slice(0, caret))
  return found ? { words: found[1] ?? '', from: caret - (found[1] ?? '').length - 1 } : null
}

/** Those whose name, or a part of it, begins so; those whose whole name does first. */
export function namesFor(people: readonly Named[], words: string, most: number): Named[] {
  const wanted = plainLetters(words)
  const ranked = people.flatMap((person) => {
    const name = plainLetters(person.name)
    const rank = name.startsWith(wanted) ? 0 : name.split(' ').some((part) => part.startsWith(wanted)) ? 1 : null
    return rank === null ? [] : [{ person, rank }]
  })
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ person }) => person)
}

const plainLetters = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
