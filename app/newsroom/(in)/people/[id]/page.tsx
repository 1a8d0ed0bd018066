import type { Metadata } from 'next'
import Link from 'next/link'
import { Access } from '#components/newsroom/people/access'
import { History } from '#components/newsroom/people/history'
import { RoleForm } from '#components/newsroom/people/role-form'
import { Sessions } from '#components/newsroom/people/sessions'
import { getTranslations } from '#components/translations/server'
import { orNotFound, requireActor } from '#lib/auth/request'
import { desksToPick } from '#lib/desks/queries'
import { eventsAbout, personToManage } from '#lib/people/queries'
import { sessionsOf } from '#lib/sessions/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('navigation'))('item.people'),
})

export default async function PersonPage({ params }: PageProps<'/newsroom/people/[id]'>) {
  const actor = await requireActor()
  const { id } = await params
  const person = await orNotFound(personToManage(actor, id))
  const [sessions, desks, events] = await Promise.all([
    sessionsOf(actor, person.id),
    desksToPick(actor),
    eventsAbout(actor, person.id),
  ])
  const t = await getTranslations('navigation')
  const account = await getTranslations('account')
  const labels = await getTranslations('labels')
  const now = new Date()
  const own = person.id === actor.personId
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <p>
            <Link href="/newsroom/people">{t('item.people')}</Link>
          </p>
          <h1>
            <bdi>{person.name}</bdi>
          </h1>
          <p>
            <bdi>{person.email}</bdi>
          </p>
        </div>
      </header>
      <div className="columns">
        <div>
          {own ? (
            <section className="panel">
              <h2>{labels(`role.${person.role}`)}</h2>
              <p>{account('thisIsYou')}</p>
            </section>
          ) : (
            <RoleForm
              personId={person.id}
              role={person.role}
              deskIds={person.desks.map((desk) => desk.id)}
              desks={desks}
            />
          )}
          <History events={events} now={now} />
        </div>
        <div>
          {own ? null : <Access personId={person.id} name={person.name} active={person.active} />}
          <Sessions personId={person.id} sessions={sessions} now={now} own={own} />
        </div>
      </div>
    </div>
  )
}
