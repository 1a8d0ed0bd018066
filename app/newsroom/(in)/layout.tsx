import type { ReactNode } from 'react'
import { Frame } from '#components/newsroom/frame'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { unreadOf } from '#lib/inbox/queries'

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor()
  return (
    <Frame
      name={actor.name}
      unread={await unreadOf(actor)}
      may={{
        readArticles: can(actor, 'article.read'),
        create: can(actor, 'article.create'),
        readSources: can(actor, 'source.read'),
        readMedia: can(actor, 'media.read'),
        managePeople: can(actor, 'person.manage'),
        readSettings: can(actor, 'style.read'),
      }}
    >
      {children}
    </Frame>
  )
}
