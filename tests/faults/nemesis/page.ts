/** A text as the page of somebody who writes sees it, and what she does to it: written by the same steps as the editor's binding does it. */

import type { Node as TextNode } from '@tiptap/pm/model'
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { beginWords } from '#lib/text/begin-words'
import { draftSchema } from '#lib/text/draft-schema'
import { writingAtCaret } from '#lib/text/write-at-caret'
import { fragmentName } from '#lib/text/ydoc'
import { wordsOf } from '#tests/faults/nemesis/words'

export type Page = {
  doc: Y.Doc
  state: () => EditorState
  dispatch: (tr: Transaction) => void
  /** As a tool or a key does it, with this selected */
  run: (command: Command, from: number, to?: number) => boolean
}

/**
 * What an edit brought into the text, and what it took out of it. For a moment, until the newsroom has set it right, a page may show a word
 * twice: whoever takes one of them out then may have taken out either.
 */
export type Change = { came: string[]; gone: string[]; eitherGone: string[] }

/** Does something to a text. Gives what that changed in its words; null where it changed nothing, or cannot be done. */
export function changed(doc: Y.Doc, act: (page: Page) => void): Change | null {
  const fragment = doc.getXmlFragment(fragmentName)
  const { doc: before, meta } = initProseMirrorDoc(fragment, draftSchema)
  const view = {
    state: EditorState.create({ doc: before }),
    dispatch(tr: Transaction) {
      view.state = view.state.apply(tr)
    },
  }
  let elsewise = false
  const note = () => {
    elsewise = true
  }
  doc.on('update', note)
  act({
    doc,
    state: () => view.state,
    dispatch: view.dispatch,
    run(command, from, to = from) {
      view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)))
      return command(view.state, view.dispatch, view as unknown as EditorView)
    },
  })
  doc.off('update', note)
  const after = view.state.doc
  // What works on the letters of the live document itself has written already.
  if (elsewise) return compared(before, initProseMirrorDoc(fragment, draftSchema).doc)
  if (after.eq(before) || !isWhole(after)) return null
  const writeLetters = writingAtCaret(fragment, view.state.selection.$head, before)
  doc.transact((change) => {
    writeLetters?.()
    updateYFragment(doc, fragment, after, meta)
    beginWords(change)
  })
  return compared(before, after)
}

function compared(before: TextNode, after: TextNode): Change {
  const [was, is] = [timesOf(wordsIn(before)), timesOf(wordsIn(after))]
  const left = [...was].filter(([word, times]) => (is.get(word) ?? 0) < times).map(([word]) => word)
  return {
    came: [...is.keys()].filter((word) => !was.has(word)),
    gone: left.filter((word) => !is.has(word)),
    eitherGone: left.filter((word) => is.has(word)),
  }
}

/** How often each word is there */
export function timesOf(words: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  return times
}

/** Every word that somebody typed, as often as it is there. */
export function wordsIn(doc: TextNode): string[] {
  const words: string[] = []
  doc.descendants((node) => {
    if (node.isTextblock) words.push(...wordsOf(node.textContent))
    return !node.isTextblock
  })
  return words
}

function isWhole(doc: TextNode): boolean {
  try {
    doc.check()
    return true
  } catch {
    return false
  }
}
