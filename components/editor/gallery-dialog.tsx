'use client'

import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { FileSearch } from '#components/media/file-search'
import { useTranslations } from '#components/translations'
import { Dialog } from '#components/ui/dialog'
import type { FoundPicture } from '#lib/media/found'
import { added, mostInGallery, type TextGallery } from '#lib/text/gallery'
import { galleryAt, galleryChanges, putGallery } from '#lib/text/gallery-commands'
import { GalleryForm } from './gallery-form.tsx'
import './pictures.css'

type Props = { editor: Editor; open: boolean; onClose: () => void }

const empty: TextGallery = { caption: null, pictures: [] }

/** The pictures of a gallery, their words and their order: of a new one, or of the one that is selected. */
export function GalleryDialog({ editor, open, onClose }: Props) {
  const t = useTranslations('galleries')
  return (
    <Dialog open={open} onClose={onClose} title={t('title')}>
      <GallerySteps
        editor={editor}
        onDone={() => {
          onClose()
          editor.commands.focus()
        }}
      />
    </Dialog>
  )
}

function GallerySteps({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = useTranslations('galleries')
  const [before] = useState(() => galleryAt(editor.state))
  const [gallery, setGallery] = useState(before ?? empty)
  const [adding, setAdding] = useState(false)
  const [said, setSaid] = useState('')

  // The words of the library come first; what is changed of them here is changed in this piece alone.
  const choose = ({ id, name, alt, decorative }: FoundPicture) => {
    const { pictures } = gallery
    if (pictures.some(({ file }) => file === id)) return setSaid(t('alreadyIn', { file: name }))
    if (pictures.length >= mostInGallery) return setSaid(t('full', { most: mostInGallery }))
    const picture = { file: id, alt: decorative ? '' : alt || null, caption: null, placement: null }
    setGallery({ ...gallery, pictures: added(pictures, picture) })
    setSaid(t('addedOne', { file: name, number: pictures.length + 1 }))
  }

  const save = (after: TextGallery) => {
    // Where somebody took the gallery out meanwhile, it is put in anew: what was done here is not lost.
    const steps = before && galleryAt(editor.state) ? galleryChanges(before, after) : [putGallery(after)]
    for (const step of steps) step(editor.state, editor.view.dispatch, editor.view)
    onDone()
  }

  if (adding)
    return (
      <>
        <h3>{t('addTitle')}</h3>
        <p role="status">{said || t('inIt', { count: gallery.pictures.length })}</p>
        <FileSearch
          onChoose={choose}
          back={t('done')}
          onCancel={() => {
            setAdding(false)
            setSaid('')
          }}
        />
      </>
    )
  return (
    <GalleryForm
      gallery={gallery}
      isNew={before === null}
      onChange={setGallery}
      onAdd={() => setAdding(true)}
      onSave={save}
      onCancel={onDone}
    />
  )
}
