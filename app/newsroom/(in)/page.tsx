import type { Metadata } from 'next'
import Link from 'next/link'
import { HomePage } from '#components/newsroom/home/home-page'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { home } from '#lib/home/queries'

export const metadata: Metadata = { title: { absolute: 'Newsroom' } }

export default async function NewsroomHomePage() {
  const actor = await requireActor()
  const mayWrite = can(actor, 'article.create')
  return (
    <div className="page">
      <header className="page-head">
        <h1>{actor.name}</h1>
        {mayWrite ? (
          <div className="acts">
            <Link className="button" href="/newsroom/import">
              Import a text
            </Link>
            <Link className="button" data-kind="primary" href="/newsroom/articles/new">
              New article
            </Link>
          </div>
        ) : null}
      </header>
      {can(actor, 'article.read') ? (
        <HomePage home={await home(actor)} now={new Date()} mayWrite={mayWrite} />
      ) : (
        <div className="empty">
          <h2>You look after people</h2>
          <p>Invite colleagues, give them roles and desks, and end sessions that should not be.</p>
          <Link className="button" href="/newsroom/people">
            People
          </Link>
        </div>
      )}
    </div>
  )
}
