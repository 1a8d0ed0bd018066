'use client'

import { useRouter } from 'next/navigation'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from '#components/translations'
import { useAskBeforeLeaving, useAskBeforeLinks } from '#components/ui/ask-before-leaving'
import { Button } from '#components/ui/button'
import { IntentLink } from '#components/ui/intent-link'
import { libraryPath } from '#lib/media/address'
import styles from './media.module.css'
import { type UploadRow, useUploads } from './use-uploads.ts'

/** Where files are dropped or chosen, and a row for each that is on its way. */
export function SendFiles() {
  const t = useTranslations('mediaPage')
  const router = useRouter()
  const { rows, add, underWay, remove: forget, ...acts } = useUploads()
  const files = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  useAskBeforeLeaving(underWay)
  useAskBeforeLinks(underWay ? t('leave') : null)

  const done = rows.filter(({ state }) => state === 'done').length
  const notTaken = rows.filter(({ state }) => state === 'refused').length
  useEffect(() => {
    if (done > 0) router.refresh()
  }, [done, router])

  const onDrag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(event.type === 'dragover')
    if (event.type === 'drop') add([...event.dataTransfer.files])
  }
  const remove = (id: number) => {
    forget(id)
    files.current?.focus()
  }
  return (
    <section
      className={styles.send}
      data-over={over || undefined}
      aria-label={t('send')}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={onDrag}
    >
      <label>
        {t('choose')}{' '}
        <input
          ref={files}
          type="file"
          multiple
          onChange={(event) => {
            add([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </label>
      <span className="hint">{t('dropHere')}</span>
      {rows.length > 0 ? (
        <>
          <p role="status" className="hint">
            {t('progress', { done, all: rows.length })}
            {notTaken > 0 ? ` · ${t('notTaken', { count: notTaken })}` : ''}
          </p>
          <ul className={styles.rows}>
            {rows.map((row) => (
              <Row key={row.id} row={row} {...acts} remove={remove} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

type Act = (id: number) => void
type Acts = { again: Act; pause: Act; goOn: Act; remove: Act }

function Row({ row, again, pause, goOn, remove }: Acts & { row: UploadRow }) {
  const t = useTranslations('mediaPage')
  const { id, file, state } = row
  const name = file.name
  const act = (words: string, named: string, work: Act) => (
    <Button kind="quiet" aria-label={named} onClick={() => work(id)}>
      {words}
    </Button>
  )
  return (
    <li className={styles.row} data-state={state}>
      {state === 'done' ? (
        <IntentLink href={`${libraryPath}/${row.fileId}`}>
          <bdi>{file.name}</bdi>
        </IntentLink>
      ) : (
        <bdi className={styles.name}>{file.name}</bdi>
      )}
      <span className={styles.state}>{t(`state.${state}`, { part: 'part' in row ? row.part : 0 })}</span>
      <span className={styles.acts}>
        {/* One button, whose words change while it has the focus */}
        {state === 'sending'
          ? act(t('pause'), t('pauseNamed', { name }), pause)
          : state === 'paused'
            ? act(t('goOn'), t('goOnNamed', { name }), goOn)
            : state === 'unreachable' || state === 'stopped'
              ? act(t('again'), t('againNamed', { name }), again)
              : null}
        {state === 'reading' || state === 'done' ? null : act(t('remove'), t('removeNamed', { name }), remove)}
      </span>
      {'part' in row ? <progress value={row.part} aria-label={file.name} /> : null}
      {row.state === 'done' && row.alike ? (
        <span className={styles.why}>
          {t('looksLike')}{' '}
          <IntentLink href={`${libraryPath}/${row.alike.id}`}>
            <bdi>{row.alike.name}</bdi>
          </IntentLink>
        </span>
      ) : null}
      {'why' in row ? <span className={styles.why}>{row.why}</span> : null}
    </li>
  )
}
