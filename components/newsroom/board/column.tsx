'use client'

import { Card } from '#components/newsroom/board/card'
import { useSentence, useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { StateMark } from '#components/workflow/state-mark'
import { type BoardCard, type BoardColumn, type Leading, leadingTo } from '#lib/board/columns'
import type { State } from '#lib/generated/prisma/enums'
import styles from './board.module.css'

/** The pieces of one state. While one is dragged it says whether that may be dropped here, and why not. `list`: the address of all of them. */
export function Column({
  column: { state, cards, more },
  list,
  dragged,
  onDrag,
  onMove,
}: {
  column: BoardColumn
  list: string
  dragged: BoardCard | null
  onDrag: (card: BoardCard | null) => void
  onMove: (card: BoardCard, to: State) => void
}) {
  const t = useTranslations('boardPage')
  const labels = useTranslations('labels')
  const leading = dragged && dragged.state !== state ? leadingTo(dragged, state) : null
  return (
    <section
      className={styles.column}
      aria-label={labels(`state.${state}`)}
      data-drop={leading ? (leading.how === 'not' ? 'no' : 'yes') : undefined}
      onDragOver={(event) => {
        if (!leading || leading.how === 'not') return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
      }}
      onDrop={(event) => {
        event.preventDefault()
        if (dragged) onMove(dragged, state)
        onDrag(null)
      }}
    >
      <h2 className={styles.head}>
        <StateMark state={state} />
        <span className="hint">{t('count', { count: cards.length, more: more ? 'yes' : 'no' })}</span>
      </h2>
      {leading ? <DropWords leading={leading} /> : null}
      {cards.length > 0 ? (
        <ul className={styles.cards}>
          {cards.map((card) => (
            <Card key={card.id} card={card} onDrag={onDrag} onMove={onMove} />
          ))}
        </ul>
      ) : (
        <p className={`hint ${styles.none}`}>{t('none')}</p>
      )}
      {more ? (
        <IntentLink className={styles.more} href={list}>
          {t('all')}
          <span className="visually-hidden">{t('allOf', { state: labels(`state.${state}`) })}</span>
        </IntentLink>
      ) : null}
    </section>
  )
}

function DropWords({ leading }: { leading: Leading }) {
  const t = useTranslations('boardPage')
  const workflow = useTranslations('workflow')
  const sentence = useSentence()
  return (
    <p className={styles.drop} aria-hidden>
      {leading.how === 'not'
        ? sentence(leading.why)
        : leading.how === 'review'
          ? t('opensReview', { move: workflow(`move.${leading.move}`) })
          : workflow(`move.${leading.move}`)}
    </p>
  )
}
