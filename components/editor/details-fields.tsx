'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { useFound } from '#components/ui/use-found'
import { profiles } from '#lib/articles/labels'
import { isOffered, offeredLanguages } from '#lib/articles/languages'
import type { Profile } from '#lib/generated/prisma/enums'
import type { Details } from '#lib/revisions/details'
import { addTag } from '#lib/tags/actions'
import type { TagByWords } from '#lib/tags/queries'
import { type Named, PickedNames } from './picked-names.tsx'

type Names = ReadonlyMap<string, string>
type Part = { details: Details; errors: Record<string, string>; onChange: (part: Partial<Details>) => void }

export function PlaceFields({ details, errors, onChange, desks }: Part & { desks: readonly Named[] }) {
  const t = useTranslations('detailsPanel')
  const labels = useTranslations('labels')
  return (
    <>
      <Field label={t('profile')} error={errors.profile}>
        {(control) => (
          <select
            {...control}
            value={details.profile}
            onChange={(event) => onChange({ profile: event.target.value as Profile })}
          >
            {profiles.map((profile) => (
              <option key={profile} value={profile}>
                {labels(`profile.${profile}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('desk')} about="desk" error={errors.deskId}>
        {(control) => (
          <select
            {...control}
            value={details.deskId ?? ''}
            onChange={(event) => onChange({ deskId: event.target.value || null })}
          >
            <option value="">{t('noDesk')}</option>
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
  const t = useTranslations('detailsPanel')
  const [words, setWords] = useState('')
  const wanted = words.trim().toLowerCase()
  const found = people.filter((person) => wanted !== '' && person.name.toLowerCase().includes(wanted)).slice(0, 8)
  return (
    <Field label={t('authors')} about="author" error={errors.authorIds}>
      {(control) => (
        <PickedNames
          control={control}
          picked={named(details.authorIds, names, t('somebodyUnknown'))}
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
  const t = useTranslations('detailsPanel')
  const labels = useTranslations('labels')
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
    setRefused(answer?.ok ? null : (answer?.message ?? t('unreachable')))
    if (answer?.ok) add(answer.value)
  }
  const remove = (id: string) => {
    const tagIds = details.tagIds.filter((each) => each !== id)
    onChange({ tagIds, mainTagId: details.mainTagId === id ? (tagIds[0] ?? null) : details.mainTagId })
  }
  return (
    <Field label={t('tags')} about="mainTag" error={errors.tagIds ?? errors.mainTagId ?? refused ?? found.message}>
      {(control) => (
        <PickedNames
          control={control}
          picked={named(details.tagIds, names, t('somebodyUnknown'))}
          found={found.items.map(({ id, name, kind, alias }) => ({
            id,
            name,
            note: alias ?? labels(`tagKind.${kind}`),
          }))}
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
              {t.rich('main', { name: tag.name, hidden: (words) => <span className="visually-hidden">{words}</span> })}
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
  const t = useTranslations('detailsPanel')
  const labels = useTranslations('labels')
  const known = isOffered(details.language)
  return (
    <>
      <Field label={t('language')} error={errors.language}>
        {(control) => (
          <select
            {...control}
            value={details.language}
            onChange={(event) => onChange({ language: event.target.value })}
          >
            {known ? null : <option value={details.language}>{details.language}</option>}
            {offeredLanguages.map((code) => (
              <option key={code} value={code}>
                {labels(`language.${code}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('slug')} hint={t('slugHint')} error={errors.slug}>
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

const named = (ids: readonly string[], names: Names, unknown: string): Named[] =>
  ids.map((id) => ({ id, name: names.get(id) ?? unknown }))
