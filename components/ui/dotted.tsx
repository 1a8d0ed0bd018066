import { Fragment, type ReactNode } from 'react'

/** Facts in one line with dots between them, each in its own direction; those that are empty are left out. */
export function Dotted({ children }: { children: readonly ReactNode[] }) {
  const parts = children.filter((part) => part !== null && part !== undefined && part !== '' && part !== false)
  return parts.map((part, at) => (
    // Its parts keep their order.
    // biome-ignore lint/suspicious/noArrayIndexKey: there is nothing else to tell them apart by.
    <Fragment key={at}>
      {at === 0 ? null : ' · '}
      <bdi>{part}</bdi>
    </Fragment>
  ))
}
