import { Frame } from '#components/site/frame'
import { desks } from '#lib/site/frame/queries'
import { languageAt } from '#lib/site/front/queries'

/** A root of its own, so that `html` says the language and the direction of the article. */
export default async function LanguageLayout({ children, params }: LayoutProps<'/[language]'>) {
  const { language } = await params
  return (
    <Frame language={await languageAt(language)} desks={await desks()}>
      {children}
    </Frame>
  )
}
