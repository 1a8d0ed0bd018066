'use client'

import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useStoredToggle } from '#components/ui/use-stored-toggle'
import { type Claim, type ClaimRow, goneWithFiles, joinClaims, lightOf } from '#lib/claims/marked'
import { claimsInDocument } from '#lib/text/claim-ranges'
import { claimLightsKey } from './claim-lights.ts'
import { useEditorState } from './use-editor-state.ts'

/** Whether claims show in the text: on until it is switched off on this device. */
export const useLights = () => useStoredToggle('claim-lights')

export type Claims = {
  /** In reading order, as the text stands this moment */
  list: Claim[]
  /** Whose words were taken out, and which still hold files */
  gone: ClaimRow[]
  known: (claimId: string) => boolean
  /** Takes in what an action gave back */
  took: (row: ClaimRow) => void
}

/** The marks of the open text joined with what the newsroom knows of each. */
export function useClaims(fromPage: ClaimRow[], editor: Editor | null, lightsOn: boolean): Claims {
  const [page, setPage] = useState(fromPage)
  const [rows, setRows] = useState<ReadonlyMap<string, ClaimRow>>(() => byId(fromPage))
  if (page !== fromPage) {
    setPage(fromPage)
    setRows(byId(fromPage))
  }

  const marks = useEditorState({
    editor,
    selector: ({ editor: held }) => (held ? claimsInDocument(held.state.doc) : []),
  })
  const list = useMemo(() => joinClaims(marks ?? [], [...rows.values()]), [marks, rows])

  // While the text is not here nobody knows what is marked in it.
  const gone = useMemo(() => (marks ? goneWithFiles(marks, [...rows.values()]) : []), [marks, rows])

  useEffect(() => {
    if (!editor) return
    const lights = lightsOn ? new Map(list.map((claim) => [claim.id, lightOf(claim)])) : null
    editor.view.dispatch(editor.state.tr.setMeta(claimLightsKey, lights).setMeta('addToHistory', false))
  }, [editor, list, lightsOn])

  const took = useCallback((row: ClaimRow) => setRows((held) => new Map(held).set(row.id, row)), [])

  return {
    list,
    gone,
    known: (claimId) => rows.has(claimId),
    took,
  }
}

const byId = (rows: readonly ClaimRow[]) => new Map(rows.map((row) => [row.id, row]))
