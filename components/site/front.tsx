import { deskPath } from '#lib/site/addresses'
import type { Besides } from '#lib/site/besides/queries'
import type { Card } from '#lib/site/card'
import type { Front as FrontData } from '#lib/site/front/arrange'
import { languageName, languageOf } from '#lib/site/languages'
import { site } from '#lib/site/site'
import { wordsFor } from '#lib/site/words'
import { SourceNames, TopicNames } from './beside.tsx'
import { Empty } from './empty.tsx'
import { Languages } from './languages.tsx'
import { Latest } from './latest.tsx'
import { LeadTeaser } from './lead-teaser.tsx'
import { Teasers } from './teasers.tsx'
import { Time } from './time.tsx'

/** A column of so many has no room for the sources under it */
const longLatest = 6

type Props = FrontData &
  Besides & {
    language: string
    /** Those that have a front page beside it */
    languages: string[]
    /** Where the list of everything in this language goes on */
    older?: string
  }

/** The front page of a language: the lead, the latest, then analysis, opinion and the desks; a section without articles is left out. */
export function Front({ languages, topics, sources, language: around, older, ...front }: Props) {
  const { newest, lead, related, seconds, latest, analysis, opinion, desks } = front
  if (!newest || !lead) return <Empty languages={languages} />
  const words = wordsFor(around)
  const own = languageOf(words.language, around)
  const named = <SourceNames sources={sources} around={around} />
  return (
    <div className="front">
      <Dateline newest={newest} language={around} languages={languages} />
      <h1 className="unseen">{around === site.language ? site.name : languageName(around)}</h1>
      <div className="top">
        <section className="lead" aria-label={words.lead}>
          <LeadTeaser card={lead} around={around} />
          {related.length > 0 && (
            <Teasers cards={related} level={3} around={around} standfirst={latest.length >= longLatest} />
          )}
          {seconds.length > 0 && <Teasers cards={seconds} level={3} around={around} standfirst />}
        </section>
        <div className="aside">
          <Latest cards={latest} around={around} />
          {latest.length < longLatest && named}
        </div>
      </div>
      <div className="bands">
        <Band name={words.depth} kind="depth" cards={analysis} around={around} standfirst />
        <Band name={words.profile.opinion} kind="opinion" cards={opinion} around={around} />
      </div>
      {(desks.length > 0 || topics.length > 0) && (
        <div className="columns">
          {desks.map(({ desk, cards }) => (
            <section key={desk.id} aria-labelledby={`desk-${desk.slug}`}>
              <h2 id={`desk-${desk.slug}`}>
                <a href={deskPath(desk, around)} {...languageOf(site.language, around)}>
                  {desk.name}
                </a>
              </h2>
              <Teasers cards={cards} level={3} around={around} opening="desk" />
            </section>
          ))}
          {latest.length < longLatest || named}
          <TopicNames topics={topics} around={around} />
        </div>
      )}
      {older && (
        <p className="older" {...own}>
          <a href={older}>{words.older}</a>
        </p>
      )}
    </div>
  )
}

/** The day of the newest article, not today: the page is cached for hours. */
function Dateline({ newest, language, languages }: { newest: Card; language: string; languages: string[] }) {
  const words = wordsFor(language)
  return (
    <div className="dateline">
      <p {...languageOf(words.language, language)}>
        <Time at={newest.firstPublishedAt} as="weekday" words={words} />
      </p>
      <Languages languages={languages} words={words} />
    </div>
  )
}

type BandProps = { name: string; kind: 'depth' | 'opinion'; cards: Card[]; around: string; standfirst?: boolean }

function Band({ name, kind, cards, around, standfirst = false }: BandProps) {
  if (cards.length === 0) return null
  const words = wordsFor(around)
  return (
    <section className={`band ${kind}`} data-size={cards.length} aria-labelledby={kind}>
      <h2 id={kind} {...languageOf(words.language, around)}>
        {name}
      </h2>
      <Teasers
        cards={cards}
        level={3}
        around={around}
        standfirst={standfirst}
        {...(kind === 'depth' && { picture: 'band' as const })}
      />
    </section>
  )
}
