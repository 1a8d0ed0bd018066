'use client'

import { useClock } from '#components/dates/clock'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import type { Confirming } from '#lib/intake/confirming/confirming'
import styles from './intake.module.css'
import type { Part } from './part.ts'

/** What the text says of an embargo, and whether it is kept with the piece, until when. */
export function EmbargoField({ state, onChange }: Part) {
  const t = useTranslations('importPage')
  const fields = useTranslations('articleFields')
  const deciding = useTranslations('deciding')
  const { timeZone } = useClock()
  const { embargo } = state
  if (!embargo) return null
  const set = (part: Partial<NonNullable<Confirming['embargo']>>) =>
    onChange((now) => (now.embargo ? { ...now, embargo: { ...now.embargo, ...part } } : now))
  return (
    <fieldset className={styles.embargo}>
      <legend>{fields('embargo')}</legend>
      <p>
        {t.rich('embargoSays', {
          words: () => (
            <bdi dir={state.dir} lang={state.language || undefined}>
              {embargo.words}
            </bdi>
          ),
        })}
      </p>
      <label className="choice">
        <input type="checkbox" checked={embargo.taken} onChange={({ target }) => set({ taken: target.checked })} />
        {t('takeEmbargo')}
      </label>
      {embargo.taken ? (
        <Field label={fields('notPublicBefore')} hint={deciding('byClock', { timeZone })}>
          {(control) => (
            <input
              {...control}
              type="datetime-local"
              value={embargo.until}
              onChange={({ target }) => set({ until: target.value })}
            />
          )}
        </Field>
      ) : null}
    </fieldset>
  )
}
