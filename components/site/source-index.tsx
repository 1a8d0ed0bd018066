import { cacheName } from '#lib/publications/names'
import { sourcePath } from '#lib/site/addresses'
import { tagsOf } from '#lib/site/cache-tags'
import { ownWords } from '#lib/site/languages'
import { site } from '#lib/site/site'
import type { SourceIndexPage } from '#lib/site/sources/queries'
import { sourceKindWords } from '#lib/site/words'
import { Head } from './head.tsx'

/** Everybody and everything that our pieces name as a source, by name. */
export function SourceIndex({ items, next, after }: SourceIndexPage & { after: string | null }) {
  const path = after === null ? '/sources' : `/sources?after=${encodeURIComponent(after)}`
  const tags = tagsOf(cacheName.latest, ...items.map(({ id }) => cacheName.source(id)))
  const letters = Map.groupBy(items, ({ name }) => name.trim().slice(0, 1).toLocaleUpperCase())
  return (
    <div className="listing" {...ownWords(site.language)}>
      <Head
        title="Sources"
        description="Everybody and everything that our pieces name as a source."
        path={path}
        tags={tags}
      />
      <header className="opening">
        <h1>Sources</h1>
        <p className="standfirst">
          Everybody and everything that our pieces name as a source. Those who spoke on other terms are not listed.
        </p>
      </header>
      <div className="months">
        {items.length === 0 && <p>No piece has named a source yet.</p>}
        {[...letters].map(([letter, sources]) => (
          <section key={letter} className="letter" aria-label={letter}>
            <h2>{letter}</h2>
            <ul>
              {sources.map((source) => (
                <li key={source.id}>
                  <h3 dir="auto">
                    <a href={sourcePath(source)}>{source.name}</a>
                  </h3>
                  <p className="when">{sourceKindWords[source.kind]}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {next && (
          <p className="older">
            <a href={`/sources?after=${encodeURIComponent(next)}`} rel="next">
              More sources
            </a>
          </p>
        )}
      </div>
    </div>
  )
}
