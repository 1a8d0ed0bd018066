import { useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import { isOffered } from '#lib/articles/languages'

/** “Home page · English” */
export function FrontName({ desk, language }: { desk: string | null; language: string }) {
  const t = useTranslations('fronts')
  const labels = useTranslations('labels')
  return <Dotted>{[desk ?? t('home'), isOffered(language) ? labels(`language.${language}`) : language]}</Dotted>
}
