import Link from 'next/link'
import { type AskedFor, addressOf } from '#components/newsroom/articles/filters'

/** Links to the next page of the list, and back to its beginning. */
export function Pages({ asked, after, next }: { asked: AskedFor; after: string; next: string | null }) {
  if (!after && !next) return null
  return (
    <nav className="acts after" aria-label="Pages">
      {after ? (
        <Link className="button" href={addressOf(asked)}>
          Newest
        </Link>
      ) : null}
      {next ? (
        <Link className="button" href={addressOf({ ...asked, after: next })} rel="next">
          Older
        </Link>
      ) : null}
    </nav>
  )
}
