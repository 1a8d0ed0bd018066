/** What a person does to a text, by chance, through the same steps as the editor's. Each word is its own and stands once. */

import { splitBlock, toggleMark } from '@tiptap/pm/commands'
import type { Node as TextNode } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { draftSchema } from '#lib/text/draft-schema'
import { fragmentName } from '#lib/text/ydoc'
import type { Chance } from '../../../prisma/seed/chance.ts'

type Place = { from: number; to: number; parent: TextNode }
type Edit = (state: EditorState, own: readonly Place[], random: Chance, word: string) => Transaction | null

/** Types one word at the end of one of her paragraphs. */
const typeAtEnd: Edit = (state, own, random, word) => {
  if (own.length === 0) return newParagraph(state, own, random, word)
  const { to } = random.pick(own)
  return state.tr.insertText(`${word} `, to)
}

/** Types one word between two others. */
const typeWithin: Edit = (state, own, random, word) => {
  if (own.length === 0) return null
  const { from, parent } = random.pick(own)
  const gaps = [...parent.textContent.matchAll(/ /g)].map(({ index }) => index + 1)
  // Characters are positions only where nothing but words is in the paragraph.
  if (gaps.length === 0 || parent.content.size !== parent.textContent.length) return null
  return state.tr.insertText(`${word} `, from + random.pick(gaps))
}

/** Begins a paragraph of her own behind any other block. */
const newParagraph: Edit = (state, _own, random, word) => {
  const ends: number[] = []
  state.doc.forEach((node, offset, index) => {
    if (index > 0) ends.push(offset + node.nodeSize)
  })
  const paragraph = state.schema.nodes.paragraph?.create(null, state.schema.text(`${word} `))
  return paragraph ? state.tr.insert(random.pick(ends), paragraph) : null
}

/** Breaks one of her paragraphs in two, between words. */
const split: Edit = (state, own, random) => {
  const within = typeWithin(state, own, random, 'x')
  const at = within?.mapping.maps[0]
  let place = 0
  at?.forEach((start) => {
    place = start
  })
  return place === 0 ? null : commanded(state, place, place, splitBlock)
}

/** Marks some words of hers. */
const mark: Edit = (state, own, random) => {
  if (own.length === 0) return null
  const { from, to } = random.pick(own)
  const type = state.schema.marks[random.pick(['bold', 'italic', 'superscript', 'link'])]
  if (!type || to - from < 2) return null
  const start = from + random.below(to - from - 1)
  const attrs = type.name === 'link' ? { href: `https://paper.example/${random.below(1_000)}` } : null
  return commanded(state, start, start + 1 + random.below(to - start), toggleMark(type, attrs))
}

/** Wraps one of her paragraphs, or lifts it out again. */
const turn: Edit = (state, own, random) => {
  if (own.length === 0) return null
  const { from, to, parent } = random.pick(own)
  const type = state.schema.nodes[parent.type.name === 'heading' ? 'paragraph' : 'heading']
  return type ? state.tr.setBlockType(from, to, type, type.name === 'heading' ? { level: 2 } : null) : null
}

const edits: readonly [weight: number, edit: Edit][] = [
  [10, typeAtEnd],
  [5, typeWithin],
  [2, newParagraph],
  [1, split],
  [2, mark],
  [1, turn],
]

/** One edit in `doc` by whoever's words begin with `prefix`. Gives the word that came in, or null where none did. */
export function edit(doc: Y.Doc, random: Chance, prefix: string, word: string): string | null {
  const { before, write } = opened(doc)
  const state = EditorState.create({ doc: before })
  const own = ownPlaces(before, prefix)
  const tr = weighted(random)(state, own, random, word)
  if (!tr?.docChanged || !isWhole(tr.doc)) return null
  write(tr.doc)
  return tr.doc.textContent.includes(word) ? word : null
}

/** Takes a word out again. Gives whether it stood there, once. */
export function takeOut(doc: Y.Doc, word: string): boolean {
  const { before, write } = opened(doc)
  const found: number[] = []
  before.descendants((node, at) => {
    const index = node.isText ? (node.text ?? '').indexOf(`${word} `) : -1
    if (index >= 0) found.push(at + index)
  })
  const [from] = found
  if (from === undefined || found.length > 1) return false
  write(EditorState.create({ doc: before }).tr.delete(from, from + word.length + 1).doc)
  return true
}

/** Text blocks that hold words of nobody else. */
function ownPlaces(doc: TextNode, prefix: string): Place[] {
  const places: Place[] = []
  doc.descendants((node, at, parent) => {
    if (!node.isTextblock || parent?.type === undefined || ['headline', 'standfirst'].includes(node.type.name)) return
    const words = node.textContent.split(' ').filter((word) => word !== '')
    if (words.length > 0 && words.every((word) => word.startsWith(prefix)))
      places.push({ from: at + 1, to: at + 1 + node.content.size, parent: node })
  })
  return places
}

function weighted(random: Chance): Edit {
  const all = edits.reduce((sum, [weight]) => sum + weight, 0)
  let left = random.below(all)
  for (const [weight, chosen] of edits) {
    if (left < weight) return chosen
    left -= weight
  }
  return typeAtEnd
}

type Command = (state: EditorState, dispatch: (tr: Transaction) => void) => boolean

function commanded(state: EditorState, from: number, to: number, command: Command): Transaction | null {
  let made: Transaction | null = null
  const selected = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
  command(selected, (tr) => {
    made = tr
  })
  return made
}

function isWhole(doc: TextNode): boolean {
  try {
    doc.check()
    return true
  } catch {
    return false
  }
}

/** The text, and how another one is written in its place: what did not change stays untouched, as the editor's binding does it. */
function opened(doc: Y.Doc): { before: TextNode; write: (after: TextNode) => void } {
  const fragment = doc.getXmlFragment(fragmentName)
  const { doc: before, meta } = initProseMirrorDoc(fragment, draftSchema)
  return { before, write: (after) => doc.transact(() => updateYFragment(doc, fragment, after, meta)) }
}
