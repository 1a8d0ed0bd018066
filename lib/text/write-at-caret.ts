/** Writes what was done at a caret into the live document, letter for letter, before the binding compares the rest. */
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { caretChange } from '#lib/text/caret-change'

/**
 * Where only the words of the block with the caret differ from the text `before`, and the caret tells where. Gives what writes them, or null.
 * The document still says what the text said before.
 */
export function writingAtCaret(root: Y.XmlFragment, $head: ResolvedPos, before: Node): (() => void) | null {
  const words = isAllWithin($head, before) ? wordsAt(root, $head) : null
  const change = words && caretChange(lettersOf(words), $head.parent.textContent, $head.parentOffset)
  if (!words || !change) return null
  return () => {
    words.delete(change.at, change.removed)
    words.insert(change.at, change.inserted)
  }
}

function isAllWithin($head: ResolvedPos, before: Node): boolean {
  const { parent } = $head
  if (!parent.inlineContent || parent.content.size !== parent.textContent.length) return false
  const now = $head.node(0)
  const start = before.content.findDiffStart(now.content)
  const end = before.content.findDiffEnd(now.content)
  if (start === null || end === null) return false
  const longer = now.content.size - before.content.size
  const isHere = start >= $head.start() && end.b <= $head.end() && end.a <= $head.end() - longer
  return isHere && before.resolve(start).start() === $head.start()
}

/** The text of the block that this is in, where the document has the same blocks. */
function wordsAt(root: Y.XmlFragment, $head: ResolvedPos): Y.XmlText | null {
  let part = root
  for (let depth = 0; depth < $head.depth; depth += 1) {
    const child: unknown = part.length === $head.node(depth).childCount ? part.get($head.index(depth)) : null
    if (!(child instanceof Y.XmlElement) || child.nodeName !== $head.node(depth + 1).type.name) return null
    part = child
  }
  const words = part.length === 1 ? part.get(0) : null
  return words instanceof Y.XmlText ? words : null
}

const lettersOf = (words: Y.XmlText): string =>
  (words.toDelta() as { insert: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '\0')).join('')
