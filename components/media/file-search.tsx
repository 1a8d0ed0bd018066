'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { useAsked } from '#components/ui/use-asked'
import type { MediaForm } from '#lib/generated/prisma/enums'
import { madePath } from '#lib/media/address'
import type { FoundPicture } from '#lib/media/found'
import './file-search.css'

const addressOf = (form: MediaForm) => `/newsroom/media/find?form=${form}`
const pause = 120

/** Looks for a picture of the library, or a file of another form, the latest first. Down leads from the field into the pictures, the arrows through them, Enter takes one. */
export function FileSearch({
  onChoose,
  onCancel,
  back,
  form = 'image',
}: {
  onChoose: (picture: FoundPicture) => void
  onCancel: () => void
  /** What leads back is called, where it leaves nothing undone */
  back?: string
  form?: MediaForm
}) {
  const t = useTranslations('pictures')
  const ofMedia = useTranslations('pieceMedia')
  const ui = useTranslations('ui')
  const [typed, setTyped] = useState('')
  const found = useRef<HTMLUListElement>(null)
  const wanted = typed.trim()
  const latest = useAsked<FoundPicture[]>('*', `${addressOf(form)}&latest=1`, 0)
  const searched = useAsked<FoundPicture[]>(wanted, addressOf(form), pause)
  const asked = wanted === '' ? latest : searched
  const pictures = asked?.answer?.ok ? asked.answer.value : []
  const nothing =
    asked === null
      ? ui('looking')
      : asked.answer === null
        ? ui('unreachable')
        : form === 'image'
          ? t('none')
          : ofMedia('none')
  const said = asked?.answer && !asked.answer.ok ? asked.answer.message : nothing

  /** The place among the pictures to which a key leads; in right-to-left pages the arrows lead the other way. */
  const go = (event: KeyboardEvent<HTMLElement>) => {
    const buttons = [...(found.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight'
    const isWithin = at >= 0
    const step = event.key === 'ArrowDown' || (isWithin && event.key === forward) ? 1 : 0
    const stepBack = event.key === 'ArrowUp' || (isWithin && event.key === back) ? 1 : 0
    if (step + stepBack === 0) return
    event.preventDefault()
    const to = buttons[Math.min(at + step - stepBack, buttons.length - 1)]
    if (to) to.focus()
    else event.currentTarget.querySelector('input')?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows lead from the field to what it found
    <div onKeyDown={go}>
      <Field label={form === 'image' ? t('search') : ofMedia(`search.${form}`)} hint={t('searchHint')}>
        {(control) => (
          <input
            {...control}
            type="search"
            dir="auto"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              const [first] = pictures
              if (first && asked?.words === (wanted || '*')) onChoose(first)
            }}
          />
        )}
      </Field>
      <p role="status" className="hint">
        {pictures.length === 0 ? said : (form === 'image' ? t : ofMedia)('found', { count: pictures.length })}
      </p>
      <ul ref={found} className="pictures-found" aria-label={form === 'image' ? t('choices') : ofMedia('choices')}>
        {pictures.map((picture) => (
          <li key={picture.id}>
            <button type="button" onClick={() => onChoose(picture)}>
              {form === 'image' ? (
                <span className="pictures-frame">
                  {picture.small === null ? null : (
                    // biome-ignore lint/performance/noImgElement: renditions are made by the worker and served by the edge
                    <img src={madePath(picture.small)} alt="" decoding="async" />
                  )}
                </span>
              ) : null}
              <bdi>{picture.name}</bdi>
              {picture.alt ? <bdi className="hint">{picture.alt}</bdi> : null}
            </button>
          </li>
        ))}
      </ul>
      <div className="dialog-foot">
        <Button onClick={onCancel}>{back ?? ui('cancel')}</Button>
      </div>
    </div>
  )
}
