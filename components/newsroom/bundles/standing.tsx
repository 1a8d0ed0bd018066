import { useTranslations } from '#components/translations'
import type { BundleStanding } from '#lib/bundles/shown'
import styles from './bundles.module.css'

/** Where a bundle stands, as a word with a dot. */
export function Standing({ standing }: { standing: BundleStanding }) {
  const t = useTranslations('bundlesPage')
  return (
    <span className={styles.standing} data-standing={standing}>
      {t(`standing.${standing}`)}
    </span>
  )
}
