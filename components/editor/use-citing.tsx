'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useSentence, useTranslations } from '#components/translations'
import { attributeClaim, makeClaim } from '#lib/claims/actions'
import type { AttributionInput } from '#lib/claims/input'
import { type Citable, citableAt } from '#lib/text/citable'
import { claimRange, placesBetween, type Range, wordsBetween } from '#lib/text/claim-ranges'
import { newId } from '#lib/text/new-id'
import { pinnedRange, pinRange } from './pinned-range.ts'
import type { Claims } from './use-claims.tsx'

type Citing = Exclude<Citable, { kind: 'not' }>

/** From the selected words to a claim: the row first, then the mark, so that a failure leaves no mark that nobody knows. */
export function useCiting(articleId: string, language: string, editor: Editor | null, claims: Claims) {
  const t = useTranslations('citing')
  const sentence = useSentence()
  const [citing, setCiting] = useState<Citing | null>(null)
  const [said, setSaid] = useState<string | null>(null)

  useEffect(() => {
    if (!editor || said === null) return
    const forget = () => setSaid(null)
    editor.on('selectionUpdate', forget)
    return () => {
      editor.off('selectionUpdate', forget)
    }
  }, [editor, said])

  const begin = (citable: Citable) => {
    if (!editor) return
    setSaid(citable.kind === 'not' ? sentence(citable.why) : null)
    if (citable.kind === 'not') return
    pinRange(editor, citable.stretch)
    setCiting(citable)
  }

  const cite = async (attribution: AttributionInput | null): Promise<string | null> => {
    if (!editor || !citing) return null
    const id = citing.kind === 'claim' ? citing.id : newId(Date.now())
    const words = heldWords(editor, citing.words)
    if (!words) return t('wordsGone')
    const text = words.text.trim()
    const answer =
      attribution && claims.known(id)
        ? await attributeClaim(id, attribution)
        : await makeClaim(articleId, { claimId: id, text, ...(attribution ? { attribution } : {}) })
    if (!answer.ok) return answer.message
    claims.took(answer.value)
    if (citing.kind === 'fresh') mark(editor, id, citing.words)
    return null
  }

  return {
    citing,
    /** Why nothing can be cited here, for the person who tried */
    said,
    /** Cites the selection, or the sentence or claim around the caret */
    start: () => editor?.isEditable && begin(citableAt(editor.state, language)),
    /** Puts a further source under a claim; the text itself need not be this person's to change */
    startAt: (claimId: string) => {
      const stretch = editor && claimRange(editor.state.doc, claimId)
      if (!editor || !stretch) return
      const words = wordsBetween(editor.state.doc, stretch)
      editor.chain().setTextSelection(stretch).scrollIntoView().run()
      begin({ kind: 'claim', id: claimId, stretch, words })
    },
    cite,
    close: () => {
      if (editor) pinRange(editor, null)
      setCiting(null)
    },
  }
}

type HeldWords = Range & { text: string }

/** The held words where they stand now, without what others have typed right before or behind them; null when they are gone. */
function heldWords(editor: Editor, words: string): HeldWords | null {
  const stretch = pinnedRange(editor.state)
  if (!stretch || stretch.to <= stretch.from) return null
  const places = placesBetween(editor.state.doc, stretch)
  const text = places.map(({ letter }) => letter).join('')
  const start = text.indexOf(words)
  if (start < 0) return text.trim() === '' ? null : { ...stretch, text }
  const [first, last] = [places[start], places[start + words.length - 1]]
  return first && last ? { from: first.at, to: last.at + 1, text: words } : null
}

/** Marks them, and leaves the caret behind them. */
function mark(editor: Editor, id: string, words: string): void {
  const held = heldWords(editor, words)
  const claim = editor.schema.marks.claim
  if (!held || !claim) return
  editor
    .chain()
    .command(({ tr }) => {
      tr.addMark(held.from, held.to, claim.create({ id })).removeStoredMark(claim)
      return true
    })
    .setTextSelection(held.to)
    .run()
}
