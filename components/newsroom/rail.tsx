'use client'

import Link, { useLinkStatus } from 'next/link'
import { usePathname } from 'next/navigation'
import { type May, navItemOf, navItemsFor } from '#components/newsroom/navigation'

function Pending() {
  const { pending } = useLinkStatus()
  return <span className="rail-pending" data-pending={pending || undefined} aria-hidden />
}

/** The navigation rail; along the bottom on a phone. */
export function Rail({ may, name }: { may: May; name: string }) {
  const items = navItemsFor(may)
  const here = navItemOf(items, usePathname())
  return (
    <nav className="rail" aria-label="Places">
      <ul>
        {items.map(({ href, label, key, Icon }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={here?.href === href ? 'page' : undefined}
              title={href === '/newsroom/account' ? `Signed in as ${name} (g ${key})` : `${label} (g ${key})`}
            >
              <Icon aria-hidden size={18} strokeWidth={1.75} />
              {label}
              <Pending />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
