'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { goToCheck } from '#components/checks/go-to-check'
import { useSentence, useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { useAnswer } from '#components/ui/use-answer'
import { MoreMoves } from '#components/workflow/more-moves'
import { MoveDialog } from '#components/workflow/move-dialog'
import { StillOpen } from '#components/workflow/still-open'
import { type MoveGiven, makeMove } from '#lib/articles/actions'
import { writingPath } from '#lib/articles/paths'
import { type Check, counted } from '#lib/checks/all'
import { askBefore } from '#lib/workflow/ask-before'
import type { MoveName } from '#lib/workflow/moves'
import { inOrder, leadsOn, leadsOut, nextMove } from '#lib/workflow/next-move'

/** Whoever makes these wants to write next. */
const leadsToText: readonly MoveName[] = ['revise', 'revive']

/**
 * The moves that a person may make now; filled is what leads on, be it the way to the first blocker. `before` runs first: it gives a sentence when the move has to wait.
 * Moves that need a comment, a reason or a moment ask for it; a refusal stands beside the buttons.
 */
export function Moves({
  articleId,
  language,
  allowed,
  revisionId,
  before,
  blockers,
  blockersNow,
  onGo,
  elsewhere = [],
  step = null,
  folded = false,
}: {
  articleId: string
  /** Of the article */
  language: string
  allowed: readonly MoveName[]
  /** The revision that is decided on: the one on the screen */
  revisionId: string | null
  before?: () => Promise<string | null>
  /** Open blockers, worst first: their number is shown beside “Submit”, and they are listed before it is done */
  blockers: readonly Check[]
  /** The same, asked for again where the text goes on changing */
  blockersNow?: () => Promise<readonly Check[]>
  /** To the place of a check in a text that is being written */
  onGo?: ((check: Check) => boolean) | undefined
  /** Those of the allowed moves that something else on the screen leads to */
  elsewhere?: readonly MoveName[]
  /** A review that is missing: hers, for which there is another button, or for others to give */
  step?: 'hers' | 'others' | null
  /** All but the next one in a menu, where there is little room */
  folded?: boolean
}) {
  const [asking, setAsking] = useState<MoveName | null>(null)
  const [stillOpen, setStillOpen] = useState<readonly Check[]>([])
  const [said, setSaid] = useState('')
  const { message, pending, run, forget } = useAnswer()
  const router = useRouter()
  const here = allowed.filter((move) => !elsewhere.includes(move))
  const next = nextMove(here)
  const onward = leadsOn(allowed, blockers.length, step)
  const t = useTranslations('workflow')
  const steps = useTranslations('reviewSteps')
  const schedules = useTranslations('schedules')
  const sentence = useSentence()

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
        setStillOpen([])
        setSaid(move === 'withdraw' && given.moment ? schedules('plannedNow') : t(`done.${move}`))
        if (leadsToText.includes(move)) router.push(writingPath(articleId))
      },
    )
  }

  /** Who submits sees first what is still open, and may submit it all the same. */
  const submit = () =>
    run(
      async () => {
        const wait = await before?.()
        return wait ? { ok: false, message: wait } : { ok: true, value: (await blockersNow?.()) ?? blockers }
      },
      (open) => (open.length > 0 ? setStillOpen(open) : make('submit', {})),
    )

  // An earlier refusal says nothing about the move that is started now.
  const start = (move: MoveName) => {
    if (move === 'submit') return submit()
    if (!askBefore(move)) return make(move, {})
    forget()
    setAsking(move)
  }
  const goToFirst = () => {
    const [first] = blockers
    if (first && !onGo?.(first)) goToCheck(first)
  }
  const all = inOrder(here)
  // So many stand side by side on a phone; the others are in a menu there.
  const beside = next === 'updateReview' ? 1 : 2
  const shown = folded ? all.filter((move) => move === next) : all
  const rest = folded ? all.filter((move) => move !== next) : all.slice(beside)

  return (
    <div className="moves">
      {allowed.includes('submit') && blockers.length > 0 ? (
        <button type="button" className="go hint" onClick={() => goToCheck({ where: 'checks', claimId: null })}>
          {sentence(counted(blockers))}
        </button>
      ) : null}
      {onward === 'toBlocker' ? (
        <Button kind="primary" onClick={goToFirst}>
          {t('toBlocker')}
        </Button>
      ) : null}
      {onward === 'toStep' ? (
        <Button kind="primary" onClick={() => goToCheck({ where: 'steps', claimId: null })}>
          {steps('toMissing')}
        </Button>
      ) : null}
      {shown.map((move, index) => (
        <Button
          key={move}
          data-move={move}
          data-rest={index >= beside || undefined}
          kind={move === onward ? 'primary' : leadsOut.includes(move) ? 'quiet' : 'plain'}
          pending={pending}
          onClick={() => start(move)}
        >
          {t(`move.${move}`)}
        </Button>
      ))}
      {rest.length > 0 ? (
        <span data-narrow={!folded || undefined}>
          <MoreMoves moves={rest} onStart={start} />
        </span>
      ) : null}
      <span role="status" className="visually-hidden">
        {said}
      </span>
      {message && asking === null && stillOpen.length === 0 ? (
        <p className="field-error moves-error" role="alert">
          {message}
        </p>
      ) : null}
      <StillOpen
        blockers={stillOpen}
        pending={pending}
        message={message}
        onClose={() => setStillOpen([])}
        onGo={onGo}
        onSubmit={() => make('submit', {})}
      />
      <MoveDialog
        articleId={articleId}
        move={asking}
        language={language}
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
