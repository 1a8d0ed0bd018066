import type { Editor } from '@tiptap/core'
import type { Check } from '#lib/checks/all'
import { claimRange } from '#lib/text/claim-ranges'

/** Selects a claim and scrolls to it. False when its mark is gone. */
export function goToClaim(editor: Editor, claimId: string): boolean {
  const range = claimRange(editor.state.doc, claimId)
  if (range) editor.chain().setTextSelection(range).focus().scrollIntoView().run()
  return range !== null
}

/** Puts the caret where a check can be put right. False where that is not in the text. */
export function goToCheckInText(editor: Editor, { where, claimId }: Check): boolean {
  if (claimId) return goToClaim(editor, claimId)
  const line = ['headline', 'standfirst', 'text'].indexOf(where)
  if (line < 0) return false
  const { doc } = editor.state
  let end = 0
  for (let index = 0; index <= line; index += 1) end += doc.child(index).nodeSize
  editor
    .chain()
    .setTextSelection(end - 1)
    .focus()
    .scrollIntoView()
    .run()
  return true
}
