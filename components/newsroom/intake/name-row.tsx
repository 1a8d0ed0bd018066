'use client'

import { type ReactNode, useEffect, useEffectEvent, useId, useState } from 'react'
import { Button } from '#components/ui/button'
import { type Choice, Combobox } from '#components/ui/combobox'
import { Field } from '#components/ui/field'
import { useFound } from '#components/ui/use-found'
import type { Answer } from '#lib/errors'
import styles from './intake.module.css'

export type Known = { id: string; name: string; note: string }

/** A name that was found: taken or not, known or new, and opened to be another one. */
export function NameRow<Kind extends string>({
  name,
  kind,
  kinds,
  known,
  taken,
  find,
  onTaken,
  onName,
  onKind,
  onKnown,
  onMeant,
  children,
}: {
  name: string
  kind: Kind
  kinds: Readonly<Record<Kind, string>>
  known: boolean
  taken: boolean
  find: (words: string) => Promise<Answer<Known[]>>
  onTaken: (taken: boolean) => void
  /** Another name, which makes it a new one */
  onName: (name: string) => void
  onKind: (kind: Kind) => void
  onKnown: (known: Known) => void
  /** What the newsroom knows under such a name */
  onMeant?: (meant: readonly Known[]) => void
  children?: ReactNode
}) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <li className={styles.row} data-taken={taken || undefined}>
      <div className={styles.rowHead}>
        <label className="choice">
          <input type="checkbox" checked={taken} onChange={(event) => onTaken(event.target.checked)} />
          <span dir="auto">{name || 'No name'}</span>
        </label>
        <span className="hint">
          {kinds[kind]} · {known ? 'known' : 'new'}
        </span>
        <Button kind="quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? 'Done' : 'Change'}
          <span className="visually-hidden"> {name}</span>
        </Button>
      </div>
      {open ? (
        <div id={id} className={styles.changing}>
          <Field label="Name" hint={known ? undefined : 'Pick one that the newsroom knows, or leave it as a new one.'}>
            {(control) => (
              <Finder control={control} name={name} find={find} onName={onName} onKnown={onKnown} onMeant={onMeant} />
            )}
          </Field>
          {known ? null : (
            <Field label="Kind">
              {(control) => (
                <select {...control} value={kind} onChange={(event) => onKind(event.target.value as Kind)}>
                  {(Object.keys(kinds) as Kind[]).map((value) => (
                    <option key={value} value={value}>
                      {kinds[value]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )}
        </div>
      ) : null}
      {children}
    </li>
  )
}

type Meant = Choice & { known: Known | null }

function Finder({
  control,
  name,
  find,
  onName,
  onKnown,
  onMeant,
}: {
  control: { id: string; 'aria-describedby'?: string }
  name: string
  find: (words: string) => Promise<Answer<Known[]>>
  onName: (name: string) => void
  onKnown: (known: Known) => void
  onMeant?: ((meant: readonly Known[]) => void) | undefined
}) {
  const found = useFound(name, find)
  const pending = found.words !== name.trim()
  const tell = useEffectEvent((meant: readonly Known[]) => onMeant?.(meant))
  useEffect(() => {
    if (found.words !== '' && !found.message) tell(found.items)
  }, [found])
  const choices = [
    ...found.items.map((known): Meant => ({ key: known.id, label: known.name, note: known.note, known })),
    ...(pending || name.trim() === '' ? [] : [{ key: 'new', label: `New: “${name.trim()}”`, known: null }]),
  ]
  return (
    <Combobox
      {...control}
      words={name}
      onWords={onName}
      choices={choices}
      pending={pending}
      onPick={({ known }) => (known ? onKnown(known) : onName(name.trim()))}
    />
  )
}
