'use client'

import { useState } from 'react'
import { useClock } from '#components/dates/clock'
import { useSentence, useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import type { MoveGiven } from '#lib/articles/actions'
import { momentIn } from '#lib/dates/in-zone'
import { type Asking, askBefore } from '#lib/workflow/ask-before'
import type { MoveName } from '#lib/workflow/moves'

type Asked = { pending: boolean; message: string | null; onClose: () => void; onMake: (given: MoveGiven) => void }

/** Asks for what a move needs, or whether it is meant, before it is made. */
export function MoveDialog({ move, ...asked }: Asked & { move: MoveName | null }) {
  const asking = move && askBefore(move)
  const sentence = useSentence()
  return (
    <Dialog open={asking !== null} onClose={asked.onClose} title={asking ? sentence(asking.title) : ''}>
      {move && asking ? <MoveForm key={move} move={move} asking={asking} {...asked} /> : null}
    </Dialog>
  )
}

function MoveForm({ move, asking, pending, message, onClose, onMake }: Asked & { move: MoveName; asking: Asking }) {
  const [given, setGiven] = useState('')
  const [missing, setMissing] = useState<string | null>(null)
  const { timeZone } = useClock()
  const t = useTranslations('workflow')
  const deciding = useTranslations('deciding')
  const ui = useTranslations('ui')
  const sentence = useSentence()

  const make = () => {
    const moment = asking.given === 'moment' ? momentIn(timeZone, given) : null
    const empty = asking.given !== null && (asking.given === 'moment' ? moment === null : given.trim() === '')
    setMissing(empty ? deciding('cannotStayEmpty') : null)
    if (empty) return
    if (moment) onMake({ moment: moment.toISOString() })
    else onMake(asking.given ? { [asking.given]: given } : {})
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        make()
      }}
    >
      {asking.says ? <p className="dialog-says">{sentence(asking.says)}</p> : null}
      {asking.given ? (
        <Field
          label={asking.label ? sentence(asking.label) : null}
          hint={asking.given === 'moment' ? deciding('byClock', { timeZone }) : null}
          error={missing}
        >
          {(control) =>
            asking.given === 'moment' ? (
              <input
                {...control}
                type="datetime-local"
                value={given}
                onChange={(event) => setGiven(event.target.value)}
              />
            ) : (
              <textarea {...control} value={given} onChange={(event) => setGiven(event.target.value)} />
            )
          }
        </Field>
      ) : null}
      {message ? (
        <Notice kind="stop" word={deciding('notDone')} live>
          {message}
        </Notice>
      ) : null}
      <div className="dialog-foot">
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button kind={move === 'withdraw' || move === 'spike' ? 'danger' : 'primary'} type="submit" pending={pending}>
          {t(`move.${move}`)}
        </Button>
      </div>
    </form>
  )
}
