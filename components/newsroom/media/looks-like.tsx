import { MergeLink } from '#components/newsroom/media/merge-link'
import { Picture } from '#components/newsroom/media/picture'
import { SayPicture } from '#components/newsroom/media/say-picture'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { libraryPath } from '#lib/media/address'
import type { Alike } from '#lib/media/queries'
import styles from './media.module.css'

/** Other pictures of the library that look like this one. */
export function LooksLike({
  id,
  alike,
  mayChange,
  mayMerge,
}: {
  id: string
  alike: readonly Alike[]
  mayChange: boolean
  mayMerge: boolean
}) {
  const t = useTranslations('mediaPage')
  if (alike.length === 0) return null
  return (
    <>
      <h3 className={styles.found}>{t('alike')}</h3>
      <p className="hint">{t('alikeHint')}</p>
      <ul className={styles.grid}>
        {alike.map((one) => (
          <li key={one.id}>
            <IntentLink className={styles.file} href={`${libraryPath}/${one.id}`}>
              <span className={styles.frame}>
                <Picture {...one} />
              </span>
              <bdi className={styles.name}>{one.name}</bdi>
              {one.width && one.height ? (
                <span className="hint">{t('widthHeight', { width: one.width, height: one.height })}</span>
              ) : null}
            </IntentLink>
            {mayChange ? <SayPicture id={id} other={one} same /> : null}
            {mayMerge ? <MergeLink id={id} other={one} /> : null}
          </li>
        ))}
      </ul>
    </>
  )
}
