import type { Metadata } from 'next'
import { NotificationsPage } from '#components/newsroom/notifications/notifications-page'
import { getTranslations } from '#components/translations/server'
import { answering } from '#lib/auth/answering'
import { requireActor } from '#lib/auth/request'
import { views } from '#lib/inbox/notification'
import { notificationsOf } from '#lib/inbox/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('notifications'))('title'),
})

export default async function OwnNotificationsPage({ searchParams }: PageProps<'/newsroom/notifications'>) {
  const actor = await requireActor()
  const query = await searchParams
  const one = (name: string) => String([query[name]].flat()[0] ?? '').trim()
  const view = views.find((each) => each === one('view')) ?? 'unread'
  const after = one('after')
  // Before it is read, so that nothing which comes meanwhile is marked as read unseen.
  const now = new Date()
  return (
    <NotificationsPage
      view={view}
      after={after}
      answer={await answering(() => notificationsOf(actor, { view }, after || null))}
      now={now}
    />
  )
}
