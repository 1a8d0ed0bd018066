'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** In milliseconds: between two looks, and until what is made takes longer than anybody waits */
const pause = 2_000
const longest = 120_000

/** Looks again while `waiting`, so that what the worker makes meanwhile appears. What is typed on the page stays. */
export function Refreshed({ waiting }: { waiting: boolean }) {
  const router = useRouter()
  useEffect(() => {
    if (!waiting) return
    const looks = setInterval(() => router.refresh(), pause)
    const end = setTimeout(() => clearInterval(looks), longest)
    return () => {
      clearInterval(looks)
      clearTimeout(end)
    }
  }, [waiting, router])
  return null
}
