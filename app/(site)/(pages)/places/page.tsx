import { NameIndex } from '#components/site/name-index'
import { cacheTag } from '#lib/publications/cache-tags'
import { besidesNewest } from '#lib/site/besides/queries'
import { topicIndex } from '#lib/site/indexes/queries'
import { site } from '#lib/site/site'
import { wordsFor } from '#lib/site/words'

export const dynamic = 'force-dynamic'

export default async function PlacesPage({ searchParams }: PageProps<'/places'>) {
  const { after } = await searchParams
  const from = typeof after === 'string' ? after : null
  const words = wordsFor(site.language)
  const [index, beside] = await Promise.all([topicIndex(site.language, from, 'place'), besidesNewest(site.language)])
  const cacheTags = [cacheTag.latest, ...index.items.map(({ id }) => cacheTag.tag(id))]
  const said = { title: words.places, about: words.placesAbout, none: words.noNames, more: words.moreNames }
  return <NameIndex {...index} {...said} beside={beside} path="/places" after={from} cacheTags={cacheTags} />
}
