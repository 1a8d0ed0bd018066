import type { MarkType, NodeType } from '@tiptap/pm/model'
import type { RawText, TextNode } from '#lib/text/json'
import { wordsOf } from '#lib/text/plain'
import { knownMark, knownNode, unknownAttributes } from '#lib/text/unknown'

/**
 * The same text without values that its attributes may not have, to be read where it can't be written. What can't be without such a
 * value is its words alone: a mark goes from them, an embed is its title.
 */
export const knownOnly = (text: RawText): RawText => ({ ...text, content: text.content.flatMap(known) })

function known(node: TextNode): TextNode[] {
  const content = node.content?.flat().flatMap(known)
  const marks = node.marks?.flatMap(({ type, attrs = {} }) => {
    const taken = takenBy(knownMark(type), attrs)
    return taken ? [{ type, attrs: taken }] : []
  })
  const type = knownNode(node.type)
  const attrs = type && takenBy(type, node.attrs ?? {})
  if (type && !attrs) return content ?? wordsAlone(node)
  return [{ ...node, ...(attrs && { attrs }), ...(content && { content }), ...(marks && { marks }) }]
}

function wordsAlone(node: TextNode): TextNode[] {
  const words = wordsOf(node)
  return words === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text: words }] }]
}

/** Null for what can't be without a value that it does not take, and for a mark that nobody knows. */
function takenBy(
  type: NodeType | MarkType | undefined,
  given: Record<string, unknown>,
): Record<string, unknown> | null {
  if (!type) return null
  const { names, values } = unknownAttributes(type, given)
  const taken = Object.fromEntries(
    Object.entries(given).filter(([key]) => !names.includes(key) && !values.includes(key)),
  )
  const unset = Object.fromEntries(
    Object.entries(type.spec.attrs ?? {}).map(([key, of]) => [key, key in taken ? taken[key] : of.default]),
  )
  return unknownAttributes(type, unset).values.length === 0 ? taken : null
}
