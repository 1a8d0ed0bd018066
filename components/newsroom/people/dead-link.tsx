import Link from 'next/link'
import { signInPath } from '#lib/auth/paths'

export function DeadLink() {
  return (
    <>
      <h1>This link does not work any more</h1>
      <p>
        It was used already, or it is too old, or a newer one took its place. Ask whoever sent it for a new one, or{' '}
        <Link href={signInPath}>sign in</Link> if you have a password.
      </p>
    </>
  )
}
