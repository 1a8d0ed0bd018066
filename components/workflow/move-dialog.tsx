'use client'

import { type ReactNode, useState } from 'react'
import { MomentField } from '#components/dates/moment-field'
import { useMoment } from '#components/dates/use-moment'
import { useSentence, useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { WithdrawForm } from '#components/workflow/withdraw-form'
import type { MoveGiven } from '#lib/articles/actions'
import { type Asking, askBefore } from '#lib/workflow/ask-before'
import type { MoveName } from '#lib/workflow/moves'
import { leadsOut } from '#lib/workflow/next-move'

type Asked = {
  pending: boolean
  message: string | null
  onClose: () => void
  onMake: (given: MoveGiven) => void
}

/** Asks for what a move needs, or whether it is meant, before it is made. `language`: of the article. */
export function MoveDialog({
  move,
  articleId,
  language,
  ...asked
}: Asked & { move: MoveName | null; articleId: string; language: string }) {
  const asking = move && askBefore(move)
  const sentence = useSentence()
  return (
    <Dialog open={asking !== null} onClose={asked.onClose} title={asking ? sentence(asking.title) : ''}>
      {move && asking ? (
        asking.given === 'withdrawal' ? (
          <WithdrawForm articleId={articleId} language={language} asking={asking} {...asked} />
        ) : (
          <MoveForm key={move} move={move} asking={asking} {...asked} />
        )
      ) : null}
    </Dialog>
  )
}

function MoveForm({ move, asking, pending, message, onClose, onMake }: Asked & { move: MoveName; asking: Asking }) {
  const [given, setGiven] = useState('')
  const [missing, setMissing] = useState<string | null>(null)
  const moment = useMoment()
  const t = useTranslations('workflow')
  const deciding = useTranslations('deciding')
  const ui = useTranslations('ui')
  const sentence = useSentence()
  const label = asking.label ? sentence(asking.label) : null

  const make = () => {
    if (asking.given === 'moment') return moment.resolve((at) => onMake({ moment: at }))
    const empty = asking.given !== null && given.trim() === ''
    setMissing(empty ? deciding('cannotStayEmpty') : null)
    if (!empty) onMake(asking.given ? { [asking.given]: given } : {})
  }
  const field: ReactNode =
    asking.given === 'moment' ? (
      <MomentField label={label} {...moment.field} />
    ) : asking.given ? (
      <Field label={label} error={missing}>
        {(control) => (
          <textarea {...control} dir="auto" value={given} onChange={(event) => setGiven(event.target.value)} />
        )}
      </Field>
    ) : null

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        make()
      }}
    >
      {asking.says ? <p className="dialog-says">{sentence(asking.says)}</p> : null}
      {field}
      {message ? (
        <Notice kind="stop" word={deciding('notDone')} live>
          {message}
        </Notice>
      ) : null}
      <div className="dialog-foot">
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button kind={leadsOut.includes(move) ? 'danger' : 'primary'} type="submit" pending={pending || moment.pending}>
          {t(`move.${move}`)}
        </Button>
      </div>
    </form>
  )
}
