'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { ariaKeys, useKeyNames } from '#components/ui/modifier'
import { Notice } from '#components/ui/notice'
import { forget, remember, remembered } from '#components/ui/remembered'
import { useAnswer } from '#components/ui/use-answer'
import { newEntry, sendEntry } from '#lib/coverage/actions'
import type { Answer } from '#lib/errors'
import type { EntryRule } from '#lib/generated/prisma/enums'
import { type Typed, typedFrom } from './typed.ts'

const nothing: Typed = { headline: '', text: '', source: '' }
const sendKeys = 'Mod-Enter'

/** An entry in seconds: text, who says so, and out. What is typed stays on this device until the newsroom has it. */
export function Composer({
  coverageId,
  rule,
  sources,
}: {
  coverageId: string
  rule: EntryRule
  sources: readonly string[]
}) {
  const t = useTranslations('coverage')
  const keysOf = useKeyNames()
  const place = `entry-${coverageId}`
  const listId = useId()
  const text = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState(nothing)
  const [said, setSaid] = useState('')
  const { message, fields, pending, run } = useAnswer()

  // Only the browser knows what was left here.
  useEffect(() => setTyped(typedFrom(remembered(place)) ?? nothing), [place])

  const type = (change: Partial<Typed>) => {
    const next = { ...typed, ...change }
    setTyped(next)
    setSaid('')
    if (next.headline + next.text === '') forget(place)
    else remember(place, JSON.stringify(next))
  }

  const keep = (send: boolean) =>
    run(
      async (): Promise<Answer<string>> => {
        const made = await newEntry(coverageId, typed)
        if (!made.ok) return made
        forget(place)
        setTyped(nothing)
        if (!send) return { ok: true, value: t('kept') }
        const sent = await sendEntry(made.value.id)
        if (!sent.ok) return { ok: true, value: t('keptBut', { why: sent.message }) }
        return { ok: true, value: sent.value.state === 'published' ? t('published') : t('handedIn') }
      },
      (told) => {
        setSaid(told)
        text.current?.focus()
      },
    )

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (!pending) keep(true)
  }

  return (
    <form
      className="panel"
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault()
        keep(true)
      }}
    >
      <h2>{t('write')}</h2>
      <Field label={t('textLabel')} hint={t('textHint', { key: keysOf(sendKeys) })} error={fields.text}>
        {(control) => (
          <textarea
            {...control}
            ref={text}
            dir="auto"
            rows={4}
            value={typed.text}
            onChange={({ target }) => type({ text: target.value })}
          />
        )}
      </Field>
      <Field label={t('headlineLabel')} error={fields.headline}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            maxLength={300}
            value={typed.headline}
            onChange={({ target }) => type({ headline: target.value })}
          />
        )}
      </Field>
      <Field label={t('sourceLabel')} hint={t('sourceHint')} error={fields.source}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            list={listId}
            maxLength={200}
            autoComplete="off"
            value={typed.source}
            onChange={({ target }) => type({ source: target.value })}
          />
        )}
      </Field>
      <datalist id={listId}>
        {sources.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {message ? (
        <Notice kind="stop" word={t('notKept')} live>
          {message}
        </Notice>
      ) : null}
      <p role="status">{said}</p>
      <div className="acts">
        <Button kind="primary" type="submit" pending={pending} aria-keyshortcuts={ariaKeys(sendKeys)}>
          {rule === 'afterwards' ? t('send') : t('handIn')}
        </Button>
        <Button kind="quiet" pending={pending} onClick={() => keep(false)}>
          {t('keepDraft')}
        </Button>
      </div>
    </form>
  )
}
