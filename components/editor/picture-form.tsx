'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { SelectField } from '#components/ui/select-field'
import { isPlacement, placements, type TextPicture } from '#lib/text/picture'
import { PictureCredit } from './picture-credit.tsx'
import { PictureUses } from './picture-uses.tsx'
import { PictureWords, typedFrom, wordsFrom } from './picture-words.tsx'

/** What is said of a picture in the text, and where it stands there. */
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
  const [typed, setTyped] = useState(() => typedFrom(picture))
  const [placement, setPlacement] = useState<string>(picture.placement ?? '')
  const save = () =>
    onSave({ file: picture.file, ...wordsFrom(typed), placement: isPlacement(placement) ? placement : null })

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {/* biome-ignore lint/performance/noImgElement: renditions are made by the worker and served by the edge */}
      <img className="pictures-chosen" src={`/newsroom/media/${picture.file}/picture`} alt="" />
      <PictureWords
        typed={typed}
        captionHint={t('captionHint')}
        onType={(part) => setTyped((before) => ({ ...before, ...part }))}
      />
      <SelectField
        label={t('placement')}
        empty={t('placements.text')}
        options={placements.map((one) => [one, t(`placements.${one}`)] as const)}
        value={placement}
        onChange={(event) => setPlacement(event.target.value)}
      />
      <PictureCredit credit={credit} />
      <PictureUses file={picture.file} />
      <div className="dialog-foot">
        <Button onClick={onCancel}>{ui('cancel')}</Button>
        <Button kind="primary" type="submit">
          {isNew ? t('put') : t('save')}
        </Button>
      </div>
    </form>
  )
}
