import { useTranslations } from '#components/translations'
import type { OtherWords as Changed } from '#lib/uses/frozen-words'

/** What readers would be told of files by now, beside what was submitted. */
export function OtherWords({ words }: { words: readonly Changed[] }) {
  const t = useTranslations('otherWords')
  const labels = useTranslations('labels')
  if (words.length === 0) return null
  return (
    <ul>
      {words.map((each) => {
        const [was, now] =
          each.field === 'licence'
            ? [each.was, each.now].map((licence) => licence && labels(`licence.${licence}`))
            : [each.was, each.now]
        return (
          <li key={each.fileId + each.field}>
            {t(each.field, { file: each.file })} <del>{was ? <bdi>{was}</bdi> : t('nothing')}</del> {t('now')}{' '}
            <ins>{now ? <bdi>{now}</bdi> : t('nothing')}</ins>
          </li>
        )
      })}
    </ul>
  )
}
