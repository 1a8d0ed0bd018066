import { DeskPage } from '#components/site/desk-page'
import { Missing } from '#components/site/notice'
import { slugFrom } from '#lib/site/addresses'
import { besides } from '#lib/site/besides/queries'
import { deskFront } from '#lib/site/front/queries'
import { positionOf } from '#lib/site/listing'
import { deskPage } from '#lib/site/lists/queries'
import { site } from '#lib/site/site'

export const dynamic = 'force-dynamic'

export default async function DeskInSiteLanguage({ params, searchParams }: PageProps<'/desks/[slug]'>) {
  const slug = slugFrom((await params).slug)
  const before = positionOf((await searchParams).before)
  const found = slug && (await deskPage(slug, before))
  if (!found) return <Missing />
  const front = before ? null : await deskFront(found.desk.id)
  const beside = await besides(found.list.items)
  return <DeskPage {...found} front={front} beside={beside} before={before} language={site.language} />
}
