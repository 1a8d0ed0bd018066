'use client'

import { useRouter } from 'next/navigation'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { newArticle } from '#lib/articles/actions'
import { offeredLanguages, profileLabels, profiles } from '#lib/articles/labels'
import { writingPath } from '#lib/articles/paths'
import type { Profile } from '#lib/generated/prisma/enums'

type Named = { id: string; name: string }

/** What has to be known before the first word; all of it can be changed later. */
export function NewArticle({ desks, deskId, language }: { desks: Named[]; deskId: string; language: string }) {
  const { message, pending, run } = useAnswer()
  const router = useRouter()

  const make = (form: FormData) =>
    run(
      () =>
        newArticle({
          profile: String(form.get('profile')) as Profile,
          deskId: String(form.get('deskId')) || null,
          language: String(form.get('language')),
        }),
      ({ id }) => router.push(writingPath(id)),
    )

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        make(new FormData(event.currentTarget))
      }}
    >
      <Field label="Kind">
        {(control) => (
          <select {...control} name="profile" ref={focusOnce}>
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
          <select {...control} name="deskId" defaultValue={deskId}>
            <option value="">No desk yet</option>
            {desks.map((desk) => (
              <option key={desk.id} value={desk.id}>
                {desk.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Language">
        {(control) => (
          <select {...control} name="language" defaultValue={language}>
            {Object.entries(offeredLanguages).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {message ? (
        <Notice kind="stop" word="Not made" live>
          {message}
        </Notice>
      ) : null}
      <Button kind="primary" type="submit" pending={pending}>
        Start writing
      </Button>
    </form>
  )
}

const focusOnce = (first: HTMLSelectElement | null) => first?.focus()
