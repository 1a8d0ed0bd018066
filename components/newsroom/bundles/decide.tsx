'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { orderId } from '#components/newsroom/bundles/order-id'
import { useSay } from '#components/newsroom/bundles/said'
import { ScheduleDialog } from '#components/newsroom/bundles/schedule-dialog'
import { useFocusLeft } from '#components/newsroom/bundles/use-focus-left'
import { useTranslations } from '#components/translations'
import { AsksFirst } from '#components/ui/asks-first'
import { Button } from '#components/ui/button'
import { useAnswer } from '#components/ui/use-answer'
import { dissolveBundle, publishBundle, scheduleBundle, unscheduleBundle } from '#lib/bundles/actions'
import type { Pins } from '#lib/bundles/input'
import { bundlesPath } from '#lib/bundles/paths'
import type { ShownBundle } from '#lib/bundles/shown'
import styles from './bundles.module.css'

/** What is done with all pieces of a bundle at once. A refusal stands beside it, and names the pieces that stand in the way. */
export function Decide({ bundle }: { bundle: ShownBundle }) {
  const t = useTranslations('bundlesPage')
  const { message, pending, run, forget } = useAnswer()
  const say = useSay()
  const leave = useFocusLeft(orderId, pending)
  const [scheduling, setScheduling] = useState(false)
  const router = useRouter()
  const { id, members, mayDecide, mayDissolve, scheduledFor, standing } = bundle
  const waiting = members.flatMap((member) => (member && !member.out ? [member] : []))
  const pins: Pins = waiting.flatMap(({ articleId, revisionId }) => (revisionId ? [{ articleId, revisionId }] : []))
  // Whoever may publish all of them may read them, so that none is missing here.
  const submitted = mayDecide && pins.length === waiting.length
  const ready = submitted && waiting.every(({ lacks }) => lacks.length === 0)
  return (
    <div className={`acts ${styles.decide}`}>
      {submitted ? (
        <>
          <AsksFirst
            title={t('publish')}
            says={t('publishSays', { count: waiting.length })}
            act={t('publish')}
            work={() => {
              leave()
              return publishBundle(id, pins)
            }}
            then={() => say(t('publishedAll'))}
          >
            {(ask) => (
              <Button kind={ready && !scheduledFor ? 'primary' : 'plain'} onClick={ask}>
                {t('publish')}
              </Button>
            )}
          </AsksFirst>
          <Button
            onClick={() => {
              forget()
              setScheduling(true)
            }}
          >
            {standing === 'held' || scheduledFor ? t('scheduleAgain') : t('schedule')}
          </Button>
          <ScheduleDialog
            open={scheduling}
            pending={pending}
            message={message}
            onClose={() => {
              forget()
              setScheduling(false)
            }}
            onChosen={(moment) =>
              run(
                () => scheduleBundle(id, pins, moment),
                () => {
                  setScheduling(false)
                  say(t('scheduledAll'))
                },
              )
            }
          />
        </>
      ) : null}
      {mayDecide && scheduledFor ? (
        <Button
          kind="quiet"
          pending={pending}
          onClick={() => {
            leave()
            run(
              () => unscheduleBundle(id),
              () => say(t('unscheduledAll')),
            )
          }}
        >
          {t('unschedule')}
        </Button>
      ) : null}
      {mayDissolve ? (
        <AsksFirst
          title={t('dissolve')}
          says={t('dissolveSays')}
          act={t('dissolve')}
          work={() => dissolveBundle(id)}
          then={() => router.push(bundlesPath)}
        >
          {(ask) => (
            <Button kind="quiet" onClick={ask}>
              {t('dissolve')}
            </Button>
          )}
        </AsksFirst>
      ) : null}
      {message && !scheduling ? (
        <p className="field-error" role="alert">
          {message}
        </p>
      ) : null}
    </div>
  )
}
