'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Fetched } from '#components/ui/fetched'

/** A part of the page that comes when it is first shown. Without a connection a sentence says so, and it comes when that is back. */
export function LatePart<Props extends object>({
  load,
  given,
  asked = load,
}: {
  load: () => Promise<ComponentType<Props>>
  given: Props
  /** Each new one asks again */
  asked?: object
}) {
  const t = useTranslations('writingTools')
  const [missed, setMissed] = useState<object | null>(null)
  useEffect(() => {
    if (missed === null) return
    const again = () => setMissed(null)
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [missed])
  if (missed === asked)
    return (
      <p role="status" className="writing-said" data-said>
        {t('notFetched')}
      </p>
    )
  return <Fetched load={load} onFailed={() => setMissed(asked)} given={given} />
}
