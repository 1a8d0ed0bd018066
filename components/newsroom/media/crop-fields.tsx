'use client'

import { useTranslations } from '#components/translations'
import { publicPath } from '#lib/media/address'
import { type Crop, type CropName, type Crops, cropNames, rectangleOf, smallestCrop } from '#lib/media/crops'
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
              <Preview {...picture} name={name} crop={made ?? { ...focus, size: 1000 }} />
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

function Preview({ shown, name, crop, ...size }: Picture & { name: CropName; crop: Crop }) {
  const { left, top, width, height } = rectangleOf(name, crop, size)
  const share = (part: number, all: number) => `${((part / all) * 100).toFixed(3)}%`
  return (
    <div className={styles.crop} style={{ aspectRatio: `${width} / ${height}` }}>
      {/* biome-ignore lint/performance/noImgElement: renditions are made by the worker and served by the edge; Next's image optimizer has no part in it. */}
      <img
        src={publicPath(shown)}
        alt=""
        // Of the picture itself, whatever the direction of the page
        style={{
          left: share(-left, width),
          top: share(-top, height),
          width: share(size.width, width),
          height: share(size.height, height),
        }}
      />
    </div>
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
