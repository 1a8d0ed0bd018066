import Link from 'next/link'
import { When } from '#components/dates/when'
import { BundleForm } from '#components/newsroom/bundles/bundle-form'
import { Decide } from '#components/newsroom/bundles/decide'
import { orderId } from '#components/newsroom/bundles/order-id'
import { PieceRow } from '#components/newsroom/bundles/piece-row'
import { PutIn } from '#components/newsroom/bundles/put-in'
import { Said } from '#components/newsroom/bundles/said'
import { Standing } from '#components/newsroom/bundles/standing'
import { useSentence, useTranslations } from '#components/translations'
import { Notice } from '#components/ui/notice'
import { reviewPath } from '#lib/articles/paths'
import type { ShownBundle } from '#lib/bundles/shown'
import type { State } from '#lib/generated/prisma/enums'
import { writtenIn } from '#lib/text/direction'
import styles from './bundles.module.css'

export type FoundPiece = { id: string; headline: string; language: string; state: State }

/** One bundle: where it stands, what holds it, its pieces in their order with what each lacks, and the decision about all of them. */
export function BundlePage({
  bundle,
  words,
  found,
  now,
}: {
  bundle: ShownBundle
  words: string
  found: FoundPiece[]
  now: Date
}) {
  const t = useTranslations('bundlesPage')
  const pages = useTranslations('articlePages')
  const sentence = useSentence()
  const { id, name, numbered, version, standing, scheduledFor, heldWhy, heldAt, by, members, mayChange, mayArrange } =
    bundle
  const next = members.find((member) => member?.state === 'in_review' && !member.out)
  return (
    <Said>
      <div className="page">
        <header className="page-head">
          <h1>
            <bdi>{name}</bdi>
          </h1>
          <div className="acts">
            <Standing standing={standing} />
            {next ? (
              <Link className="button" href={reviewPath(next.articleId)}>
                {t('reviewNext')}
              </Link>
            ) : null}
          </div>
        </header>
        <p className="hint">
          <bdi>{t('madeBy', { name: by })}</bdi>
        </p>
        {standing === 'held' ? (
          <Notice kind="stop" word={t('standing.held')}>
            {heldWhy ? (
              <p>
                <bdi>{sentence(heldWhy)}</bdi>
              </p>
            ) : null}
            <p className="hint">
              {heldWhy && heldAt ? t.rich('heldSince', { when: () => <When at={heldAt} now={now} zoned /> }) : null}{' '}
              {t('heldHelp')}
            </p>
          </Notice>
        ) : heldWhy ? (
          <Notice kind="info" word={t('heldBefore')}>
            <p>
              <bdi>{sentence(heldWhy)}</bdi>
            </p>
            <p className="hint">
              {heldAt ? t.rich('heldThen', { when: () => <When at={heldAt} now={now} zoned /> }) : null}
            </p>
          </Notice>
        ) : null}
        {scheduledFor && standing !== 'held' ? (
          <Notice kind="info" word={t('standing.scheduled')}>
            {t.rich('scheduledSays', { when: () => <When at={scheduledFor} now={now} zoned /> })}
          </Notice>
        ) : null}
        <Decide bundle={bundle} />
        <h2 id={orderId} tabIndex={-1}>
          {t('order')}
        </h2>
        {members.length === 0 ? <p className="nothing">{t('noPieces')}</p> : null}
        <ol className={`rows ${styles.pieces}`}>
          {members.map((member, at) => (
            <PieceRow
              // Only those that nobody may read here have no id; they keep their place in the order.
              key={member?.articleId ?? `place-${at}`}
              bundle={{ id, version, mayArrange }}
              member={member}
              part={at + 1}
              last={at === members.length - 1}
            />
          ))}
        </ol>
        {mayChange && !scheduledFor ? (
          <section className={styles.section}>
            <h2>{t('add')}</h2>
            <form className={styles.find}>
              <label className="visually-hidden" htmlFor="words">
                {t('find')}
              </label>
              <input id="words" name="words" type="search" dir="auto" placeholder={t('find')} defaultValue={words} />
              <button type="submit" className="button">
                {t('look')}
              </button>
            </form>
            {words !== '' && found.length === 0 ? <p className="nothing">{t('foundNone')}</p> : null}
            <ul className={`rows ${styles.found}`}>
              {found.map((piece) => (
                <li key={piece.id}>
                  <span {...writtenIn(piece.language)}>{piece.headline || pages('noHeadline')}</span>
                  <PutIn bundleId={id} articleId={piece.id} headline={piece.headline || pages('noHeadlineInline')} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {mayArrange ? (
          <section className={styles.section}>
            <h2>{t('settings')}</h2>
            <BundleForm key={version} fields={{ name, numbered }} saved={{ id, version }} />
          </section>
        ) : null}
      </div>
    </Said>
  )
}
