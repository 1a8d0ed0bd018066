import type { Metadata } from 'next'
import { ChangePassword } from '#components/newsroom/people/change-password'
import { ChooseLanguage } from '#components/newsroom/people/choose-language'
import { History } from '#components/newsroom/people/history'
import { Sessions } from '#components/newsroom/people/sessions'
import { SignOut } from '#components/newsroom/people/sign-out'
import { getTranslations } from '#components/translations/server'
import { requireActor } from '#lib/auth/request'
import { env } from '#lib/env'
import { eventsAbout, ownAccount } from '#lib/people/queries'
import { sessionsOf } from '#lib/sessions/queries'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('account'))('title') })

export default async function AccountPage() {
  const actor = await requireActor()
  const [person, sessions, events] = await Promise.all([
    ownAccount(actor),
    sessionsOf(actor, actor.personId),
    eventsAbout(actor, actor.personId),
  ])
  const labels = await getTranslations('labels')
  const now = new Date()
  const desks = person.desks.map((desk) => desk.name).join(', ')
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{person.name}</h1>
          <p>
            {person.email} · {labels(`role.${person.role}`)}
            {desks ? ` · ${desks}` : ''}
          </p>
        </div>
        <SignOut />
      </header>
      <div className="columns">
        <Sessions personId={person.id} sessions={sessions} now={now} own />
        <div>
          <ChooseLanguage chosen={actor.language} newsroom={env.NEWSROOM_LANGUAGE} />
          <ChangePassword email={person.email} />
          <History events={events} now={now} />
        </div>
      </div>
    </div>
  )
}
