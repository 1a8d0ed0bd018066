import { Listing } from '#components/site/listing'
import { Missing } from '#components/site/notice'
import { SourceFacts } from '#components/site/source-facts'
import { cacheTag } from '#lib/publications/cache-tags'
import { feedIn, slugFrom, sourcePath } from '#lib/site/addresses'
import { besides } from '#lib/site/besides/queries'
import { collection } from '#lib/site/json-ld'
import { positionOf } from '#lib/site/listing'
import { sourcePage } from '#lib/site/lists/queries'
import { site } from '#lib/site/site'
import { filled, wordsFor } from '#lib/site/words'

export const dynamic = 'force-dynamic'

export default async function SourcePage({ params, searchParams }: PageProps<'/sources/[slug]'>) {
  const slug = slugFrom((await params).slug)
  const before = positionOf((await searchParams).before)
  const found = slug && (await sourcePage(slug, before))
  if (!found) return <Missing />
  const words = wordsFor(site.language)
  const { source, list, citations, since } = found
  const path = sourcePath(source)
  const about = filled(words.aboutSource, { source: source.name, name: site.name })
  return (
    <Listing
      list={list}
      beside={await besides(list.items, source.id)}
      before={before}
      path={path}
      feeds={feedIn(path)}
      cacheName={cacheTag.source(source.id)}
      kind={filled(words.source, { kind: words.sourceKind[source.kind] })}
      name={source.name}
      description={source.description}
      about={about}
      ld={collection({ name: source.name, path, description: source.description || about })}
      facts={<SourceFacts citations={citations} since={since} url={source.url} words={words} />}
    />
  )
}
