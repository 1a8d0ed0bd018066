'use client'

import { useRef, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { type GalleryPicture, moved, type TextGallery } from '#lib/text/gallery'
import { lineFrom, longestAlt, longestCaption } from '#lib/text/picture'
import { GalleryRow } from './gallery-row.tsx'

/** The pictures in their order, each with its words, and the caption of all. Lines are made of what was typed when it is saved. */
export function GalleryForm({
  gallery,
  isNew,
  onChange,
  onAdd,
  onSave,
  onCancel,
}: {
  gallery: TextGallery
  isNew: boolean
  onChange: (gallery: TextGallery) => void
  onAdd: () => void
  onSave: (gallery: TextGallery) => void
  onCancel: () => void
}) {
  const t = useTranslations('galleries')
  const ui = useTranslations('ui')
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const { caption, pictures } = gallery
  const count = pictures.length

  const move = (file: string, to: 'earlier' | 'later') => {
    const next = moved(pictures, file, to)
    // What is moved in the page loses the focus.
    const held = document.activeElement
    requestAnimationFrame(() => held instanceof HTMLElement && held.focus())
    onChange({ ...gallery, pictures: next })
    setSaid(t('moved', { number: next.findIndex((each) => each.file === file) + 1, count }))
  }
  const takeOut = (file: string) => {
    onChange({ ...gallery, pictures: pictures.filter((each) => each.file !== file) })
    setSaid(t('takenOut', { count: count - 1 }))
    // The focus would be nowhere: its button is gone.
    list.current?.focus()
  }
  const change = (picture: GalleryPicture) =>
    onChange({ ...gallery, pictures: pictures.map((each) => (each.file === picture.file ? picture : each)) })

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSave(inLines(gallery))
      }}
    >
      <p role="status" className="hint">
        {said || (count === 0 ? t('empty') : t('inIt', { count }))}
      </p>
      {count > 1 ? <p className="hint">{t('orderHint')}</p> : null}
      <ol ref={list} tabIndex={-1} className="gallery-rows" aria-label={t('pictures')}>
        {pictures.map((picture, at) => (
          <GalleryRow
            key={picture.file}
            picture={picture}
            number={at + 1}
            count={count}
            onChange={change}
            onMove={(to) => move(picture.file, to)}
            onTakeOut={() => takeOut(picture.file)}
          />
        ))}
      </ol>
      <p>
        <Button onClick={onAdd}>{t('add')}</Button>
      </p>
      <Field label={t('caption')} hint={t('captionHint')}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={2}
            maxLength={longestCaption}
            value={caption ?? ''}
            onChange={(event) => onChange({ ...gallery, caption: event.target.value })}
          />
        )}
      </Field>
      <div className="dialog-foot">
        <Button onClick={onCancel}>{ui('cancel')}</Button>
        <Button kind="primary" type="submit" disabled={isNew && count === 0}>
          {isNew ? t('put') : t('save')}
        </Button>
      </div>
    </form>
  )
}

/** Alternative text that was left empty is not said, unless the picture was called decorative (GalleryRow). */
const inLines = ({ caption, pictures }: TextGallery): TextGallery => ({
  caption: lineFrom(caption ?? '', longestCaption) || null,
  pictures: pictures.map((picture) => ({
    ...picture,
    alt: picture.alt === '' ? '' : lineFrom(picture.alt ?? '', longestAlt) || null,
    caption: lineFrom(picture.caption ?? '', longestCaption) || null,
  })),
})
