'use client'

import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { Button } from '#components/ui/button'
import { standingLabels } from '#lib/claims/labels'
import { type Claim, type ClaimRow, lightOf } from '#lib/claims/marked'
import { AttributionItem } from './attribution-item.tsx'
import { goToClaim } from './go-to.ts'
import { VerdictForm } from './verdict-form.tsx'

export type ClaimRights = { write: boolean; verify: boolean }

const lightWords = { sourced: 'Sourced', unsourced: 'Needs a source', disputed: 'Disputed' } as const

export function ClaimItem({
  articleId,
  claim,
  editor,
  current,
  may,
  onTook,
  onAddSource,
}: {
  articleId: string
  claim: Claim
  editor: Editor | null
  /** The caret is in it */
  current: boolean
  may: ClaimRights
  onTook: (row: ClaimRow) => void
  onAddSource: () => void
}) {
  const [judging, setJudging] = useState(false)
  const light = lightOf(claim)
  return (
    <li className="claim-item" data-light={light} aria-current={current || undefined}>
      <button type="button" className="claim-words" onClick={() => editor && goToClaim(editor, claim.id)}>
        <span className="claim-number">{claim.number}</span>
        <span dir="auto">{claim.text}</span>
      </button>
      <p className="claim-standing">
        <span className="claim-light" data-light={light}>
          {lightWords[light]}
        </span>
        {claim.standing === 'unverified' ? null : ` · ${standingLabels[claim.standing]}`}
        {claim.verifiedBy ? ` by ${claim.verifiedBy.name}` : null}
      </p>
      {claim.wordsChanged ? <p className="hint">The words have changed since they were checked.</p> : null}
      {claim.verifiedHow ? <p className="hint">{claim.verifiedHow}</p> : null}
      {claim.attributions.length > 0 ? (
        <ul className="attributions">
          {claim.attributions.map((attribution) => (
            <AttributionItem key={attribution.id} attribution={attribution} mayWrite={may.write} onTook={onTook} />
          ))}
        </ul>
      ) : null}
      <div className="claim-acts">
        {may.write ? (
          <Button kind="quiet" onClick={onAddSource} aria-label={`Add a source to claim ${claim.number}`}>
            Add a source
          </Button>
        ) : null}
        {may.verify ? (
          <Button
            kind="quiet"
            aria-expanded={judging}
            aria-label={`Check it: claim ${claim.number}`}
            onClick={() => setJudging(!judging)}
          >
            Check
          </Button>
        ) : null}
      </div>
      {judging ? (
        <VerdictForm articleId={articleId} claim={claim} onTook={onTook} onDone={() => setJudging(false)} />
      ) : null}
    </li>
  )
}
