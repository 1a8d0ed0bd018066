'use client'

import { type FormEvent, useRef } from 'react'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { useAnswer } from '#components/ui/use-answer'
import { addAlias, removeAlias } from '#lib/tags/actions'

type Alias = { id: string; name: string }

/** The aliases of a tag. */
export function TagNames({
  tagId,
  name,
  aliases,
  change,
}: {
  tagId: string
  name: string
  aliases: readonly Alias[]
  change: boolean
}) {
  const { message, pending, run } = useAnswer()
  const form = useRef<HTMLFormElement>(null)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const alias = String(new FormData(event.currentTarget).get('alias'))
    run(
      () => addAlias(tagId, alias),
      () => form.current?.reset(),
    )
  }
  return (
    <>
      {aliases.length === 0 ? <p className="nothing">It is found by its own name only.</p> : null}
      <ul className="rows">
        {aliases.map((alias) => (
          <li key={alias.id}>
            <span dir="auto">{alias.name}</span>{' '}
            {change ? (
              <Button kind="quiet" disabled={pending} onClick={() => run(() => removeAlias(tagId, alias.id))}>
                Take away<span className="visually-hidden"> {alias.name}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {change ? (
        <form method="post" ref={form} onSubmit={onSubmit}>
          <Field label={`Another name of ${name}`} error={message}>
            {(control) => <input {...control} name="alias" dir="auto" autoComplete="off" maxLength={100} required />}
          </Field>
          <Button type="submit" pending={pending}>
            Add the name
          </Button>
        </form>
      ) : null}
    </>
  )
}
