'use client'

import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { attributeClaim, makeClaim } from '#lib/claims/actions'
import type { AttributionInput } from '#lib/claims/input'
import { type Citable, citableAt, placeOf } from '#lib/text/marked-stretch'
import { newId } from '#lib/text/new-id'
import { heldStretch, holdStretch } from './held-stretch.ts'
import type { Claims } from './use-claims.tsx'

type Citing = Exclude<Citable, { kind: 'not' }>

/** From the selected words to a claim: the row first, then the mark, so that a failure leaves no mark that nobody knows. */
export function useCiting(articleId: string, language: string, editor: Editor | null, claims: Claims) {
  const [citing, setCiting] = useState<Citing | null>(null)
  const [said, setSaid] = useState<string | null>(null)

  const begin = (citable: Citable) => {
    if (!editor) return
    setSaid(citable.kind === 'not' ? citable.why : null)
    if (citable.kind === 'not') return
    holdStretch(editor, citable.stretch)
    setCiting(citable)
  }

  const cite = async (attribution: AttributionInput | null): Promise<string | null> => {
    if (!editor || !citing) return null
    const id = citing.kind === 'claim' ? citing.id : newId(Date.now())
    const stretch = heldStretch(editor.state)
    const text = stretch ? editor.state.doc.textBetween(stretch.from, stretch.to, ' ').trim() : ''
    if (text === '') return 'These words are gone from the text, so nothing was cited.'
    const answer =
      attribution && claims.known(id)
        ? await attributeClaim(id, attribution)
        : await makeClaim(articleId, { claimId: id, text, ...(attribution ? { attribution } : {}) })
    if (!answer.ok) return answer.message
    claims.took(answer.value)
    if (citing.kind === 'fresh') mark(editor, id)
    return null
  }

  return {
    citing,
    /** Why nothing can be cited here, for the person who tried */
    said,
    /** Cites the selection, or the sentence or claim around the caret */
    start: () => editor?.isEditable && begin(citableAt(editor.state, language)),
    /** Puts a further source under a claim */
    startAt: (claimId: string) => {
      const stretch = editor && placeOf(editor.state.doc, claimId)
      if (!editor?.isEditable || !stretch) return
      const words = editor.state.doc.textBetween(stretch.from, stretch.to, ' ')
      editor.chain().setTextSelection(stretch).scrollIntoView().run()
      begin({ kind: 'claim', id: claimId, stretch, words })
    },
    cite,
    close: () => {
      if (editor) holdStretch(editor, null)
      setCiting(null)
    },
  }
}

/** Marks the held words, wherever they stand by now, and leaves the caret behind them. */
function mark(editor: Editor, id: string): void {
  const stretch = heldStretch(editor.state)
  const claim = editor.schema.marks.claim
  if (!stretch || !claim || stretch.to <= stretch.from) return
  editor
    .chain()
    .command(({ tr }) => {
      tr.addMark(stretch.from, stretch.to, claim.create({ id })).removeStoredMark(claim)
      return true
    })
    .setTextSelection(stretch.to)
    .run()
}
