'use client'

import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { type Confirming, putBack } from '#lib/intake/confirming/confirming'
import { EmbargoField } from './embargo-field.tsx'
import styles from './intake.module.css'
import type { Part } from './part.ts'

type Words = 'headline' | 'standfirst' | 'byline'
type LineField = { name: Words; className?: string | undefined; hint?: 'bylineHint' }

const lines: readonly LineField[] = [
  { name: 'headline', className: styles.headline },
  { name: 'standfirst', className: styles.standfirst },
  { name: 'byline', hint: 'bylineHint' },
]

/** The fields before the text. A line that was taken for one of them by mistake can be put back into the text. */
export function OpeningFields({ state, onChange }: Part) {
  const t = useTranslations('importPage')
  const set = (part: Partial<Confirming>) => onChange((now) => ({ ...now, ...part }))
  return (
    <section aria-label={t('opening')} className={styles.opening}>
      {lines.map(({ name, className, hint }) => (
        <div key={name} className={styles.opened}>
          <Field label={t(`line.${name}`)} hint={hint && state[name] !== '' ? t(hint) : undefined}>
            {(control) => (
              <textarea
                {...control}
                rows={1}
                dir={state.dir}
                className={className ? `${styles.line} ${className}` : styles.line}
                value={state[name]}
                onChange={(event) => set({ [name]: event.target.value.replace(/\n+/g, ' ') })}
              />
            )}
          </Field>
          {state[name] === '' ? null : (
            <Button kind="quiet" onClick={() => onChange((now) => putBack(now, name))}>
              {t.rich('backIntoText', {
                field: t(`line.${name}`),
                hidden: (words) => <span className="visually-hidden">{words}</span>,
              })}
            </Button>
          )}
        </div>
      ))}
      <div className={styles.pair}>
        <Field label={t('dateline')} hint={t('datelineHint')}>
          {(control) => (
            <input
              {...control}
              dir={state.dir}
              value={state.dateline}
              onChange={(event) => set({ dateline: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('date')} hint={t('dateHint')}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={state.date}
              onChange={(event) => set({ date: event.target.value })}
            />
          )}
        </Field>
      </div>
      {state.dates.length > 1 ? (
        <fieldset className={styles.dates}>
          <legend className="hint">{t('datesFound')}</legend>
          {state.dates.map(({ iso, from }) => (
            <Button key={from} kind="quiet" aria-pressed={state.date === iso} onClick={() => set({ date: iso })}>
              {t(`dateOf.${from}`, { day: iso })}
            </Button>
          ))}
        </fieldset>
      ) : null}
      <EmbargoField state={state} onChange={onChange} />
    </section>
  )
}
