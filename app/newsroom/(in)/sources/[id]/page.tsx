import type { Metadata } from 'next'
import { Snapshots } from '#components/newsroom/sources/snapshots'
import { CitedIn } from '#components/sources/cited-in'
import { getTranslations } from '#components/translations/server'
import { orNotFound, requestLanguage, requireActor } from '#lib/auth/request'
import { dayOf } from '#lib/dates/day-of'
import { datesFor } from '#lib/dates/newsroom'
import { source } from '#lib/sources/queries'
import { snapshotShown } from '#lib/sources/shown'
import { webAddress } from '#lib/text/web-address'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('sourcePages'))('one'),
})

export default async function SourcePage({ params }: PageProps<'/newsroom/sources/[id]'>) {
  const actor = await requireActor()
  const { id, name, kind, description, url, reliability, createdAt, createdBy, citedIn, snapshots } = await orNotFound(
    source(actor, (await params).id),
  )
  const t = await getTranslations('sourcePages')
  const labels = await getTranslations('labels')
  const language = await requestLanguage()
  const dates = datesFor(language)
  const address = webAddress(url)
  return (
    <div className="page">
      <header className="page-head">
        <h1>
          <bdi>{name}</bdi>
        </h1>
      </header>
      <div className="columns">
        <section className="panel" aria-labelledby="cited">
          <h2 id="cited">{t('citedIn')}</h2>
          <CitedIn cited={citedIn} />
        </section>
        <section className="panel" aria-labelledby="about">
          <h2 id="about">{t('about')}</h2>
          {description ? <p>{description}</p> : null}
          <p>
            {t('kindAndReliability', {
              kind: labels(`sourceKind.${kind}`),
              code: reliability,
              meaning: t(`reliabilityInline.${reliability}`),
            })}
          </p>
          {address ? (
            <p>
              <a href={address} rel="noopener noreferrer">
                {new URL(address).hostname}
              </a>
            </p>
          ) : null}
          <p className="hint">
            {createdBy
              ? t('sinceBy', { day: dates.day(createdAt), name: createdBy.name })
              : t('since', { day: dates.day(createdAt) })}
          </p>
          <h2 id="kept">{t('keptDocuments')}</h2>
          <Snapshots
            sourceId={id}
            snapshots={snapshots.map(snapshotShown(language))}
            today={dayOf(new Date()).toISOString().slice(0, 10)}
          />
        </section>
      </div>
    </div>
  )
}
