'use client'

import { useState } from 'react'
import { NameRow } from '#components/newsroom/intake/name-row'
import { useTranslations } from '#components/translations'
import { type Choice, Combobox } from '#components/ui/combobox'
import { Field } from '#components/ui/field'
import { useFound } from '#components/ui/use-found'
import { TagKind } from '#lib/generated/prisma/enums'
import { type TagRow, takeTag } from '#lib/intake/confirming/confirming'
import type { TagByWords } from '#lib/tags/queries'
import type { Part } from './part.ts'

const address = '/newsroom/tags/find'
const kinds = Object.values(TagKind)

function useKindName() {
  const labels = useTranslations('labels')
  return (kind: TagKind) => labels(`tagKind.${kind}`)
}

/** The tags that are offered, known ones first; the choice of the main tag; and a field to add another. */
export function TagRows({ state, onChange }: Part) {
  const t = useTranslations('importPage')
  const fields = useTranslations('articleFields')
  const kindName = useKindName()
  const setTag = (index: number, part: Partial<TagRow>) =>
    onChange((now) => ({ ...now, tags: now.tags.map((row, at) => (at === index ? { ...row, ...part } : row)) }))
  const add = (row: TagRow) => onChange((now) => takeTag({ ...now, tags: [...now.tags, row] }, now.tags.length, true))
  const taken = state.tags.flatMap((row, index) => (row.taken ? [{ row, index }] : []))
  return (
    <section className="panel" id="tags" aria-label={fields('tags')}>
      <h2>{fields('tags')}</h2>
      <ul className="rows">
        {state.tags.map((row, index) => (
          <NameRow
            // Rows come at the end only, and their names change.
            key={`tag ${String(index)}`}
            name={row.name}
            kind={row.kind}
            kinds={kinds}
            kindName={kindName}
            known={row.known !== null}
            taken={row.taken}
            address={address}
            noteOf={({ alias, kind }: TagByWords) => alias ?? kindName(kind)}
            onTaken={(wanted) => onChange((now) => takeTag(now, index, wanted))}
            onName={(name) => setTag(index, { name, known: null })}
            onKind={(kind) => setTag(index, { kind })}
            onKnown={(tag) => setTag(index, taking(tag))}
          />
        ))}
      </ul>
      <AddTag onAdd={add} />
      <Field label={fields('mainTag')}>
        {(control) => (
          <select
            {...control}
            value={state.mainTag ?? ''}
            onChange={(event) =>
              onChange((now) => ({ ...now, mainTag: event.target.value === '' ? null : Number(event.target.value) }))
            }
          >
            <option value="">{t('noMainTag')}</option>
            {taken.map(({ row, index }) => (
              <option key={`main ${String(index)}`} value={index}>
                {row.name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </section>
  )
}

const taking = ({ id, name, kind }: TagByWords): TagRow => ({ known: { id, name, kind }, name, kind, taken: true })

function AddTag({ onAdd }: { onAdd: (row: TagRow) => void }) {
  const t = useTranslations('importPage')
  const ui = useTranslations('ui')
  const kindName = useKindName()
  const [words, setWords] = useState('')
  const found = useFound<TagByWords>(words, address)
  const name = words.trim()
  const pending = found.words !== name
  const choices: (Choice & { row: TagRow })[] = found.items.map((tag) => ({
    key: tag.id,
    label: tag.name,
    note: tag.alias ?? kindName(tag.kind),
    row: taking(tag),
  }))
  if (name !== '' && !pending && !found.items.some((each) => each.name.toLowerCase() === name.toLowerCase()))
    choices.push({ key: 'new', label: ui('newName', { name }), row: { name, kind: 'topic', known: null, taken: true } })
  return (
    <Field label={t('addTag')} error={found.message}>
      {(control) => (
        <Combobox
          {...control}
          words={words}
          onWords={setWords}
          choices={choices}
          pending={pending}
          placeholder={ui('typeLetters')}
          onPick={({ row }) => {
            onAdd(row)
            setWords('')
          }}
        />
      )}
    </Field>
  )
}
