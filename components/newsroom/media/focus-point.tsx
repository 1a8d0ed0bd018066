'use client'

import { useTranslations } from '#components/translations'
import { useHydrated } from '#components/ui/use-hydrated'
import { madePath } from '#lib/media/address'
import styles from './media.module.css'

type Point = { x: number; y: number }

/** The picture with the point that no crop may lose, in thousandths; moved by pointing or by two sliders once scripts run. */
export function FocusPoint({
  shown,
  width,
  height,
  focus,
  mayChange,
  onFocus,
}: {
  shown: string | null
  width: number | null
  height: number | null
  focus: Point
  mayChange: boolean
  onFocus: (point: Point) => void
}) {
  const t = useTranslations('mediaPage')
  const hydrated = useHydrated()
  if (!shown) return <p className="hint">{t('noneYet')}</p>
  const slider = (name: 'x' | 'y') => (
    <label className="field">
      {t(name === 'x' ? 'focusAcross' : 'focusDown')}
      <input
        type="range"
        min={0}
        max={1000}
        step={10}
        dir="ltr"
        value={focus[name]}
        onChange={(event) => onFocus({ ...focus, [name]: Number(event.target.value) })}
      />
    </label>
  )
  return (
    <>
      <div className={styles.shown}>
        {/* biome-ignore lint/performance/noImgElement: renditions are made by the worker and served by the edge; Next's image optimizer has no part in it. */}
        <img
          src={madePath(shown)}
          alt=""
          width={width ?? undefined}
          height={height ?? undefined}
          onPointerDown={({ nativeEvent: { offsetX, offsetY }, currentTarget: { clientWidth, clientHeight } }) => {
            // A fieldset that is off holds its fields alone.
            if (!mayChange) return
            onFocus({ x: Math.round((offsetX / clientWidth) * 1000), y: Math.round((offsetY / clientHeight) * 1000) })
          }}
        />
        <span
          className={styles.focus}
          // Of the picture itself, whatever the direction of the page
          style={{ left: `${focus.x / 10}%`, top: `${focus.y / 10}%` }}
        />
      </div>
      {hydrated ? slider('x') : null}
      {hydrated ? slider('y') : null}
    </>
  )
}
