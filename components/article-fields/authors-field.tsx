'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { type Named, PickedNames } from '#components/ui/picked-names'
import { searchForm } from '#lib/text/search-form'

const mostOffered = 8

/** Who wrote an article, in order. `people` are those to choose from; an author who is no longer among them keeps a place. */
export function AuthorsField({
  authorIds,
  people,
  names,
  error,
  onChange,
}: {
  authorIds: readonly string[]
  people: readonly Named[]
  /** By id; without it the names are those of `people` */
  names?: ReadonlyMap<string, string>
  error?: string | undefined
  onChange: (authorIds: string[]) => void
}) {
  const t = useTranslations('articleFields')
  const [words, setWords] = useState('')
  const wanted = searchForm(words)
  const found = wanted === '' ? [] : people.filter(({ name }) => searchForm(name).includes(wanted))
  const nameOf = (id: string) => names?.get(id) ?? people.find((person) => person.id === id)?.name
  return (
    <Field label={t('authors')} about="author" error={error}>
      {(control) => (
        <PickedNames
          control={control}
          picked={authorIds.map((id) => ({ id, name: nameOf(id) ?? t('somebodyUnknown') }))}
          found={found.slice(0, mostOffered)}
          words={words}
          onWords={setWords}
          onAdd={({ id }) => onChange([...authorIds, id])}
          onRemove={(id) => onChange(authorIds.filter((each) => each !== id))}
        />
      )}
    </Field>
  )
}
