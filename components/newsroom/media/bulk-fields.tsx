'use client'

import { type People, PeopleField, peopleError } from '#components/newsroom/media/people-field'
import { type Named, TagsField } from '#components/newsroom/media/record-fields'
import { useTranslations } from '#components/translations'
import { Licence } from '#lib/generated/prisma/enums'
import styles from './media.module.css'

const settable = ['credit', 'copyright', 'licence', 'rightsUntil'] as const
type Settable = (typeof settable)[number]

export type Filled = {
  ticked: ReadonlySet<Settable>
  values: Readonly<Record<Settable, string>>
  addTags: readonly Named[]
  removeTags: readonly Named[]
  addPeople: People
  removePeople: People
}
const nobody: People = { picked: [], typed: '' }
export const nothingFilled: Filled = {
  ticked: new Set(),
  values: { credit: '', copyright: '', licence: '', rightsUntil: '' },
  addTags: [],
  removeTags: [],
  addPeople: nobody,
  removePeople: nobody,
}

/** What can be changed of several files; a field that is not ticked leaves them as they are. */
export function BulkFields({
  filled,
  errors,
  onChange,
}: {
  filled: Filled
  errors: Readonly<Record<string, string>>
  onChange: (filled: Filled) => void
}) {
  const t = useTranslations('bulkEdits')
  const page = useTranslations('mediaPage')
  const labels = useTranslations('labels')
  const tick = (name: Settable, on: boolean) => {
    const ticked = new Set(filled.ticked)
    if (on) ticked.add(name)
    else ticked.delete(name)
    onChange({ ...filled, ticked })
  }
  const write = (name: Settable, value: string) => onChange({ ...filled, values: { ...filled.values, [name]: value } })
  const control = (name: Settable) => {
    const given = {
      value: filled.values[name],
      'aria-label': page(name),
      'aria-invalid': errors[`change.set.${name}`] ? (true as const) : undefined,
      onChange: (event: { target: { value: string } }) => write(name, event.target.value),
    }
    if (name === 'rightsUntil') return <input type="date" {...given} />
    if (name !== 'licence') return <input dir="auto" maxLength={200} {...given} />
    return (
      <select {...given}>
        <option value="">{page('notKnown')}</option>
        {Object.values(Licence).map((licence) => (
          <option key={licence} value={licence}>
            {labels(`licence.${licence}`)}
          </option>
        ))}
      </select>
    )
  }
  return (
    <>
      {settable.map((name) => (
        <div key={name} className={styles.settable}>
          <label className="choice">
            <input
              type="checkbox"
              checked={filled.ticked.has(name)}
              onChange={(event) => tick(name, event.target.checked)}
            />
            {page(name)}
          </label>
          {filled.ticked.has(name) ? control(name) : null}
        </div>
      ))}
      {(['addTags', 'removeTags'] as const).map((name) => (
        <TagsField
          key={name}
          label={t(name)}
          picked={filled[name]}
          error={undefined}
          onPick={(picked) => onChange({ ...filled, [name]: picked })}
        />
      ))}
      {(['addPeople', 'removePeople'] as const).map((name) => (
        <PeopleField
          key={name}
          label={t(name)}
          people={filled[name]}
          error={peopleError(errors, `change.${name}`)}
          makes={name === 'addPeople'}
          onChange={(people) => onChange({ ...filled, [name]: people })}
        />
      ))}
    </>
  )
}
