import { useTranslations } from '#components/translations'
import { isOffered } from '#lib/articles/languages'

/** A language by its name where the newsroom has one for it, else as it is written; empty: all. */
export function LanguageName({ code }: { code: string }) {
  const t = useTranslations('stylePages')
  const labels = useTranslations('labels')
  if (code === '') return t('allLanguages')
  return isOffered(code) ? labels(`language.${code}`) : code
}
