'use client'

import { X } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from '#components/translations'
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
  const ui = useTranslations('ui')
  const [alt, setAlt] = useState(attached.alt ?? '')
  const [shown, setShown] = useState(attached.shown)
  const { pending, message, fields, run } = useAnswer()
  const { id, file } = attached
  const isChanged = alt !== (attached.alt ?? '') || shown !== attached.shown
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
          <button
            type="button"
            className="tool"
            disabled={pending}
            aria-label={t('takeAway', { file: file.name })}
            onClick={() => run(() => dropAttachment(id), onTook)}
          >
            <X aria-hidden size={14} />
          </button>
        ) : null}
      </div>
      {mayWrite ? (
        <form
          data-plain
          onSubmit={(event) => {
            event.preventDefault()
            run(() => saveAttachment(id, { alt, shown }), onTook)
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
                onChange={(event) => setAlt(event.target.value)}
              />
            )}
          </Field>
          {mayShowFiles(terms) ? (
            <label className="check">
              <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
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
