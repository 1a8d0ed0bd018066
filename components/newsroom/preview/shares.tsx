'use client'

import { Moment } from '#components/dates/moment'
import { ShareDialog } from '#components/newsroom/preview/share-dialog'
import { useTranslations } from '#components/translations'
import { AsksFirst } from '#components/ui/asks-first'
import { Button } from '#components/ui/button'
import { Dotted } from '#components/ui/dotted'
import type { ShownMoment } from '#lib/dates/shown'
import { endShare } from '#lib/shares/actions'
import type { Share } from '#lib/shares/share'
import styles from './preview.module.css'

export type ShownShare = Omit<Share, 'madeAt' | 'expiresAt' | 'endedAt' | 'lastOpenedAt'> & {
  made: ShownMoment
  expires: ShownMoment
  ended: ShownMoment | null
  lastOpened: ShownMoment | null
}

/** Who outside the newsroom may see the draft, by a link; and the way to make one. */
export function Shares({
  articleId,
  revision,
  shares,
  mayShare,
}: {
  articleId: string
  revision: number | null
  shares: ShownShare[]
  mayShare: boolean
}) {
  const t = useTranslations('previewPage')
  return (
    <section className="panel" aria-labelledby="shares">
      <h2 id="shares">{t('shares')}</h2>
      <p className="hint">{t('sharesHint')}</p>
      {mayShare ? (
        <div className={styles.make}>
          <ShareDialog articleId={articleId} revision={revision} />
        </div>
      ) : null}
      {shares.length === 0 ? (
        <p>{t('noShares')}</p>
      ) : (
        <ul className="rows">
          {shares.map((share) => (
            <li key={share.id} className={styles.line}>
              <ShareWords share={share} />
              {mayShare && share.ended === null && share.standing !== 'expired' ? <EndShare share={share} /> : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function ShareWords({ share }: { share: ShownShare }) {
  const t = useTranslations('previewPage')
  const { name, revision, standing, madeBy, made, expires, ended, endedBy, opened, lastOpened, mayComment } = share
  const moment = (shown: ShownMoment) => () => <Moment shown={shown} />
  const stands =
    ended && endedBy
      ? t.rich('ended', { name: endedBy, when: moment(ended) })
      : standing === 'stopped'
        ? t('stopped')
        : t.rich(standing === 'expired' ? 'expired' : 'expires', { when: moment(expires) })
  return (
    <div>
      <bdi>{name}</bdi>
      <div className="hint">
        <Dotted>
          {[
            revision === null ? t('asItStands') : t('ofRevision', { number: revision }),
            stands,
            lastOpened ? t.rich('opened', { count: opened, when: moment(lastOpened) }) : t('neverOpened'),
            t.rich('madeBy', { name: madeBy, when: moment(made) }),
            ...(mayComment ? [t('takesComments')] : []),
          ]}
        </Dotted>
      </div>
    </div>
  )
}

function EndShare({ share: { id, name } }: { share: ShownShare }) {
  const t = useTranslations('previewPage')
  return (
    <AsksFirst
      title={t('endQuestion', { name })}
      says={t('endSays')}
      act={t('end')}
      work={() => endShare(id)}
      then={() => {}}
    >
      {(ask) => (
        <Button aria-label={t('endThis', { name })} onClick={ask}>
          {t('end')}
        </Button>
      )}
    </AsksFirst>
  )
}
