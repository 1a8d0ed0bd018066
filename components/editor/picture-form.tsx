'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { SelectField } from '#components/ui/select-field'
import { isPlacement, lineFrom, longestAlt, longestCaption, placements, type TextPicture } from '#lib/text/picture'

/** What is said of a picture in this piece. Alternative text may wait; “decorative” is a choice. */
export function PictureForm({
  picture,
  credit,
  isNew,
  onSave,
  onCancel,
}: {
  picture: TextPicture
  /** As the library has it; null where it was not asked */
  credit: string | null
  isNew: boolean
  onSave: (picture: TextPicture) => void
  onCancel: () => void
}) {
  const t = useTranslations('pictures')
  const ui = useTranslations('ui')
  const [alt, setAlt] = useState(picture.alt ?? '')
  const [decorative, setDecorative] = useState(picture.alt === '')
  const [caption, setCaption] = useState(picture.caption ?? '')
  const [placement, setPlacement] = useState<string>(picture.placement ?? '')

  const save = () =>
    onSave({
      file: picture.file,
      alt: decorative ? '' : lineFrom(alt, longestAlt) || null,
      caption: lineFrom(caption, longestCaption) || null,
      placement: isPlacement(placement) ? placement : null,
    })

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {/* biome-ignore lint/performance/noImgElement: renditions are made by the worker and served by the edge */}
      <img className="pictures-chosen" src={`/newsroom/media/${picture.file}/picture`} alt="" />
      <Field label={t('alt')} hint={t('altHint')}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={2}
            maxLength={longestAlt}
            disabled={decorative}
            value={decorative ? '' : alt}
            onChange={(event) => setAlt(event.target.value)}
          />
        )}
      </Field>
      <p>
        <label>
          <input type="checkbox" checked={decorative} onChange={(event) => setDecorative(event.target.checked)} />{' '}
          {t('decorative')}
        </label>
      </p>
      <Field label={t('caption')} hint={t('captionHint')}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={2}
            maxLength={longestCaption}
            value={caption}
            onChange={(event) => setCaption(event.target.value)}
          />
        )}
      </Field>
      <SelectField
        label={t('placement')}
        empty={t('placements.text')}
        options={placements.map((one) => [one, t(`placements.${one}`)] as const)}
        value={placement}
        onChange={(event) => setPlacement(event.target.value)}
      />
      {credit === null ? null : (
        <p className="hint">{credit === '' ? t('noCredit') : <bdi>{t('credit', { credit })}</bdi>}</p>
      )}
      <div className="dialog-foot">
        <Button onClick={onCancel}>{ui('cancel')}</Button>
        <Button kind="primary" type="submit">
          {isNew ? t('put') : t('save')}
        </Button>
      </div>
    </form>
  )
}
