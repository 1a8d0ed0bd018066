import type { ReactNode } from 'react'
import { useLanguage, useTranslations } from '#components/translations'
import { datesFor } from '#lib/dates/newsroom'
import type { MergeSide } from '#lib/merging/queries'
import type { MergedField } from '#lib/merging/words'

/** What is said of a file in one field, to read. */
export function useSaid(): (words: MergeSide['words'], field: MergedField) => ReactNode {
  const t = useTranslations('merging')
  const labels = useTranslations('labels')
  const dates = datesFor(useLanguage())
  const inWords = (words: MergeSide['words'], field: MergedField): string => {
    if (field === 'alt') return words.decorative ? t('decorative') : words.alt
    if (field === 'licence') return words.licence ? labels(`licence.${words.licence}`) : ''
    if (field === 'sourceId') return words.source ?? ''
    if (field === 'tagIds') return words.tags.join(' · ')
    if (field === 'people') return words.people.join(' · ')
    if (field === 'takenAt') return words.takenAt ? dates.moment(new Date(words.takenAt)) : ''
    if (field === 'rightsUntil') return words.rightsUntil ? dates.calendarDay(new Date(words.rightsUntil)) : ''
    return String(words[field] ?? '')
  }
  return (words, field) => {
    const shown = inWords(words, field)
    return shown === '' ? <span className="hint">{t('nothing')}</span> : <bdi>{shown}</bdi>
  }
}
