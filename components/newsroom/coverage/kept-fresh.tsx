'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { onChanged } from '#components/notifications/changes'

/** In milliseconds: at least so long from one look to the next */
const PAUSE = 1_000

/** Makes the page anew once something in the newsroom has changed. What is being typed on it stays. */
export function KeptFresh() {
  const router = useRouter()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const forget = onChanged(() => {
      timer ??= setTimeout(() => {
        timer = undefined
        router.refresh()
      }, PAUSE)
    })
    return () => {
      forget()
      clearTimeout(timer)
    }
  }, [router])
  return null
}
