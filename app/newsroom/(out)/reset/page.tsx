import type { Metadata } from 'next'
import { DeadLink } from '#components/newsroom/people/dead-link'
import { ResetForm } from '#components/newsroom/people/link-forms'
import { linkHolder } from '#lib/links/queries'

export const metadata: Metadata = { title: 'New password', referrer: 'strict-origin' }

export default async function ResetPage({ searchParams }: PageProps<'/newsroom/reset'>) {
  const { token } = await searchParams
  const holder = typeof token === 'string' ? await linkHolder('reset', token) : null
  if (typeof token !== 'string' || !holder) return <DeadLink />
  return (
    <>
      <h1>A new password for {holder.name}</h1>
      <p>Every session of yours ends when you set it. This link works once.</p>
      <ResetForm token={token} email={holder.email} />
    </>
  )
}
