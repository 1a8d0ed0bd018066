'use client'

import { useId } from 'react'
import { useTranslations } from '#components/translations'
import type { ShownHistory } from '#lib/history/shown'
import styles from './history.module.css'
import type { Writer } from './writers.ts'

const lane = 14

/**
 * The axis of time: who wrote when, a lane for each, and the slider below. It counts what was written, not the hours: an afternoon of
 * writing has its room, and the night before it has none.
 */
export function Axis({
  history: { bars, sessions, milestones, total },
  writers,
  number,
  described,
  onNumber,
}: {
  history: ShownHistory
  writers: readonly Writer[]
  number: number
  /** The state in words, for who does not see where the slider stands */
  described: string
  onNumber: (number: number) => void
}) {
  const t = useTranslations('historyPage')
  const id = useId()
  const height = Math.max(1, writers.length) * lane
  return (
    <div className={styles.axis}>
      <svg
        className={styles.plot}
        viewBox={`0 0 ${total} ${height}`}
        preserveAspectRatio="none"
        height={height}
        aria-hidden
      >
        {bars.flatMap(({ from, to, people }) =>
          people.map(({ personId, updates }) => {
            const at = writers.findIndex(({ id: known }) => known === personId)
            const share = Math.max(0.25, updates / (to - from + 1)) * (lane - 4)
            return (
              <rect
                key={`${from} ${personId}`}
                className={styles.hued}
                data-writer={writers[at]?.hue ?? 'none'}
                x={from - 1}
                y={at * lane + lane - 2 - share}
                width={to - from + 1}
                height={share}
              />
            )
          }),
        )}
        {sessions.slice(1).map(({ from }) => (
          <line key={from} x1={from - 1} x2={from - 1} y1={0} y2={height} />
        ))}
        {milestones.map((milestone) => (
          <line key={milestone.id} data-milestone x1={milestone.number} x2={milestone.number} y1={0} y2={height} />
        ))}
        <line data-now x1={number} x2={number} y1={0} y2={height} />
      </svg>
      <label className="visually-hidden" htmlFor={id}>
        {t('slider')}
      </label>
      <input
        id={id}
        className={styles.slider}
        type="range"
        min={0}
        max={total}
        step={1}
        value={number}
        aria-valuetext={described}
        onChange={({ target }) => onNumber(Number(target.value))}
      />
      <ul className={styles.legend} aria-label={t('whoWrote')}>
        {writers.map(({ id: person, name, hue }) => (
          <li key={person}>
            <span className={`${styles.swatch} ${styles.hued}`} data-writer={hue} aria-hidden />
            {name}
          </li>
        ))}
      </ul>
    </div>
  )
}
