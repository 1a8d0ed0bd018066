'use client'

import { CropPreview } from '#components/media/crop-preview'
import { useTranslations } from '#components/translations'
import { madePath } from '#lib/media/address'
import { type Crop, type CropName, type Crops, cropNames, smallestCrop } from '#lib/media/crops'
import styles from './media.module.css'

type Picture = { shown: string; width: number; height: number }

/** Every named crop as it would be cut; one that is made is moved by three sliders and follows the focal point no more. */
export function CropFields({
  picture,
  focus,
  crops,
  onCrops,
}: {
  picture: Picture
  focus: { x: number; y: number }
  crops: Crops
  onCrops: (crops: Crops) => void
}) {
  const t = useTranslations('mediaPage')
  return (
    <fieldset className={styles.fields}>
      <legend>{t('crops')}</legend>
      <p className="hint">{t('cropsHint')}</p>
      <div className={styles.crops}>
        {cropNames.map((name) => {
          const made = crops[name]
          return (
            <div key={name}>
              <CropPreview
                shown={madePath(picture.shown)}
                size={picture}
                name={name}
                crop={made ?? { ...focus, size: 1000 }}
              />
              <label className="choice">
                <input
                  type="checkbox"
                  checked={made !== undefined}
                  onChange={({ target: { checked } }) => {
                    const { [name]: _, ...others } = crops
                    onCrops(checked ? { ...others, [name]: { ...focus, size: 1000 } } : others)
                  }}
                />{' '}
                {t('makeCrop', { name })}
              </label>
              {made ? <Sliders name={name} crop={made} onCrop={(crop) => onCrops({ ...crops, [name]: crop })} /> : null}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

function Sliders({ name, crop, onCrop }: { name: CropName; crop: Crop; onCrop: (crop: Crop) => void }) {
  const t = useTranslations('mediaPage')
  const slider = (of: keyof Crop, label: string, least: number) => (
    <label className="field">
      {label}
      <input
        type="range"
        min={least}
        max={1000}
        step={10}
        dir="ltr"
        value={crop[of]}
        onChange={(event) => onCrop({ ...crop, [of]: Number(event.target.value) })}
      />
    </label>
  )
  return (
    <>
      {slider('x', t('cropAcross', { name }), 0)}
      {slider('y', t('cropDown', { name }), 0)}
      {slider('size', t('cropSize', { name }), smallestCrop)}
    </>
  )
}
