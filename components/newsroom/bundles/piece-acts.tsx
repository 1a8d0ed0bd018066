'use client'

import { useEffect, useRef } from 'react'
import { orderId } from '#components/newsroom/bundles/order-id'
import { useSay } from '#components/newsroom/bundles/said'
import { useFocusLeft } from '#components/newsroom/bundles/use-focus-left'
import { useTranslations } from '#components/translations'
import { AsksFirst } from '#components/ui/asks-first'
import { Button } from '#components/ui/button'
import { useAnswer } from '#components/ui/use-answer'
import { moveInBundle, takeOut } from '#lib/bundles/actions'

/** Moves a piece within the order of its bundle, and takes it out. The focus stays on the row that moved. */
export function PieceActs({
  bundle: { id, version, mayArrange },
  articleId,
  headline,
  part,
  last,
  mayTakeOut,
}: {
  bundle: { id: string; version: number; mayArrange: boolean }
  articleId: string
  headline: string
  /** Its place in the order, counted from 1 */
  part: number
  last: boolean
  mayTakeOut: boolean
}) {
  const t = useTranslations('bundlesPage')
  const { message, pending, run } = useAnswer()
  const say = useSay()
  const leave = useFocusLeft(orderId)
  const [up, down] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)]
  const moved = useRef<{ direction: 'up' | 'down'; from: number } | null>(null)
  const move = (direction: 'up' | 'down') => {
    moved.current = { direction, from: part }
    run(() => moveInBundle(id, version, { articleId, direction }))
  }
  useEffect(() => {
    if (pending || !moved.current || moved.current.from === part) return
    const upwards = moved.current.direction === 'up'
    moved.current = null
    // The first piece has no way up, and the last none down.
    const stays = upwards ? (up.current ?? down.current) : (down.current ?? up.current)
    stays?.focus()
    say(t('movedTo', { headline, part }))
  })
  return (
    <>
      {mayArrange && part > 1 ? (
        <Button
          ref={up}
          kind="quiet"
          pending={pending}
          aria-label={t('upThis', { headline })}
          onClick={() => move('up')}
        >
          {t('up')}
        </Button>
      ) : null}
      {mayArrange && !last ? (
        <Button
          ref={down}
          kind="quiet"
          pending={pending}
          aria-label={t('downThis', { headline })}
          onClick={() => move('down')}
        >
          {t('down')}
        </Button>
      ) : null}
      {mayTakeOut ? (
        <AsksFirst
          title={t('takeOutThis', { headline })}
          says={t('takeOutSays')}
          act={t('takeOut')}
          work={() => {
            leave()
            return takeOut(articleId)
          }}
          then={() => say(t('takenOut', { headline }))}
        >
          {(ask) => (
            <Button kind="quiet" aria-label={t('takeOutThis', { headline })} onClick={ask}>
              {t('takeOut')}
            </Button>
          )}
        </AsksFirst>
      ) : null}
      {message ? (
        <p className="field-error" role="alert">
          {message}
        </p>
      ) : null}
    </>
  )
}
