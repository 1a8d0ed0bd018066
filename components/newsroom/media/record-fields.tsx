'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { PickedNames } from '#components/ui/picked-names'
import { useFound } from '#components/ui/use-found'
import type { FoundSource } from '#lib/sources/queries'
import type { TagByWords } from '#lib/tags/queries'

export type Named = { id: string; name: string }

/** Which of the newsroom's sources the file came from: one at most. */
export function SourceField({
  picked,
  error,
  onPick,
}: {
  picked: Named | null
  error: string | undefined
  onPick: (picked: Named | null) => void
}) {
  const t = useTranslations('mediaPage')
  const labels = useTranslations('labels')
  const [words, setWords] = useState('')
  const found = useFound<FoundSource>(words, '/newsroom/sources/find')
  return (
    <Field label={t('source')} error={error ?? found.message}>
      {(control) => (
        <PickedNames
          control={control}
          picked={picked ? [picked] : []}
          found={found.items.map(({ id, name, kind }) => ({ id, name, note: labels(`sourceKind.${kind}`) }))}
          words={words}
          onWords={setWords}
          pending={found.words !== words.trim()}
          onAdd={({ id, name }) => onPick({ id, name })}
          onRemove={() => onPick(null)}
        />
      )}
    </Field>
  )
}

export function TagsField({
  label,
  picked,
  error,
  onPick,
}: {
  /** Where it is not simply the tags */
  label?: string
  picked: readonly Named[]
  error: string | undefined
  onPick: (picked: readonly Named[]) => void
}) {
  const t = useTranslations('mediaPage')
  const labels = useTranslations('labels')
  const [words, setWords] = useState('')
  const found = useFound<TagByWords>(words, '/newsroom/tags/find')
  return (
    <Field label={label ?? t('tags')} error={error ?? found.message}>
      {(control) => (
        <PickedNames
          control={control}
          picked={picked}
          found={found.items.map(({ id, name, kind, alias }) => ({
            id,
            name,
            note: alias ?? labels(`tagKind.${kind}`),
          }))}
          words={words}
          onWords={setWords}
          pending={found.words !== words.trim()}
          onAdd={({ id, name }) => onPick([...picked, { id, name }])}
          onRemove={(id) => onPick(picked.filter((one) => one.id !== id))}
        />
      )}
    </Field>
  )
}
