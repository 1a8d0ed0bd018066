import { AudioLines, FileText } from 'lucide-react'
import { Picture } from '#components/newsroom/media/picture'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { libraryPath } from '#lib/media/address'
import type { ListedFile } from '#lib/media/queries'
import styles from './media.module.css'

/** Files as a grid of links; `j` and `k` go through them like through every list. */
export function FileGrid({ files }: { files: readonly ListedFile[] }) {
  const t = useTranslations('mediaPage')
  const uses = useTranslations('library')
  return (
    <ul className={styles.grid} aria-label={t('files')}>
      {files.map((file) => (
        <li key={file.id}>
          <IntentLink data-row className={styles.file} href={`${libraryPath}/${file.id}`}>
            <span className={styles.frame}>{file.form === 'image' ? <Picture {...file} /> : <Sign {...file} />}</span>
            <bdi className={styles.name}>{file.name}</bdi>
            <span className="hint">
              <Facts {...file} />
              {file.pieces > 0 ? ` · ${uses('pieces', { count: file.pieces })}` : null}
            </span>
          </IntentLink>
        </li>
      ))}
    </ul>
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
