import type { ReactNode } from 'react'
import { env } from '#lib/env'

export default function SignedOutLayout({ children }: { children: ReactNode }) {
  return (
    <main className="door">
      <p className="door-name">{env.SITE_NAME}</p>
      {children}
    </main>
  )
}
