import type { ReactNode } from 'react'

/** Nobody sees this page: the edge takes out of it what it tells the open pages of a coverage. */
export default function CoverageLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
