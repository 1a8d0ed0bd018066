'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { onChanged } from '#components/notifications/changes'

/** In milliseconds: at least so long from one look to the next */
const PAUSE = 1_000

/** Makes the page anew once something in the newsroom has changed; one that is out of sight, when it comes back. What is being typed on it stays. */
export function KeptFresh() {
  const router = useRouter()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOld = false
    const look = () => {
      if (!isOld || document.visibilityState === 'hidden') return
      timer ??= setTimeout(() => {
        timer = undefined
        isOld = false
        router.refresh()
      }, PAUSE)
    }
    const forget = onChanged(() => {
      isOld = true
      look()
    })
    document.addEventListener('visibilitychange', look)
    return () => {
      forget()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [router])
  return null
}
