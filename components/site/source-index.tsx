import { cacheTag } from '#lib/publications/cache-tags'
import { sourcePath } from '#lib/site/addresses'
import type { Besides } from '#lib/site/besides/queries'
import { besidesTags } from '#lib/site/besides/tags'
import { tagsOf } from '#lib/site/cache-tags'
import { languageOf } from '#lib/site/languages'
import { site } from '#lib/site/site'
import type { SourceIndexPage } from '#lib/site/sources/queries'
import { wordsFor } from '#lib/site/words'
import { Beside } from './beside.tsx'
import { Head } from './head.tsx'

/** Every source that published articles name, in alphabetical order. */
export function SourceIndex({
  items,
  next,
  after,
  beside,
}: SourceIndexPage & { after: string | null; beside: Besides }) {
  const words = wordsFor(site.language)
  const path = after === null ? '/sources' : `/sources?after=${encodeURIComponent(after)}`
  const tags = tagsOf(cacheTag.latest, ...items.map(({ id }) => cacheTag.source(id)), ...besidesTags(beside))
  const letters = Map.groupBy(items, ({ name }) => name.trim().slice(0, 1).toLocaleUpperCase())
  return (
    <div className="listing" {...languageOf(words.language, site.language)}>
      <Head title={words.sourceIndex} description={words.sourceIndexAbout} path={path} tags={tags} />
      <header className="opening">
        <h1>{words.sourceIndex}</h1>
        <p className="standfirst">
          {words.sourceIndexAbout} {words.sourceIndexTerms}
        </p>
      </header>
      <div className="months">
        {items.length === 0 && <p>{words.noSources}</p>}
        {[...letters].map(([letter, sources]) => (
          <section key={letter} className="letter" aria-label={letter}>
            <h2>{letter}</h2>
            <ul>
              {sources.map((source) => (
                <li key={source.id}>
                  <h3>
                    <a href={sourcePath(source)} dir="auto">
                      {source.name}
                    </a>
                  </h3>
                  <p className="when">{words.sourceKind[source.kind]}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {next && (
          <p className="older">
            <a href={`/sources?after=${encodeURIComponent(next)}`} rel="next">
              {words.moreSources}
            </a>
          </p>
        )}
      </div>
      <Beside {...beside} around={words.language} />
    </div>
  )
}
