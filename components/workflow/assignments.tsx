'use client'

import { useState } from 'react'
import { useClock } from '#components/dates/clock'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { useAnswer } from '#components/ui/use-answer'
import { AssignForm } from '#components/workflow/assign-form'
import { PlannedDue } from '#components/workflow/planned-due'
import { unassign } from '#lib/assignments/actions'
import type { Assignments as Given, ShownAssignment } from '#lib/assignments/queries'
import { AssignmentTask } from '#lib/generated/prisma/enums'

/** Who is to do what about a piece and until when; for who may: to give it, to others, and to nobody. */
export function Assignments({ articleId, assignments, mayAssign, planned }: Given & { articleId: string }) {
  const t = useTranslations('assignments')
  const labels = useTranslations('labels')
  const [asking, setAsking] = useState<AssignmentTask | null>(null)
  const shown = Object.values(AssignmentTask).flatMap((task) => {
    const assigned = assignments.find((one) => one.task === task)
    return assigned || mayAssign ? [{ task, assigned }] : []
  })
  const theirs = assignments.find((one) => one.task === asking)
  return (
    <>
      {assignments.length === 0 ? <p className="nothing">{t('nobody')}</p> : null}
      <ul className="rows">
        {planned ? <PlannedDue key={planned.version} articleId={articleId} {...planned} /> : null}
        {shown.map(({ task, assigned }) => (
          <li key={task} className="assignment">
            <p>
              <strong>{labels(`task.${task}`)}</strong>
              {assigned ? <Person assigned={assigned} /> : null}
            </p>
            {assigned ? <Due assigned={assigned} /> : null}
            {mayAssign ? (
              <div className="acts">
                <Button
                  kind="quiet"
                  aria-label={t(assigned ? 'changeTask' : 'assignTask', { task: labels(`task.${task}`) })}
                  onClick={() => setAsking(task)}
                >
                  {t(assigned ? 'change' : 'assign')}
                </Button>
                {assigned ? <Unassign articleId={articleId} task={task} /> : null}
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      <Dialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={asking ? t('assignTask', { task: labels(`task.${asking}`) }) : ''}
      >
        {asking ? (
          <AssignForm articleId={articleId} task={asking} now={theirs} onClose={() => setAsking(null)} />
        ) : null}
      </Dialog>
    </>
  )
}

function Person({ assigned: { person } }: { assigned: ShownAssignment }) {
  const t = useTranslations('assignments')
  return (
    <>
      {' '}
      <bdi>{person.name}</bdi>
      {person.left ? <span className="hint"> {t('hasLeft')}</span> : null}
    </>
  )
}

function Due({ assigned: { dueAt, done, overdue, by } }: { assigned: ShownAssignment }) {
  const t = useTranslations('assignments')
  const { dates } = useClock()
  return (
    <p className="hint">
      {overdue ? <strong className="overdue">{t('overdue')}</strong> : null}
      {done ? t('done') : null} {t('by', { name: by })}
      {dueAt ? (
        <>
          {' · '}
          {t.rich('due', { when: () => <time dateTime={dueAt.toISOString()}>{dates.moment(dueAt)}</time> })}
        </>
      ) : null}
    </p>
  )
}

function Unassign({ articleId, task }: { articleId: string; task: AssignmentTask }) {
  const t = useTranslations('assignments')
  const labels = useTranslations('labels')
  const { message, pending, run } = useAnswer()
  return (
    <>
      <Button
        kind="quiet"
        pending={pending}
        aria-label={t('unassignTask', { task: labels(`task.${task}`) })}
        onClick={() => run(() => unassign(articleId, task))}
      >
        {t('unassign')}
      </Button>
      {message ? (
        <p className="field-error" role="alert">
          {message}
        </p>
      ) : null}
    </>
  )
}
