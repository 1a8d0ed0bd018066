'use client'

import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { type Confirming, putBack } from '#lib/intake/confirming/confirming'
import styles from './intake.module.css'
import type { Part } from './part.ts'

type Words = 'headline' | 'standfirst' | 'byline'
type LineField = { name: Words; label: string; className?: string | undefined; hint?: string }

const lines: readonly LineField[] = [
  { name: 'headline', label: 'Headline', className: styles.headline },
  { name: 'standfirst', label: 'Standfirst', className: styles.standfirst },
  { name: 'byline', label: 'Byline', hint: 'Kept with the piece’s history. Authors are chosen below.' },
]

/** The fields before the text. A line that was taken for one of them by mistake can be put back into the text. */
export function OpeningFields({ state, onChange }: Part) {
  const set = (part: Partial<Confirming>) => onChange((now) => ({ ...now, ...part }))
  return (
    <section aria-label="Opening" className={styles.opening}>
      {lines.map(({ name, label, className, hint }) => (
        <div key={name} className={styles.opened}>
          <Field label={label} hint={state[name] === '' ? undefined : hint}>
            {(control) => (
              <textarea
                {...control}
                rows={1}
                dir="auto"
                className={className ? `${styles.line} ${className}` : styles.line}
                value={state[name]}
                onChange={(event) => set({ [name]: event.target.value.replace(/\n+/g, ' ') })}
              />
            )}
          </Field>
          {state[name] === '' ? null : (
            <Button kind="quiet" onClick={() => onChange((now) => putBack(now, name))}>
              Back into the text<span className="visually-hidden">: {label}</span>
            </Button>
          )}
        </div>
      ))}
      <div className={styles.pair}>
        <Field label="Dateline" hint="Stands at the head of the first paragraph.">
          {(control) => (
            <input
              {...control}
              dir="auto"
              value={state.dateline}
              onChange={(event) => set({ dateline: event.target.value })}
            />
          )}
        </Field>
        <Field label="Date" hint="Of the text, kept with the piece’s history.">
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
    </section>
  )
}
