import type { Metadata } from 'next'
import { cache } from 'react'
import { BundlePage } from '#components/newsroom/bundles/bundle-page'
import { articleList } from '#lib/article-list/queries'
import { orNotFound, requireActor } from '#lib/auth/request'
import { bundleOf, bundlesOf } from '#lib/bundles/queries'

type Props = PageProps<'/newsroom/bundles/[id]'>

/** Asked for by the title and by the page. */
const bundleFor = cache(async (id: string) => orNotFound(bundleOf(await requireActor(), id)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await bundleFor((await params).id)).name }
}

/** As many as a list to choose from has room for */
const mostFound = 8

export default async function OneBundlePage({ params, searchParams }: Props) {
  const [actor, bundle, query] = [await requireActor(), await bundleFor((await params).id), await searchParams]
  const words = String([query.words].flat()[0] ?? '').trim()
  const found =
    words === '' || !bundle.mayChange ? [] : (await articleList(actor, { words: words.slice(0, 200) })).articles
  const taken = await bundlesOf(found.map(({ id }) => id))
  const free = found.filter(({ id }) => !taken.has(id)).slice(0, mostFound)
  return (
    <BundlePage
      bundle={bundle}
      words={words}
      found={free.map(({ id, headline, language, state }) => ({ id, headline, language, state }))}
      now={new Date()}
    />
  )
}
