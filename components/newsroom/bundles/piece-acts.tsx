'use client'

import { useTranslations } from '#components/translations'
import { AsksFirst } from '#components/ui/asks-first'
import { Button } from '#components/ui/button'
import { useAnswer } from '#components/ui/use-answer'
import { moveInBundle, takeOut } from '#lib/bundles/actions'

/** Moves a piece within the order of its bundle, and takes it out. */
export function PieceActs({
  bundle: { id, version, mayArrange },
  articleId,
  headline,
  first,
  last,
  mayTakeOut,
}: {
  bundle: { id: string; version: number; mayArrange: boolean }
  articleId: string
  headline: string
  first: boolean
  last: boolean
  mayTakeOut: boolean
}) {
  const t = useTranslations('bundlesPage')
  const { message, pending, run } = useAnswer()
  const move = (direction: 'up' | 'down') => run(() => moveInBundle(id, version, { articleId, direction }))
  return (
    <>
      {mayArrange && !first ? (
        <Button kind="quiet" pending={pending} aria-label={t('upThis', { headline })} onClick={() => move('up')}>
          {t('up')}
        </Button>
      ) : null}
      {mayArrange && !last ? (
        <Button kind="quiet" pending={pending} aria-label={t('downThis', { headline })} onClick={() => move('down')}>
          {t('down')}
        </Button>
      ) : null}
      {mayTakeOut ? (
        <AsksFirst
          title={t('takeOutThis', { headline })}
          says={t('takeOutSays')}
          act={t('takeOut')}
          work={() => takeOut(articleId)}
          then={() => {}}
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
