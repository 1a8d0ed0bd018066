import type { Metadata } from 'next'
import { CitedIn } from '#components/newsroom/sources/cited-in'
import { getTranslations } from '#components/translations/server'
import { orNotFound, requestLanguage, requireActor } from '#lib/auth/request'
import { datesFor } from '#lib/dates/newsroom'
import { webAddress } from '#lib/site/claims'
import { source } from '#lib/sources/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('sourcePages'))('one'),
})

export default async function SourcePage({ params }: PageProps<'/newsroom/sources/[id]'>) {
  const actor = await requireActor()
  const { name, kind, description, url, reliability, createdAt, createdBy, citedIn } = await orNotFound(
    source(actor, (await params).id),
  )
  const t = await getTranslations('sourcePages')
  const labels = await getTranslations('labels')
  const dates = datesFor(await requestLanguage())
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
          <CitedIn articles={citedIn} />
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
        </section>
      </div>
    </div>
  )
}
