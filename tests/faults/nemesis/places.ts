/** Where somebody writes: paragraphs and tables of her own, and those of all. */
import type { Node as TextNode } from '@tiptap/pm/model'
import type { ArticleText } from '#lib/text/json'
import { validateText } from '#lib/text/validate'
import { type Hers, isHers } from '#tests/faults/nemesis/words'
import { block, doc, row, say, table } from '#tests/support/texts'

export type Place = { from: number; to: number; parent: TextNode }
export type Sheet = { at: number; table: TextNode; cells: Place[] }

const shared = 'shared'

/** What everybody writes in at once. */
export function sharedText(): ArticleText {
  return validateText(
    doc(
      block('headline', say('Under nemesis')),
      block('standfirst', say('Everybody writes')),
      block('paragraph', say(`${shared} `)),
      table(shared, [row('', '', ''), row('', '', '')]),
      block('paragraph', say(`${shared} `)),
    ),
  )
}

/** Paragraphs and headings that hold words of nobody else. */
export const ownPlaces = (text: TextNode, hers: Hers): Place[] =>
  paragraphs(text).filter(({ parent }) => isOf(hers, parent.textContent))

/** Paragraphs and headings of all, and of whoever else. */
export const allPlaces = (text: TextNode): Place[] => paragraphs(text)

/** Tables by the words of their captions: hers, or everybody’s. */
export const ownTables = (text: TextNode, hers: Hers): Sheet[] => tablesIn(text, (caption) => isOf(hers, caption))
export const sharedTables = (text: TextNode): Sheet[] => tablesIn(text, (caption) => caption.startsWith(shared))

export function tablesIn(text: TextNode, are: (caption: string) => boolean = () => true): Sheet[] {
  const found: Sheet[] = []
  text.forEach((node, at) => {
    if (node.type.name !== 'table' || !are(node.firstChild?.textContent ?? '')) return
    const cells: Place[] = []
    node.descendants((cell, within) => {
      if (cell.type.name === 'tableCell') cells.push(placeOf(cell, at + 1 + within))
      return cell.type.name !== 'tableCell'
    })
    found.push({ at, table: node, cells })
  })
  return found
}

/** Where a word may be typed between two others. */
export function gapsIn({ from, parent }: Place): number[] {
  // Characters are positions only where nothing but words is in the paragraph.
  if (parent.content.size !== parent.textContent.length) return []
  return [...parent.textContent.matchAll(/ /g)].map(({ index }) => from + index + 1)
}

function paragraphs(text: TextNode): Place[] {
  const found: Place[] = []
  text.descendants((node, at) => {
    if (node.type.name === 'paragraph' || node.type.name === 'heading') found.push(placeOf(node, at))
    return !node.isTextblock
  })
  return found
}

const placeOf = (parent: TextNode, at: number): Place => ({ from: at + 1, to: at + 1 + parent.content.size, parent })

function isOf(hers: Hers, text: string): boolean {
  const words = text.split(' ').filter((word) => word !== '')
  return words.length > 0 && words.every((word) => isHers(word, hers))
}
