import { Listing } from '#components/site/listing'
import { Missing } from '#components/site/notice'
import { Said } from '#components/site/said'
import { cacheTag } from '#lib/publications/cache-tags'
import { slugFrom, topicPath } from '#lib/site/addresses'
import { positionOf } from '#lib/site/listing'
import { topicPage } from '#lib/site/lists/queries'
import { site } from '#lib/site/site'
import { wordsFor } from '#lib/site/words'

export const dynamic = 'force-dynamic'

export default async function TopicPage({ params, searchParams }: PageProps<'/topics/[slug]'>) {
  const slug = slugFrom((await params).slug)
  const before = positionOf((await searchParams).before)
  const found = slug && (await topicPage(slug, before))
  if (!found) return <Missing />
  const { tag, list } = found
  const words = wordsFor(site.language)
  const topic = tag.parent && (
    <a href={topicPath(tag.parent)} dir="auto">
      {tag.parent.name}
    </a>
  )
  return (
    <Listing
      list={list}
      before={before}
      path={topicPath(tag)}
      cacheName={cacheTag.tag(tag.id)}
      kind={words.tagKind[tag.kind]}
      name={tag.name}
      description={tag.description}
      facts={
        topic && (
          <p>
            <Said phrase={words.partOf} parts={{ topic }} />
          </p>
        )
      }
    />
  )
}
