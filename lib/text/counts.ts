/** How much a text is: counted a block at a time and remembered, so that a keystroke counts one paragraph. */
import type { Node } from '@tiptap/pm/model'
import type { Range } from '#lib/text/claim-ranges'
import { countWords } from '#lib/text/plain'

/** Characters as a reader sees them: an accent, a vowel sign or a flag is part of one. */
export type Counts = { words: number; characters: number; withoutSpaces: number }

const none: Counts = { words: 0, characters: 0, withoutSpaces: 0 }
const sum = (a: Counts, b: Counts): Counts => ({
  words: a.words + b.words,
  characters: a.characters + b.characters,
  withoutSpaces: a.withoutSpaces + b.withoutSpaces,
})

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Scripts and signs of which each character is seen as one */
const oneByOne = /^[\u0020-\u02ff\u0400-\u0482\u2010-\u2027\u202f-\u203a]*$/

export function countCharacters(text: string): number {
  if (oneByOne.test(text)) return text.length
  let count = 0
  for (const _ of segmenter.segment(text)) count += 1
  return count
}

const known = new Map<string, WeakMap<Node, Counts>>()

function countsOf(block: Node, language: string): Counts {
  const before = known.get(language) ?? new WeakMap<Node, Counts>()
  known.set(language, before)
  const counted = before.get(block) ?? partsOf(block).map(countsOfWords(language)).reduce(sum, none)
  before.set(block, counted)
  return counted
}

const countsOfWords =
  (language: string) =>
  (text: string): Counts => ({
    words: countWords(text, language),
    characters: countCharacters(text),
    withoutSpaces: countCharacters(text.replaceAll(/\s/g, '')),
  })

/** Where a note begins or ends, or a line, a word does. */
function partsOf(block: Node): string[] {
  const parts: string[] = []
  let last: unknown = null
  block.forEach((node) => {
    const note = node.isText ? (node.marks.find(({ type }) => type.name === 'footnote')?.attrs.id ?? '') : null
    if (node.isText && note === last) parts.push((parts.pop() ?? '') + node.text)
    else parts.push(node.text ?? '')
    last = note
  })
  return parts
}

/** Of everything between two places. */
export function countsBetween(doc: Node, { from, to }: Range, language: string): Counts {
  let counts = none
  doc.nodesBetween(from, to, (node, at) => {
    if (!node.isTextblock) return true
    const [start, end] = [Math.max(0, from - at - 1), Math.min(node.content.size, to - at - 1)]
    const isWhole = start === 0 && end === node.content.size
    counts = sum(counts, countsOf(isWhole ? node : node.cut(start, end), language))
    return false
  })
  return counts
}

/** Of the text, without headline and standfirst. */
export const countsOfText = (doc: Node, language: string): Counts =>
  countsBetween(doc, { from: doc.child(0).nodeSize + doc.child(1).nodeSize, to: doc.content.size }, language)
