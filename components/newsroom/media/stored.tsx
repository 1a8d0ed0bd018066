import { useTranslations } from '#components/translations'
import type { MediaForm } from '#lib/generated/prisma/enums'
import { libraryPath } from '#lib/media/address'
import styles from './media.module.css'

/** A sound to be heard, whose first byte is sent when somebody plays it; a document to be saved. */
export function Stored({ id, form, name }: { id: string; form: MediaForm; name: string }) {
  const t = useTranslations('mediaPage')
  const path = `${libraryPath}/${id}/file`
  if (form === 'image') return null
  if (form === 'document')
    return (
      <a className={`button ${styles.stored}`} href={path} download>
        {t('saveDocument')}
      </a>
    )
  return (
    // biome-ignore lint/a11y/useMediaCaption: what a recording says stands in the piece that shows it; here nobody has written it down yet.
    <audio className={styles.stored} controls preload="none" src={path} aria-label={t('listen', { name })} />
  )
}
