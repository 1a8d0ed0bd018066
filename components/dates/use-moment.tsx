'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { useAnswer } from '#components/ui/use-answer'
import { readMoment } from '#lib/schedules/actions'
import type { MeantMoment } from '#lib/schedules/moments'

/** What a field for a moment holds, and how the instant that it means is found: a time that clocks show twice is asked about first. */
export function useMoment(initial = '') {
  const deciding = useTranslations('deciding')
  const schedules = useTranslations('schedules')
  const [given, setGiven] = useState(initial)
  const [meant, setMeant] = useState<MeantMoment[]>([])
  const [chosen, setChosen] = useState('')
  const [missing, setMissing] = useState<string | null>(null)
  const { message, pending, run, forget } = useAnswer()

  const onGive = (figures: string) => {
    setGiven(figures)
    setMeant([])
    setChosen('')
    setMissing(null)
    forget()
  }
  const onChoose = (moment: string) => {
    setChosen(moment)
    setMissing(null)
  }
  /** Goes on with the instant once it is clear. */
  const resolve = (then: (moment: string) => void) => {
    setMissing(null)
    if (given.trim() === '') return setMissing(deciding('cannotStayEmpty'))
    if (chosen) return then(chosen)
    if (meant.length > 1) return setMissing(schedules('chooseOne'))
    run(
      () => readMoment(given),
      (moments) => {
        const [only, ...others] = moments
        if (others.length > 0) setMeant(moments)
        else if (only) then(only.moment)
      },
    )
  }
  return { pending, resolve, field: { error: missing ?? message, given, onGive, meant, chosen, onChoose } }
}
