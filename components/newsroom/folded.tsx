import type { ReactNode } from 'react'
import styles from './folded.module.css'

/** Filters that are folded away where room is narrow, or where a browser can't unfold them by itself; on a wide page they stand in the row of the others. */
export function Folded({ summary, open, children }: { summary: string; open?: boolean; children: ReactNode }) {
  return (
    <details className={styles.more} open={open}>
      <summary>{summary}</summary>
      <div className={styles.folded}>{children}</div>
    </details>
  )
}
