import { Listing } from '#components/site/listing'
import { Missing } from '#components/site/notice'
import { cacheTag } from '#lib/publications/cache-tags'
import { deskPath, feedIn, slugFrom } from '#lib/site/addresses'
import { besides } from '#lib/site/besides/queries'
import { breadcrumbs, collection } from '#lib/site/json-ld'
import { positionOf } from '#lib/site/listing'
import { deskPage } from '#lib/site/lists/queries'
import { site } from '#lib/site/site'
import { filled, wordsFor } from '#lib/site/words'

export const dynamic = 'force-dynamic'

export default async function DeskPage({ params, searchParams }: PageProps<'/desks/[slug]'>) {
  const slug = slugFrom((await params).slug)
  const before = positionOf((await searchParams).before)
  const found = slug && (await deskPage(slug, before))
  if (!found) return <Missing />
  const { desk, list } = found
  const path = deskPath(desk)
  const words = wordsFor(site.language)
  const steps = [
    { name: words.desks, path: '/desks' },
    { name: desk.name, path },
  ]
  const about = filled(words.aboutDesk, { desk: desk.name, name: site.name })
  return (
    <Listing
      list={list}
      beside={await besides(list.items)}
      before={before}
      path={path}
      cacheName={cacheTag.desk(desk.id)}
      steps={steps}
      name={desk.name}
      description={desk.description}
      feeds={feedIn(path)}
      about={about}
      ld={[collection({ name: desk.name, path, description: desk.description || about }), breadcrumbs(...steps)]}
    />
  )
}
