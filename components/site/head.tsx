import { feedPath } from '#lib/site/addresses'
import { inScript, type JsonLd } from '#lib/site/json-ld'
import { localeOf } from '#lib/site/locale'
import { absolute, site } from '#lib/site/site'

type Props = {
  title: string
  description?: string
  /** The page's canonical path; without one the page is `noindex` */
  path?: string
  /** Names of the records that the page was built from (lib/site/cache-tags) */
  tags: string
  /** The status that the edge answers with instead of 200 (docs/decisions/041) */
  status?: 404 | 410
  feed?: string
  /** The page's alternates by language, itself included (hreflang) */
  languages?: readonly { language: string; path: string }[]
  article?: { published: Date; modified: Date }
  language?: string
  ld?: JsonLd
}

/** Metadata of a page; React hoists it into `<head>`. */
export function Head({ title, description, path, tags, status, feed, languages = [], article, language, ld }: Props) {
  const locale = localeOf(language ?? site.language)
  const whole = path === '/' ? title : `${title} | ${site.name}`
  return (
    <>
      <title>{whole}</title>
      {description && <meta name="description" content={description} />}
      <meta name="cache-tags" content={tags} />
      {status && <meta name="http-status" content={String(status)} />}
      {path ? <link rel="canonical" href={absolute(path)} /> : <meta name="robots" content="noindex" />}
      {languages.map((one) => (
        <link key={one.language} rel="alternate" hrefLang={one.language} href={absolute(one.path)} />
      ))}
      <link
        rel="alternate"
        type="application/rss+xml"
        title={feed ? whole : site.name}
        href={feed ?? feedPath((path && language) || site.language)}
      />
      {path && (
        <>
          <meta property="og:title" content={title} />
          <meta property="og:type" content={article ? 'article' : 'website'} />
          <meta property="og:url" content={absolute(path)} />
          <meta property="og:site_name" content={site.name} />
          {locale && <meta property="og:locale" content={locale} />}
          {description && <meta property="og:description" content={description} />}
        </>
      )}
      {article && (
        <>
          <meta property="article:published_time" content={article.published.toISOString()} />
          <meta property="article:modified_time" content={article.modified.toISOString()} />
        </>
      )}
      {ld && <script type="application/ld+json">{inScript(ld)}</script>}
    </>
  )
}
