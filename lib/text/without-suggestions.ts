/** A draft's text as it would be if every open suggestion were rejected. */
import type { TextMark, TextNode } from '#lib/text/json'
import { isSuggestion, isSuggestionKind } from '#lib/text/suggested'
import { counting, type Run } from '#lib/text/suggestion-letters'

/** Words of a text, each stretch with its suggestions. */
function runsIn(node: TextNode, found: { node: TextNode; run: Run }[] = []) {
  if (node.text !== undefined && node.marks?.some(isSuggestion)) found.push({ node, run: runOf(node) })
  for (const child of node.content ?? []) runsIn(child, found)
  return found
}

const runOf = ({ text = '', marks = [] }: TextNode): Run => ({
  letters: text,
  marks: marks.flatMap((mark) =>
    isSuggestionKind(mark.type) ? [{ key: keyOf(mark), kind: mark.type, words: wordsIn(mark) }] : [],
  ),
})

const keyOf = (mark: TextMark) => JSON.stringify(mark)
const wordsIn = ({ attrs }: TextMark) => (typeof attrs?.words === 'string' ? attrs.words : undefined)

/** What was inserted is out, whatever else is suggested stays as it is; a text without suggestions comes back as it is. */
export function withoutSuggestions<Text extends TextNode>(text: Text): Text {
  const found = runsIn(text)
  if (found.length === 0) return text
  const counted = counting(found.map(({ run }) => run))
  const left = new Map<TextNode, string>()
  found.forEach(({ node, run }, at) => {
    const inserted = run.marks.filter(({ kind }) => kind === 'insertion').map(({ key }) => counted[at]?.get(key) ?? [])
    left.set(node, [...run.letters].filter((_, point) => !inserted.some((counts) => counts[point])).join(''))
  })
  return stripped(text, left)
}

function stripped<Text extends TextNode>(node: Text, left: ReadonlyMap<TextNode, string>): Text {
  const text = left.get(node)
  const content = node.content
    ?.map((child) => stripped(child, left))
    .filter((child) => child.type !== 'text' || child.text !== '')
  const { marks: all, ...rest } = node
  const marks = all?.filter((mark) => !isSuggestion(mark))
  return {
    ...rest,
    ...(text !== undefined && { text }),
    ...(content && { content }),
    ...(marks?.length && { marks }),
  } as Text
}

/** How many suggestions are open: those of which any letter counts. */
export function openSuggestionCount(text: TextNode): number {
  const found = runsIn(text)
  const counted = counting(found.map(({ run }) => run))
  const ids = new Set<string>()
  found.forEach(({ node }, at) => {
    for (const mark of (node.marks ?? []).filter(isSuggestion)) {
      const counts = counted[at]?.get(keyOf(mark))
      if (counts === undefined || counts.includes(true)) ids.add(String(mark.attrs?.id))
    }
  })
  return ids.size
}
