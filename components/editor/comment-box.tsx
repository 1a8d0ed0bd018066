'use client'

import type { Editor } from '@tiptap/core'
import { Popover } from 'radix-ui'
import { useRef, useState } from 'react'
import { CommentForm } from '#components/comments/comment-form'
import { useTranslations } from '#components/translations'
import { pinnedRect } from './pinned-rect.ts'

/** The box at the selection in which a comment is begun. Escape leads back to the text, with the selection as it was. */
export function CommentBox({
  articleId,
  editor,
  onSave,
  onClose,
}: {
  articleId: string
  editor: Editor
  onSave: (text: string) => Promise<string | null>
  onClose: () => void
}) {
  const t = useTranslations('commentsPanel')
  const anchor = useRef({ getBoundingClientRect: () => pinnedRect(editor) })
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<string | null>(null)

  const send = async (text: string) => {
    setPending(true)
    const refused = await onSave(text).catch(() => t('unreachable'))
    setPending(false)
    setError(refused)
    if (refused === null) onClose()
  }
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          className="cite-box"
          aria-label={t('box')}
          side="bottom"
          align="start"
          sideOffset={8}
          collisionPadding={8}
          // Somebody who clicks beside the box has not given up what she wrote.
          onInteractOutside={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            editor.view.focus()
          }}
        >
          <CommentForm
            articleId={articleId}
            label={t('text')}
            send={t('send')}
            error={error}
            pending={pending}
            focused
            onSend={(text) => void send(text)}
            onLeave={onClose}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
