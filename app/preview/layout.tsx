import type { ReactNode } from 'react'

/** The pages themselves say in which language they are: what they show decides it, and a layout does not know that. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return children
}
