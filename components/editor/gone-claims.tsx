import { useTranslations } from '#components/translations'
import type { ClaimRow } from '#lib/claims/marked'
import { writtenIn } from '#lib/text/direction'
import { AttachedFiles } from './attached-files.tsx'

/** Claims whose words were taken out of the text: their files are kept for when the words come back, until somebody lets go of them. */
export function GoneClaims({
  language,
  gone,
  mayWrite,
  onTook,
}: {
  /** Of the article */
  language: string
  gone: readonly ClaimRow[]
  mayWrite: boolean
  onTook: (row: ClaimRow) => void
}) {
  const t = useTranslations('claimsPanel')
  if (gone.length === 0) return null
  return (
    <section className="gone-claims" aria-labelledby="gone-claims">
      <h3 id="gone-claims">{t('gone')}</h3>
      <p className="hint">{t('goneHint')}</p>
      <ul className="rows claims">
        {gone.map(({ id, text, attributions }) => (
          <li key={id} className="claim-item">
            <q {...writtenIn(language)}>{text}</q>
            <ul className="attributions">
              {attributions
                .filter(({ files }) => files.length > 0)
                .map((attribution) => (
                  <li key={attribution.id}>
                    <bdi>{attribution.source.name}</bdi>
                    <AttachedFiles attribution={attribution} editor={null} mayWrite={mayWrite} onTook={onTook} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
