'use client'

import { NameRow } from '#components/newsroom/intake/name-row'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { SourceKind } from '#lib/generated/prisma/enums'
import { type ClaimRow, type SourceRow, stands } from '#lib/intake/confirming/confirming'
import type { MeantSource } from '#lib/intake/queries'
import type { FoundSource } from '#lib/sources/queries'
import styles from './intake.module.css'
import type { Part } from './part.ts'

const kinds = Object.values(SourceKind)

/** The sources that were found, each with its sentences. */
export function SourceRows({ state, onChange }: Part) {
  const t = useTranslations('importPage')
  const labels = useTranslations('labels')
  const kindName = (kind: SourceKind) => labels(`sourceKind.${kind}`)
  const setSource = (index: number, part: Partial<SourceRow>) =>
    onChange((now) => ({
      ...now,
      sources: now.sources.map((row, at) => (at === index ? { ...row, ...part } : row)),
    }))
  return (
    <section className="panel" id="sources" aria-label={t('sources')}>
      <h2>{t('sources')}</h2>
      {state.sources.length === 0 ? <p className="nothing">{t('noSources')}</p> : null}
      <ul className="rows">
        {state.sources.map((row, index) => (
          <NameRow
            // Rows neither come nor go, and their names change.
            key={`source ${String(index)}`}
            name={row.name}
            kind={row.kind}
            kinds={kinds}
            kindName={kindName}
            known={row.known !== null}
            taken={row.taken}
            address="/newsroom/import/sources"
            noteOf={(source: MeantSource) => kindName(source.kind)}
            onTaken={(taken) => setSource(index, { taken })}
            onName={(name) => setSource(index, { name, known: null })}
            onKind={(kind) => setSource(index, { kind })}
            onKnown={(source) => setSource(index, taking(source))}
            onMeant={(meant) => setSource(index, { similar: meant.filter(({ near }) => near) })}
          >
            {row.known ? null : <Similar row={row} onTake={(source) => setSource(index, taking(source))} />}
            {row.taken ? <Sentences state={state} onChange={onChange} source={index} /> : null}
          </NameRow>
        ))}
      </ul>
    </section>
  )
}

const taking = ({ id, name, kind }: FoundSource): Partial<SourceRow> => ({ known: { id, name, kind }, name, kind })

function Similar({ row, onTake }: { row: SourceRow; onTake: (source: FoundSource) => void }) {
  const t = useTranslations('importPage')
  const sources = useTranslations('sources')
  const [first] = row.similar
  if (!first) return null
  return (
    <p className={styles.similar}>
      {t('similar', { name: first.name, kind: sources(`kind.${first.kind}`) })}{' '}
      <Button kind="quiet" onClick={() => onTake(first)}>
        {t('takeSimilar', { name: first.name })}
      </Button>
    </p>
  )
}

/** The phrases that cite a source, each to take or leave. */
function Sentences({ state, onChange, source }: Part & { source: number }) {
  const t = useTranslations('importPage')
  const leaning = state.claims.filter((claim) => claim.leansOn.some((one) => one.source === source))
  const setTaken = (id: number, taken: boolean) =>
    onChange((now) => ({
      ...now,
      claims: now.claims.map((claim) => (claim.id === id ? leant(claim, source, taken) : claim)),
    }))
  return (
    <ul className={styles.phrases}>
      {leaning.map((claim) => {
        const one = claim.leansOn.find((each) => each.source === source)
        const words = one?.phrase ?? ''
        const inText = stands(state.blocks, claim)
        return (
          <li key={claim.id}>
            <label className="choice">
              <input
                type="checkbox"
                checked={inText && one?.taken === true}
                disabled={!inText}
                onChange={(event) => setTaken(claim.id, event.target.checked)}
              />
              <span>
                {t.rich('phrase', {
                  words: () => (
                    <bdi lang={state.language || undefined} dir={state.dir}>
                      {words}
                    </bdi>
                  ),
                })}
              </span>
            </label>
            {inText ? (
              <a href={`#claim-${claim.id}`}>
                {t.rich('showPhrase', {
                  words,
                  hidden: (text) => <span className="visually-hidden">{text}</span>,
                })}
              </a>
            ) : (
              <span className="hint">{t('phraseGone')}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const leant = (claim: ClaimRow, source: number, taken: boolean): ClaimRow => ({
  ...claim,
  leansOn: claim.leansOn.map((one) => (one.source === source ? { ...one, taken } : one)),
})
