'use client'

import { useState } from 'react'
import { type Named, TagsField } from '#components/newsroom/media/record-fields'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { PickedNames } from '#components/ui/picked-names'
import { useFound } from '#components/ui/use-found'
import type { ShownPerson } from '#lib/media/queries'

/** Whom and what files are looked for by: people whom the library shows, and tags; one of each, sent with the form around. */
export function FilterPickers({ person, tag }: { person: string; tag: Named | null }) {
  const t = useTranslations('mediaPage')
  const uses = useTranslations('library')
  const [who, setWho] = useState(person)
  const [what, setWhat] = useState(tag)
  const [words, setWords] = useState('')
  const found = useFound<ShownPerson>(words, '/newsroom/media/people')
  return (
    <>
      <Field label={t('people')} error={found.message}>
        {(control) => (
          <PickedNames
            control={control}
            picked={who ? [{ id: who, name: who }] : []}
            found={found.items.map(({ name, files }) => ({ id: name, name, note: uses('files', { count: files }) }))}
            words={words}
            onWords={setWords}
            pending={found.words !== words.trim()}
            onAdd={({ name }) => setWho(name)}
            onRemove={() => setWho('')}
          />
        )}
      </Field>
      {who ? <input type="hidden" name="person" value={who} /> : null}
      <TagsField picked={what ? [what] : []} error={undefined} onPick={(picked) => setWhat(picked.at(-1) ?? null)} />
      {what ? <input type="hidden" name="tagId" value={what.id} /> : null}
    </>
  )
}
