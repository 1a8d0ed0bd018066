import type { Metadata } from 'next'
import { ChooseNotifications } from '#components/newsroom/notifications/choose-notifications'
import { ChangePassword } from '#components/newsroom/people/change-password'
import { ChooseLanguage } from '#components/newsroom/people/choose-language'
import { History } from '#components/newsroom/people/history'
import { Sessions } from '#components/newsroom/people/sessions'
import { SignOut } from '#components/newsroom/people/sign-out'
import { useTranslations } from '#components/translations'
import { useList } from '#components/translations/list'
import { getTranslations } from '#components/translations/server'
import { Dotted } from '#components/ui/dotted'
import { requireActor } from '#lib/auth/request'
import { env } from '#lib/env'
import { choicesOf } from '#lib/inbox/queries'
import { eventsAbout, ownAccount, type PersonShown } from '#lib/people/queries'
import { sessionsOf } from '#lib/sessions/queries'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('account'))('title') })

export default async function AccountPage() {
  const actor = await requireActor()
  const [person, sessions, events, notifications] = await Promise.all([
    ownAccount(actor),
    sessionsOf(actor, actor.personId),
    eventsAbout(actor, actor.personId),
    choicesOf(actor),
  ])
  const now = new Date()
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>
            <bdi>{person.name}</bdi>
          </h1>
          <p>
            <Contact person={person} />
          </p>
        </div>
        <SignOut />
      </header>
      <div className="columns">
        <div>
          <Sessions personId={person.id} sessions={sessions} now={now} own />
          <ChooseNotifications {...notifications} hours={hours} />
        </div>
        <div>
          <ChooseLanguage chosen={actor.language} newsroom={env.NEWSROOM_LANGUAGE} />
          <ChangePassword email={person.email} />
          <History events={events} now={now} />
        </div>
      </div>
    </div>
  )
}

const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`)

function Contact({ person }: { person: PersonShown }) {
  const labels = useTranslations('labels')
  const listOf = useList()
  return <Dotted>{[person.email, labels(`role.${person.role}`), listOf(person.desks.map(({ name }) => name))]}</Dotted>
}
