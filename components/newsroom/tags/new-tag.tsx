'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import type { TagKind } from '#lib/generated/prisma/enums'
import { addTag } from '#lib/tags/actions'
import { tagKindLabels, tagKinds } from '#lib/tags/labels'

export function NewTag() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        New tag
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="New tag">
        <NewTagForm onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function NewTagForm({ onClose }: { onClose: () => void }) {
  const router = useRouter()
  const { message, pending, run } = useAnswer()

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const aliases = String(form.get('aliases'))
      .split(',')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== '')
    const tag = { name: String(form.get('name')), kind: String(form.get('kind')) as TagKind, aliases }
    run(
      () => addTag({ ...tag, description: String(form.get('description')) }),
      ({ id }) => router.push(`/newsroom/tags/${id}`),
    )
  }

  return (
    <form method="post" onSubmit={onSubmit}>
      {message ? (
        <Notice kind="stop" word="Not made" live>
          {message}
        </Notice>
      ) : null}
      <Field label="Name">
        {(control) => <input {...control} name="name" dir="auto" autoComplete="off" maxLength={100} required />}
      </Field>
      <Field label="Kind">
        {(control) => (
          <select {...control} name="kind">
            {tagKinds.map((kind) => (
              <option key={kind} value={kind}>
                {tagKindLabels[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Other names" hint="With commas between them. The tag is found by each.">
        {(control) => <input {...control} name="aliases" dir="auto" autoComplete="off" />}
      </Field>
      <Field label="Description" hint="Readers see it on the tag’s page.">
        {(control) => <textarea {...control} name="description" dir="auto" maxLength={2000} />}
      </Field>
      <div className="dialog-foot">
        <Button kind="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" kind="primary" pending={pending}>
          Make the tag
        </Button>
      </div>
    </form>
  )
}
