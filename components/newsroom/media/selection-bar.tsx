'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { BulkEdit } from '#components/newsroom/media/bulk-edit'
import { LeftFiles } from '#components/newsroom/media/left-files'
import { type Chosen, useSelection } from '#components/newsroom/media/selection'
import { TrashTogether } from '#components/newsroom/media/trash-together'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { undoChangeOfFiles } from '#lib/bulk-edits/actions'
import type { Answer } from '#lib/errors'
import type { LeftOut } from '#lib/media/left-out'
import { haveFilesBack, undoThrowingAway } from '#lib/trash/actions'
import styles from './media.module.css'

/** What was done with the selection; `undo` takes it back where that is possible. */
export type Done = { says: string; left: readonly LeftOut[]; undo?: () => Promise<Answer<Done>> }

/** What can be done with the files that are selected, and what came of it. It stays in sight while there are any. */
export function SelectionBar({ files, trash }: { files: readonly Chosen[]; trash: boolean }) {
  const t = useTranslations('bulkEdits')
  const library = useTranslations('library')
  const router = useRouter()
  const { selected, set, clear } = useSelection()
  const [asks, setAsks] = useState<'change' | 'trash' | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const { message, pending, run, forget } = useAnswer()
  // The button that had the focus goes with the selection.
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (done) told.current?.focus()
  }, [done])
  // Of those in sight the version that is in sight.
  const shown = new Map(files.map((file) => [file.id, file]))
  const chosen = [...selected.values()].map((file) => shown.get(file.id) ?? file)
  const elsewhere = chosen.filter(({ id }) => !shown.has(id)).length
  const finish = (what: Done) => {
    setAsks(null)
    setDone(what)
    clear()
    router.refresh()
  }
  const said = async <T,>(answer: Promise<Answer<T>>, says: (value: T) => Done): Promise<Answer<Done>> => {
    const given = await answer
    return given.ok ? { ok: true, value: says(given.value) } : given
  }
  const undoTrash = (at: string) =>
    said(undoThrowingAway(at), (count) => ({ says: library('undone', { count }), left: [] }))
  const undoChange = (id: string) =>
    said(undoChangeOfFiles(id), ({ back, left }) => ({ says: t('undone', { count: back }), left }))

  return (
    <>
      {done ? (
        <div ref={told} tabIndex={-1}>
          <Notice kind="ok" live>
            {done.says}{' '}
            {done.undo ? (
              <Button kind="quiet" pending={pending} onClick={() => done.undo && run(done.undo, finish)}>
                {library('undo')}
              </Button>
            ) : null}
          </Notice>
          <LeftFiles left={done.left} />
        </div>
      ) : null}
      {message ? (
        <Notice kind="stop" live word={library('notDone')}>
          {message}
        </Notice>
      ) : null}
      <section className={styles.bar} aria-label={t('selection')} data-on={chosen.length > 0 || undefined}>
        <p role="status">
          {chosen.length > 0 ? t('selected', { count: chosen.length }) : null}
          {elsewhere > 0 ? ` · ${t('elsewhere', { count: elsewhere })}` : null}
        </p>
        <Button kind="quiet" onClick={() => set(files, true)}>
          {t('all')}
        </Button>
        {chosen.length > 0 ? (
          <>
            <Button kind="quiet" onClick={clear}>
              {t('none')}
            </Button>
            {trash ? (
              <Button
                pending={pending}
                onClick={() =>
                  run(
                    () =>
                      said(haveFilesBack(chosen.map(({ id }) => id)), ({ back, left }) => ({
                        says: library('undone', { count: back }),
                        left,
                      })),
                    finish,
                  )
                }
              >
                {t('haveBack')}
              </Button>
            ) : (
              <>
                <Button onClick={() => setAsks('change')}>{t('change')}</Button>
                <Button kind="danger" onClick={() => setAsks('trash')}>
                  {library('throwAway')}
                </Button>
              </>
            )}
          </>
        ) : null}
      </section>
      <BulkEdit
        open={asks === 'change'}
        files={chosen}
        onClose={() => setAsks(null)}
        onDone={({ id, changed, left }) => {
          forget()
          finish({ says: t('preview', { count: changed }), left, undo: () => undoChange(id) })
        }}
      />
      <TrashTogether
        open={asks === 'trash'}
        files={chosen}
        onClose={() => setAsks(null)}
        onDone={({ at, thrown, left }) => {
          forget()
          finish({ says: library('thrown', { count: thrown }), left, undo: () => undoTrash(at) })
        }}
      />
    </>
  )
}
