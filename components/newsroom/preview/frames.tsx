'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { remember, remembered } from '#components/ui/remembered'
import styles from './preview.module.css'

/** In pixels of the reader: a phone, and a desk */
const widths = { phone: 375, desk: 1280 } as const
type Width = keyof typeof widths

const views = { phone: ['phone'], desk: ['desk'], both: ['phone', 'desk'] } as const satisfies Record<
  string,
  readonly Width[]
>
type View = keyof typeof views
const names = Object.keys(views) as View[]

const never = () => () => {}
/** How somebody looked last time in this browser */
const lastView = (): View => names.find((name) => name === remembered('preview-view')) ?? 'both'

/** The page in frames as wide as what readers hold in their hands; a desk’s is drawn smaller where there is no room for it. */
export function Frames({ address }: { address: string }) {
  const t = useTranslations('previewPage')
  const last = useSyncExternalStore<View>(never, lastView, () => 'both')
  const [chosen, choose] = useState<View | null>(null)
  const [round, setRound] = useState(0)
  const view = chosen ?? last
  return (
    <section aria-label={t('asReaders')}>
      <div className={styles.bar}>
        <fieldset className={styles.choice}>
          <legend className="visually-hidden">{t('width')}</legend>
          {names.map((name) => (
            <label key={name} className="choice">
              <input
                type="radio"
                name="width"
                checked={view === name}
                onChange={() => {
                  remember('preview-view', name)
                  choose(name)
                }}
              />
              {t(`widths.${name}`)}
            </label>
          ))}
        </fieldset>
        <Button onClick={() => setRound(round + 1)}>{t('again')}</Button>
        <a className="button" data-kind="quiet" href={address} target="_blank" rel="noreferrer">
          {t('alone')}
        </a>
      </div>
      <p className="hint">{t('hint')}</p>
      <div className={styles.frames}>
        {views[view].map((width) => (
          <PreviewFrame key={`${width} ${round}`} address={address} width={width} title={t(`framed.${width}`)} />
        ))}
      </div>
    </section>
  )
}

function PreviewFrame({ address, width, title }: { address: string; width: Width; title: string }) {
  const pixels = widths[width]
  const room = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(1)
  useEffect(() => {
    const element = room.current
    if (!element) return
    const watch = new ResizeObserver(() => setScale(Math.min(1, element.clientWidth / pixels)))
    watch.observe(element)
    return () => watch.disconnect()
  }, [pixels])
  return (
    <div className={styles.room} ref={room} data-width={width}>
      <iframe
        className={styles.frame}
        src={address}
        title={title}
        style={{ inlineSize: pixels, blockSize: `${100 / scale}%`, transform: `scale(${scale})` }}
      />
    </div>
  )
}
