import { MergeLink } from '#components/newsroom/media/merge-link'
import { SayPicture } from '#components/newsroom/media/say-picture'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { libraryPath } from '#lib/media/address'
import type { SamePicture } from '#lib/same-pictures/queries'
import styles from './media.module.css'

/** The files that are one picture with this one, and what they say otherwise of it. */
export function SamePictures({
  id,
  same,
  mayChange,
  mayMerge,
}: {
  id: string
  same: readonly SamePicture[]
  mayChange: boolean
  mayMerge: boolean
}) {
  const t = useTranslations('samePictures')
  const page = useTranslations('mediaPage')
  if (same.length === 0) return null
  return (
    <section aria-labelledby="same-pictures">
      <h3 id="same-pictures" className={styles.found}>
        {t('title')}
      </h3>
      <p className="hint">{t('hint')}</p>
      <ul className="rows">
        {same.map(({ id: otherId, name, trashed, differs }) => (
          <li key={otherId}>
            <p>
              <IntentLink href={`${libraryPath}/${otherId}`}>
                <bdi>{name}</bdi>
              </IntentLink>
              {trashed ? ` · ${t('trashed')}` : null}
            </p>
            <p className="hint">
              {differs.length > 0
                ? t('differs', { fields: differs.map((field) => page(field)).join(' · ') })
                : t('same')}
            </p>
            {mayChange ? <SayPicture id={id} other={{ id: otherId, name }} /> : null}
            {mayMerge && !trashed ? <MergeLink id={id} other={{ id: otherId, name }} /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
