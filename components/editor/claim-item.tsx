'use client'

import type { Editor } from '@tiptap/core'
import { memo, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { type Claim, type ClaimRow, type Light, lightOf } from '#lib/claims/marked'
import { writtenIn } from '#lib/text/direction'
import { AttributionItem } from './attribution-item.tsx'
import { goToClaim } from './go-to-in-text.ts'
import { VerdictForm } from './verdict-form.tsx'

type ClaimRights = { write: boolean; verify: boolean }

export const ClaimItem = memo(function ClaimItem({
  articleId,
  language,
  claim,
  editor,
  current,
  may,
  onTook,
  onAddSource,
  onSource,
}: {
  articleId: string
  /** Of the article */
  language: string
  claim: Claim
  editor: Editor | null
  /** The caret is in it */
  current: boolean
  may: ClaimRights
  onTook: (row: ClaimRow) => void
  onAddSource: (claimId: string) => void
  onSource: (sourceId: string) => void
}) {
  const t = useTranslations('claimsPanel')
  const [judging, setJudging] = useState(false)
  const light = lightOf(claim)
  return (
    <li className="claim-item" data-light={light} aria-current={current || undefined}>
      <button type="button" className="claim-words" onClick={() => editor && goToClaim(editor, claim.id)}>
        <span className="claim-number">{claim.number}</span>
        <span {...writtenIn(language)}>{claim.text}</span>
      </button>
      <ClaimStanding claim={claim} light={light} />
      {claim.wordsChanged ? <p className="hint">{t('wordsChanged')}</p> : null}
      {claim.verifiedHow ? <p className="hint">{claim.verifiedHow}</p> : null}
      {claim.attributions.length > 0 ? (
        <ul className="attributions">
          {claim.attributions.map((attribution) => (
            <AttributionItem
              key={attribution.id}
              attribution={attribution}
              editor={editor}
              mayWrite={may.write}
              onTook={onTook}
              onSource={onSource}
            />
          ))}
        </ul>
      ) : null}
      <div className="claim-acts">
        {may.write ? (
          <Button
            kind="quiet"
            onClick={() => onAddSource(claim.id)}
            aria-label={t('addSourceTo', { number: claim.number })}
          >
            {t('addSource')}
          </Button>
        ) : null}
        {may.verify ? (
          <Button
            kind="quiet"
            aria-expanded={judging}
            aria-label={t('checkClaim', { number: claim.number })}
            onClick={() => setJudging(!judging)}
          >
            {t('check')}
          </Button>
        ) : null}
      </div>
      {judging ? (
        <VerdictForm articleId={articleId} claim={claim} onTook={onTook} onDone={() => setJudging(false)} />
      ) : null}
    </li>
  )
})

/** “Sourced · Verified by Osric Quill”, as far as it is so. */
function ClaimStanding({ claim: { standing, verifiedBy }, light }: { claim: Claim; light: Light }) {
  const t = useTranslations('claimsPanel')
  const labels = useTranslations('labels')
  const verdict = standing === 'unverified' ? null : labels(`standing.${standing}`)
  const by = verifiedBy?.name
  return (
    <p className="claim-standing">
      <span className="claim-light" data-light={light}>
        {t(`light.${light}`)}
      </span>
      {verdict && by ? ` · ${t('verdictBy', { verdict, name: by })}` : verdict ? ` · ${verdict}` : null}
      {by && !verdict ? ` · ${t('by', { name: by })}` : null}
    </p>
  )
}
