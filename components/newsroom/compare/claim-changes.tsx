import { WasAndIs } from '#components/newsroom/compare/was-and-is'
import { useTranslations } from '#components/translations'
import type { ClaimChange } from '#lib/comparing/claims'
import { writtenIn } from '#lib/text/direction'

/** Which claims came and went, and what changed about those that are in both. `language`: of the piece. */
export function ClaimChanges({ changes, language }: { changes: readonly ClaimChange[]; language: string }) {
  const t = useTranslations('comparePage')
  const labels = useTranslations('labels')
  if (changes.length === 0) return null
  return (
    <section className="panel">
      <h2>{t('claims')}</h2>
      <ul className="rows">
        {changes.map(({ claimId, words, is, was, standing, sources }) => (
          <li key={claimId}>
            <p>
              {t(`claim.${is}`)}{' '}
              {was.words === null ? (
                <q {...writtenIn(language)}>{words}</q>
              ) : (
                <WasAndIs
                  was={<q {...writtenIn(language)}>{was.words}</q>}
                  is={<q {...writtenIn(language)}>{words}</q>}
                />
              )}
            </p>
            {was.standing ? (
              <p className="hint">
                <WasAndIs was={labels(`standing.${was.standing}`)} is={labels(`standing.${standing}`)} />
              </p>
            ) : null}
            {sources.map((source, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one source may stand here twice, and holds nothing
              <p className="hint" key={at}>
                {t(`source.${source.is}`, { name: source.name ?? t('sourceGone') })}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
