'use client'

import type { Editor } from '@tiptap/core'
import { Paperclip } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { useAnswer } from '#components/ui/use-answer'
import { attachToAttribution } from '#lib/attachments/actions'
import type { ClaimAttribution, ClaimRow } from '#lib/claims/marked'
import { AttachedFileItem } from './attached-file-item.tsx'
import { AttachmentDialog } from './attachment-dialog.tsx'
import { FilesOnTheWay } from './files-on-the-way.tsx'
import { evidenceActs } from './sent-evidence.ts'

/** The files that bear an attribution out: chosen from the library, or dropped here on their way into it. */
export function AttachedFiles({
  attribution: { id, source, terms, files },
  editor,
  mayWrite,
  onTook,
}: {
  attribution: ClaimAttribution
  /** With the files that are on their way; null where none can be added */
  editor: Editor | null
  mayWrite: boolean
  onTook: (row: ClaimRow) => void
}) {
  const t = useTranslations('attachments')
  const [choosing, setChoosing] = useState(false)
  const { pending, message, run } = useAnswer()
  const input = useRef<HTMLInputElement>(null)
  const attach = (fileId: string) => attachToAttribution(id, { fileId })
  const send = (given: FileList | null) => {
    if (editor && given) evidenceActs(editor.state)?.send(id, [...given], attach, onTook)
  }
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    send(event.dataTransfer.files)
  }
  const mayAdd = mayWrite && editor !== null
  if (!mayAdd && files.length === 0) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file that is dropped here can be chosen by the button as well
    <div className="attached-files" onDragOver={(event) => event.preventDefault()} onDrop={mayAdd ? drop : undefined}>
      {files.length > 0 ? (
        <ul aria-label={t('title')}>
          {files.map((file) => (
            <AttachedFileItem key={file.id} attached={file} terms={terms} mayWrite={mayWrite} onTook={onTook} />
          ))}
        </ul>
      ) : null}
      {mayAdd ? (
        <>
          <FilesOnTheWay editor={editor} of={(attributionId) => attributionId === id} />
          <div className="claim-acts">
            <Button
              kind="quiet"
              pending={pending}
              aria-label={t('attachTo', { name: source.name })}
              onClick={() => setChoosing(true)}
            >
              <Paperclip aria-hidden size={14} /> {t('attach')}
            </Button>
            <Button kind="quiet" onClick={() => input.current?.click()}>
              {t('send')}
            </Button>
            <input
              ref={input}
              type="file"
              hidden
              multiple
              accept="image/*,application/pdf"
              aria-label={t('send')}
              onChange={({ target }) => {
                send(target.files)
                target.value = ''
              }}
            />
          </div>
        </>
      ) : null}
      {message ? (
        <p className="field-error" role="alert">
          {message}
        </p>
      ) : null}
      {choosing ? (
        <AttachmentDialog
          onClose={() => setChoosing(false)}
          onChoose={(fileId) => {
            setChoosing(false)
            run(() => attach(fileId), onTook)
          }}
        />
      ) : null}
    </div>
  )
}
