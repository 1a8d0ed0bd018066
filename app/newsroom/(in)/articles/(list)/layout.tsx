import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'

/** Outside the page's bones: once they are sent, it is too late to answer that there is nothing. */
export default async function ListLayout({ children }: { children: ReactNode }) {
  if (!can(await requireActor(), 'article.read')) notFound()
  return children
}
