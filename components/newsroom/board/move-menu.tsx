'use client'

import { ArrowRightLeft } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useSentence, useTranslations } from '#components/translations'
import { type BoardCard, columnStates, leadingTo } from '#lib/board/columns'
import type { State } from '#lib/generated/prisma/enums'
import styles from './board.module.css'

/** Every other column; those where the piece can't go now say why, and stay within reach of the keyboard for that. */
export function MoveMenu({
  card,
  open,
  onOpen,
  onMove,
}: {
  card: BoardCard
  open: boolean
  onOpen: (open: boolean) => void
  onMove: (card: BoardCard, to: State) => void
}) {
  const t = useTranslations('boardPage')
  const pages = useTranslations('articlePages')
  const headline = card.headline || pages('noHeadlineInline')
  return (
    <DropdownMenu.Root open={open} onOpenChange={onOpen} modal={false}>
      <DropdownMenu.Trigger className={styles.mover} aria-label={t('moveThis', { headline })} title={t('moveKey')}>
        <ArrowRightLeft aria-hidden size={14} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={`menu ${styles.menu}`} align="end" sideOffset={4} collisionPadding={8}>
          {columnStates
            .filter((state) => state !== card.state)
            .map((state) => (
              <Item key={state} card={card} to={state} onMove={onMove} />
            ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

function Item({ card, to, onMove }: { card: BoardCard; to: State; onMove: (card: BoardCard, to: State) => void }) {
  const t = useTranslations('boardPage')
  const labels = useTranslations('labels')
  const workflow = useTranslations('workflow')
  const sentence = useSentence()
  const leading = leadingTo(card, to)
  const isClosed = leading.how === 'not'
  return (
    <DropdownMenu.Item
      aria-disabled={isClosed || undefined}
      data-closed={isClosed || undefined}
      className={styles.item}
      onSelect={(event) => (isClosed ? event.preventDefault() : onMove(card, to))}
    >
      <span>{labels(`state.${to}`)}</span>
      <span className="hint">
        {leading.how === 'not'
          ? sentence(leading.why)
          : leading.how === 'review'
            ? t('opensReview', { move: workflow(`move.${leading.move}`) })
            : workflow(`move.${leading.move}`)}
      </span>
    </DropdownMenu.Item>
  )
}
