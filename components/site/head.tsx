import { authorPath, type FeedFormat, feedFormats, feedIn, frontPath } from '#lib/site/addresses'
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
  status?: 404 | 410 | 503
  /** Where the feed of what this page shows is, in each format; the site's own RSS by default */
  feeds?: (format: FeedFormat) => string
  /** In RSS alone */
  feed?: string
  /** The page's alternates by language, itself included (hreflang) */
  languages?: readonly { language: string; path: string }[]
  /** Where programs of other sites ask what to show of it (oEmbed) */
  oEmbed?: string
  article?: { published: Date; modified: Date; section: string; authors: readonly { slug: string }[] }
  /** Shown where the page is shared: its address, size in pixels, and what it shows */
  image?: { path: string; width: number; height: number; type: string; alt: string } | null
  /** What the browser's title says in place of the title and the site's name */
  headline?: string
  language?: string
  /** The hosts of which the page may hold frames (lib/site/frames): the edge permits no others */
  frames?: readonly string[]
  ld?: JsonLd | readonly JsonLd[]
}

/** --paper of components/tokens.css, which a meta element can't read. */
const paper = [
  { scheme: 'light', colour: '#fdfcf9' },
  { scheme: 'dark', colour: '#14130f' },
] as const

const feedTypes = { xml: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' } as const

/** Metadata of a page; React hoists it into `<head>`. */
export function Head({
  title,
  headline,
  description,
  path,
  tags,
  status,
  feed,
  feeds,
  languages = [],
  oEmbed,
  article,
  image,
  language,
  frames = [],
  ld = [],
}: Props) {
  const locale = localeOf(language ?? site.language)
  const whole = headline ?? (path === '/' ? title : `${title} | ${site.name}`)
  const original = languages.find((one) => one.language === site.language)
  return (
    <>
      <title>{whole}</title>
      {description && <meta name="description" content={description} />}
      <meta name="cache-tags" content={tags} />
      {frames.length > 0 && <meta name="frame-hosts" content={frames.join(' ')} />}
      {status && <meta name="http-status" content={String(status)} />}
      {path ? <link rel="canonical" href={absolute(path)} /> : <meta name="robots" content="noindex" />}
      {languages.map((one) => (
        <link key={one.language} rel="alternate" hrefLang={one.language} href={absolute(one.path)} />
      ))}
      {original && <link rel="alternate" hrefLang="x-default" href={absolute(original.path)} />}
      {paper.map(({ colour, scheme }) => (
        <meta key={scheme} name="theme-color" media={`(prefers-color-scheme: ${scheme})`} content={colour} />
      ))}
      {feeds ? (
        feedFormats.map((format) => (
          <link key={format} rel="alternate" type={feedTypes[format]} title={whole} href={feeds(format)} />
        ))
      ) : (
        <link
          rel="alternate"
          type={feedTypes.xml}
          title={feed ? whole : site.name}
          href={feed ?? feedIn(frontPath((path && language) || site.language))('xml')}
        />
      )}
      {oEmbed && <link rel="alternate" type="application/json+oembed" title={whole} href={oEmbed} />}
      {path && (
        <>
          <meta property="og:title" content={title} />
          <meta property="og:type" content={article ? 'article' : 'website'} />
          <meta property="og:url" content={absolute(path)} />
          <meta property="og:site_name" content={site.name} />
          <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
          {image && <Image {...image} />}
          {locale && <meta property="og:locale" content={locale} />}
          {description && <meta property="og:description" content={description} />}
        </>
      )}
      {article && (
        <>
          <meta property="article:published_time" content={article.published.toISOString()} />
          <meta property="article:modified_time" content={article.modified.toISOString()} />
          <meta property="article:section" content={article.section} />
          {article.authors.map((author) => (
            <meta key={author.slug} property="article:author" content={absolute(authorPath(author))} />
          ))}
        </>
      )}
      {[ld].flat().map((one) => (
        <script key={String(one['@type'])} type="application/ld+json">
          {inScript(one)}
        </script>
      ))}
    </>
  )
}

function Image({ path, width, height, type, alt }: NonNullable<Props['image']>) {
  return (
    <>
      <meta property="og:image" content={absolute(path)} />
      <meta property="og:image:type" content={type} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      {alt && <meta property="og:image:alt" content={alt} />}
      <meta name="twitter:image" content={absolute(path)} />
      {alt && <meta name="twitter:image:alt" content={alt} />}
    </>
  )
}
