import { When } from '#components/dates/when'
import { Standing } from '#components/newsroom/bundles/standing'
import { useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import { IntentLink } from '#components/ui/intent-link'
import { bundlePath } from '#lib/bundles/paths'
import type { ListedBundle } from '#lib/bundles/queries'
import styles from './bundles.module.css'

/** Every bundle that one may see, the newest first. */
export function BundleRows({ bundles, now }: { bundles: ListedBundle[]; now: Date }) {
  const t = useTranslations('bundlesPage')
  return (
    <ul className={`rows ${styles.bundles}`}>
      {bundles.map(({ id, name, standing, scheduledFor, pieces, waiting }) => (
        <li key={id}>
          <IntentLink href={bundlePath(id)} data-row>
            <bdi>{name}</bdi>
          </IntentLink>
          <Standing standing={standing} />
          <p className="hint">
            <Dotted>
              {[
                t('pieces', { count: pieces }),
                waiting > 0 && waiting < pieces ? t('notOut', { count: waiting }) : null,
              ]}
            </Dotted>
            {scheduledFor ? (
              <> · {t.rich('goesOut', { when: () => <When at={scheduledFor} now={now} zoned /> })}</>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  )
}
