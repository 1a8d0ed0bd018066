import { NameIndex } from '#components/site/name-index'
import { cacheTag } from '#lib/publications/cache-tags'
import { besidesNewest } from '#lib/site/besides/queries'
import { deskIndex } from '#lib/site/indexes/queries'
import { site } from '#lib/site/site'
import { wordsFor } from '#lib/site/words'

export const dynamic = 'force-dynamic'

export default async function DesksPage() {
  const words = wordsFor(site.language)
  const [index, beside] = await Promise.all([deskIndex(site.language), besidesNewest(site.language)])
  const cacheTags = [cacheTag.latest, ...index.items.map(({ id }) => cacheTag.desk(id))]
  const said = { title: words.desks, about: words.desksAbout, none: words.noDesks, more: '' }
  return <NameIndex {...index} {...said} beside={beside} path="/desks" after={null} cacheTags={cacheTags} />
}
