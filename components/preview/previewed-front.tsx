import { DeskPage } from '#components/site/desk-page'
import { Frame } from '#components/site/frame'
import { Front } from '#components/site/front'
import { Head } from '#components/site/head'
import type { Besides } from '#lib/site/besides/queries'
import type { SiteDesk } from '#lib/site/frame/queries'
import type { deskFrontWith, frontWith } from '#lib/site/front/queries'
import type { deskPage } from '#lib/site/lists/queries'
import { site } from '#lib/site/site'

type HomeFront = Awaited<ReturnType<typeof frontWith>>
type DeskFront = Awaited<ReturnType<typeof deskFrontWith>>

/** A front in the site’s own frame, by the site’s own components and stylesheet. */
export function PreviewedHome({ front, desks }: { front: HomeFront; desks: SiteDesk[] }) {
  return (
    <Frame language={front.language} home={front.language} desks={desks}>
      <Head title={site.name} tags="" />
      <Front {...front} />
    </Frame>
  )
}

type DeskProps = {
  page: NonNullable<Awaited<ReturnType<typeof deskPage>>>
  language: string
  /** Null where everything fills itself: then the page is the list alone */
  front: DeskFront | null
  beside: Besides
  desks: SiteDesk[]
}

export function PreviewedDesk({ page, language, front, beside, desks }: DeskProps) {
  return (
    <Frame language={language} home={language} desks={desks} here={page.desk.slug}>
      <DeskPage {...page} front={front} beside={beside} before={null} language={language} />
    </Frame>
  )
}
