import Link from 'next/link'

export function NoArticles({ narrowed, mayCreate }: { narrowed: boolean; mayCreate: boolean }) {
  if (narrowed)
    return (
      <div className="empty">
        <h2>No piece fits</h2>
        <p>Ask for less: fewer words, or all states. Pieces of other desks are not listed here.</p>
        <Link className="button" href="/newsroom/articles">
          Show all
        </Link>
      </div>
    )
  return (
    <div className="empty">
      <h2>No pieces yet</h2>
      <p>Every piece that you may read stands here, from the first note to the published text.</p>
      {mayCreate ? (
        <Link className="button" href="/newsroom/articles/new">
          New article
        </Link>
      ) : null}
    </div>
  )
}
