import type { ReactNode } from 'react'
import { SeverityMark } from '#components/house-style/severity-mark'
import { useTranslations } from '#components/translations'
import { useList } from '#components/translations/list'
import type { Match } from '#lib/house-style/matcher'
import type { StyleRule } from '#lib/house-style/rule'
import { writtenIn } from '#lib/text/direction'

export type Tried = { text: string; matches: readonly Match[] }

/** A text with what the rules found in it, and each of that with its reason. */
export function TriedText({
  paragraphs,
  rules,
  language,
}: {
  paragraphs: readonly Tried[]
  rules: readonly StyleRule[]
  language: string
}) {
  const t = useTranslations('stylePages')
  const listOf = useList()
  const places = paragraphs.flatMap(({ text, matches }) =>
    matches.map((match) => ({ ...match, words: text.slice(match.from, match.to) })),
  )
  if (places.length === 0) return <p className="nothing">{t('tryNothing')}</p>
  const ruleOf = (id: string) => rules.find((rule) => rule.id === id)
  return (
    <>
      <h3>{t('tryFound', { count: places.length })}</h3>
      {paragraphs.map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place
        <p key={at} className="style-tried" {...writtenIn(language)}>
          {marked(paragraph, (id) => ruleOf(id)?.severity)}
        </p>
      ))}
      <ol className="rows">
        {places.map(({ ruleId, words, suggestions }, at) => {
          const rule = ruleOf(ruleId)
          return rule ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place is known by its number
            <li key={at}>
              <strong {...writtenIn(language)}>{words}</strong> <SeverityMark severity={rule.severity} />
              <p>
                <bdi>{rule.explanation}</bdi>
              </p>
              {suggestions.length > 0 ? <p>{t('insteadWrite', { suggestions: listOf(suggestions) })}</p> : null}
            </li>
          ) : null
        })}
      </ol>
    </>
  )
}

function marked({ text, matches }: Tried, severityOf: (ruleId: string) => string | undefined): ReactNode[] {
  let at = 0
  const parts = matches.flatMap(({ from, to, ruleId }) => {
    const before = text.slice(at, from)
    at = to
    const mark = (
      <mark key={from} className="style-found" data-severity={severityOf(ruleId)}>
        {text.slice(from, to)}
      </mark>
    )
    return [before, mark]
  })
  return [...parts, text.slice(at)]
}
