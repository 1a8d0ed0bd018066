'use client'

import { type KeyboardEvent, useState } from 'react'
import { MoveMenu } from '#components/newsroom/fronts/move-menu'
import { SlotWords, usePlaceName } from '#components/newsroom/fronts/slot-words'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import type { ShownPlace } from '#lib/fronts/shown'
import { writtenIn } from '#lib/text/direction'
import styles from './fronts.module.css'

type Given = {
  at: number
  places: ShownPlace[]
  /** The page has no places now: nothing stands in them */
  isList: boolean
  mayChange: boolean
  dragged: number | null
  onDrag: (at: number | null) => void
  onMove: (from: number, to: number) => void
  onChoose: () => void
}

/** One place: what somebody chose for it, what readers would find there, and why that is something else. */
export function FrontPlace({ at, places, isList, mayChange, dragged, onDrag, onMove, onChoose }: Given) {
  const t = useTranslations('fronts')
  const placeName = usePlaceName()
  const [open, setOpen] = useState(false)
  const [isOver, setIsOver] = useState(false)
  const place = places[at]
  if (!place) return null
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.altKey && step !== 0) onMove(at, at + step)
    else if (event.key === 'm' && !event.altKey) setOpen(true)
    else return
    event.preventDefault()
  }
  const mayDrop = dragged !== null && dragged !== at
  return (
    <li
      className={styles.place}
      draggable={mayChange}
      data-over={(mayDrop && isOver) || undefined}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', place.name || t('filled'))
        event.dataTransfer.effectAllowed = 'move'
        onDrag(at)
      }}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => {
        if (!mayDrop) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        if (dragged !== null) onMove(dragged, at)
        onDrag(null)
      }}
    >
      <span className={styles.number} aria-hidden>
        {place.section === 'lead' ? '' : place.number}
      </span>
      <div className={styles.what}>
        <p className={place.slot.by === 'pinned' ? styles.chosen : undefined}>
          <SlotWords named={place} />
        </p>
        {isList ? null : <WhatReadersFind place={place} />}
        <OwnWordsNote place={place} />
      </div>
      {mayChange ? (
        <div className={styles.placeActs}>
          <Button
            kind="quiet"
            data-place={at}
            aria-label={t('chooseFor', { place: placeName(place) })}
            aria-keyshortcuts="m Alt+ArrowUp Alt+ArrowDown"
            title={t('moveKey')}
            onKeyDown={onKeyDown}
            onClick={onChoose}
          >
            {t('choose')}
          </Button>
          <MoveMenu at={at} places={places} open={open} onOpen={setOpen} onMove={onMove} />
        </div>
      ) : null}
    </li>
  )
}

function OwnWordsNote({ place: { piece, language, oldWords } }: { place: ShownPlace }) {
  const t = useTranslations('fronts')
  return (
    <>
      {piece ? (
        <p className="hint">
          {t.rich('pieceSays', { piece: () => <bdi {...(language ? writtenIn(language) : {})}>{piece}</bdi> })}
        </p>
      ) : null}
      {oldWords ? <p className={styles.fallen}>{t('oldWords')}</p> : null}
    </>
  )
}

function WhatReadersFind({ place: { slot, now, fallen } }: { place: ShownPlace }) {
  const t = useTranslations('fronts')
  const found = now
    ? t.rich('showsNow', { piece: () => <bdi {...writtenIn(now.language)}>{now.headline}</bdi> })
    : t('nothingFits')
  if (fallen)
    return (
      <>
        <p className={styles.fallen}>{t('fellOut', { why: t(`fallen.${fallen}`) })}</p>
        <p className="hint">{found}</p>
      </>
    )
  return slot.by === 'pinned' ? null : <p className="hint">{found}</p>
}
