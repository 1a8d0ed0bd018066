'use client'

import { useState } from 'react'
import { useClock } from '#components/dates/clock'
import { BringIn } from '#components/newsroom/intake/bring-in'
import { Confirm } from '#components/newsroom/intake/confirm'
import { useAskBeforeLeaving } from '#components/ui/ask-before-leaving'
import type { Actor } from '#lib/auth/actor'
import { begin, type Confirming } from '#lib/intake/confirming/confirming'
import type { Offer } from '#lib/intake/confirming/offer'
import type { Choices } from './part.ts'

/** The import page in two steps: a text is given, and its reading is confirmed. Both keep what was typed until the draft is made. */
export function Intake({ by, ...choices }: Choices & { by: Pick<Actor, 'personId' | 'deskIds'> }) {
  const { timeZone } = useClock()
  const [text, setText] = useState('')
  const [state, setState] = useState<Confirming | null>(null)
  const [confirming, setConfirming] = useState(false)
  useAskBeforeLeaving(text !== '')

  const onRead = (offer: Offer, file: string) => {
    setState(begin(offer, by, file, timeZone))
    setConfirming(true)
  }
  if (state && confirming)
    return (
      <Confirm
        {...choices}
        state={state}
        onChange={(change) => setState((now) => (now ? change(now) : now))}
        onBack={() => setConfirming(false)}
      />
    )
  return <BringIn text={text} onText={setText} onRead={onRead} onForward={state ? () => setConfirming(true) : null} />
}
