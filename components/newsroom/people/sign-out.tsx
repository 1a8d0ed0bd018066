'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { leave } from '#lib/auth/door'
import { signInPath } from '#lib/auth/paths'

export function SignOut() {
  const [message, setMessage] = useState<string | null>(null)

  async function onClick() {
    const why = await leave()
    if (why === null) window.location.assign(signInPath)
    else setMessage(why)
  }

  return (
    <>
      {message ? (
        <Notice kind="stop" word="Still signed in" live>
          {message}
        </Notice>
      ) : null}
      <Button onClick={onClick}>Sign out</Button>
    </>
  )
}
