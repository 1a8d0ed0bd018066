'use client'

import { useMemo, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Combobox } from '#components/ui/combobox'
import { useFound } from '#components/ui/use-found'
import type { Claim } from '#lib/claims/marked'
import type { FoundSource } from '#lib/sources/queries'
import { searchForm } from '#lib/text/search-form'
import type { Cited } from './cite-terms.tsx'

type Pick = { key: string; label: string; note?: string | undefined; means: Cited | 'later' }

const longestRecent = 5

/** Finds known sources by a few letters, offers a new one by its name, or none yet. Before the first letter it offers those cited last in this article. */
export function SourcePicker({
  claims,
  cited,
  mayWait,
  error,
  onPick,
}: {
  claims: readonly Claim[]
  /** Those under this claim already */
  cited: readonly { id: string; name: string }[]
  mayWait: boolean
  error: string | null
  onPick: (picked: Cited | 'later') => void
}) {
  const t = useTranslations('citing')
  const labels = useTranslations('labels')
  const [words, setWords] = useState('')
  const found = useFound<FoundSource>(words, '/newsroom/sources/find')
  const recent = useMemo(() => recentIn(claims), [claims])
  const wanted = words.trim()
  const pending = wanted !== '' && found.words !== wanted
  const known = wanted === '' ? recent : found.items
  const offered = known
    .filter(({ id }) => !cited.some((one) => one.id === id))
    .slice(0, wanted ? undefined : longestRecent)
  const form = searchForm(wanted)
  const isWanted = ({ name }: { name: string }) => searchForm(name) === form
  const already = cited.filter(({ name }) => form !== '' && searchForm(name).includes(form))

  const picks: Pick[] = offered.map((source) => ({
    key: source.id,
    label: source.name,
    note: labels(`sourceKind.${source.kind}`),
    means: { sourceId: source.id, name: source.name },
  }))
  const exact = known.some(isWanted) || cited.some(isWanted)
  if (wanted !== '' && !pending && !exact && !found.message)
    picks.push({
      key: 'new',
      label: t('newSource', { name: wanted }),
      means: { name: wanted, differsFrom: known.map((source) => source.id) },
    })
  if (wanted === '' && mayWait)
    picks.push({ key: 'later', label: t('markOnly'), note: t('sourceLater'), means: 'later' })

  return (
    <div className="source-picker">
      <Combobox
        aria-label={t('who')}
        placeholder={t('who')}
        words={words}
        onWords={setWords}
        choices={picks}
        pending={pending}
        onPick={(pick) => onPick(pick.means)}
      />
      {already.length > 0 ? (
        <p className="hint" role="status">
          {t.rich('already', { names: () => <bdi>{already.map(({ name }) => name).join(', ')}</bdi> })}
        </p>
      ) : null}
      {error || found.message ? (
        <p className="field-error" role="alert">
          {error ?? found.message}
        </p>
      ) : null}
    </div>
  )
}

/** The sources of this article, the one cited last first. */
function recentIn(claims: readonly Claim[]): FoundSource[] {
  const sources = new Map<string, FoundSource>()
  for (const claim of [...claims].reverse())
    for (const { source } of claim.attributions) if (!sources.has(source.id)) sources.set(source.id, source)
  return [...sources.values()]
}
