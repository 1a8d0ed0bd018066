import { When } from '#components/dates/when'
import { FrontName } from '#components/fronts/front-name'
import { useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import { IntentLink } from '#components/ui/intent-link'
import { frontPagePath } from '#lib/fronts/paths'
import type { FrontLine } from '#lib/fronts/shown'
import styles from './fronts.module.css'

/** Every front there is, with where it stands. */
export function FrontsPage({ fronts, now }: { fronts: FrontLine[]; now: Date }) {
  const t = useTranslations('fronts')
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
      </header>
      <p className="style-intro">{t('intro')}</p>
      {fronts.length === 0 ? (
        <p className="nothing">{t('none')}</p>
      ) : (
        <ul className="rows">
          {fronts.map(({ key, desk, live, unpublished, fallen, oldWords, next }) => (
            <li key={`${key.deskId} ${key.language}`}>
              <IntentLink href={frontPagePath(key)} data-row>
                <FrontName desk={desk} language={key.language} />
              </IntentLink>
              <p className="hint">
                <Dotted>
                  {[
                    live
                      ? t.rich('version', {
                          number: live.number,
                          name: live.by,
                          when: () => <When at={live.at} now={now} />,
                        })
                      : t('fillsItself'),
                    ...(unpublished ? [t('notYetPublished')] : []),
                    ...(next ? [t.rich('nextAt', { when: () => <When at={next} now={now} whole /> })] : []),
                  ]}
                </Dotted>
              </p>
              {live?.late ? <p className={styles.fallen}>{t('wentLate', { count: live.late })}</p> : null}
              {fallen > 0 ? <p className={styles.fallen}>{t('fallenCount', { count: fallen })}</p> : null}
              {oldWords > 0 ? <p className={styles.fallen}>{t('oldWordsCount', { count: oldWords })}</p> : null}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
