/** A text to look at, in which each letter says who wrote it. */
import { writerMark } from '#lib/history/marks'
import type { Letters } from '#lib/history/remembered'
import { lettersOf, type TextNode } from '#lib/text/json'

/** Null where the letters are not those of the text: it says nothing rather than something wrong. */
export function signed(text: TextNode, { text: words, writers }: Letters): TextNode | null {
  if (lettersOf(text) !== words) return null
  let at = 0
  const sign = (node: TextNode): TextNode[] => {
    if (node.text === undefined) return [{ ...node, ...(node.content && { content: node.content.flatMap(sign) }) }]
    const parts: TextNode[] = []
    let from = 0
    for (let letter = 1; letter <= node.text.length; letter += 1) {
      if (letter < node.text.length && writers[at + letter] === writers[at + from]) continue
      const mark = { type: writerMark, attrs: { personId: writers[at + from] ?? null } }
      parts.push({ ...node, text: node.text.slice(from, letter), marks: [...(node.marks ?? []), mark] })
      from = letter
    }
    at += node.text.length
    return parts
  }
  return sign(text)[0] ?? null
}
