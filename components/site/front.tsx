import { deskPath, topicPath } from '#lib/site/addresses'
import type { Card } from '#lib/site/card'
import type { Front as FrontData } from '#lib/site/front/arrange'
import { languageOf } from '#lib/site/languages'
import { site } from '#lib/site/site'
import { wordsFor } from '#lib/site/words'
import { Empty } from './empty.tsx'
import { Label } from './label.tsx'
import { Languages } from './languages.tsx'
import { Latest } from './latest.tsx'
import { Teaser } from './teaser.tsx'
import { Teasers } from './teasers.tsx'
import { Time } from './time.tsx'

type Topic = { id: string; name: string; slug: string }

/** The front page: the lead, the latest, then analysis, opinion and the desks; a section without articles is left out. */
export function Front({ languages, topics, ...front }: FrontData & { languages: string[]; topics: Topic[] }) {
  const { newest, lead, related, seconds, latest, analysis, opinion, desks } = front
  if (!newest || !lead) return <Empty languages={languages} />
  const around = site.language
  const words = wordsFor(around)
  const own = languageOf(words.language, around)
  return (
    <div className="front">
      <Dateline newest={newest} languages={languages} />
      <h1 className="unseen">{site.name}</h1>
      <div className="top">
        <section className="lead" aria-label={words.lead}>
          <div {...own}>
            <Label profile={lead.profile} desk={lead.desk} words={words} />
          </div>
          <Teaser card={lead} level={2} around={around} standfirst />
          {related.length > 0 && <Teasers cards={related} level={3} around={around} />}
          {seconds.length > 0 && <Teasers cards={seconds} level={3} around={around} standfirst />}
        </section>
        <Latest cards={latest} around={around} />
      </div>
      <Band name={words.depth} kind="depth" cards={analysis} standfirst />
      <Band name={words.profile.opinion} kind="opinion" cards={opinion} />
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
          {topics.length > 0 && (
            <section aria-labelledby="topics" className="topics">
              <h2 id="topics" {...own}>
                {words.topics}
              </h2>
              <ul className="inline">
                {topics.map((topic) => (
                  <li key={topic.id}>
                    <a href={topicPath(topic)}>{topic.name}</a>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </div>
  )
}

/** The day of the newest article, not today: the page is cached for hours. */
function Dateline({ newest, languages }: { newest: Card; languages: string[] }) {
  const words = wordsFor(site.language)
  return (
    <div className="dateline">
      <p {...languageOf(words.language, site.language)}>
        <Time at={newest.firstPublishedAt} as="weekday" words={words} />
      </p>
      <Languages languages={languages} words={words} />
    </div>
  )
}

type BandProps = { name: string; kind: 'depth' | 'opinion'; cards: Card[]; standfirst?: boolean }

function Band({ name, kind, cards, standfirst = false }: BandProps) {
  if (cards.length === 0) return null
  const words = wordsFor(site.language)
  return (
    <section className={`band ${kind}`} aria-labelledby={kind}>
      <h2 id={kind} {...languageOf(words.language, site.language)}>
        {name}
      </h2>
      <Teasers cards={cards} level={3} around={site.language} standfirst={standfirst} />
    </section>
  )
}
