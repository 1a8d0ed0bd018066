import type { Metadata } from 'next'
import Link from 'next/link'
import { Access } from '#components/newsroom/people/access'
import { PlaceForm } from '#components/newsroom/people/place-form'
import { Sessions } from '#components/newsroom/people/sessions'
import { orNotFound, requireActor } from '#lib/auth/request'
import { desksToPick } from '#lib/desks/queries'
import { checkedId } from '#lib/input'
import { personToManage } from '#lib/people/queries'
import { sessionsOf } from '#lib/sessions/queries'

export const metadata: Metadata = { title: 'People' }

export default async function PersonPage({ params }: PageProps<'/newsroom/people/[id]'>) {
  const actor = await requireActor()
  const { id } = await params
  const person = await orNotFound((async () => personToManage(actor, checkedId(id)))())
  const [sessions, desks] = await Promise.all([sessionsOf(actor, person.id), desksToPick(actor)])
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <p>
            <Link href="/newsroom/people">People</Link>
          </p>
          <h1>{person.name}</h1>
          <p>{person.email}</p>
        </div>
      </header>
      <div className="columns">
        <PlaceForm
          personId={person.id}
          role={person.role}
          deskIds={person.desks.map((desk) => desk.id)}
          desks={desks}
        />
        <div>
          <Access personId={person.id} name={person.name} active={person.active} />
          <Sessions personId={person.id} sessions={sessions} now={new Date()} />
        </div>
      </div>
    </div>
  )
}
