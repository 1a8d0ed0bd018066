/** Structured data of a page for search engines, by schema.org. */
import type { Profile, SourceKind } from '#lib/generated/prisma/enums'
import { articlePath, authorPath, sourcePath } from '#lib/site/addresses'
import { digitalSourceType } from '#lib/site/ai-use'
import type { ArticleView } from '#lib/site/article/queries'
import { namedSources, type PublicSource } from '#lib/site/claims'
import type { CoverageView, EntryView } from '#lib/site/coverage/queries'
import { isoDuration } from '#lib/site/files'
import { searchTemplate } from '#lib/site/open-search'
import { publicLicence, type ShownLead, type ShownPicture, sharedOf, sourcesOf } from '#lib/site/pictures'
import { absolute, site } from '#lib/site/site'
import { wordsFor } from '#lib/site/words'
import { mediaIn } from '#lib/text/media-in'

export type JsonLd = Record<string, unknown>

const articleTypes: Record<Profile, string> = {
  news: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  explainer: 'BackgroundNewsArticle',
  interview: 'NewsArticle',
  brief: 'NewsArticle',
  live: 'LiveBlogPosting',
}

/** A source as a citation. One that is no work itself is cited by what it said: schema.org knows no citation of a person. */
const sourceTypes: Record<SourceKind, { type: string; within?: 'author' | 'about' }> = {
  person: { type: 'Person', within: 'author' },
  organisation: { type: 'Organization', within: 'author' },
  outlet: { type: 'NewsMediaOrganization', within: 'author' },
  document: { type: 'CreativeWork' },
  dataset: { type: 'Dataset' },
  event: { type: 'Event', within: 'about' },
  social_post: { type: 'SocialMediaPosting' },
}

const context = { '@context': 'https://schema.org' }
const publisher = () => ({
  '@type': 'NewsMediaOrganization',
  '@id': absolute('/#publisher'),
  name: site.name,
  url: absolute('/'),
  logo: { '@type': 'ImageObject', url: absolute('/icon-192.png'), width: 192, height: 192 },
})

const ofSite = () => ({ '@type': 'WebSite', '@id': absolute('/#website'), name: site.name, url: absolute('/') })

export const newspaper = (): JsonLd => ({ ...context, ...publisher() })

export const website = (): JsonLd => ({
  ...context,
  ...ofSite(),
  inLanguage: site.language,
  publisher: { '@id': publisher()['@id'] },
  // https://schema.org/SearchAction, as https://schema.org/docs/actions.html has its input
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: searchTemplate('{search_term_string}') },
    'query-input': 'required name=search_term_string',
  },
})

/** The way from the front to a page, which is the last of the steps. */
export const breadcrumbs = (...steps: readonly { name: string; path: string }[]): JsonLd => ({
  ...context,
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: site.name, path: '/' }, ...steps].map(({ name, path }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    item: absolute(path),
  })),
})

/** `coverage`: the entries that the page shows, of a running or an ended coverage */
export function articleJsonLd(article: ArticleView, coverage: CoverageView | null = null): JsonLd {
  const url = absolute(articlePath(article))
  const images = [...leadImages(article.lead), ...article.pictures.map(imageObject)]
  return {
    ...context,
    '@type': articleTypes[article.profile],
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: article.headline,
    description: article.standfirst || undefined,
    datePublished: article.firstPublishedAt.toISOString(),
    dateModified: article.publishedAt.toISOString(),
    author: article.authors.map((author) => ({
      '@type': 'Person',
      name: author.name,
      url: absolute(authorPath(author)),
    })),
    publisher: publisher(),
    articleSection: article.desk.name,
    keywords: article.tags.map((tag) => tag.name),
    image: images.length > 0 ? images : undefined,
    ...mediaObjects(article),
    ...(coverage && coverageParts(article, coverage)),
    ...sourceTypeOf(article.aiUse),
    inLanguage: article.language,
    isAccessibleForFree: true,
    wordCount: article.wordCount,
    ...(article.corrections.length > 0 && { correction: article.corrections.map(correctionComment(article)) }),
    citation: namedSources(article.claims).map(citation),
    ...(article.translations.length > 0 && { workTranslation: article.translations.map(translation) }),
    ...partOfSeries(article.parts),
  }
}

/** https://schema.org/LiveBlogPosting */
function coverageParts(article: ArticleView, { endedAt, entries }: CoverageView): JsonLd {
  return {
    '@type': articleTypes.live,
    coverageStartTime: article.firstPublishedAt.toISOString(),
    coverageEndTime: endedAt?.toISOString(),
    liveBlogUpdate: entries.map((entry) => liveBlogUpdate(entry)),
  }
}

function liveBlogUpdate(entry: EntryView): JsonLd {
  const url = absolute(articlePath(entry))
  return {
    '@type': 'BlogPosting',
    '@id': url,
    url,
    headline: entry.headline,
    articleBody: entry.words,
    datePublished: entry.firstPublishedAt.toISOString(),
    dateModified: entry.publishedAt.toISOString(),
    author: entry.authors.map((author) => ({
      '@type': 'Person',
      name: author.name,
      url: absolute(authorPath(author)),
    })),
    image: entry.pictures.length > 0 ? entry.pictures.map(imageObject) : undefined,
    citation: namedSources(entry.claims).map(citation),
    ...sourceTypeOf(entry.aiUse),
    inLanguage: entry.language,
  }
}

/** https://schema.org/CreativeWorkSeries; https://schema.org/position counts from 1 */
function partOfSeries(parts: ArticleView['parts']): JsonLd {
  if (!parts) return {}
  const isPartOf = { '@type': 'CreativeWorkSeries', name: parts.name }
  return parts.numbered ? { isPartOf, position: parts.number } : { isPartOf }
}

/** https://schema.org/digitalSourceType, by its own name for the term and by IPTC’s */
function sourceTypeOf(aiUse: ArticleView['aiUse']): JsonLd {
  const term = digitalSourceType(aiUse)
  return term ? { digitalSourceType: [term.schema, term.iptc] } : {}
}

/** https://schema.org/CorrectionComment */
const correctionComment =
  ({ language }: ArticleView) =>
  ({ text, at, kind }: ArticleView['corrections'][number]): JsonLd => ({
    '@type': 'CorrectionComment',
    name: wordsFor(language).correctionKind[kind],
    text,
    datePublished: at.toISOString(),
  })

/** https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata */
function imageObject(picture: ShownPicture): JsonLd {
  const sources = sourcesOf(picture)
  return imageAt(sources && { ...sources.whole, path: sources.src }, picture)
}

/** The part for sharing comes first: programs that take one picture take that. */
function leadImages(lead: ShownLead | null): JsonLd[] {
  if (!lead) return []
  const parts = [lead.share, lead.article].flatMap((part) => sharedOf(part) ?? [])
  const each = parts.filter(({ path }, at) => parts.findIndex((one) => one.path === path) === at)
  return each.map((one) => ({ ...imageAt(one, lead), caption: lead.caption || lead.alt || undefined }))
}

type File = { path: string; width: number; height: number }

function imageAt(file: File | null, picture: Pick<ShownPicture, 'credit' | 'copyright' | 'licence'>): JsonLd {
  return {
    '@type': 'ImageObject',
    contentUrl: file ? absolute(file.path) : undefined,
    width: file?.width,
    height: file?.height,
    creditText: picture.credit || undefined,
    copyrightNotice: picture.copyright || undefined,
    license: publicLicence(picture.licence)?.page,
  }
}

/** https://schema.org/AudioObject; a document is a media object of the piece. Under the titles that the text gives them. */
function mediaObjects({ text, files }: ArticleView): JsonLd {
  const media = mediaIn(text).flatMap((one) => {
    const shown = files.find(({ id, form }) => id === one.file && form === one.form)
    return shown ? [{ one, shown }] : []
  })
  const described = ({ one, shown }: (typeof media)[number]) => ({
    name: one.title ?? undefined,
    contentUrl: absolute(shown.path),
    encodingFormat: shown.type,
    contentSize: String(shown.bytes),
    creditText: shown.credit || undefined,
    copyrightNotice: shown.copyright || undefined,
    license: publicLicence(shown.licence)?.page,
  })
  const audio = media.flatMap(({ one, shown }) =>
    one.form === 'sound'
      ? [
          {
            '@type': 'AudioObject',
            ...described({ one, shown }),
            duration: shown.duration === null ? undefined : isoDuration(shown.duration),
            transcript: one.transcript ?? undefined,
          },
        ]
      : [],
  )
  const associatedMedia = media.flatMap((each) =>
    each.one.form === 'document' ? [{ '@type': 'MediaObject', ...described(each) }] : [],
  )
  return { ...(audio.length > 0 && { audio }), ...(associatedMedia.length > 0 && { associatedMedia }) }
}

const translation = (one: ArticleView['translations'][number]): JsonLd => ({
  '@type': 'NewsArticle',
  url: absolute(articlePath(one)),
  inLanguage: one.language,
})

function citation(source: PublicSource): JsonLd {
  const { type, within } = sourceTypes[source.kind]
  const known = { '@type': type, name: source.name, url: absolute(sourcePath(source)) }
  return within ? { '@type': 'CreativeWork', name: source.name, [within]: known } : known
}

export const person = (author: { name: string; slug: string; bio: string }): JsonLd => ({
  ...context,
  '@type': 'ProfilePage',
  mainEntity: {
    '@type': 'Person',
    name: author.name,
    description: author.bio || undefined,
    url: absolute(authorPath(author)),
    worksFor: publisher(),
  },
})

/** A page that lists pieces: of a desk, on a topic, with a source. */
export const collection = ({
  name,
  path,
  description,
}: {
  name: string
  path: string
  description: string
}): JsonLd => ({
  ...context,
  '@type': 'CollectionPage',
  '@id': absolute(path),
  name,
  description,
  url: absolute(path),
  isPartOf: ofSite(),
})

/** JSON that stays inside its script element, whatever a headline says. */
export const inScript = (data: JsonLd) => JSON.stringify(data).replaceAll('<', '\\u003c')
