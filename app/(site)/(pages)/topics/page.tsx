import { NameIndex } from '#components/site/name-index'
import { cacheTag } from '#lib/publications/cache-tags'
import { besidesNewest } from '#lib/site/besides/queries'
import { topicIndex } from '#lib/site/indexes/queries'
import { site } from '#lib/site/site'
import { wordsFor } from '#lib/site/words'

export const dynamic = 'force-dynamic'

export default async function TopicsPage({ searchParams }: PageProps<'/topics'>) {
  const { after } = await searchParams
  const from = typeof after === 'string' ? after : null
  const words = wordsFor(site.language)
  const [index, { sources }] = await Promise.all([topicIndex(site.language, from), besidesNewest(site.language)])
  const cacheTags = [cacheTag.latest, ...index.items.map(({ id }) => cacheTag.tag(id))]
  const said = { title: words.topics, about: words.topicsAbout, none: words.noTopics, more: words.moreTopics }
  return (
    <NameIndex
      {...index}
      {...said}
      beside={{ topics: [], sources }}
      path="/topics"
      after={from}
      cacheTags={cacheTags}
    />
  )
}
