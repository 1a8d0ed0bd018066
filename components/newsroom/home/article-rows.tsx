import Link from 'next/link'
import { StateMark } from '#components/newsroom/state-mark'
import { When } from '#components/newsroom/when'
import { profileLabels } from '#lib/articles/labels'
import { pathFor } from '#lib/articles/paths'
import type { HomePiece } from '#lib/home/queries'
import styles from './home.module.css'

/** Pieces, each with its headline, how it stands, and since when. */
export function PieceRows({ pieces, now }: { pieces: HomePiece[]; now: Date }) {
  return (
    <ul className={`rows ${styles.pieces}`}>
      {pieces.map((piece) => (
        <li key={piece.id}>
          <Link href={pathFor(piece.id, piece.state)} data-row dir="auto">
            {piece.headline || <span className="hint">No headline yet</span>}
          </Link>
          <StateMark state={piece.state} />
          <p className="hint">
            {[profileLabels[piece.profile], piece.desk, piece.authors.join(', ')].filter(Boolean).join(' · ')}
          </p>
          <p className="hint">
            {piece.scheduledFor ? (
              <>
                goes out <When at={piece.scheduledFor} now={now} zoned />
              </>
            ) : (
              <When at={piece.stateSince} now={now} />
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
