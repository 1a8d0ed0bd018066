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
import { newId } from '#lib/text/new-id'
import {
  type Composing,
  changed,
  composingFrom,
  empty,
  isEmpty,
  kept,
  refused,
  sent,
  type Typed,
  takenBack,
} from './composing.ts'
import { HeldEntries } from './held-entries.tsx'

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
  // What is typed while an answer is awaited is there when it comes.
  const latest = useRef(empty)
  const [{ typed, held }, setComposing] = useState(empty)
  const [said, setSaid] = useState('')
  const { message, fields, pending, run } = useAnswer()

  const become = (next: Composing) => {
    latest.current = next
    setComposing(next)
    if (isEmpty(next)) forget(place)
    else remember(place, JSON.stringify(next))
  }

  // Only the browser knows what was left here.
  useEffect(() => {
    latest.current = composingFrom(remembered(place))
    setComposing(latest.current)
  }, [place])

  const type = (change: Partial<Typed>) => {
    setSaid('')
    become(changed(latest.current, change))
  }

  const keep = (send: boolean) => {
    const { typed: words, id: before } = latest.current
    const id = before ?? newId(Date.now())
    setSaid('')
    become(sent(latest.current, id))
    text.current?.focus()
    const notKept = (why: string) => become(refused(latest.current, id, why))
    run(async (): Promise<Answer<string>> => {
      const made = await newEntry(coverageId, { ...words, id }).catch((error: unknown) => {
        notKept('')
        throw error
      })
      if (!made.ok) {
        notKept(made.message)
        // Beside the next one it says itself why, and its fields are no longer these.
        return latest.current.held.some((one) => one.id === id) ? { ok: true, value: '' } : made
      }
      become(kept(latest.current, id))
      if (!send) return { ok: true, value: t('kept') }
      const out = await sendEntry(id)
      if (!out.ok) return { ok: true, value: t('keptBut', { why: out.message }) }
      return { ok: true, value: out.value.state === 'published' ? t('published') : t('handedIn') }
    }, setSaid)
  }

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
      <HeldEntries
        held={held}
        onTakeBack={(id) => {
          become(takenBack(latest.current, id, newId(Date.now())))
          text.current?.focus()
        }}
      />
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
