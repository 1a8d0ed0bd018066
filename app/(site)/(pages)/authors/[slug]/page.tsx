import { Listing } from '#components/site/listing'
import { Missing } from '#components/site/notice'
import { cacheTag } from '#lib/publications/cache-tags'
import { authorPath, feedIn, slugFrom } from '#lib/site/addresses'
import { besides } from '#lib/site/besides/queries'
import { breadcrumbs, person } from '#lib/site/json-ld'
import { positionOf } from '#lib/site/listing'
import { authorPage } from '#lib/site/lists/queries'
import { site } from '#lib/site/site'
import { filled, wordsFor } from '#lib/site/words'

export const dynamic = 'force-dynamic'

export default async function AuthorPage({ params, searchParams }: PageProps<'/authors/[slug]'>) {
  const slug = slugFrom((await params).slug)
  const before = positionOf((await searchParams).before)
  const found = slug && (await authorPage(slug, before))
  if (!found) return <Missing />
  const { author, list } = found
  const words = wordsFor(site.language)
  const steps = [
    { name: words.authors, path: '/authors' },
    { name: author.name, path: authorPath(author) },
  ]
  return (
    <Listing
      list={list}
      beside={await besides(list.items)}
      before={before}
      path={authorPath(author)}
      feeds={feedIn(authorPath(author))}
      cacheName={cacheTag.person(author.id)}
      steps={steps}
      kind={words.author}
      name={author.name}
      description={author.bio}
      about={filled(words.aboutAuthor, { author: author.name, name: site.name })}
      ld={[person(author), breadcrumbs(...steps)]}
    />
  )
}
