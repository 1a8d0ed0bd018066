'use client'

import { useState } from 'react'
import { FileSearch } from '#components/media/file-search'
import { useTranslations } from '#components/translations'
import { Dialog } from '#components/ui/dialog'
import { useAsked } from '#components/ui/use-asked'
import { type LeadPicture, usualParts } from '#lib/media/lead'
import type { PictureToLead } from '#lib/media/picture-to-lead'
import { LeadForm } from './lead-form.tsx'

type Props = {
  lead: LeadPicture | null
  open: boolean
  onClose: () => void
  onChoose: (lead: LeadPicture) => void
}

/** Two steps: which picture of the library, and what is said of it and shown of it here. */
export function LeadDialog({ lead, open, onClose, onChoose }: Props) {
  const fields = useTranslations('articleFields')
  return (
    <Dialog open={open} onClose={onClose} title={fields('lead')} wide>
      <Steps lead={lead} onDone={onClose} onChoose={onChoose} />
    </Dialog>
  )
}

function Steps({
  lead,
  onDone,
  onChoose,
}: {
  lead: LeadPicture | null
  onDone: () => void
  onChoose: Props['onChoose']
}) {
  const t = useTranslations('leadPicture')
  const [file, setFile] = useState(lead?.file ?? null)
  const asked = useAsked<PictureToLead>(file ?? '', `/newsroom/media/${file}/lead`, 0)
  if (file === null) return <FileSearch onChoose={({ id }) => setFile(id)} onCancel={onDone} />
  const answer = asked?.words === file ? asked.answer : undefined
  if (answer === undefined) return <p role="status">{t('looking')}</p>
  if (!answer?.ok) return <p role="alert">{answer?.message ?? t('notRead')}</p>
  return (
    <LeadForm
      key={file}
      picture={answer.value}
      lead={lead?.file === file ? lead : fresh(answer.value)}
      now={lead}
      onAnother={() => setFile(null)}
      onCancel={onDone}
      onSave={onChoose}
    />
  )
}

/** The words of the library come first; what is changed of them here is changed in this piece alone. */
function fresh({ id, alt, decorative, cuts }: PictureToLead): LeadPicture {
  return { file: id, alt: decorative ? '' : alt || null, caption: null, parts: usualParts(cuts) }
}
