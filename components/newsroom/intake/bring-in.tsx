'use client'

import { type DragEvent, type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { FileRows } from '#components/newsroom/intake/file-rows'
import { useSentence, useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { readFile, readPasted } from '#lib/intake/actions'
import type { Offer } from '#lib/intake/confirming/offer'
import { documentEndings } from '#lib/intake/documents/limits'
import { longestPage, whyTooMuch } from '#lib/intake/limits'
import styles from './intake.module.css'
import { useFileDrafts } from './use-file-drafts.ts'

/** The first step: a text is pasted, or files are chosen or dropped. A single plain text is read like a paste; any other file becomes a draft. */
export function BringIn({
  text,
  onText,
  onRead,
  onForward,
}: {
  text: string
  onText: (text: string) => void
  onRead: (offer: Offer, file: string) => void
  /** Back to what was read before; null where nothing was */
  onForward: (() => void) | null
}) {
  const t = useTranslations('importPage')
  const { message, pending, run } = useAnswer()
  const [tooMuch, setTooMuch] = useState<string | null>(null)
  const sentence = useSentence()
  const [over, setOver] = useState(false)
  // The field is the browser's own, so that words pasted before the page woke up are there.
  const field = useRef<HTMLTextAreaElement>(null)
  // The page that the words were copied from says what its headline is and what stands around the piece.
  const page = useRef<{ text: string; html: string } | null>(null)
  const drafts = useFileDrafts()
  const [awake, setAwake] = useState(false)
  useEffect(() => setAwake(true), [])

  const readText = () => {
    const pasted = field.current?.value ?? ''
    onText(pasted)
    const beyond = whyTooMuch({ characters: pasted.length })
    const why = pasted.trim() === '' ? t('textMissing') : beyond && sentence(beyond)
    setTooMuch(why)
    if (!why)
      run(
        () => readPasted(pasted, htmlOf(page.current, pasted)),
        (offer) => onRead(offer, ''),
      )
  }
  const take = (file: File | undefined) => {
    if (!file || pending) return
    const why = whyTooMuch({ bytes: file.size })
    setTooMuch(why && sentence(why))
    if (why) return
    const form = new FormData()
    form.set('file', file)
    run(
      () => readFile(form),
      ({ raw, ...offer }) => {
        onText(raw)
        onRead(offer, file.name)
      },
    )
  }
  const takeAll = (files: readonly File[]) => {
    const [only, ...more] = files
    if (only && more.length === 0 && /\.(txt|text)$/i.test(only.name)) take(only)
    else drafts.add(files)
  }
  const onDrop = (event: DragEvent) => {
    setOver(false)
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    takeAll([...event.dataTransfer.files])
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    readText()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return
    event.preventDefault()
    readText()
  }
  const refused = tooMuch ?? message

  return (
    <form
      method="post"
      className={styles.bring}
      data-over={over || undefined}
      onSubmit={onSubmit}
      onDrop={onDrop}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
    >
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>
      {refused ? (
        <Notice kind="stop" word={t('notRead')} live>
          {refused}
        </Notice>
      ) : null}
      <Field label={t('text')} hint={t('textHint')}>
        {(control) => (
          <textarea
            {...control}
            className={styles.paste}
            dir="auto"
            ref={field}
            defaultValue={text}
            onChange={(event) => onText(event.target.value)}
            onKeyDown={onKeyDown}
            onPaste={({ clipboardData }) => {
              page.current = { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') }
            }}
          />
        )}
      </Field>
      <div className={styles.foot}>
        <Button type="submit" kind="primary" pending={pending} disabled={!awake} title={t('readKeys')}>
          {pending ? t('reading') : t('read')}
        </Button>
        <label className={`button ${styles.file}`}>
          {t('chooseFile')}
          <input
            type="file"
            accept={documentEndings}
            multiple
            disabled={pending}
            aria-describedby="files-hint"
            onChange={(event) => {
              takeAll([...(event.target.files ?? [])])
              event.target.value = ''
            }}
          />
        </label>
        {onForward ? (
          <Button kind="quiet" onClick={onForward}>
            {t('forward')}
          </Button>
        ) : null}
      </div>
      <p id="files-hint" className={`hint ${styles.filesHint}`}>
        {t('files.hint')}
      </p>
      <FileRows rows={drafts.rows} onAgain={drafts.again} />
    </form>
  )
}

/** Only while the words that came with it are still the text. */
function htmlOf(page: { text: string; html: string } | null, text: string): string | null {
  const same = (one: string, other: string) => one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim()
  return page && page.html !== '' && page.html.length <= longestPage && same(page.text, text) ? page.html : null
}
