import type { ReactNode } from 'react'
import { WasAndIs } from '#components/newsroom/compare/was-and-is'
import { useTranslations } from '#components/translations'
import { useList } from '#components/translations/list'
import type { DetailChange } from '#lib/comparing/details'
import { writtenIn } from '#lib/text/direction'

/** What differs beside the text. `language`: of the piece. */
export function DetailChanges({ changes, language }: { changes: readonly DetailChange[]; language: string }) {
  const t = useTranslations('comparePage')
  if (changes.length === 0) return null
  return (
    <section className="panel">
      <h2>{t('details')}</h2>
      <ul className="rows">
        {changes.map((change) => (
          <li key={change.field}>
            {t(`fields.${change.field}`)}{' '}
            <WasAndIs
              was={<Value change={change} value="was" language={language} />}
              is={<Value change={change} value="is" language={language} />}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Value({
  change,
  value,
  language,
}: {
  change: DetailChange
  value: 'was' | 'is'
  language: string
}): ReactNode {
  const t = useTranslations('comparePage')
  const labels = useTranslations('labels')
  const listOf = useList()
  if (change.field === 'profile') return labels(`profile.${change[value]}`)
  if (change.field === 'authors' || change.field === 'tags')
    return change[value].length === 0 ? t('none') : <bdi>{listOf(change[value])}</bdi>
  if (change.field === 'notice') {
    const notice = change[value]
    if (notice === null) return t('none')
    if (notice.kind === 'minor') return t('minor')
    return (
      <>
        {labels(`correctionKind.${notice.kind}`)}: <bdi {...writtenIn(language)}>{notice.text}</bdi>
      </>
    )
  }
  return change[value] ? <bdi>{change[value]}</bdi> : t('none')
}
