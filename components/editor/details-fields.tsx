'use client'

import { useState } from 'react'
import { Field } from '#components/ui/field'
import { useFound } from '#components/ui/use-found'
import type { Details } from '#lib/articles/input'
import { offeredLanguages, profileLabels, profiles } from '#lib/articles/labels'
import type { Profile } from '#lib/generated/prisma/enums'
import { addTag } from '#lib/tags/actions'
import type { TagByWords } from '#lib/tags/queries'
import { type Named, PickedNames } from './picked-names.tsx'

type Names = ReadonlyMap<string, string>
type Part = { details: Details; errors: Record<string, string>; onChange: (part: Partial<Details>) => void }

export function PlaceFields({ details, errors, onChange, desks }: Part & { desks: readonly Named[] }) {
  return (
    <>
      <Field label="Kind" error={errors.profile}>
        {(control) => (
          <select
            {...control}
            value={details.profile}
            onChange={(event) => onChange({ profile: event.target.value as Profile })}
          >
            {profiles.map((profile) => (
              <option key={profile} value={profile}>
                {profileLabels[profile]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Desk" about="desk" error={errors.deskId}>
        {(control) => (
          <select
            {...control}
            value={details.deskId ?? ''}
            onChange={(event) => onChange({ deskId: event.target.value || null })}
          >
            <option value="">No desk yet</option>
            {desks.map((desk) => (
              <option key={desk.id} value={desk.id}>
                {desk.name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}

export function AuthorsField({
  details,
  errors,
  onChange,
  people,
  names,
}: Part & { people: readonly Named[]; names: Names }) {
  const [words, setWords] = useState('')
  const wanted = words.trim().toLowerCase()
  const found = people.filter((person) => wanted !== '' && person.name.toLowerCase().includes(wanted)).slice(0, 8)
  return (
    <Field label="Authors" about="author" error={errors.authorIds}>
      {(control) => (
        <PickedNames
          control={control}
          picked={named(details.authorIds, names)}
          found={found}
          words={words}
          onWords={setWords}
          onAdd={(person) => onChange({ authorIds: [...details.authorIds, person.id] })}
          onRemove={(id) => onChange({ authorIds: details.authorIds.filter((each) => each !== id) })}
        />
      )}
    </Field>
  )
}

/** The first tag is the main one until another is said to be. */
export function TagsField({
  details,
  errors,
  onChange,
  names,
  onName,
}: Part & { names: Names; onName: (tag: Named) => void }) {
  const [words, setWords] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const found = useFound<TagByWords>(words, '/newsroom/tags/find')
  const add = (tag: Named) => {
    onName(tag)
    if (details.tagIds.includes(tag.id)) return
    onChange({ tagIds: [...details.tagIds, tag.id], mainTagId: details.mainTagId ?? tag.id })
  }
  const make = async (name: string) => {
    const answer = await addTag({ kind: 'topic', name }).catch(() => null)
    setRefused(answer?.ok ? null : (answer?.message ?? 'The newsroom could not be reached. Try again.'))
    if (answer?.ok) add(answer.value)
  }
  const remove = (id: string) => {
    const tagIds = details.tagIds.filter((each) => each !== id)
    onChange({ tagIds, mainTagId: details.mainTagId === id ? (tagIds[0] ?? null) : details.mainTagId })
  }
  return (
    <Field label="Tags" about="mainTag" error={errors.tagIds ?? errors.mainTagId ?? refused ?? found.message}>
      {(control) => (
        <PickedNames
          control={control}
          picked={named(details.tagIds, names)}
          found={found.items.map(({ id, name, kind, alias }) => ({ id, name, note: alias ?? kind }))}
          words={words}
          onWords={setWords}
          pending={found.words !== words.trim()}
          onAdd={add}
          onMake={(name) => void make(name)}
          onRemove={remove}
          beside={(tag) => (
            <label className="picked-main">
              <input
                type="radio"
                name="main-tag"
                checked={details.mainTagId === tag.id}
                onChange={() => onChange({ mainTagId: tag.id })}
              />
              main<span className="visually-hidden"> tag: {tag.name}</span>
            </label>
          )}
        />
      )}
    </Field>
  )
}

export function AddressFields({
  details,
  errors,
  onChange,
  onType,
  onLeave,
}: Part & { onType: (part: Partial<Details>) => void; onLeave: () => void }) {
  const known = Object.hasOwn(offeredLanguages, details.language)
  return (
    <>
      <Field label="Language" error={errors.language}>
        {(control) => (
          <select
            {...control}
            value={details.language}
            onChange={(event) => onChange({ language: event.target.value })}
          >
            {known ? null : <option value={details.language}>{details.language}</option>}
            {Object.entries(offeredLanguages).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label="Slug"
        hint="Its part of the address. It follows the headline until you change it."
        error={errors.slug}
      >
        {(control) => (
          <input
            {...control}
            dir="auto"
            spellCheck={false}
            value={details.slug}
            onChange={(event) => onType({ slug: event.target.value })}
            onBlur={onLeave}
          />
        )}
      </Field>
    </>
  )
}

const named = (ids: readonly string[], names: Names): Named[] =>
  ids.map((id) => ({ id, name: names.get(id) ?? 'Somebody unknown' }))
