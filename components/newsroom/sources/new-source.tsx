'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import type { Reliability, SourceKind } from '#lib/generated/prisma/enums'
import { addSource } from '#lib/sources/actions'
import { kindLabels, reliabilityLabels, sourceKinds } from '#lib/sources/labels'
import type { FoundSource } from '#lib/sources/queries'

/** A source that nobody has cited yet. Asks first when there is one of a similar name. */
export function NewSource() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        New source
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="New source">
        <SourceForm onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function SourceForm({ onClose }: { onClose: () => void }) {
  const router = useRouter()
  const [near, setNear] = useState<FoundSource[]>([])
  const { message, fields, pending, run } = useAnswer()

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const said = (name: string) => String(form.get(name) ?? '')
    const source = {
      kind: said('kind') as SourceKind,
      name: said('name'),
      url: said('url'),
      description: said('description'),
      reliability: said('reliability') as Reliability,
      differsFrom: near.map(({ id }) => id),
    }
    run(
      () => addSource(source),
      (answer) => ('near' in answer ? setNear([...near, ...answer.near]) : router.push(pathTo(answer.made.id))),
    )
  }

  return (
    <form onSubmit={onSubmit}>
      {message && Object.keys(fields).length === 0 ? (
        <Notice kind="stop" word="Not made" live>
          {message}
        </Notice>
      ) : null}
      {near.length > 0 ? <Similar sources={near} /> : null}
      <Field label="Name" error={fields.name}>
        {(control) => <input {...control} name="name" dir="auto" maxLength={200} required />}
      </Field>
      <Field label="Kind">
        {(control) => (
          <select {...control} name="kind">
            {sourceKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindLabels[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Web address" error={fields.url}>
        {(control) => <input {...control} name="url" dir="ltr" inputMode="url" />}
      </Field>
      <Field label="Who or what it is" error={fields.description}>
        {(control) => <textarea {...control} name="description" dir="auto" />}
      </Field>
      <Field label="Reliability">
        {(control) => (
          <select {...control} name="reliability" defaultValue="F">
            {Object.entries(reliabilityLabels).map(([letter, words]) => (
              <option key={letter} value={letter}>
                {letter} · {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="dialog-foot">
        <Button onClick={onClose}>Cancel</Button>
        <Button kind="primary" type="submit" pending={pending}>
          {near.length > 0 ? 'It is another one: make it' : 'Make the source'}
        </Button>
      </div>
    </form>
  )
}

const pathTo = (id: string) => `/newsroom/sources/${id}`

function Similar({ sources }: { sources: FoundSource[] }) {
  return (
    <Notice kind="warn" word="Is it one of these?" live>
      <ul className="rows">
        {sources.map(({ id, name, kind }) => (
          <li key={id}>
            <a href={pathTo(id)}>{name}</a> <span className="hint">{kindLabels[kind]}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
