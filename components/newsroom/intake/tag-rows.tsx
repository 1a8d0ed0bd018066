'use client'

import { useState } from 'react'
import { NameRow } from '#components/newsroom/intake/name-row'
import { type Choice, Combobox } from '#components/ui/combobox'
import { Field } from '#components/ui/field'
import { useFound } from '#components/ui/use-found'
import { type TagRow, takeTag } from '#lib/intake/confirming/confirming'
import { tagKindLabels } from '#lib/tags/labels'
import type { TagByWords } from '#lib/tags/queries'
import type { Part } from './part.ts'

const address = '/newsroom/tags/find'
const noteOf = ({ alias, kind }: TagByWords) => alias ?? tagKindLabels[kind]

/** The tags that are offered, known ones first; the choice of the main tag; and a field to add another. */
export function TagRows({ state, onChange }: Part) {
  const setTag = (index: number, part: Partial<TagRow>) =>
    onChange((now) => ({ ...now, tags: now.tags.map((row, at) => (at === index ? { ...row, ...part } : row)) }))
  const add = (row: TagRow) => onChange((now) => takeTag({ ...now, tags: [...now.tags, row] }, now.tags.length, true))
  const taken = state.tags.flatMap((row, index) => (row.taken ? [{ row, index }] : []))
  return (
    <section className="panel" id="tags" aria-label="Tags">
      <h2>Tags</h2>
      <ul className="rows">
        {state.tags.map((row, index) => (
          <NameRow
            // Rows come at the end only, and their names change.
            key={`tag ${String(index)}`}
            name={row.name}
            kind={row.kind}
            kinds={tagKindLabels}
            known={row.known !== null}
            taken={row.taken}
            address={address}
            noteOf={noteOf}
            onTaken={(wanted) => onChange((now) => takeTag(now, index, wanted))}
            onName={(name) => setTag(index, { name, known: null })}
            onKind={(kind) => setTag(index, { kind })}
            onKnown={(tag) => setTag(index, taking(tag))}
          />
        ))}
      </ul>
      <AddTag onAdd={add} />
      <Field label="Main tag">
        {(control) => (
          <select
            {...control}
            value={state.mainTag ?? ''}
            onChange={(event) =>
              onChange((now) => ({ ...now, mainTag: event.target.value === '' ? null : Number(event.target.value) }))
            }
          >
            <option value="">None yet</option>
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
  const [words, setWords] = useState('')
  const found = useFound<TagByWords>(words, address)
  const name = words.trim()
  const pending = found.words !== name
  const choices: (Choice & { row: TagRow })[] = found.items.map((tag) => ({
    key: tag.id,
    label: tag.name,
    note: noteOf(tag),
    row: taking(tag),
  }))
  if (name !== '' && !pending && !found.items.some((each) => each.name.toLowerCase() === name.toLowerCase()))
    choices.push({ key: 'new', label: `New: “${name}”`, row: { name, kind: 'topic', known: null, taken: true } })
  return (
    <Field label="Add a tag" error={found.message}>
      {(control) => (
        <Combobox
          {...control}
          words={words}
          onWords={setWords}
          choices={choices}
          pending={pending}
          placeholder="Type a few letters"
          onPick={({ row }) => {
            onAdd(row)
            setWords('')
          }}
        />
      )}
    </Field>
  )
}
