import type { Metadata } from 'next'
import { CitedIn } from '#components/newsroom/sources/cited-in'
import { orNotFound, requireActor } from '#lib/auth/request'
import { dates } from '#lib/dates/newsroom'
import { webAddress } from '#lib/site/claims'
import { kindLabels, reliabilityLabels } from '#lib/sources/labels'
import { source } from '#lib/sources/queries'

export const metadata: Metadata = { title: 'Source' }

export default async function SourcePage({ params }: PageProps<'/newsroom/sources/[id]'>) {
  const actor = await requireActor()
  const { name, kind, description, url, reliability, createdAt, createdBy, citedIn } = await orNotFound(
    source(actor, (await params).id),
  )
  const address = webAddress(url)
  return (
    <div className="page">
      <header className="page-head">
        <h1 dir="auto">{name}</h1>
      </header>
      <div className="columns">
        <section className="panel" aria-labelledby="cited">
          <h2 id="cited">Cited in</h2>
          <CitedIn articles={citedIn} />
        </section>
        <section className="panel" aria-labelledby="about">
          <h2 id="about">About</h2>
          {description ? <p dir="auto">{description}</p> : null}
          <p>
            {kindLabels[kind]}. Reliability {reliability}: {reliabilityLabels[reliability].toLowerCase()}.
          </p>
          {address ? (
            <p>
              <a href={address} rel="noopener noreferrer">
                {new URL(address).hostname}
              </a>
            </p>
          ) : null}
          <p className="hint">
            Here since {dates.day(createdAt)}
            {createdBy ? `, by ${createdBy.name}` : ''}
          </p>
        </section>
      </div>
    </div>
  )
}
