import { SlotWords, usePlaceName } from '#components/newsroom/fronts/slot-words'
import { useTranslations } from '#components/translations'
import type { NamedDifference } from '#lib/fronts/shown'
import styles from './fronts.module.css'

/** Place by place, what one state of a front has otherwise than another. */
export function DifferenceList({ differences }: { differences: readonly NamedDifference[] }) {
  const t = useTranslations('fronts')
  const placeName = usePlaceName()
  if (differences.length === 0) return <p className="hint">{t('same')}</p>
  return (
    <ul className={styles.differences}>
      {differences.map(({ from, to, ...place }) => (
        <li key={`${place.section} ${place.number}`}>
          {t.rich('difference', {
            place: placeName(place),
            from: () => (
              <del>
                <SlotWords named={from} />
              </del>
            ),
            to: () => (
              <ins>
                <SlotWords named={to} />
              </ins>
            ),
          })}
        </li>
      ))}
    </ul>
  )
}
