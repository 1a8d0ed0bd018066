'use client'

import { type FormEvent, useRef } from 'react'
import { useTranslations } from '#components/translations'
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
  const t = useTranslations('tagPages')
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
      {aliases.length === 0 ? <p className="nothing">{t('ownNameOnly')}</p> : null}
      <ul className="rows">
        {aliases.map((alias) => (
          <li key={alias.id}>
            <bdi>{alias.name}</bdi>{' '}
            {change ? (
              <Button kind="quiet" disabled={pending} onClick={() => run(() => removeAlias(tagId, alias.id))}>
                {t.rich('takeAway', {
                  name: alias.name,
                  hidden: (words) => <span className="visually-hidden">{words}</span>,
                })}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {change ? (
        <form method="post" ref={form} onSubmit={onSubmit}>
          <Field label={t('anotherName', { name })} error={message}>
            {(control) => <input {...control} name="alias" dir="auto" autoComplete="off" maxLength={100} required />}
          </Field>
          <Button type="submit" pending={pending}>
            {t('addName')}
          </Button>
        </form>
      ) : null}
    </>
  )
}
