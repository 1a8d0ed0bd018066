'use client'

import Link from 'next/link'
import { type ComponentProps, useState } from 'react'

/**
 * A link whose page is asked for ahead once somebody means to follow it: points at it, touches it or comes to it with the keyboard.
 * For links that stand on every page or in rows, where asking for all in sight is more work for the server than the page itself.
 */
export function IntentLink(props: Omit<ComponentProps<typeof Link>, 'prefetch'>) {
  const [meant, setMeant] = useState(false)
  const mean = () => setMeant(true)
  return <Link {...props} prefetch={meant ? null : false} onMouseEnter={mean} onTouchStart={mean} onFocus={mean} />
}
