'use client'

import { type ReactNode, useId } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import type { LeadPicture } from '#lib/media/lead'
import './pictures.css'

type Props = {
  lead: LeadPicture | null
  error: string | undefined
  may: boolean
  onOpen: () => void
  onTakeOut: () => void
}

/** The lead picture of the piece: none, or which one with what is said of it; chosen and changed in a dialog. */
export function LeadField({ lead, error, may, onOpen, onTakeOut }: Props) {
  const t = useTranslations('leadPicture')
  const fields = useTranslations('articleFields')
  const errorId = useId()
  const hidden = (words: ReactNode) => <span className="visually-hidden">{words}</span>
  return (
    <fieldset className="lead-field" data-about="lead" disabled={!may} aria-describedby={error ? errorId : undefined}>
      <legend>{fields('lead')}</legend>
      {lead ? <Chosen lead={lead} /> : <p className="hint">{t('none')}</p>}
      {error ? (
        <p className="field-error" id={errorId}>
          {error}
        </p>
      ) : null}
      {may ? (
        <div className="acts">
          <Button kind="quiet" onClick={onOpen}>
            {lead ? t.rich('change', { hidden }) : t('choose')}
          </Button>
          {lead ? (
            <Button kind="quiet" onClick={onTakeOut}>
              {t.rich('takeOut', { hidden })}
            </Button>
          ) : null}
        </div>
      ) : null}
    </fieldset>
  )
}

function Chosen({ lead: { file, alt, caption } }: { lead: LeadPicture }) {
  const t = useTranslations('leadPicture')
  return (
    <div className="lead-chosen">
      {/* biome-ignore lint/performance/noImgElement: renditions are made by the worker and served by the edge */}
      <img src={`/newsroom/media/${file}/picture`} alt="" />
      <p>{alt ? <bdi>{alt}</bdi> : <span className="hint">{alt === null ? t('noAlt') : t('decorative')}</span>}</p>
      {caption ? (
        <p className="hint">
          <bdi>{caption}</bdi>
        </p>
      ) : null}
    </div>
  )
}
