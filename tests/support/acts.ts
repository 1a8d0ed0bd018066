/** What somebody does in the editor, by its own commands, where these words stand. */
import { splitBlock, wrapIn } from '@tiptap/pm/commands'
import { TextSelection } from '@tiptap/pm/state'
import { draftSchema } from '#lib/text/draft-schema'
import type { Page } from '#tests/faults/nemesis/page'

export type Act = (page: Page) => void

/** Where these words end in the text */
function endOf(page: Page, words: string): number {
  let found = -1
  page.state().doc.descendants((node, at) => {
    const index = node.text?.indexOf(words) ?? -1
    if (index >= 0) found = at + index + words.length
  })
  if (found < 0) throw new Error(`There is no “${words}” here.`)
  return found
}

export const type =
  (behind: string, words: string): Act =>
  (page) => {
    const at = endOf(page, behind)
    const tr = page.state().tr.insertText(words, at)
    page.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + words.length)))
  }
export const takeOut =
  (words: string): Act =>
  (page) => {
    const end = endOf(page, words)
    const tr = page.state().tr.delete(end - words.length, end)
    page.dispatch(tr.setSelection(TextSelection.create(tr.doc, end - words.length)))
  }
export const split =
  (behind: string): Act =>
  (page) =>
    page.run(splitBlock, endOf(page, behind))
/** Of the paragraph with these words */
export const makeHeading =
  (words: string): Act =>
  (page) => {
    const at = endOf(page, words)
    const type = draftSchema.nodes.heading
    if (type) page.dispatch(page.state().tr.setBlockType(at, at, type, { level: 2 }))
  }
export const quote =
  (words: string): Act =>
  (page) => {
    const type = draftSchema.nodes.blockquote
    if (type) page.run(wrapIn(type), endOf(page, words))
  }
export const deleteParagraph =
  (words: string): Act =>
  (page) => {
    const $at = page.state().doc.resolve(endOf(page, words))
    page.dispatch(page.state().tr.delete($at.before(), $at.after()))
  }
