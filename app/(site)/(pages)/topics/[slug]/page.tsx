import { Listing } from '#components/site/listing'
import { Missing } from '#components/site/notice'
import { cacheName } from '#lib/publications/names'
import { slugFrom, topicPath } from '#lib/site/addresses'
import { placeOf } from '#lib/site/cursor'
import { topicPage } from '#lib/site/lists/queries'
import { tagKindWords } from '#lib/site/words'

export const dynamic = 'force-dynamic'

export default async function TopicPage({ params, searchParams }: PageProps<'/topics/[slug]'>) {
  const slug = slugFrom((await params).slug)
  const before = placeOf((await searchParams).before)
  const found = slug && (await topicPage(slug, before))
  if (!found) return <Missing />
  const { tag, list } = found
  const facts = tag.parent && (
    <p>
      Part of{' '}
      <a href={topicPath(tag.parent)} dir="auto">
        {tag.parent.name}
      </a>
    </p>
  )
  return (
    <Listing
      list={list}
      before={before}
      path={topicPath(tag)}
      cacheName={cacheName.tag(tag.id)}
      kind={tagKindWords[tag.kind]}
      name={tag.name}
      description={tag.description}
      facts={facts}
    />
  )
}
