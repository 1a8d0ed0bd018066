'use client'

import { CircleCheck, OctagonAlert } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { Moment } from '#components/dates/moment'
import { MoveMenu } from '#components/newsroom/board/move-menu'
import { useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import { IntentLink } from '#components/ui/intent-link'
import { pathFor } from '#lib/articles/paths'
import type { BoardCard } from '#lib/board/columns'
import type { State } from '#lib/generated/prisma/enums'
import { writtenIn } from '#lib/text/direction'
import styles from './board.module.css'

type Given = {
  card: BoardCard
  onDrag: (card: BoardCard | null) => void
  onMove: (card: BoardCard, to: State) => void
}

/** A piece on the board. It is dragged by the mouse; its menu, and `m` on its headline, do the same. */
export function Card({ card, onDrag, onMove }: Given) {
  const t = useTranslations('boardPage')
  const pages = useTranslations('articlePages')
  const labels = useTranslations('labels')
  const bundles = useTranslations('bundlesPage')
  const [open, setOpen] = useState(false)
  const { id, headline, state, profile, language, desk, authors, age, since, due, live, bundle, checks } = card
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'm' || event.altKey || event.ctrlKey || event.metaKey || open) return
    event.preventDefault()
    setOpen(true)
  }
  return (
    <li
      className={styles.card}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', headline)
        event.dataTransfer.effectAllowed = 'move'
        onDrag(card)
      }}
      onDragEnd={() => onDrag(null)}
    >
      <IntentLink
        href={pathFor(id, state)}
        draggable={false}
        data-row
        data-card={id}
        onKeyDown={onKeyDown}
        aria-keyshortcuts="m"
        {...(headline ? writtenIn(language) : {})}
      >
        {headline || <span className="hint">{pages('noHeadline')}</span>}
      </IntentLink>
      <MoveMenu card={card} open={open} onOpen={setOpen} onMove={onMove} />
      <p className="hint">
        <Dotted>{[labels(`profile.${profile}`), desk ?? pages('noDesk'), authors]}</Dotted>
      </p>
      <p className="hint">
        <span title={t('since', { when: since.title })}>{age}</span>
        {live && state !== 'published' ? <> · {pages('liveEarlier')}</> : null}
      </p>
      {checks ? <Checks {...checks} /> : null}
      {bundle ? (
        <p className="hint">
          <bdi>{bundles('named', { bundle })}</bdi>
        </p>
      ) : null}
      {due ? (
        <p className={due.late ? styles.late : 'hint'}>
          {due.late ? `${t('late')} · ` : null}
          {t.rich(due.kind === 'goesOut' ? 'goesOut' : 'due', { when: () => <Moment shown={due.at} /> })}
        </p>
      ) : null}
    </li>
  )
}

/** What stands between a piece and publication: how many, and the first of them. */
function Checks({ blockers, first }: NonNullable<BoardCard['checks']>) {
  const t = useTranslations('boardPage')
  const checks = useTranslations('checks')
  const Icon = blockers > 0 ? OctagonAlert : CircleCheck
  return (
    <p className={styles.checks} data-clear={blockers === 0 || undefined}>
      <Icon aria-hidden size={14} />
      <span>
        {blockers > 0 ? checks('blockers', { count: blockers }) : t('clear')}
        {first ? <span className="hint"> {first}</span> : null}
      </span>
    </p>
  )
}
