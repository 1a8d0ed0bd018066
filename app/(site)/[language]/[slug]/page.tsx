import { permanentRedirect } from 'next/navigation'
import { Article } from '#components/site/article'
import { Coverage } from '#components/site/coverage'
import { Head } from '#components/site/head'
import { articlePath, deskPath, slugFrom } from '#lib/site/addresses'
import { articleAt } from '#lib/site/article/queries'
import { articleTags } from '#lib/site/cache-tags'
import { coverageView } from '#lib/site/coverage/queries'
import { framesIn } from '#lib/site/frames'
import { articleJsonLd, breadcrumbs } from '#lib/site/json-ld'
import { positionOf } from '#lib/site/listing'
import { oEmbedOf } from '#lib/site/oembed/answer'
import { type ShownLead, sharedOf } from '#lib/site/pictures'
import { notHere } from './not-here.tsx'

export const dynamic = 'force-dynamic'

export default async function ArticlePage({ params, searchParams }: PageProps<'/[language]/[slug]'>) {
  const { language, slug: segment } = await params
  const slug = slugFrom(segment)
  const article = slug === null ? null : await articleAt(language, slug)
  if (!article) return notHere(language, slug)
  const { before } = await searchParams
  // Only the entries of a coverage fill several pages: of any other piece the edge keeps no copy for each made-up cursor.
  if (before !== undefined && !article.coverage) permanentRedirect(articlePath(article))
  const coverage = article.coverage ? await coverageView(article.articleId, article.coverage, positionOf(before)) : null
  const others = article.translations.length > 0 ? [article, ...article.translations] : []
  return (
    <>
      <Head
        title={article.headline}
        description={article.standfirst}
        path={articlePath(article)}
        tags={articleTags(article, coverage?.entries)}
        languages={others.map((one) => ({ language: one.language, path: articlePath(one) }))}
        article={{
          published: article.firstPublishedAt,
          modified: article.publishedAt,
          section: article.desk.name,
          authors: article.authors,
        }}
        oEmbed={oEmbedOf(articlePath(article))}
        image={sharedImage(article.lead)}
        language={article.language}
        frames={framesIn(article.text)}
        ld={[
          articleJsonLd(article, coverage),
          breadcrumbs(
            { name: article.desk.name, path: deskPath(article.desk) },
            { name: article.headline, path: articlePath(article) },
          ),
        ]}
      />
      <Article article={article}>{coverage && <Coverage article={article} coverage={coverage} />}</Article>
    </>
  )
}

function sharedImage(lead: ShownLead | null) {
  const one = lead && sharedOf(lead.share)
  return one && { ...one, alt: lead.alt ?? '' }
}
