'use client'

import { Paperclip } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { useAnswer } from '#components/ui/use-answer'
import { attachToAttribution } from '#lib/attachments/actions'
import type { ClaimAttribution, ClaimRow } from '#lib/claims/marked'
import type { Answer } from '#lib/errors'
import { AttachedFileItem } from './attached-file-item.tsx'
import { AttachmentDialog } from './attachment-dialog.tsx'

/** The files that bear an attribution out: chosen from the library, or dropped here on their way into it. */
export function AttachedFiles({
  attribution: { id, source, terms, files },
  mayWrite,
  onTook,
}: {
  attribution: ClaimAttribution
  mayWrite: boolean
  onTook: (row: ClaimRow) => void
}) {
  const t = useTranslations('attachments')
  const [choosing, setChoosing] = useState(false)
  const { pending, message, run } = useAnswer()
  const input = useRef<HTMLInputElement>(null)
  const attach = (fileId: string) => run(() => attachToAttribution(id, { fileId }), onTook)
  const send = (file: File | undefined) => {
    if (file) run(() => sent(id, file), onTook)
  }
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    send(event.dataTransfer.files[0])
  }
  if (!mayWrite && files.length === 0) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file that is dropped here can be chosen by the button as well
    <div className="attached-files" onDragOver={(event) => event.preventDefault()} onDrop={mayWrite ? drop : undefined}>
      {files.length > 0 ? (
        <ul aria-label={t('title')}>
          {files.map((file) => (
            <AttachedFileItem key={file.id} attached={file} terms={terms} mayWrite={mayWrite} onTook={onTook} />
          ))}
        </ul>
      ) : null}
      {mayWrite ? (
        <div className="claim-acts">
          <Button
            kind="quiet"
            pending={pending}
            aria-label={t('attachTo', { name: source.name })}
            onClick={() => setChoosing(true)}
          >
            <Paperclip aria-hidden size={14} /> {t('attach')}
          </Button>
          <Button kind="quiet" pending={pending} onClick={() => input.current?.click()}>
            {t('send')}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept="image/*,application/pdf"
            aria-label={t('send')}
            onChange={({ target }) => {
              send(target.files?.[0])
              target.value = ''
            }}
          />
        </div>
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
            attach(fileId)
          }}
        />
      ) : null}
    </div>
  )
}

/** Into the library first, and under the attribution once it is there. */
async function sent(attributionId: string, file: File): Promise<Answer<ClaimRow>> {
  const { sendPicture } = await import('./send-picture.ts')
  const arrived = await sendPicture(file, new AbortController().signal)
  if ('fileId' in arrived) return attachToAttribution(attributionId, { fileId: arrived.fileId })
  if (arrived.why === '') throw new Error('The file did not arrive.')
  return { ok: false, message: arrived.why }
}
