'use client'

import type { Editor } from '@tiptap/core'
import { Columns2, Pencil, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { AsksFirst } from '#components/ui/asks-first'
import { Dotted } from '#components/ui/dotted'
import { dropAttribution } from '#lib/claims/actions'
import type { ClaimAttribution, ClaimRow } from '#lib/claims/marked'
import { AttachedFiles } from './attached-files.tsx'
import { AttributionForm } from './attribution-form.tsx'
import { evidenceActs } from './sent-evidence.ts'

/** One attribution of a claim: source, stance and terms. */
export function AttributionItem({
  attribution,
  editor,
  mayWrite,
  onTook,
  onSource,
}: {
  attribution: ClaimAttribution
  editor: Editor | null
  mayWrite: boolean
  onTook: (row: ClaimRow) => void
  onSource: (sourceId: string) => void
}) {
  const t = useTranslations('claimsPanel')
  const labels = useTranslations('labels')
  const [editing, setEditing] = useState(false)
  const { source, stance, terms, publicLabel, locator, url } = attribution
  const facts = [
    stance === 'supports' ? null : labels(`stance.${stance}`),
    terms === 'on_the_record' ? null : labels(`terms.${terms}`),
    publicLabel ? t('quoted', { words: publicLabel }) : null,
    locator,
  ].filter((fact) => fact !== null)

  return (
    <li data-stance={stance}>
      <div className="attribution">
        <span>
          <Dotted>
            {[
              <a key="source" href={`/newsroom/sources/${source.id}`}>
                {source.name}
              </a>,
              ...facts.map((fact) => (
                <span key={fact} className="hint">
                  {fact}
                </span>
              )),
              url && (
                <a key="where" href={url} rel="noopener noreferrer nofollow" target="_blank">
                  {t('where')}
                </a>
              ),
            ]}
          </Dotted>
        </span>
        <span className="attribution-acts">
          <button
            type="button"
            className="tool"
            title={t('beside')}
            aria-label={t('besideThis', { name: source.name })}
            onClick={() => onSource(source.id)}
          >
            <Columns2 aria-hidden size={14} />
          </button>
          {mayWrite ? (
            <>
              <button
                type="button"
                className="tool"
                title={t('change')}
                aria-expanded={editing}
                aria-label={t('changeSource', { name: source.name })}
                onClick={() => setEditing(!editing)}
              >
                <Pencil aria-hidden size={14} />
              </button>
              <AsksFirst
                title={t('takeSourceAwayAsk', { name: source.name })}
                says={t('takeSourceAwaySays', { count: attribution.files.length })}
                act={t('takeAway')}
                work={() => dropAttribution(attribution.id)}
                then={(row) => {
                  if (editor) evidenceActs(editor.state)?.leaveOutOf(attribution.id)
                  onTook(row)
                }}
              >
                {(ask) => (
                  <button
                    type="button"
                    className="tool"
                    title={t('takeAway')}
                    aria-label={t('takeSourceAway', { name: source.name })}
                    onClick={ask}
                  >
                    <X aria-hidden size={14} />
                  </button>
                )}
              </AsksFirst>
            </>
          ) : null}
        </span>
      </div>
      <AttachedFiles attribution={attribution} editor={editor} mayWrite={mayWrite} onTook={onTook} />
      {editing ? <AttributionForm attribution={attribution} onTook={onTook} onDone={() => setEditing(false)} /> : null}
    </li>
  )
}
