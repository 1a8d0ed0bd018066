'use client'

import { ArrowDown, ArrowUp, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import type { GalleryPicture } from '#lib/text/gallery'
import { longestAlt, longestCaption } from '#lib/text/picture'

/** One picture of a gallery with its words; Alt and the arrows move it from whichever of its fields one is in. */
export function GalleryRow({
  picture,
  number,
  count,
  onChange,
  onMove,
  onTakeOut,
}: {
  picture: GalleryPicture
  number: number
  count: number
  onChange: (picture: GalleryPicture) => void
  onMove: (to: 'earlier' | 'later') => void
  onTakeOut: () => void
}) {
  const t = useTranslations('galleries')
  const ofPicture = useTranslations('pictures')
  const decorative = picture.alt === ''
  const byKey = (event: KeyboardEvent) => {
    const to = event.key === 'ArrowUp' ? 'earlier' : event.key === 'ArrowDown' ? 'later' : null
    if (to === null || !event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onMove(to)
  }
  return (
    <li className="gallery-row" onKeyDown={byKey}>
      <div className="gallery-row-head">
        {/* biome-ignore lint/performance/noImgElement: renditions are made by the worker and served by the edge */}
        <img src={`/newsroom/media/${picture.file}/picture`} alt={picture.alt ?? ''} loading="lazy" />
        <strong>{t('one', { number, count })}</strong>
        <span className="gallery-row-acts">
          <Button aria-label={t('earlier', { number })} onClick={() => onMove('earlier')}>
            <ArrowUp aria-hidden size={16} />
          </Button>
          <Button aria-label={t('later', { number })} onClick={() => onMove('later')}>
            <ArrowDown aria-hidden size={16} />
          </Button>
          <Button aria-label={t('takeOut', { number })} onClick={onTakeOut}>
            <X aria-hidden size={16} />
          </Button>
        </span>
      </div>
      <Field label={ofPicture('alt')} hint={ofPicture('altHint')}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={2}
            maxLength={longestAlt}
            disabled={decorative}
            value={picture.alt ?? ''}
            // Empty by hand is not said yet; empty is said by the choice below.
            onChange={(event) => onChange({ ...picture, alt: event.target.value || null })}
          />
        )}
      </Field>
      <p>
        <label>
          <input
            type="checkbox"
            checked={decorative}
            onChange={(event) => onChange({ ...picture, alt: event.target.checked ? '' : null })}
          />{' '}
          {ofPicture('decorative')}
        </label>
      </p>
      <Field label={ofPicture('caption')}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={1}
            maxLength={longestCaption}
            value={picture.caption ?? ''}
            onChange={(event) => onChange({ ...picture, caption: event.target.value })}
          />
        )}
      </Field>
    </li>
  )
}
