'use client'

import { useEffect, useRef, useState } from 'react'
import { BulkFields, type Filled, nothingFilled } from '#components/newsroom/media/bulk-fields'
import { LeftFiles } from '#components/newsroom/media/left-files'
import { namedPeople } from '#components/newsroom/media/people-field'
import type { Chosen } from '#components/newsroom/media/selection'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { changeFiles, seeBulkEdit } from '#lib/bulk-edits/actions'
import type { BulkEdited } from '#lib/bulk-edits/bulk-edited'
import type { BulkChange } from '#lib/bulk-edits/input'
import type { BulkPreview } from '#lib/bulk-edits/queries'
import type { Licence } from '#lib/generated/prisma/enums'

type Given = { open: boolean; files: readonly Chosen[]; onClose: () => void; onDone: (edited: BulkEdited) => void }

/** Changes several files together: what is to change, then what that does to how many, then the change. */
export function BulkEdit({ open, files, onClose, onDone }: Given) {
  const t = useTranslations('bulkEdits')
  return (
    <Dialog open={open} onClose={onClose} title={t('title', { count: files.length })}>
      <Steps files={files} onClose={onClose} onDone={onDone} />
    </Dialog>
  )
}

function Steps({ files, onClose, onDone }: Omit<Given, 'open'>) {
  const t = useTranslations('bulkEdits')
  const ui = useTranslations('ui')
  const library = useTranslations('library')
  const [filled, setFilled] = useState<Filled>(nothingFilled)
  const [preview, setPreview] = useState<BulkPreview | null>(null)
  const { message, fields, pending, run, forget } = useAnswer()
  // What it does is read before it is done.
  const said = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (preview) said.current?.focus()
  }, [preview])
  const chosen = files.map(({ id, version }) => ({ id, version }))
  const change = changeOf(filled)
  const problem = message ? (
    <Notice kind="stop" live word={library('notDone')}>
      {message}
    </Notice>
  ) : null

  if (preview)
    return (
      <>
        <div role="status" ref={said} tabIndex={-1}>
          <p>
            <strong>{t('preview', { count: preview.changed })}</strong>
          </p>
          {preview.same > 0 ? <p>{t('same', { count: preview.same })}</p> : null}
          {preview.approvals > 0 ? <Notice kind="warn">{t('approvals', { count: preview.approvals })}</Notice> : null}
          {preview.barred > 0 ? <Notice kind="warn">{t('barred', { count: preview.barred })}</Notice> : null}
          <LeftFiles left={preview.left} />
        </div>
        {problem}
        <div className="dialog-foot">
          <Button
            kind="quiet"
            onClick={() => {
              forget()
              setPreview(null)
            }}
          >
            {t('back')}
          </Button>
          {preview.changed > 0 ? (
            <Button kind="primary" pending={pending} onClick={() => run(() => changeFiles(chosen, change), onDone)}>
              {t('make', { count: preview.changed })}
            </Button>
          ) : null}
        </div>
      </>
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        run(() => seeBulkEdit(chosen, change), setPreview)
      }}
    >
      <p className="hint">{t('text')}</p>
      <BulkFields filled={filled} errors={fields} onChange={setFilled} />
      {problem}
      <div className="dialog-foot">
        <Button kind="quiet" onClick={onClose}>
          {ui('cancel')}
        </Button>
        <Button type="submit" kind="primary" pending={pending}>
          {t('see')}
        </Button>
      </div>
    </form>
  )
}

const changeOf = ({ ticked, values, addTags, removeTags, addPeople, removePeople }: Filled): BulkChange => ({
  set: {
    ...(ticked.has('credit') ? { credit: values.credit } : {}),
    ...(ticked.has('copyright') ? { copyright: values.copyright } : {}),
    ...(ticked.has('licence') ? { licence: values.licence as Licence | '' } : {}),
    ...(ticked.has('rightsUntil') ? { rightsUntil: values.rightsUntil } : {}),
  },
  addTagIds: addTags.map(({ id }) => id),
  removeTagIds: removeTags.map(({ id }) => id),
  addPeople: namedPeople(addPeople),
  removePeople: namedPeople(removePeople),
})
