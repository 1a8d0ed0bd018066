import { deskPath } from '#lib/site/addresses'
import type { Card } from '#lib/site/card'
import type { Front as FrontData } from '#lib/site/front/arrange'
import { ownWords } from '#lib/site/languages'
import { site } from '#lib/site/site'
import { Empty } from './empty.tsx'
import { Label } from './label.tsx'
import { Languages } from './languages.tsx'
import { Latest } from './latest.tsx'
import { Teaser } from './teaser.tsx'
import { Teasers } from './teasers.tsx'
import { Time } from './time.tsx'

/** The front page: one lead, what is new, then analysis, opinion and the desks, as far as there is something for them. */
export function Front({
  lead,
  related,
  latest,
  analysis,
  opinion,
  desks,
  languages,
}: FrontData & { languages: string[] }) {
  const around = site.language
  if (!lead) return <Empty languages={languages} />
  const newest = [lead, ...latest, ...analysis, ...opinion].reduce((a, b) =>
    a.firstPublishedAt > b.firstPublishedAt ? a : b,
  )
  return (
    <div className="front">
      <Dateline newest={newest} languages={languages} />
      <h1 className="unseen">{site.name}</h1>
      <div className="top">
        <section className="lead" aria-label="Lead">
          <div {...ownWords(around)}>
            <Label profile={lead.profile} desk={lead.desk} />
          </div>
          <Teaser card={lead} level={2} around={around} standfirst />
          {related.length > 0 && <Teasers cards={related} level={3} around={around} />}
        </section>
        <Latest cards={latest} around={around} />
      </div>
      <Band name="Analysis" cards={analysis} standfirst />
      <Band name="Opinion" cards={opinion} />
      {desks.length > 0 && (
        <div className="columns">
          {desks.map(({ desk, cards }) => (
            <section key={desk.id} aria-labelledby={`desk-${desk.slug}`}>
              <h2 id={`desk-${desk.slug}`}>
                <a href={deskPath(desk)}>{desk.name}</a>
              </h2>
              <Teasers cards={cards} level={3} around={around} />
            </section>
          ))}
        </div>
      )}
    </div>
  )
}

/** The day of the newest piece: a page that is kept for hours must not know today's date. */
function Dateline({ newest, languages }: { newest: Card; languages: string[] }) {
  return (
    <div className="dateline">
      <p {...ownWords(site.language)}>
        <Time at={newest.firstPublishedAt} as="weekday" />
      </p>
      <Languages languages={languages} />
    </div>
  )
}

function Band({ name, cards, standfirst = false }: { name: string; cards: Card[]; standfirst?: boolean }) {
  if (cards.length === 0) return null
  const id = name.toLowerCase()
  return (
    <section className={`band ${id}`} aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <Teasers cards={cards} level={3} around={site.language} standfirst={standfirst} />
    </section>
  )
}
