import { Frame } from '#components/site/frame'
import { slugFrom } from '#lib/site/addresses'
import { desks } from '#lib/site/frame/queries'
import { site } from '#lib/site/site'

/** A root of its own, so that the frame knows which desk it stands around. */
export default async function DeskLayout({ children, params }: LayoutProps<'/desks/[slug]'>) {
  const slug = slugFrom((await params).slug)
  return (
    <Frame language={site.language} desks={await desks()} here={slug}>
      {children}
    </Frame>
  )
}
