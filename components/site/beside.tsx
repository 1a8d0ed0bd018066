/** What stands beside a list: topics, and the sources that its articles name. Nothing where there are none. */
import { sourcePath, topicPath } from '#lib/site/addresses'
import type { Besides } from '#lib/site/besides/queries'
import { languageOf } from '#lib/site/languages'
import { site } from '#lib/site/site'
import { wordsFor } from '#lib/site/words'

/** `around`: the language of the page */
type Around = { around: string }

export function Beside({ topics, sources, around }: Besides & Around) {
  if (topics.length === 0 && sources.length === 0) return null
  return (
    <div className="beside">
      <TopicNames topics={topics} around={around} />
      <SourceNames sources={sources} around={around} />
    </div>
  )
}

export function TopicNames({ topics, around }: Pick<Besides, 'topics'> & Around) {
  if (topics.length === 0) return null
  const words = wordsFor(around)
  return (
    <section className="topics" aria-labelledby="topics">
      <h2 id="topics" {...languageOf(words.language, around)}>
        {words.topics}
      </h2>
      <ul className="inline">
        {topics.map((topic) => (
          <li key={topic.id}>
            <a href={topicPath(topic)} {...languageOf(site.language, around)}>
              {topic.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function SourceNames({ sources, around }: Pick<Besides, 'sources'> & Around) {
  if (sources.length === 0) return null
  const words = wordsFor(around)
  const own = languageOf(words.language, around)
  return (
    <section className="named" aria-labelledby="named">
      <h2 id="named" {...own}>
        {words.newestSources}
      </h2>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <a href={sourcePath(source)}>
              <bdi>{source.name}</bdi>
            </a>{' '}
            <span className="when" {...own}>
              {words.sourceKind[source.kind]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
