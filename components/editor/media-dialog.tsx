'use client'

import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { FileSearch } from '#components/media/file-search'
import { useTranslations } from '#components/translations'
import { Dialog } from '#components/ui/dialog'
import { message } from '#lib/messages/message'
import type { TextMedia } from '#lib/text/media'
import { changeMedia, mediaAt, putMedia } from '#lib/text/media-commands'
import { MediaForm } from './media-form.tsx'
import { sayOnceStill } from './said.ts'
import './pictures.css'

type Props = { editor: Editor; form: TextMedia['form']; open: boolean; onClose: () => void }

/** A recording or a document of the library and what is said of it here: for a new one, or for the one that is selected. */
export function MediaDialog({ editor, form, open, onClose }: Props) {
  const t = useTranslations('pieceMedia')
  return (
    <Dialog open={open} onClose={onClose} title={t(`title.${form}`)}>
      <MediaSteps
        editor={editor}
        form={form}
        onDone={() => {
          onClose()
          editor.commands.focus()
        }}
      />
    </Dialog>
  )
}

function MediaSteps({ editor, form, onDone }: { editor: Editor; form: TextMedia['form']; onDone: () => void }) {
  const [selected] = useState(() => {
    const media = mediaAt(editor.state)
    return media?.form === form ? media : null
  })
  const [media, setMedia] = useState<TextMedia | null>(selected)
  if (!media)
    return (
      <FileSearch
        form={form}
        onCancel={onDone}
        onChoose={({ id }) =>
          setMedia(
            form === 'sound' ? { form, file: id, title: null, transcript: null } : { form, file: id, title: null },
          )
        }
      />
    )
  return (
    <MediaForm
      media={media}
      isNew={selected === null}
      onCancel={onDone}
      onSave={(said) => {
        const { state, view } = editor
        const isThere = selected !== null && changeMedia(selected, said)(state, view.dispatch)
        const isAnew = !isThere && putMedia(said)(state, view.dispatch) && selected !== null
        onDone()
        if (isAnew) sayOnceStill(editor, message(`pieceMedia.putAnew.${form}`))
      }}
    />
  )
}
