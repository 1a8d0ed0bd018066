'use client'

import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { FileSearch } from '#components/media/file-search'
import { useTranslations } from '#components/translations'
import { Dialog } from '#components/ui/dialog'
import type { FoundPicture } from '#lib/media/found'
import { message } from '#lib/messages/message'
import type { TextPicture } from '#lib/text/picture'
import { changePicture, pictureAt, putPicture } from '#lib/text/picture-commands'
import { PictureForm } from './picture-form.tsx'
import { sayOnceStill } from './said.ts'
import './pictures.css'

type Props = { editor: Editor; open: boolean; onClose: () => void }

/** A picture of the library and what is said of it here: for a new one, or for the one that is selected. */
export function PictureDialog({ editor, open, onClose }: Props) {
  const t = useTranslations('pictures')
  return (
    <Dialog open={open} onClose={onClose} title={t('title')}>
      <PictureSteps
        editor={editor}
        onDone={() => {
          onClose()
          editor.commands.focus()
        }}
      />
    </Dialog>
  )
}

type Begun = { picture: TextPicture; credit: string | null; isNew: boolean }

function PictureSteps({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const [begun, setBegun] = useState<Begun | null>(() => {
    const picture = pictureAt(editor.state)
    return picture && { picture, credit: null, isNew: false }
  })
  // The words of the library come first; what is changed of them here is changed in this piece alone.
  const choose = ({ id, alt, decorative, credit }: FoundPicture) =>
    setBegun({
      picture: { caption: null, placement: null, file: id, alt: decorative ? '' : alt || null },
      credit,
      isNew: true,
    })
  if (!begun) return <FileSearch onChoose={choose} onCancel={onDone} />
  return (
    <PictureForm
      key={begun.picture.file}
      {...begun}
      onCancel={onDone}
      onSave={(picture) => {
        const { state, view } = editor
        const isThere = !begun.isNew && changePicture(begun.picture, picture)(state, view.dispatch)
        const isAnew = !isThere && putPicture(picture)(state, view.dispatch) && !begun.isNew
        onDone()
        if (isAnew) sayOnceStill(editor, message('pictures.putAnew'))
      }}
    />
  )
}
