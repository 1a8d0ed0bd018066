import type { ReactNode } from 'react'
import { byMoment, type MomentKey } from '#lib/keyset-cursor'
import { type FeedFormat, frontPath } from '#lib/site/addresses'
import type { Besides } from '#lib/site/besides/queries'
import { besidesTags } from '#lib/site/besides/tags'
import { bylines, tagsOf } from '#lib/site/cache-tags'
import { lengthOf } from '#lib/site/headline'
import type { JsonLd } from '#lib/site/json-ld'
import { languageOf } from '#lib/site/languages'
import type { ListPage } from '#lib/site/lists/queries'
import { byMonth } from '#lib/site/months'
import { site } from '#lib/site/site'
import { wordsFor } from '#lib/site/words'
import { Beside } from './beside.tsx'
import { Breadcrumbs, type Step } from './breadcrumbs.tsx'
import { Feeds } from './feeds.tsx'
import { Head } from './head.tsx'
import { Languages } from './languages.tsx'
import { Line } from './line.tsx'

type Props = {
  list: ListPage
  beside: Besides
  /** The position after which this page of the list begins; null on the first page */
  before: MomentKey | null
  /** The path of the list's first page */
  path: string
  /** The cache tag by which the edge drops the page */
  cacheName: string
  /** The way from the front page, this one last; without one the page has no breadcrumbs */
  steps?: readonly Step[]
  /** Shown above the name: "Person", "Document" … */
  kind?: string
  name: string
  /** The language of the name, where that is not the page’s */
  nameIn?: string
  description?: string
  facts?: ReactNode
  /** What editors put above the list */
  front?: ReactNode
  /** The cache tags of that, beside those of the list */
  frontTags?: readonly string[]
  language?: string
  /** The list's alternates by language, itself included (hreflang) */
  languages?: readonly { language: string; path: string }[]
  /** Where its feed is, in each format */
  feeds: (format: FeedFormat) => string
  /** For machines, where nobody has described what the list is of */
  about?: string
  ld?: JsonLd | readonly JsonLd[]
}

/** A page about one tag, person, desk or source: name, description, facts, and its articles by month. */
export function Listing({
  list,
  beside,
  before,
  path,
  kind,
  name,
  description,
  about,
  facts,
  front,
  frontTags = [],
  language = site.language,
  ...rest
}: Props) {
  const words = wordsFor(language)
  const own = languageOf(words.language, language)
  const here = before ? `${path}?before=${byMoment.cursorOf(before)}` : path
  const tags = tagsOf(rest.cacheName, ...frontTags, ...bylines(list.items), ...besidesTags(beside))
  const said = (description || about) && { description: description || about }
  return (
    <div className="listing">
      <Head {...rest} title={name} path={here} tags={tags} language={language} {...said} />
      {rest.languages && (
        <Languages
          languages={rest.languages.flatMap((one) => (one.language === language ? [] : one.language))}
          words={words}
          pathIn={(other) => rest.languages?.find((one) => one.language === other)?.path ?? frontPath(other)}
        />
      )}
      <header className="opening">
        {rest.steps && <Breadcrumbs steps={rest.steps} words={words} />}
        {kind && (
          <p className="label" {...own}>
            {kind}
          </p>
        )}
        <h1 data-length={lengthOf(name)}>
          <bdi {...(rest.nameIn && languageOf(rest.nameIn, language))}>{name}</bdi>
        </h1>
        {description && <p className="standfirst">{description}</p>}
      </header>
      {facts && (
        <aside className="facts" aria-label={words.facts} {...own}>
          {facts}
        </aside>
      )}
      {front}
      <div className="months">
        {byMonth(list.items, words.language).map(({ month, articles }) => (
          <section key={month} aria-label={month}>
            <h2 {...own}>{month}</h2>
            <ol>
              {articles.map((card) => (
                <Line key={card.id} card={card} around={language} />
              ))}
            </ol>
          </section>
        ))}
        {list.items.length === 0 && <p {...own}>{words.noArticles}</p>}
        {list.next && (
          <p className="older" {...own}>
            <a href={`${path}?before=${list.next}`} rel="next">
              {words.older}
            </a>
          </p>
        )}
        <Feeds feeds={rest.feeds} words={words} own={own} />
      </div>
      <Beside {...beside} around={language} />
    </div>
  )
}
