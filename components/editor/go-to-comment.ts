import type { Editor } from '@tiptap/core'
import { commentRange } from '#lib/text/comment-ranges'
import { commentLights } from './comment-lights.ts'

/** Selects the words of a thread and scrolls to them. False when none is left. */
export function goToComment(editor: Editor, threadId: string): boolean {
  const range = commentRange(editor.state.doc, threadId)
  if (range) editor.chain().setTextSelection(range).focus().scrollIntoView().run()
  return range !== null
}

/** The thread that comes after the caret, or before it; round from the last to the first. Null where none shows. */
export function nextComment(editor: Editor, step: 1 | -1): string | null {
  const { doc, selection } = editor.state
  const held = commentLights(editor.state)
  const places = (held?.order ?? [])
    .filter((id) => held?.shown.has(id))
    .flatMap((id) => {
      const range = commentRange(doc, id)
      return range ? [{ id, ...range }] : []
    })
  const isHere = ({ from, to }: { from: number; to: number }) => from === selection.from && to === selection.to
  const here = places.findIndex(isHere)
  if (here >= 0) return places[(here + step + places.length) % places.length]?.id ?? null
  const after = places.find(({ from }) => from >= selection.from)
  const before = places.findLast(({ from }) => from < selection.from)
  return (step === 1 ? (after ?? places[0]) : (before ?? places.at(-1)))?.id ?? null
}
