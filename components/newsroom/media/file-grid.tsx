import { AudioLines, FileText } from 'lucide-react'
import { When } from '#components/dates/when'
import { FileRows } from '#components/newsroom/media/file-rows'
import { Picture } from '#components/newsroom/media/picture'
import { useTranslations } from '#components/translations'
import type { ListedFile } from '#lib/media/listed-file'

/** Files to open and to select, as tiles or as a list; `j` and `k` go through them like through every list. */
export function FileGrid({ files }: { files: readonly ListedFile[] }) {
  const t = useTranslations('mediaPage')
  const uses = useTranslations('library')
  const labels = useTranslations('labels')
  const now = new Date()
  return (
    <FileRows
      heads={[t('one'), t('about'), t('licence'), uses('use'), t('sent')]}
      rows={files.map((file) => {
        const pieces = file.pieces > 0 ? uses('pieces', { count: file.pieces }) : null
        return {
          id: file.id,
          version: file.version,
          name: file.name,
          picture: file.form === 'image' ? <Picture {...file} /> : <Sign {...file} />,
          facts: (
            <>
              <Facts {...file} />
              {pieces ? ` · ${pieces}` : null}
            </>
          ),
          columns: [
            <Facts key="about" {...file} />,
            file.licence ? labels(`licence.${file.licence}`) : t('notKnown'),
            pieces,
            <When key="sent" at={file.createdAt} now={now} />,
          ],
        }
      })}
    />
  )
}

function Sign({ form }: ListedFile) {
  return form === 'sound' ? <AudioLines aria-hidden size={32} /> : <FileText aria-hidden size={32} />
}

function Facts({ form, alt, decorative, credit, duration, pages }: ListedFile) {
  const t = useTranslations('mediaPage')
  if (form === 'sound') return t('seconds', { count: Math.round((duration ?? 0) / 1000) })
  if (form === 'document') return t('pages', { count: pages ?? 1 })
  if (alt === '' && !decorative) return t('noAlt')
  return credit ? <bdi>{credit}</bdi> : t('noCredit')
}
