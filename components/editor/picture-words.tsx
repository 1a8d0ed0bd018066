'use client'

import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { lineFrom, longestAlt, longestCaption } from '#lib/text/picture'

/** As it is typed */
export type TypedWords = { alt: string; decorative: boolean; caption: string }

type Words = { alt: string | null; caption: string | null }

export const typedFrom = ({ alt, caption }: Words): TypedWords => ({
  alt: alt ?? '',
  decorative: alt === '',
  caption: caption ?? '',
})

export const wordsFrom = ({ alt, decorative, caption }: TypedWords): Words => ({
  alt: decorative ? '' : lineFrom(alt, longestAlt) || null,
  caption: lineFrom(caption, longestCaption) || null,
})

/** What a piece says of a picture. Alternative text may wait; “decorative” is a choice. */
export function PictureWords({
  typed: { alt, decorative, caption },
  captionHint,
  onType,
}: {
  typed: TypedWords
  captionHint: string
  onType: (part: Partial<TypedWords>) => void
}) {
  const t = useTranslations('pictures')
  return (
    <>
      <Field label={t('alt')} hint={t('altHint')}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={2}
            maxLength={longestAlt}
            disabled={decorative}
            value={decorative ? '' : alt}
            onChange={(event) => onType({ alt: event.target.value })}
          />
        )}
      </Field>
      <p>
        <label>
          <input
            type="checkbox"
            checked={decorative}
            onChange={(event) => onType({ decorative: event.target.checked })}
          />{' '}
          {t('decorative')}
        </label>
      </p>
      <Field label={t('caption')} hint={captionHint}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={2}
            maxLength={longestCaption}
            value={caption}
            onChange={(event) => onType({ caption: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}
