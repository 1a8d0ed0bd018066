'use client'

import type { Editor, MappablePosition } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { useEffect, useEffectEvent } from 'react'
import { takeCopiedClaims } from '#lib/claims/actions'
import type { ClaimRow } from '#lib/claims/marked'
import { type Range, wordsBetween } from '#lib/text/claim-ranges'
import { type ClaimPiece, placedPieces } from '#lib/text/copied-claims'
import { newId } from '#lib/text/new-id'

declare module '@tiptap/core' {
  interface EditorEvents {
    /** Claims of elsewhere came with pasted words, which stand in this range, without their marks. */
    claimsPasted: { pieces: readonly ClaimPiece[]; range: Range }
  }
}

type Held = { claimId: string; words: string; from: MappablePosition; to: MappablePosition }

/** Makes claims of their own of those that came with pasted words: the rows first, then the marks, wherever their words stand by then. */
export function useCopiedClaims(articleId: string, editor: Editor | null, took: (row: ClaimRow) => void): void {
  const onRow = useEffectEvent(took)
  useEffect(() => {
    if (!editor) return
    const copy = async ({ pieces, range }: { pieces: readonly ClaimPiece[]; range: Range }) => {
      const ids = new Map<string, string>()
      const texts = new Map<string, string>()
      const { createMappablePosition, getUpdatedPosition } = editor.utils
      let held = placedPieces(editor.state.doc, range, pieces).map(({ claimId, words, from, to }): Held => {
        const own = ids.get(claimId) ?? newId(Date.now())
        ids.set(claimId, own)
        texts.set(claimId, (texts.get(claimId) ?? '') + words)
        return { claimId: own, words, from: createMappablePosition(from), to: createMappablePosition(to) }
      })
      if (held.length === 0) return
      const follow = ({ transaction }: { transaction: Transaction }) => {
        if (!transaction.docChanged) return
        const moved = (position: MappablePosition) => getUpdatedPosition(position, transaction).position
        held = held.map((each) => ({ ...each, from: moved(each.from), to: moved(each.to) }))
      }
      editor.on('transaction', follow)
      try {
        const input = [...ids]
          .slice(0, 500)
          .map(([from, claimId]) => ({ from, claimId, text: texts.get(from)?.trim() ?? '' }))
        const answer = await takeCopiedClaims(
          articleId,
          input.filter(({ text }) => text !== '' && text.length <= 5000),
        )
        if (!answer.ok || editor.isDestroyed) return
        for (const row of answer.value) onRow(row)
        mark(editor, held, new Set(answer.value.map(({ id }) => id)))
      } catch {
        // The newsroom can't be reached: the words stay, without a claim.
      } finally {
        editor.off('transaction', follow)
      }
    }
    const start = (pasted: { pieces: readonly ClaimPiece[]; range: Range }) => void copy(pasted)
    editor.on('claimsPasted', start)
    return () => {
      editor.off('claimsPasted', start)
    }
  }, [editor, articleId])
}

/** Where the words still say the same */
function mark(editor: Editor, held: readonly Held[], made: ReadonlySet<string>): void {
  const { claim } = editor.schema.marks
  const { tr } = editor.state
  if (!claim) return
  for (const { claimId, words, from, to } of held) {
    const range = { from: from.position, to: to.position }
    if (!made.has(claimId) || range.to > tr.doc.content.size || range.to <= range.from) continue
    if (wordsBetween(tr.doc, range) === words) tr.addMark(range.from, range.to, claim.create({ id: claimId }))
  }
  if (tr.docChanged) editor.view.dispatch(tr.removeStoredMark(claim))
}
