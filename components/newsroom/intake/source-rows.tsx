'use client'

import { NameRow } from '#components/newsroom/intake/name-row'
import { Button } from '#components/ui/button'
import { type ClaimRow, type SourceRow, stands } from '#lib/intake/confirming/confirming'
import type { MeantSource } from '#lib/intake/queries'
import { kindLabels } from '#lib/sources/labels'
import type { FoundSource } from '#lib/sources/queries'
import styles from './intake.module.css'
import type { Part } from './part.ts'

/** The sources that were found, each with its sentences. */
export function SourceRows({ state, onChange }: Part) {
  const setSource = (index: number, part: Partial<SourceRow>) =>
    onChange((now) => ({
      ...now,
      sources: now.sources.map((row, at) => (at === index ? { ...row, ...part } : row)),
    }))
  return (
    <section className="panel" id="sources" aria-label="Sources">
      <h2>Sources</h2>
      {state.sources.length === 0 ? <p className="nothing">None was found. Cite them while you write.</p> : null}
      <ul className="rows">
        {state.sources.map((row, index) => (
          <NameRow
            // Rows neither come nor go, and their names change.
            key={`source ${String(index)}`}
            name={row.name}
            kind={row.kind}
            kinds={kindLabels}
            known={row.known !== null}
            taken={row.taken}
            address="/newsroom/import/sources"
            noteOf={(source: MeantSource) => kindLabels[source.kind]}
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
  const [first] = row.similar
  if (!first) return null
  return (
    <p className={styles.similar}>
      Is it {first.name} ({kindLabels[first.kind].toLowerCase()})?{' '}
      <Button kind="quiet" onClick={() => onTake(first)}>
        Yes, take {first.name}
      </Button>
    </p>
  )
}

/** The phrases that cite a source, each to take or leave. */
function Sentences({ state, onChange, source }: Part & { source: number }) {
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
              <span dir="auto">“{one?.phrase}”</span>
            </label>
            {inText ? (
              <a href={`#claim-${claim.id}`}>
                show<span className="visually-hidden"> “{one?.phrase}” in the text</span>
              </a>
            ) : (
              <span className="hint">no longer in the text</span>
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
