'use client'

import { useTranslations } from '#components/translations'
import { useAskBeforeLeaving, useAskBeforeLinks } from '#components/ui/ask-before-leaving'
import { Button } from '#components/ui/button'
import { IntentLink } from '#components/ui/intent-link'
import { writingPath } from '#lib/articles/paths'
import { documentLimits } from '#lib/intake/documents/limits'
import styles from './files.module.css'
import { isUnderWay, type FileRow as Row } from './use-file-drafts.ts'

/** The files of this page, a row each: how far it is, the draft that it became with what was left out, or why it did not. */
export function FileRows({ rows, onAgain }: { rows: readonly Row[]; onAgain: (id: number) => void }) {
  const t = useTranslations('importPage')
  const underWay = rows.some(isUnderWay)
  useAskBeforeLeaving(underWay)
  useAskBeforeLinks(underWay ? t('files.leave') : null)
  if (rows.length === 0) return null
  const done = rows.filter((row) => !isUnderWay(row)).length
  return (
    <section className={styles.files} aria-labelledby="files">
      <h2 id="files">{t('files.title')}</h2>
      <p role="status" className="hint">
        {t('files.progress', { done, all: rows.length })}
      </p>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <FileRow key={row.id} row={row} onAgain={() => onAgain(row.id)} />
        ))}
      </ul>
    </section>
  )
}

function FileRow({ row, onAgain }: { row: Row; onAgain: () => void }) {
  const t = useTranslations('importPage')
  const why = row.state === 'refused' ? row.why : whyOf(row.state, t)
  return (
    <li className={styles.row} data-state={row.state}>
      <bdi className={styles.name}>{row.file.name}</bdi>
      <span className={styles.state}>{stateOf(row, t)}</span>
      {row.state === 'sending' ? (
        <progress className={styles.progress} value={row.part} aria-label={row.file.name} />
      ) : null}
      {row.state === 'done' ? (
        <>
          <IntentLink className={styles.link} href={writingPath(row.articleId)}>
            {row.headline ? <bdi>{row.headline}</bdi> : t('files.noHeadline')}
          </IntentLink>
          <Notes notes={row.notes} />
        </>
      ) : null}
      {why ? <span className={styles.why}>{why}</span> : null}
      {row.state === 'unreachable' ? (
        <Button kind="quiet" onClick={onAgain}>
          {t('files.again')}
        </Button>
      ) : null}
    </li>
  )
}

function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}

type Words = ReturnType<typeof useTranslations<'importPage'>>

function stateOf(row: Row, t: Words): string {
  if (row.state === 'sending') return t('files.sending', { part: row.part })
  if (row.state === 'waiting') return t('files.waiting')
  if (row.state === 'reading') return t('files.reading')
  return row.state === 'done' ? t('files.done') : t('files.refused')
}

function whyOf(state: Row['state'], t: Words): string | null {
  if (state === 'unreachable') return t('files.unreachable')
  return state === 'tooLarge' ? t('files.tooLarge', { most: documentLimits.file / 1_000_000 }) : null
}
