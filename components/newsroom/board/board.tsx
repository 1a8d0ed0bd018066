'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { Column } from '#components/newsroom/board/column'
import { IdeasColumn } from '#components/newsroom/board/ideas-column'
import { useMoving } from '#components/newsroom/board/use-moving'
import { useFresh } from '#components/newsroom/overview/use-fresh'
import { useTranslations } from '#components/translations'
import { Notice } from '#components/ui/notice'
import { MoveDialog } from '#components/workflow/move-dialog'
import { StillOpen } from '#components/workflow/still-open'
import { addressWith, type Narrowing } from '#lib/article-list/narrowing'
import { writingPath } from '#lib/articles/paths'
import type { BoardCard, ShownBoard } from '#lib/board/columns'
import { planningPath } from '#lib/planning/paths'
import styles from './board.module.css'

/** The columns, kept fresh, and the dialogs of the moves that are made on them. */
export function Board({ board, asked }: { board: ShownBoard; asked: Narrowing }) {
  const t = useTranslations('boardPage')
  const router = useRouter()
  const { shown, message: old } = useFresh(board, addressWith('/newsroom/board/cards', asked))
  const { moveTo, make, leave, asking, stillOpen, said, moved, message, pending } = useMoving()
  const [dragged, setDragged] = useState<BoardCard | null>(null)
  const columnsRef = useRef<HTMLElement>(null)

  // The piece stands in another column now: whoever moved it goes on there.
  const followed = useRef(moved)
  useEffect(() => {
    if (moved === null || followed.current === moved) return
    const column = shown.columns.find(({ state }) => state === moved.to)
    if (!column?.cards.some(({ id }) => id === moved.id)) return
    followed.current = moved
    columnsRef.current?.querySelector<HTMLElement>(`[data-card="${moved.id}"]`)?.focus()
  }, [moved, shown])

  return (
    <>
      {old ? (
        <Notice kind="warn" live>
          {old}
        </Notice>
      ) : null}
      {message && !asking && !stillOpen ? (
        <Notice kind="stop" word={t('notMoved')} live>
          {message}
        </Notice>
      ) : null}
      <p role="status" className={said ? styles.said : 'visually-hidden'}>
        {said}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to scroll by keyboard, too. */}
      <section ref={columnsRef} className={styles.columns} aria-label={t('columns')} tabIndex={0}>
        <IdeasColumn ideas={shown.ideas} all={addressWith(planningPath, asked)} />
        {shown.columns.map((column) => (
          <Column
            key={column.state}
            column={column}
            list={addressWith('/newsroom/articles', { ...asked, state: column.state })}
            dragged={dragged}
            onDrag={setDragged}
            onMove={moveTo}
          />
        ))}
      </section>
      <StillOpen
        blockers={stillOpen?.blockers ?? []}
        pending={pending}
        message={message}
        onClose={leave}
        onGo={() => {
          if (stillOpen) router.push(writingPath(stillOpen.card.id))
          return true
        }}
        onSubmit={() => stillOpen && make(stillOpen, {})}
      />
      <MoveDialog
        articleId={asking?.card.id ?? ''}
        move={asking?.move ?? null}
        language={asking?.card.language ?? 'en'}
        pending={pending}
        message={message}
        onClose={leave}
        onMake={(given) => asking && make(asking, given)}
      />
    </>
  )
}
