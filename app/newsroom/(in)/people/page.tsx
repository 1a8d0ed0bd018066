import type { Metadata } from 'next'
import { InviteDialog } from '#components/newsroom/people/invite-dialog'
import { OpenInvites } from '#components/newsroom/people/open-invites'
import { PeopleTable } from '#components/newsroom/people/people-table'
import { getTranslations } from '#components/translations/server'
import { orNotFound, requireActor } from '#lib/auth/request'
import { desksToPick } from '#lib/desks/queries'
import { openInvites } from '#lib/links/queries'
import { everybody } from '#lib/people/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('navigation'))('item.people'),
})

export default async function PeoplePage() {
  const actor = await requireActor()
  const [people, invites, desks] = await orNotFound(
    Promise.all([everybody(actor), openInvites(actor), desksToPick(actor)]),
  )
  const t = await getTranslations('navigation')
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('item.people')}</h1>
        <InviteDialog desks={desks} />
      </header>
      <PeopleTable people={people} now={new Date()} />
      <OpenInvites invites={invites} now={new Date()} />
    </div>
  )
}
