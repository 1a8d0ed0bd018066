'use client'

import { useState } from 'react'
import { FileSearch } from '#components/media/file-search'
import { useTranslations } from '#components/translations'
import { Dialog } from '#components/ui/dialog'
import { SelectField } from '#components/ui/select-field'
import './pictures.css'

/** Chooses a picture or a document of the library. */
export function AttachmentDialog({ onChoose, onClose }: { onChoose: (fileId: string) => void; onClose: () => void }) {
  const t = useTranslations('attachments')
  const [form, setForm] = useState<'image' | 'document'>('image')
  return (
    <Dialog open onClose={onClose} title={t('attach')}>
      <SelectField
        label={t('kind')}
        value={form}
        onChange={({ target }) => setForm(target.value === 'document' ? 'document' : 'image')}
        options={[
          ['image', t('picture')],
          ['document', t('document')],
        ]}
      />
      <FileSearch key={form} form={form} onCancel={onClose} onChoose={({ id }) => onChoose(id)} />
    </Dialog>
  )
}
