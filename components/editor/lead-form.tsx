'use client'

import { useState } from 'react'
import { CropPreview } from '#components/media/crop-preview'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { SelectField } from '#components/ui/select-field'
import { cropNames } from '#lib/media/crops'
import {
  changedLead,
  isSamePart,
  type LeadPart,
  type LeadPicture,
  type LeadPlace,
  leadPlaces,
  partOf,
} from '#lib/media/lead'
import type { PictureToLead } from '#lib/media/picture-to-lead'
import { PictureCredit } from './picture-credit.tsx'
import { PictureUses } from './picture-uses.tsx'
import { PictureWords, typedFrom, wordsFrom } from './picture-words.tsx'

/** What is said of a lead picture in this piece, and what each place shows of it. */
export function LeadForm({
  picture,
  lead,
  now,
  onSave,
  onAnother,
  onCancel,
}: {
  picture: PictureToLead
  /** What the form begins with */
  lead: LeadPicture
  /** The lead picture as it stands while the form is open: others may change it */
  now: LeadPicture | null
  onSave: (lead: LeadPicture) => void
  onAnother: () => void
  onCancel: () => void
}) {
  const t = useTranslations('leadPicture')
  const ui = useTranslations('ui')
  const [begun] = useState(lead)
  const [typed, setTyped] = useState(() => typedFrom(begun))
  const [parts, setParts] = useState(begun.parts)
  const anew = takenAnew(parts, picture)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSave(changedLead(begun, { file: picture.id, ...wordsFrom(typed), parts }, now))
      }}
    >
      <p className="hint">
        <bdi>{picture.name}</bdi>
      </p>
      <PictureWords
        typed={typed}
        captionHint={t('captionHint')}
        onType={(part) => setTyped((before) => ({ ...before, ...part }))}
      />
      <fieldset className="lead-parts">
        <legend>{t('parts')}</legend>
        <p className="hint">{t('partsHint')}</p>
        <div>
          {leadPlaces.map((place) => (
            <PlacePart
              key={place}
              place={place}
              part={parts[place]}
              picture={picture}
              onChange={(part) => setParts({ ...parts, [place]: part })}
            />
          ))}
        </div>
        {isSame(anew, parts) ? null : (
          <Button kind="quiet" onClick={() => setParts(anew)}>
            {t('newCrops')}
          </Button>
        )}
      </fieldset>
      <PictureCredit credit={picture.credit} />
      <PictureUses file={picture.id} />
      <div className="dialog-foot">
        <Button kind="quiet" onClick={onAnother}>
          {t('another')}
        </Button>
        <Button onClick={onCancel}>{ui('cancel')}</Button>
        <Button kind="primary" type="submit">
          {t('use')}
        </Button>
      </div>
    </form>
  )
}

type PartProps = {
  place: LeadPlace
  part: LeadPart
  picture: PictureToLead
  onChange: (part: LeadPart) => void
}

function PlacePart({ place, part, picture: { id, width, height, cuts }, onChange }: PartProps) {
  const t = useTranslations('leadPicture')
  const shown = `/newsroom/media/${id}/picture`
  return (
    <div>
      {part ? (
        <CropPreview shown={shown} size={{ width, height }} name={part.name} crop={part} />
      ) : (
        // biome-ignore lint/performance/noImgElement: renditions are made by the worker and served by the edge
        <img src={shown} alt="" width={width} height={height} />
      )}
      <SelectField
        label={t(`places.${place}`)}
        empty={t('whole')}
        options={cropNames.map((name) => [name, name] as const)}
        value={part?.name ?? ''}
        onChange={({ target }) => {
          const name = cropNames.find((one) => one === target.value)
          onChange(name ? partOf(name, cuts) : null)
        }}
      />
    </div>
  )
}

/** The same crops, as the library has them now. */
function takenAnew(parts: LeadPicture['parts'], { cuts }: PictureToLead): LeadPicture['parts'] {
  const now = (part: LeadPart) => part && partOf(part.name, cuts)
  return { front: now(parts.front), article: now(parts.article), share: now(parts.share) }
}

const isSame = (one: LeadPicture['parts'], other: LeadPicture['parts']): boolean =>
  leadPlaces.every((place) => isSamePart(one[place], other[place]))
