import { notFound, redirect } from 'next/navigation'
import { requireActor } from '#lib/auth/request'
import { openNotification } from '#lib/inbox/actions'

/** Where the links of mails lead: on to the place that a notification is about. */
export default async function OpenNotification({ params }: PageProps<'/newsroom/notifications/[id]'>) {
  await requireActor()
  const opened = await openNotification((await params).id)
  return opened.ok ? redirect(opened.value) : notFound()
}
