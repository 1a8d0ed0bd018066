import { When } from '#components/dates/when'
import { DifferenceList } from '#components/newsroom/fronts/difference-list'
import { HaveBack } from '#components/newsroom/fronts/have-back'
import { useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import { frontPreviewPath } from '#lib/fronts/paths'
import type { FrontShown, FrontVersionShown } from '#lib/fronts/shown'
import styles from './fronts.module.css'

/** Every version that readers had, the newest first, with what it had otherwise than the one before. */
export function FrontHistory({ front: { key, live, history, mayChange }, now }: { front: FrontShown; now: Date }) {
  const t = useTranslations('fronts')
  return (
    <section className="panel" aria-labelledby="history">
      <h2 id="history">{t('history')}</h2>
      {history.length === 0 ? (
        <p className="hint">{t('noHistory')}</p>
      ) : (
        <ol className="rows" reversed>
          {history.map((version) => (
            <li key={version.number}>
              <div className={styles.line}>
                <div>
                  <strong>{t('versionTitle', { number: version.number })}</strong>
                  <p className="hint">
                    <Made version={version} now={now} />
                  </p>
                </div>
                <div className="acts">
                  <a
                    className="button"
                    data-kind="quiet"
                    href={frontPreviewPath(key, version.number)}
                    target="_blank"
                    rel="noreferrer"
                  >
                    {t('preview')}
                    <span className="visually-hidden">: {t('versionTitle', { number: version.number })}</span>
                  </a>
                  {mayChange && version.number !== live ? <HaveBack frontKey={key} number={version.number} /> : null}
                </div>
              </div>
              <details>
                <summary>{t('differs', { count: version.differences.length })}</summary>
                <DifferenceList differences={version.differences} />
              </details>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Made({ version: { act, by, at, former, late }, now }: { version: FrontVersionShown; now: Date }) {
  const t = useTranslations('fronts')
  const when = () => <When at={at} now={now} whole />
  const made =
    act === 'restored'
      ? t.rich('act.restored', { name: by, former: former ?? 0, when })
      : t.rich(act === 'undone' ? 'act.undone' : act === 'wentOut' ? 'act.wentOut' : 'act.published', {
          name: by,
          when,
        })
  return <Dotted>{[made, ...(late ? [<strong key="late">{t('wentLate', { count: late })}</strong>] : [])]}</Dotted>
}
