'use client'

import { useState } from 'react'
import { Field } from '#components/ui/field'
import { PickedNames } from '#components/ui/picked-names'
import { offeredLanguages, profileLabels, profiles } from '#lib/articles/labels'
import type { Profile } from '#lib/generated/prisma/enums'
import type { Confirming } from '#lib/intake/confirming/confirming'
import { directionOf } from '#lib/text/direction'
import type { Choices, Part } from './part.ts'

/** What the draft will be: kind, desk, language and authors. */
export function ArticleFields({ state, onChange, desks, people }: Part & Choices) {
  const set = (part: Partial<Confirming>) => onChange((now) => ({ ...now, ...part }))
  const known = state.language === '' || Object.hasOwn(offeredLanguages, state.language)
  return (
    <section className="panel" id="piece" aria-label="The piece">
      <h2>The piece</h2>
      <Field label="Kind">
        {(control) => (
          <select
            {...control}
            value={state.profile}
            onChange={(event) => set({ profile: event.target.value as Profile })}
          >
            {profiles.map((profile) => (
              <option key={profile} value={profile}>
                {profileLabels[profile]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Desk">
        {(control) => (
          <select
            {...control}
            value={state.deskId ?? ''}
            onChange={(event) => set({ deskId: event.target.value || null })}
          >
            <option value="">No desk yet</option>
            {desks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Language">
        {(control) => (
          <select
            {...control}
            value={state.language}
            onChange={({ target }) => set({ language: target.value, dir: directionOf(target.value) })}
          >
            {state.language === '' ? <option value="">Choose the language</option> : null}
            {known ? null : <option value={state.language}>{state.language}</option>}
            {Object.entries(offeredLanguages).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <AuthorsField state={state} onSet={set} people={people} />
    </section>
  )
}

type Authors = { state: Confirming; onSet: (part: Partial<Confirming>) => void } & Pick<Choices, 'people'>

function AuthorsField({ state, onSet, people }: Authors) {
  const [words, setWords] = useState('')
  const wanted = words.trim().toLowerCase()
  const found = people.filter(({ name }) => wanted !== '' && name.toLowerCase().includes(wanted)).slice(0, 8)
  const picked = state.authorIds.map((id) => people.find((person) => person.id === id) ?? { id, name: 'Somebody' })
  return (
    <Field label="Authors">
      {(control) => (
        <PickedNames
          control={control}
          picked={picked}
          found={found}
          words={words}
          onWords={setWords}
          onAdd={({ id }) => onSet({ authorIds: [...state.authorIds, id] })}
          onRemove={(id) => onSet({ authorIds: state.authorIds.filter((each) => each !== id) })}
        />
      )}
    </Field>
  )
}
