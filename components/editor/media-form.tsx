'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { longestTitle, longestTranscript, type TextMedia, transcriptFrom } from '#lib/text/media'
import { lineFrom } from '#lib/text/picture'

/** What is said of a recording or a document in this piece. Both may wait. */
export function MediaForm({
  media,
  isNew,
  onSave,
  onCancel,
}: {
  media: TextMedia
  isNew: boolean
  onSave: (media: TextMedia) => void
  onCancel: () => void
}) {
  const t = useTranslations('pieceMedia')
  const ui = useTranslations('ui')
  const [title, setTitle] = useState(media.title ?? '')
  const [transcript, setTranscript] = useState(media.form === 'sound' ? (media.transcript ?? '') : '')
  const save = () => {
    const said = { file: media.file, title: lineFrom(title, longestTitle) || null }
    if (media.form === 'document') onSave({ form: 'document', ...said })
    else onSave({ form: 'sound', ...said, transcript: transcriptFrom(transcript) || null })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {media.form === 'sound' ? (
        // biome-ignore lint/a11y/useMediaCaption: its transcript is written below
        <audio
          className="media-chosen"
          controls
          preload="none"
          src={`/newsroom/media/${media.file}/file`}
          aria-label={t('title.sound')}
        />
      ) : null}
      <Field label={t('name')} hint={t('nameHint')}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            autoComplete="off"
            maxLength={longestTitle}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      {media.form === 'sound' ? (
        <Field label={t('transcript')} hint={t('transcriptHint')}>
          {(control) => (
            <textarea
              {...control}
              dir="auto"
              rows={8}
              maxLength={longestTranscript}
              value={transcript}
              onChange={(event) => setTranscript(event.target.value)}
            />
          )}
        </Field>
      ) : null}
      <div className="dialog-foot">
        <Button onClick={onCancel}>{ui('cancel')}</Button>
        <Button kind="primary" type="submit">
          {isNew ? t('put') : t('save')}
        </Button>
      </div>
    </form>
  )
}
