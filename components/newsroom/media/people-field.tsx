'use client'

import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useTranslations } from '#components/translations'
import { type Control, Field } from '#components/ui/field'
import { PickedNames } from '#components/ui/picked-names'
import { useFound } from '#components/ui/use-found'
import { useHydrated } from '#components/ui/use-hydrated'
import type { ShownPerson } from '#lib/library/queries'
import { namesIn } from '#lib/media/names-in'

/** `typed` is what stands in the field and was not taken yet: whoever saves takes it as a name, so that it is not lost. */
export type People = { picked: readonly string[]; typed: string }

/** All of them, what is still being typed as well. */
export const namedPeople = ({ picked, typed }: People): string[] => namesIn([...picked, typed].join('\n'))

/** What is wrong with a list of names, or with one of them. */
export const peopleError = (fields: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.entries(fields).find(([field]) => field === name || field.startsWith(`${name}.`))?.[1]

/** People whom files show: those of other files are offered, and new names are taken where there are any to make. Before scripts it is a text box. */
export function PeopleField({
  label,
  people,
  error,
  makes = false,
  onChange,
}: {
  label: string
  people: People
  error: string | undefined
  /** Names that no file has yet are taken, too */
  makes?: boolean
  onChange: (people: People) => void
}) {
  const t = useTranslations('mediaPage')
  const uses = useTranslations('library')
  const hydrated = useHydrated()
  const { picked, typed } = people
  const found = useFound<ShownPerson>(typed, '/newsroom/media/people')
  const add = (name: string) => onChange({ picked: namesIn([...picked, name].join('\n')), typed: '' })
  return (
    <Field label={label} hint={hydrated ? null : t('peopleHint')} error={error ?? found.message}>
      {(control) =>
        hydrated ? (
          <PickedNames
            control={control}
            picked={picked.map((name) => ({ id: name, name }))}
            found={found.items.map(({ name, files }) => ({ id: name, name, note: uses('files', { count: files }) }))}
            words={typed}
            onWords={(words) => onChange({ picked, typed: words })}
            pending={found.words !== typed.trim()}
            onAdd={({ name }) => add(name)}
            {...(makes ? { onMake: add } : {})}
            onRemove={(name) => onChange({ picked: picked.filter((one) => one !== name), typed })}
          />
        ) : (
          <Lines control={control} picked={picked} onTyped={(names) => onChange({ picked: names, typed: '' })} />
        )
      }
    </Field>
  )
}

function Lines({
  control,
  picked,
  onTyped,
}: {
  control: Control
  picked: readonly string[]
  onTyped: (names: readonly string[]) => void
}) {
  const box = useRef<HTMLTextAreaElement>(null)
  const keep = useEffectEvent(() => {
    const names = namesIn(box.current?.value ?? '')
    if (names.join('\n') !== picked.join('\n')) onTyped(names)
  })
  // The picker takes over what was typed before it came.
  useLayoutEffect(() => keep(), [])
  return <textarea {...control} ref={box} name="people" rows={2} defaultValue={picked.join('\n')} />
}
