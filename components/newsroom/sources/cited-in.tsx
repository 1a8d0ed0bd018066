import Link from 'next/link'
import { StateMark } from '#components/workflow/state-mark'
import { pathFor } from '#lib/articles/paths'
import { stanceLabels, standingLabels, termsLabels } from '#lib/claims/labels'
import type { source } from '#lib/sources/queries'

type Cited = Awaited<ReturnType<typeof source>>['citedIn'][number]

/** The articles that cite a source, each with the claims for which they do. */
export function CitedIn({ articles }: { articles: Cited[] }) {
  if (articles.length === 0) return <p className="nothing">No piece that you may read leans on it.</p>
  return (
    <ul className="rows">
      {articles.map(({ id, draft, claims }) => (
        <li key={id}>
          <p>
            <Link href={pathFor(id, draft?.state ?? 'draft')} data-row dir="auto">
              {draft?.headline || 'No headline yet'}
            </Link>{' '}
            {draft ? <StateMark state={draft.state} /> : null}
          </p>
          {claims.map((claim) => (
            <div key={claim.id}>
              <q dir="auto">{claim.text}</q>
              <p className="hint">
                {standingLabels[claim.standing]}
                {claim.attributions.map(
                  ({ stance, terms, publicLabel }) =>
                    ` · ${stanceLabels[stance]}, ${termsLabels[terms].toLowerCase()}${publicLabel ? `: “${publicLabel}”` : ''}`,
                )}
              </p>
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}
