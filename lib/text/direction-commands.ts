/** ProseMirror commands for the direction of paragraphs. */
import type { Node } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'
import type { Direction } from '#lib/text/own-direction'

const other = (direction: Direction): Direction => (direction === 'ltr' ? 'rtl' : 'ltr')

const hasDirection = (node: Node) => 'dir' in (node.type.spec.attrs ?? {})

/**
 * Turns the selected paragraphs round, in an article that runs in the direction given; when all are turned round already, they
 * run as the article does again. Refuses where nothing selected has a direction of its own.
 */
export const turnParagraphs =
  (article: Direction): Command =>
  (state, dispatch) => {
    const { from, to } = state.selection
    const found: { node: Node; at: number }[] = []
    state.doc.nodesBetween(from, to, (node, at) => {
      if (node.isTextblock && hasDirection(node)) found.push({ node, at })
    })
    if (found.length === 0) return false
    const dir = found.every(({ node }) => node.attrs.dir === other(article)) ? null : other(article)
    if (dispatch) {
      const tr = state.tr
      for (const { at } of found) tr.setNodeAttribute(at, 'dir', dir)
      dispatch(tr.scrollIntoView())
    }
    return true
  }
