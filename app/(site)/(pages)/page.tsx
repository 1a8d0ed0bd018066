import { Front } from '#components/site/front'
import { Head } from '#components/site/head'
import { cacheTag } from '#lib/publications/cache-tags'
import { feedIn, fronts } from '#lib/site/addresses'
import { besidesTags } from '#lib/site/besides/tags'
import { bylines, tagsOf } from '#lib/site/cache-tags'
import { frontPage } from '#lib/site/front/queries'
import { frontTags } from '#lib/site/front/tags'
import { newspaper, website } from '#lib/site/json-ld'
import { site } from '#lib/site/site'
import { filled, wordsFor } from '#lib/site/words'

export const dynamic = 'force-dynamic'

export default async function FrontPage() {
  const front = await frontPage()
  const about = filled(wordsFor(site.language).about, { name: site.name })
  return (
    <>
      <Head
        title={site.name}
        headline={about}
        description={about}
        path="/"
        feeds={feedIn('/')}
        tags={tagsOf(
          cacheTag.latest,
          ...frontTags({ ...front, deskId: null }),
          ...bylines(front.opinion),
          ...besidesTags(front),
        )}
        languages={front.languages.length > 0 ? fronts([site.language, ...front.languages]) : []}
        ld={[newspaper(), website()]}
      />
      <Front {...front} />
    </>
  )
}
