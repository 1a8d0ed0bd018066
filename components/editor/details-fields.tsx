'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { type Named, PickedNames } from '#components/ui/picked-names'
import { useFound } from '#components/ui/use-found'
import type { Details } from '#lib/revisions/details'
import { addTag } from '#lib/tags/actions'
import type { TagByWords } from '#lib/tags/queries'
import { directionOf } from '#lib/text/direction'
import type { SlugAhead } from './use-slug-ahead.ts'

type Part = { details: Details; errors: Record<string, string>; onChange: (part: Partial<Details>) => void }

/** The first tag is the main one until another is said to be. */
export function TagsField({
  details,
  errors,
  onChange,
  names,
  onName,
}: Part & { names: ReadonlyMap<string, string>; onName: (tag: Named) => void }) {
  const t = useTranslations('detailsPanel')
  const fields = useTranslations('articleFields')
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
    <Field label={fields('tags')} about="mainTag" error={errors.tagIds ?? errors.mainTagId ?? refused ?? found.message}>
      {(control) => (
        <PickedNames
          control={control}
          picked={details.tagIds.map((id) => ({ id, name: names.get(id) ?? fields('somebodyUnknown') }))}
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

/** Shows what the headline makes of it until it is typed into. What is typed is saved when the field is left. */
export function SlugField({
  details,
  errors,
  ahead,
  onType,
  onLeave,
}: Pick<Part, 'details' | 'errors'> & {
  /** What it becomes with the next submission; null once it follows no headline any more */
  ahead: SlugAhead | null
  onType: (part: Partial<Details>) => void
  onLeave: () => void
}) {
  const t = useTranslations('detailsPanel')
  const fields = useTranslations('articleFields')
  const hint = ahead?.numbered
    ? t.rich('slugNumbered', { slug: () => <bdi>{ahead.slug}</bdi> })
    : t(ahead ? 'slugFollows' : 'slugHint')
  return (
    <Field label={fields('slug')} hint={hint} error={errors.slug}>
      {(control) => (
        <input
          {...control}
          dir={directionOf(details.language)}
          spellCheck={false}
          placeholder={ahead ? t('slugFromHeadline') : undefined}
          value={ahead?.slug ?? details.slug}
          onChange={(event) => onType({ slug: event.target.value })}
          onBlur={onLeave}
        />
      )}
    </Field>
  )
}
