'use client'

import { useState } from 'react'
import { type Named, SourceField, TagsField } from '#components/newsroom/media/record-fields'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { PickedNames } from '#components/ui/picked-names'
import { useFound } from '#components/ui/use-found'
import { useHydrated } from '#components/ui/use-hydrated'
import type { ShownPerson } from '#lib/library/queries'

/**
 * Whom and what files are looked for by: people whom the library shows, tags, and sources; one of each, sent with the form around. Before scripts
 * a person is typed whole; a tag and a source that are asked for stay so.
 */
export function FilterPickers({ person, tag, source }: { person: string; tag: Named | null; source: Named | null }) {
  const hydrated = useHydrated()
  const [what, setWhat] = useState(tag)
  const [from, setFrom] = useState(source)
  return (
    <>
      <PersonFilter person={person} hydrated={hydrated} />
      {hydrated ? (
        <>
          <TagsField
            picked={what ? [what] : []}
            error={undefined}
            onPick={(picked) => setWhat(picked.at(-1) ?? null)}
          />
          <SourceField picked={from} error={undefined} onPick={setFrom} />
        </>
      ) : null}
      {what ? <input type="hidden" name="tagId" value={what.id} /> : null}
      {from ? <input type="hidden" name="sourceId" value={from.id} /> : null}
    </>
  )
}

function PersonFilter({ person, hydrated }: { person: string; hydrated: boolean }) {
  const t = useTranslations('mediaPage')
  const uses = useTranslations('library')
  const [who, setWho] = useState(person)
  const [words, setWords] = useState('')
  const found = useFound<ShownPerson>(words, '/newsroom/media/people')
  if (!hydrated)
    return (
      <Field label={t('people')}>
        {(control) => <input {...control} name="person" dir="auto" defaultValue={person} maxLength={200} />}
      </Field>
    )
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
    </>
  )
}
