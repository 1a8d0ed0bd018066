import { Listing } from '#components/site/listing'
import { Missing } from '#components/site/notice'
import { Said } from '#components/site/said'
import { cacheTag } from '#lib/publications/cache-tags'
import { feedIn, slugFrom, topicPath } from '#lib/site/addresses'
import { besides } from '#lib/site/besides/queries'
import { breadcrumbs, collection } from '#lib/site/json-ld'
import { positionOf } from '#lib/site/listing'
import { topicPage } from '#lib/site/lists/queries'
import { site } from '#lib/site/site'
import { filled, wordsFor } from '#lib/site/words'

export const dynamic = 'force-dynamic'

export default async function TopicPage({ params, searchParams }: PageProps<'/topics/[slug]'>) {
  const slug = slugFrom((await params).slug)
  const before = positionOf((await searchParams).before)
  const found = slug && (await topicPage(slug, before))
  if (!found) return <Missing />
  const { tag, list } = found
  const words = wordsFor(site.language)
  const path = topicPath(tag)
  const about = filled(words.aboutTopic, { topic: tag.name, name: site.name })
  const steps = [
    { name: words.topics, path: '/topics' },
    ...(tag.parent ? [{ name: tag.parent.name, path: topicPath(tag.parent) }] : []),
    { name: tag.name, path },
  ]
  const topic = tag.parent && (
    <a href={topicPath(tag.parent)} dir="auto">
      {tag.parent.name}
    </a>
  )
  return (
    <Listing
      list={list}
      beside={await besides(list.items, tag.id)}
      before={before}
      path={path}
      feeds={feedIn(path)}
      cacheName={cacheTag.tag(tag.id)}
      steps={steps}
      kind={words.tagKind[tag.kind]}
      name={tag.name}
      description={tag.description}
      about={about}
      ld={[collection({ name: tag.name, path, description: tag.description || about }), breadcrumbs(...steps)]}
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
