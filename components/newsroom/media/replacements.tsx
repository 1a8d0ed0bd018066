import { When } from '#components/dates/when'
import { useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import type { Replacement } from '#lib/replacing/queries'
import styles from './media.module.css'

/** When other bytes were put behind this file, and by whom. */
export function Replacements({ replacements }: { replacements: readonly Replacement[] }) {
  const t = useTranslations('library')
  const now = new Date()
  if (replacements.length === 0) return null
  return (
    <>
      <h3 className={styles.found}>{t('replacements')}</h3>
      <ul className="rows">
        {replacements.map(({ id, at, by, pages }) => (
          <li key={id}>
            <Dotted>{[<When key="at" at={at} now={now} whole />, by, t('onPages', { count: pages })]}</Dotted>
          </li>
        ))}
      </ul>
    </>
  )
}
