import { articlePath } from '#lib/site/addresses'
import type { Besides } from '#lib/site/besides/queries'
import { besidesTags } from '#lib/site/besides/tags'
import { tagsOf } from '#lib/site/cache-tags'
import type { NameIndex as Entries } from '#lib/site/indexes/queries'
import { languageOf } from '#lib/site/languages'
import { site } from '#lib/site/site'
import { wordsFor } from '#lib/site/words'
import { Beside } from './beside.tsx'
import { Head } from './head.tsx'

type Props = Entries & {
  beside: Besides
  title: string
  about: string
  /** Said where there is nothing yet */
  none: string
  /** Leads to the names that follow */
  more: string
  path: string
  after: string | null
  cacheTags: readonly string[]
}

/** A page of names, each with the newest article that stands under it. */
export function NameIndex({ items, next, beside, title, about, none, more, path, after, cacheTags }: Props) {
  const words = wordsFor(site.language)
  const here = after === null ? path : `${path}?after=${encodeURIComponent(after)}`
  return (
    <div className="listing" {...languageOf(words.language, site.language)}>
      <Head title={title} description={about} path={here} tags={tagsOf(...cacheTags, ...besidesTags(beside))} />
      <header className="opening">
        <h1>{title}</h1>
        <p className="standfirst">{about}</p>
      </header>
      <div className="index">
        {items.length === 0 && <p>{none}</p>}
        <ul className="names">
          {items.map((entry) => (
            <li key={entry.id}>
              <h2>
                <a href={entry.path}>
                  <bdi>{entry.name}</bdi>
                </a>
              </h2>
              {entry.newest && (
                <p {...languageOf(entry.newest.language, site.language)}>
                  <a href={articlePath(entry.newest)}>{entry.newest.headline}</a>
                </p>
              )}
            </li>
          ))}
        </ul>
        {next && (
          <p className="older">
            <a href={`${path}?after=${encodeURIComponent(next)}`} rel="next">
              {more}
            </a>
          </p>
        )}
      </div>
      <Beside {...beside} around={words.language} />
    </div>
  )
}
