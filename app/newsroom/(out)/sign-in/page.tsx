import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '#components/newsroom/people/sign-in-form'
import { newsroomPath } from '#lib/auth/paths'
import { currentActor } from '#lib/auth/request'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: PageProps<'/newsroom/sign-in'>) {
  const { to } = await searchParams
  const wanted = newsroomPath(typeof to === 'string' ? to : null)
  if (await currentActor()) redirect(wanted)
  return (
    <>
      <h1>Sign in to the newsroom</h1>
      <SignInForm to={wanted} />
      <p className="hint">No password, or forgotten it? An admin of this newsroom can send you a link.</p>
    </>
  )
}
