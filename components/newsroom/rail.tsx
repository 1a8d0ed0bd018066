'use client'

import { useLinkStatus } from 'next/link'
import { usePathname } from 'next/navigation'
import { type May, navItemOf, navItemsFor } from '#components/newsroom/navigation'
import { useUnread } from '#components/notifications/unread'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { mostCounted } from '#lib/inbox/live'

function Pending() {
  const { pending } = useLinkStatus()
  return <span className="rail-pending" data-pending={pending || undefined} aria-hidden />
}

/** The word beside the bell, and how many are unread. */
function Unread() {
  const t = useTranslations('notifications')
  const { count } = useUnread()
  return (
    <>
      <span className="visually-hidden">{t('unreadBell', { count })}</span>
      <span className="rail-word" aria-hidden>
        {t('title')}
      </span>
      {count > 0 ? (
        <span className="rail-count" aria-hidden>
          {count < mostCounted ? count : `${mostCounted - 1}+`}
        </span>
      ) : null}
    </>
  )
}

/** The navigation rail; along the bottom on a phone. */
export function Rail({ may, name }: { may: May; name: string }) {
  const t = useTranslations('navigation')
  const items = navItemsFor(may)
  const here = navItemOf(items, usePathname())
  return (
    <nav className="rail" aria-label={t('places')}>
      <ul>
        {items.map(({ href, name: item, key, Icon }) => (
          <li key={href}>
            <IntentLink
              href={href}
              aria-current={here?.href === href ? 'page' : undefined}
              title={
                item === 'account' ? t('signedInAs', { name, key }) : t('itemKey', { item: t(`item.${item}`), key })
              }
            >
              <Icon aria-hidden size={18} strokeWidth={1.75} />
              {item === 'notifications' ? <Unread /> : <span className="rail-word">{t(`item.${item}`)}</span>}
              <Pending />
            </IntentLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
