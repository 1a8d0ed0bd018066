/** Suggestions in words that are pasted or moved: they stay what they are, and each mark says the letters that came with it. */
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import type { TextMark, TextNode } from '#lib/text/json'
import { newId } from '#lib/text/new-id'
import { sealWords, type Unsealed } from '#lib/text/seal-words'
import { isSuggestion, isSuggestionKind, type Suggestion } from '#lib/text/suggested'

/** A suggestion that the text still has is another one when it is pasted once more, by the same person: each is decided by itself. */
export function withOwnSuggestions(slice: Slice, doc: Node, { moving, now }: { moving: boolean; now: number }): Slice {
  if (!hasSuggestions(slice.content)) return slice
  const there = moving ? new Set<unknown>() : idsIn(doc)
  const ids = new Map<string, string>()
  const idOf = (id: string): string => {
    const known = ids.get(id) ?? (there.has(id) ? newId(now) : id)
    ids.set(id, known)
    return known
  }
  const anew = (content: Fragment): Fragment => {
    if (content.content.some((node) => node.isText)) return sealedAnew(content, idOf)
    return Fragment.from(content.content.map((node) => (node.isLeaf ? node : node.copy(anew(node.content)))))
  }
  return new Slice(anew(slice.content), slice.openStart, slice.openEnd)
}

function sealedAnew(content: Fragment, idOf: (id: string) => string): Fragment {
  const schema = content.firstChild?.type.schema
  if (!schema || !hasSuggestions(content)) return content
  const words = content.content.map((node) => node.toJSON() as TextNode)
  const on = ({ marks = [] }: TextNode) =>
    marks.flatMap(({ type, attrs }): Unsealed[] => {
      const { id, person, at } = attrs as Suggestion
      return type === 'insertion' || type === 'deletion' ? [{ kind: type, id: idOf(id), person, at }] : []
    })
  const besides = ({ marks = [] }: TextNode) =>
    marks.flatMap((mark): TextMark[] => {
      if (!isSuggestion(mark)) return [mark]
      return mark.type === 'restyle' ? [{ ...mark, attrs: { ...mark.attrs, id: idOf(String(mark.attrs?.id)) } }] : []
    })
  return Fragment.from(sealWords(words, on, besides).map((node) => schema.nodeFromJSON(node)))
}

function hasSuggestions(content: Fragment): boolean {
  let found = false
  content.descendants((node) => {
    found ||= node.marks.some(({ type }) => isSuggestionKind(type.name))
    return !found
  })
  return found
}

function idsIn(doc: Node): Set<unknown> {
  const ids = new Set<unknown>()
  doc.descendants((node) => {
    for (const { type, attrs } of node.marks) if (isSuggestionKind(type.name)) ids.add(attrs.id)
  })
  return ids
}
