'use client'

import { X } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { AsksFirst } from '#components/ui/asks-first'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { useAnswer } from '#components/ui/use-answer'
import { dropAttachment, saveAttachment } from '#lib/attachments/actions'
import type { AttachedFile, ClaimRow } from '#lib/claims/marked'
import { mayShowFiles } from '#lib/claims/terms'
import type { Terms } from '#lib/generated/prisma/enums'
import { longestAlt } from '#lib/text/picture'

/** One file under an attribution: what it shows, and whether readers see it. */
export function AttachedFileItem({
  attached,
  terms,
  mayWrite,
  onTook,
}: {
  attached: AttachedFile
  terms: Terms
  mayWrite: boolean
  onTook: (row: ClaimRow) => void
}) {
  const t = useTranslations('attachments')
  const ofClaims = useTranslations('claimsPanel')
  const ui = useTranslations('ui')
  // What nobody touched here follows what others save.
  const [typed, setTyped] = useState<string | null>(null)
  const [ticked, setTicked] = useState<boolean | null>(null)
  const { pending, message, fields, run } = useAnswer()
  const { id, file } = attached
  const [alt, shown] = [typed ?? attached.alt ?? '', ticked ?? attached.shown]
  const change = {
    ...(alt === (attached.alt ?? '') ? {} : { alt }),
    ...(shown === attached.shown ? {} : { shown }),
  }
  const isChanged = Object.keys(change).length > 0
  return (
    <li>
      <div className="attribution">
        <span>
          {file.form === 'image' ? (
            // biome-ignore lint/performance/noImgElement: renditions are made by the worker and served by the edge
            <img src={`/newsroom/media/${file.id}/picture`} alt="" loading="lazy" decoding="async" />
          ) : null}
          <a href={`/newsroom/media/${file.id}`}>
            <bdi>{file.name}</bdi>
          </a>{' '}
          <span className="hint">{t(attached.shown ? 'shown' : 'notShown')}</span>
        </span>
        {mayWrite ? (
          <AsksFirst
            title={t('takeAwayAsk', { file: file.name })}
            says={t('takeAwaySays')}
            act={ofClaims('takeAway')}
            work={() => dropAttachment(id)}
            then={onTook}
          >
            {(ask) => (
              <button type="button" className="tool" aria-label={t('takeAway', { file: file.name })} onClick={ask}>
                <X aria-hidden size={14} />
              </button>
            )}
          </AsksFirst>
        ) : null}
      </div>
      {mayWrite ? (
        <form
          data-plain
          onSubmit={(event) => {
            event.preventDefault()
            run(
              () => saveAttachment(id, change),
              (row) => {
                setTyped(null)
                setTicked(null)
                onTook(row)
              },
            )
          }}
        >
          <Field label={t('alt')} error={fields.alt}>
            {(control) => (
              <input
                {...control}
                dir="auto"
                autoComplete="off"
                maxLength={longestAlt}
                value={alt}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
          {mayShowFiles(terms) ? (
            <label className="check">
              <input type="checkbox" checked={shown} onChange={(event) => setTicked(event.target.checked)} />
              {t('show')}
            </label>
          ) : (
            <p className="hint">{t('neverShown')}</p>
          )}
          {isChanged ? (
            <Button type="submit" kind="quiet" pending={pending}>
              {ui('save')}
            </Button>
          ) : null}
        </form>
      ) : attached.alt ? (
        <p className="hint">
          <bdi>{attached.alt}</bdi>
        </p>
      ) : null}
      {message ? (
        <p className="field-error" role="alert">
          {message}
        </p>
      ) : null}
    </li>
  )
}
