import type { ReactNode } from 'react'
import { Frame } from '#components/site/frame'
import { desks } from '#lib/site/frame/queries'
import { site } from '#lib/site/site'

export default async function PagesLayout({ children }: { children: ReactNode }) {
  return (
    <Frame language={site.language} desks={await desks()}>
      {children}
    </Frame>
  )
}
