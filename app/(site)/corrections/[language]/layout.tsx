import { Frame } from '#components/site/frame'
import { desks } from '#lib/site/frame/queries'
import { languageAt, languagesPublished } from '#lib/site/front/queries'
import { site } from '#lib/site/site'

/** A root of its own, so that `html` says the language and the direction of the list. */
export default async function CorrectionsLayout({ children, params }: LayoutProps<'/corrections/[language]'>) {
  const { language } = await params
  const home = (await languagesPublished()).includes(language) ? language : site.language
  return (
    <Frame language={await languageAt(language)} home={home} desks={await desks()}>
      {children}
    </Frame>
  )
}
