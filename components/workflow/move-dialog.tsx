'use client'

import { useState } from 'react'
import { MomentField } from '#components/dates/moment-field'
import { useSentence, useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { SelectField } from '#components/ui/select-field'
import { useAnswer } from '#components/ui/use-answer'
import { References } from '#components/workflow/references'
import type { MoveGiven } from '#lib/articles/actions'
import { causes } from '#lib/corrections/notice'
import { readMoment } from '#lib/schedules/actions'
import type { MeantMoment } from '#lib/schedules/moments'
import { writtenIn } from '#lib/text/direction'
import { type Asking, askBefore } from '#lib/workflow/ask-before'
import type { MoveName } from '#lib/workflow/moves'
import { leadsOut } from '#lib/workflow/next-move'

/** `language`: of the article */
type Asked = {
  language: string
  pending: boolean
  message: string | null
  onClose: () => void
  onMake: (given: MoveGiven) => void
}

/** Asks for what a move needs, or whether it is meant, before it is made. */
export function MoveDialog({ move, ...asked }: Asked & { move: MoveName | null; articleId: string }) {
  const asking = move && askBefore(move)
  const sentence = useSentence()
  return (
    <Dialog open={asking !== null} onClose={asked.onClose} title={asking ? sentence(asking.title) : ''}>
      {move && asking ? <MoveForm key={move} move={move} asking={asking} {...asked} /> : null}
    </Dialog>
  )
}

function MoveForm({
  articleId,
  move,
  asking,
  language,
  pending,
  message,
  onClose,
  onMake,
}: Asked & { articleId: string; move: MoveName; asking: Asking }) {
  const [given, setGiven] = useState('')
  const [missing, setMissing] = useState<string | null>(null)
  const [meant, setMeant] = useState<MeantMoment[]>([])
  const [chosen, setChosen] = useState('')
  const [cause, setCause] = useState('')
  const [causeless, setCauseless] = useState(false)
  const reading = useAnswer()
  const t = useTranslations('workflow')
  const deciding = useTranslations('deciding')
  const schedules = useTranslations('schedules')
  const ui = useTranslations('ui')
  const sentence = useSentence()
  const corrections = useTranslations('corrections')
  const labels = useTranslations('labels')

  const label = asking.label ? sentence(asking.label) : null

  const make = () => {
    const empty = asking.given !== null && given.trim() === ''
    setMissing(empty ? deciding('cannotStayEmpty') : null)
    const withoutCause = asking.given === 'withdrawal' && cause === ''
    setCauseless(withoutCause)
    if (empty || withoutCause) return
    if (asking.given === 'withdrawal') onMake({ reason: given, cause })
    else if (asking.given !== 'moment') onMake(asking.given ? { [asking.given]: given } : {})
    else if (meant.length > 1) choose()
    else reading.run(() => readMoment(given), makeAt)
  }
  /** Makes the move if the time is unambiguous, else offers both. */
  const makeAt = (moments: MeantMoment[]) => {
    const [only, ...others] = moments
    if (others.length > 0) setMeant(moments)
    else if (only) onMake({ moment: only.moment })
  }
  const choose = () => {
    if (chosen) onMake({ moment: chosen })
    else setMissing(schedules('chooseOne'))
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
      {move === 'withdraw' ? <References articleId={articleId} before="withdrawal" /> : null}
      {asking.given === 'moment' ? (
        <MomentField
          label={label}
          error={missing ?? reading.message}
          given={given}
          onGive={(figures) => {
            setGiven(figures)
            setMeant([])
            setChosen('')
            reading.forget()
          }}
          meant={meant}
          chosen={chosen}
          onChoose={setChosen}
        />
      ) : asking.given ? (
        <Field label={label} error={missing}>
          {(control) => (
            <textarea
              {...control}
              {...(asking.given === 'withdrawal' ? writtenIn(language) : { dir: 'auto' })}
              value={given}
              onChange={(event) => setGiven(event.target.value)}
            />
          )}
        </Field>
      ) : null}
      {asking.given === 'withdrawal' ? (
        <SelectField
          label={corrections('cause')}
          empty={cause === '' ? corrections('chooseCause') : undefined}
          error={causeless ? corrections('causeMissing') : null}
          options={causes.map((one) => [one, labels(`correctionCause.${one}`)])}
          value={cause}
          onChange={({ target }) => setCause(target.value)}
        />
      ) : null}
      {message ? (
        <Notice kind="stop" word={deciding('notDone')} live>
          {message}
        </Notice>
      ) : null}
      <div className="dialog-foot">
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button
          kind={leadsOut.includes(move) ? 'danger' : 'primary'}
          type="submit"
          pending={pending || reading.pending}
        >
          {t(`move.${move}`)}
        </Button>
      </div>
    </form>
  )
}
