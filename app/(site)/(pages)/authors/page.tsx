import { NameIndex } from '#components/site/name-index'
import { cacheTag } from '#lib/publications/cache-tags'
import { besidesNewest } from '#lib/site/besides/queries'
import { authorIndex } from '#lib/site/indexes/queries'
import { site } from '#lib/site/site'
import { wordsFor } from '#lib/site/words'

export const dynamic = 'force-dynamic'

export default async function AuthorsPage({ searchParams }: PageProps<'/authors'>) {
  const { after } = await searchParams
  const from = typeof after === 'string' ? after : null
  const words = wordsFor(site.language)
  const [index, beside] = await Promise.all([authorIndex(site.language, from), besidesNewest(site.language)])
  const cacheTags = [cacheTag.latest, ...index.items.map(({ id }) => cacheTag.person(id))]
  const said = { title: words.authors, about: words.authorsAbout, none: words.noAuthors, more: words.moreAuthors }
  return <NameIndex {...index} {...said} beside={beside} path="/authors" after={from} cacheTags={cacheTags} />
}
