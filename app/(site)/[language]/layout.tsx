import { Frame } from '#components/site/frame'
import { desks } from '#lib/site/frame/queries'
import { site } from '#lib/site/site'
import { isLanguage } from '#lib/text/language'

/** A root of its own, so that `html` says the language and the direction of the article. */
export default async function LanguageLayout({ children, params }: LayoutProps<'/[language]'>) {
  const { language } = await params
  return (
    <Frame language={isLanguage(language) ? language : site.language} desks={await desks()}>
      {children}
    </Frame>
  )
}
