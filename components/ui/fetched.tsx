'use client'

import { type ComponentType, createElement, useEffect, useEffectEvent, useState } from 'react'

type Loading<Props> = () => Promise<ComponentType<Props>>

const asked = new Map<unknown, unknown>()

/**
 * A part of the page whose program is fetched when it is first shown. Where that fails, without a connection, the page stays as it is and
 * `onFailed` says so; the next time it is asked for again.
 */
export function Fetched<Props extends object>({
  load,
  onFailed,
  given,
}: {
  /** The same function each time */
  load: Loading<Props>
  onFailed: () => void
  given: Props
}) {
  const [Part, setPart] = useState(() => (asked.get(load) as ComponentType<Props> | undefined) ?? null)
  const failed = useEffectEvent(onFailed)
  useEffect(() => {
    let gone = false
    load().then(
      (part) => {
        asked.set(load, part)
        if (!gone) setPart(() => part)
      },
      () => {
        if (!gone) failed()
      },
    )
    return () => {
      gone = true
    }
  }, [load])
  return Part ? createElement(Part, given) : null
}
