'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { MoreMoves } from '#components/newsroom/more-moves'
import { MoveDialog } from '#components/newsroom/move-dialog'
import { Button } from '#components/ui/button'
import { useAnswer } from '#components/ui/use-answer'
import { type MoveGiven, makeMove } from '#lib/articles/actions'
import { askBefore, nextMove } from '#lib/articles/next-move'
import { writingPath } from '#lib/articles/places'
import { type MoveName, moves } from '#lib/articles/workflow'

/** Whoever makes these wants to write next. */
const leadsToText: readonly MoveName[] = ['revise', 'revive']
const leadsOut: readonly MoveName[] = ['spike', 'withdraw']

/**
 * The moves that a person may make now, the next one filled. `before` runs first: it gives a sentence when the move has to wait.
 * What needs a comment, a reason or a moment asks for it; a refusal stands beside the buttons.
 */
export function Moves({
  articleId,
  allowed,
  revisionId,
  before,
  folded = false,
}: {
  articleId: string
  allowed: readonly MoveName[]
  /** The revision that is decided on: the one on the screen */
  revisionId: string | null
  before?: () => Promise<string | null>
  /** All but the next one in a menu, where there is little room */
  folded?: boolean
}) {
  const [asking, setAsking] = useState<MoveName | null>(null)
  const [said, setSaid] = useState('')
  const { message, pending, run, forget } = useAnswer()
  const router = useRouter()
  const next = nextMove(allowed)

  const make = (move: MoveName, given: MoveGiven) => {
    setSaid('')
    run(
      async () => {
        const wait = await before?.()
        if (wait) return { ok: false, message: wait }
        return makeMove(articleId, move, { ...given, ...(revisionId ? { revisionId } : {}) })
      },
      () => {
        setAsking(null)
        setSaid(`Done: ${moves[move].label.toLowerCase()}.`)
        if (leadsToText.includes(move)) router.push(writingPath(articleId))
      },
    )
  }

  // What was refused before says nothing about the move that is asked for now.
  const start = (move: MoveName) => {
    if (!askBefore(move)) return make(move, {})
    forget()
    setAsking(move)
  }
  const shown = folded ? (next ? [next] : []) : ordered(allowed, next)
  const rest = folded ? ordered(allowed, next).filter((move) => move !== next) : []

  return (
    <div className="moves">
      {shown.map((move) => (
        <Button
          key={move}
          kind={move === next ? 'primary' : leadsOut.includes(move) ? 'quiet' : 'plain'}
          pending={pending}
          onClick={() => start(move)}
        >
          {moves[move].label}
        </Button>
      ))}
      {rest.length > 0 ? <MoreMoves moves={rest} onStart={start} /> : null}
      <span role="status" className="visually-hidden">
        {said}
      </span>
      {message && asking === null ? (
        <p className="field-error moves-error" role="alert">
          {message}
        </p>
      ) : null}
      <MoveDialog
        move={asking}
        pending={pending}
        message={message}
        onClose={() => {
          forget()
          setAsking(null)
        }}
        onMake={(given) => asking && make(asking, given)}
      />
    </div>
  )
}

/** The next one first, the ways out last. */
function ordered(allowed: readonly MoveName[], next: MoveName | null): MoveName[] {
  const rest = allowed.filter((move) => move !== next)
  return [
    ...(next ? [next] : []),
    ...rest.filter((move) => !leadsOut.includes(move)),
    ...rest.filter((move) => leadsOut.includes(move)),
  ]
}
