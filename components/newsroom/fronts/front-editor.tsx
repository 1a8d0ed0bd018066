'use client'

import { useState } from 'react'
import { FrontActs } from '#components/newsroom/fronts/front-acts'
import { FrontPlace } from '#components/newsroom/fronts/front-place'
import { OvertakenNotice } from '#components/newsroom/fronts/overtaken-notice'
import { PlaceDialog } from '#components/newsroom/fronts/place-dialog'
import { usePlaceName } from '#components/newsroom/fronts/slot-words'
import { type EditedFront, useFront } from '#components/newsroom/fronts/use-front'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import type { DeskName } from '#lib/desks/queries'
import type { Section } from '#lib/site/front/places'
import styles from './fronts.module.css'
import { moving } from './moving.ts'

/** The places of a front in the order of the page. They are dragged by the mouse; the menu of each, `m`, and Alt with the arrows do the same. */
export function FrontEditor({ front, desks }: { front: EditedFront; desks: DeskName[] }) {
  const t = useTranslations('fronts')
  const placeName = usePlaceName()
  const { make, makeAgain, message, pending, forget, said, setSaid, putBack, overtaken, leave, element } =
    useFront(front)
  const [choosing, setChoosing] = useState<number | null>(null)
  const [dragged, setDragged] = useState<number | null>(null)
  const { places, mayChange } = front
  const chosen = choosing === null ? undefined : places[choosing]

  const move = (from: number, to: number) => {
    const place = places[to]
    if (!place) return setSaid(t('cannotMove'))
    if (from !== to) make(moving(from, to), t('moved', { place: placeName(place) }))
  }
  const isList = front.kind === 'desk' && places.every(({ slot }) => slot.by === 'own')
  const sections = [...new Set(places.map(({ section }) => section))]
  return (
    <section className="panel" aria-labelledby="places">
      <h2 id="places">{t('places')}</h2>
      {isList ? <p className="hint">{t('deskIsList')}</p> : null}
      {overtaken ? <OvertakenNotice overtaken={overtaken} places={places} onMake={makeAgain} onLeave={leave} /> : null}
      {message && choosing === null ? (
        <Notice kind="stop" word={t('notKept')} live>
          {message}
        </Notice>
      ) : null}
      <p role="status" className={said ? styles.said : 'visually-hidden'}>
        {said}
      </p>
      {said && putBack ? (
        <Button pending={pending} onClick={putBack}>
          {t('putBackAct')}
        </Button>
      ) : null}
      <div ref={element} className={styles.sections}>
        {sections.map((section: Section) => (
          <section key={section} aria-labelledby={`section-${section}`}>
            <h3 id={`section-${section}`}>{t(`section.${section}`)}</h3>
            <ol className={styles.places}>
              {places.map((place, at) =>
                place.section === section ? (
                  <FrontPlace
                    key={`${section} ${place.number}`}
                    at={at}
                    places={places}
                    isList={isList}
                    mayChange={mayChange}
                    dragged={dragged}
                    onDrag={setDragged}
                    onMove={move}
                    onChoose={() => {
                      forget()
                      setChoosing(at)
                    }}
                  />
                ) : null,
              )}
            </ol>
          </section>
        ))}
      </div>
      <FrontActs
        front={front}
        pending={pending}
        onClear={() => make({ act: 'clear' }, t('cleared'))}
        onToLive={() => make({ act: 'toLive' }, t('backToLive'))}
      />
      {choosing !== null && chosen ? (
        <PlaceDialog
          frontKey={front.key}
          place={chosen}
          desks={desks}
          pending={pending}
          message={message}
          onClose={() => setChoosing(null)}
          onKeep={(slot) =>
            make({ act: 'put', at: choosing, slot }, t('kept', { place: placeName(chosen) }), () => setChoosing(null))
          }
        />
      ) : null}
    </section>
  )
}
