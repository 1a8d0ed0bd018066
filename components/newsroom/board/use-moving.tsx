'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { useAnswer } from '#components/ui/use-answer'
import { type MoveGiven, makeMove } from '#lib/articles/actions'
import { reviewPath } from '#lib/articles/paths'
import { type BoardCard, leadingTo } from '#lib/board/columns'
import { blockersOf } from '#lib/checks/actions'
import type { Check } from '#lib/checks/all'
import type { State } from '#lib/generated/prisma/enums'
import { askBefore } from '#lib/workflow/ask-before'
import { type MoveName, moves } from '#lib/workflow/moves'

export type Asked = { card: BoardCard; move: MoveName }

/**
 * Moves a piece to another column by the step of the workflow that leads there: what that asks for elsewhere is asked for here, too, and what is
 * decided on a page of its own leads there. `moved`: the piece that was moved last, and where to, for
 * whoever keeps the focus at it.
 */
export function useMoving() {
  const t = useTranslations('workflow')
  const board = useTranslations('boardPage')
  const pages = useTranslations('articlePages')
  const router = useRouter()
  const { message, pending, run, forget } = useAnswer()
  const [asking, setAsking] = useState<Asked | null>(null)
  const [stillOpen, setStillOpen] = useState<(Asked & { blockers: readonly Check[] }) | null>(null)
  const [said, setSaid] = useState('')
  const [moved, setMoved] = useState<{ id: string; to: State } | null>(null)

  const make = ({ card, move }: Asked, given: MoveGiven) =>
    run(
      () => makeMove(card.id, move, given),
      () => {
        setAsking(null)
        setStillOpen(null)
        setMoved({ id: card.id, to: moves[move].to })
        const headline = card.headline || pages('noHeadlineInline')
        setSaid(board('moved', { headline, done: t(`done.${move}`) }))
      },
    )
  const start = (asked: Asked) => {
    setSaid('')
    if (asked.move === 'submit')
      run(
        () => blockersOf(asked.card.id),
        (blockers) => (blockers.length > 0 ? setStillOpen({ ...asked, blockers }) : make(asked, {})),
      )
    else if (askBefore(asked.move)) {
      forget()
      setAsking(asked)
    } else make(asked, {})
  }
  const moveTo = (card: BoardCard, to: State) => {
    const leading = leadingTo(card, to)
    if (leading.how === 'review') router.push(reviewPath(card.id))
    if (leading.how === 'here') start({ card, move: leading.move })
  }
  const leave = () => {
    forget()
    setAsking(null)
    setStillOpen(null)
  }
  return { moveTo, make, leave, asking, stillOpen, said, moved, message, pending }
}
