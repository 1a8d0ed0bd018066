'use client'

import { useClock } from '#components/dates/clock'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import type { MeantMoment } from '#lib/schedules/moments'

/** A day and a time by the newsroom's clock; and where clocks that go back show it twice, which of the two. */
export function MomentField({
  label,
  error,
  given,
  onGive,
  meant,
  chosen,
  onChoose,
}: {
  label: string | null
  error: string | null
  given: string
  onGive: (figures: string) => void
  meant: readonly MeantMoment[]
  chosen: string
  onChoose: (moment: string) => void
}) {
  const { timeZone } = useClock()
  const t = useTranslations('schedules')
  const deciding = useTranslations('deciding')
  return (
    <>
      <Field label={label} hint={deciding('byClock', { timeZone })} error={error}>
        {(control) => (
          <input {...control} type="datetime-local" value={given} onChange={(event) => onGive(event.target.value)} />
        )}
      </Field>
      {meant.length > 1 ? (
        <fieldset className="field">
          <legend role="status">{t('shownTwice')}</legend>
          {meant.map(({ moment, words }) => (
            <label key={moment} className="choice">
              <input type="radio" name="moment" checked={moment === chosen} onChange={() => onChoose(moment)} />
              {words}
            </label>
          ))}
        </fieldset>
      ) : null}
    </>
  )
}
