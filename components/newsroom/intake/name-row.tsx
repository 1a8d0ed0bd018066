'use client'

import { type ReactNode, useEffect, useEffectEvent, useId, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { type Choice, Combobox } from '#components/ui/combobox'
import { Dotted } from '#components/ui/dotted'
import { type Control, Field } from '#components/ui/field'
import { useFound } from '#components/ui/use-found'
import styles from './intake.module.css'

type Named = { id: string; name: string }

type Finding<Known extends Named> = {
  /** Asked for what the newsroom knows under a name */
  address: string
  noteOf: (known: Known) => string
  /** Another name, which makes it a new one */
  onName: (name: string) => void
  onKnown: (known: Known) => void
  /** A known source or tag is chosen instead */
  onMeant?: (meant: readonly Known[]) => void
}

/** A name that was found in the text: taken or not, known or new; it can be opened and changed. */
export function NameRow<Kind extends string, Known extends Named>({
  name,
  kind,
  kinds,
  kindName,
  known,
  taken,
  onTaken,
  onKind,
  children,
  ...finding
}: Finding<Known> & {
  name: string
  kind: Kind
  kinds: readonly Kind[]
  kindName: (kind: Kind) => string
  known: boolean
  taken: boolean
  onTaken: (taken: boolean) => void
  onKind: (kind: Kind) => void
  children?: ReactNode
}) {
  const t = useTranslations('importPage')
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <li className={styles.row} data-taken={taken || undefined}>
      <div className={styles.rowHead}>
        <label className="choice">
          <input type="checkbox" checked={taken} onChange={(event) => onTaken(event.target.checked)} />
          {name ? <bdi>{name}</bdi> : <span>{t('noName')}</span>}
        </label>
        <span className="hint">
          <Dotted>{[kindName(kind), known ? t('known') : t('new')]}</Dotted>
        </span>
        <Button
          kind="quiet"
          className={styles.rowChange}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {t.rich(open ? 'changeDone' : 'change', {
            name,
            hidden: (words) => <span className="visually-hidden">{words}</span>,
          })}
        </Button>
      </div>
      {open ? (
        <div id={id} className={styles.changing}>
          <Field label={t('name')} hint={known ? undefined : t('nameHint')}>
            {(control) => <Finder control={control} name={name} {...finding} />}
          </Field>
          {known ? null : (
            <Field label={t('kind')}>
              {(control) => (
                <select {...control} value={kind} onChange={(event) => onKind(event.target.value as Kind)}>
                  {kinds.map((value) => (
                    <option key={value} value={value}>
                      {kindName(value)}
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

type Meant<Known> = Choice & { known: Known | null }

function Finder<Known extends Named>({
  control,
  name,
  address,
  noteOf,
  onName,
  onKnown,
  onMeant,
}: Finding<Known> & { control: Control; name: string }) {
  const ui = useTranslations('ui')
  const found = useFound<Known>(name, address)
  const pending = found.words !== name.trim()
  const tell = useEffectEvent((meant: readonly Known[]) => onMeant?.(meant))
  useEffect(() => {
    if (found.words !== '' && !found.message) tell(found.items)
  }, [found])
  const choices: Meant<Known>[] = [
    ...found.items.map((known) => ({ key: known.id, label: known.name, note: noteOf(known), known })),
    ...(pending || name.trim() === ''
      ? []
      : [{ key: 'new', label: ui('newName', { name: name.trim() }), known: null }]),
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
