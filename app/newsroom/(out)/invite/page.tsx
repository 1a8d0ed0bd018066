import type { Metadata } from 'next'
import { DeadLink } from '#components/newsroom/people/dead-link'
import { InviteForm } from '#components/newsroom/people/link-forms'
import { linkHolder } from '#lib/links/queries'

export const metadata: Metadata = { title: 'Join the newsroom', referrer: 'strict-origin' }

export default async function InvitePage({ searchParams }: PageProps<'/newsroom/invite'>) {
  const { token } = await searchParams
  const holder = typeof token === 'string' ? await linkHolder('invite', token) : null
  if (typeof token !== 'string' || !holder) return <DeadLink />
  return (
    <>
      <h1>Welcome, {holder.name}</h1>
      <p>Choose a password, and you are in. This link works once.</p>
      <InviteForm token={token} email={holder.email} />
    </>
  )
}
