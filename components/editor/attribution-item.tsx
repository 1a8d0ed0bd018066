'use client'

import { Pencil, X } from 'lucide-react'
import { useState } from 'react'
import { useAnswer } from '#components/ui/use-answer'
import { dropAttribution } from '#lib/claims/actions'
import { stanceLabels, termsLabels } from '#lib/claims/labels'
import type { ClaimAttribution, ClaimRow } from '#lib/claims/marked'
import { AttributionForm } from './attribution-form.tsx'

/** Who stands behind a claim, how and on what terms. */
export function AttributionItem({
  attribution,
  mayWrite,
  onTook,
}: {
  attribution: ClaimAttribution
  mayWrite: boolean
  onTook: (row: ClaimRow) => void
}) {
  const [editing, setEditing] = useState(false)
  const { pending, message, run } = useAnswer()
  const { source, stance, terms, publicLabel, locator, url } = attribution
  const facts = [
    stance === 'supports' ? null : stanceLabels[stance],
    terms === 'on_the_record' ? null : termsLabels[terms],
    publicLabel ? `“${publicLabel}”` : null,
    locator,
  ].filter((fact) => fact !== null)

  return (
    <li data-stance={stance}>
      <div className="attribution">
        <span>
          <a href={`/newsroom/sources/${source.id}`}>{source.name}</a>
          {facts.length > 0 ? <span className="hint"> · {facts.join(' · ')}</span> : null}
          {url ? (
            <>
              {' · '}
              <a href={url} rel="noopener noreferrer nofollow" target="_blank">
                where
              </a>
            </>
          ) : null}
        </span>
        {mayWrite ? (
          <span className="attribution-acts">
            <button
              type="button"
              className="tool"
              title="Change"
              aria-expanded={editing}
              aria-label={`Change ${source.name}`}
              onClick={() => setEditing(!editing)}
            >
              <Pencil aria-hidden size={14} />
            </button>
            <button
              type="button"
              className="tool"
              title="Take away"
              disabled={pending}
              aria-label={`Take ${source.name} away`}
              onClick={() => run(() => dropAttribution(attribution.id), onTook)}
            >
              <X aria-hidden size={14} />
            </button>
          </span>
        ) : null}
      </div>
      {message ? (
        <p className="field-error" role="alert">
          {message}
        </p>
      ) : null}
      {editing ? <AttributionForm attribution={attribution} onTook={onTook} onDone={() => setEditing(false)} /> : null}
    </li>
  )
}
