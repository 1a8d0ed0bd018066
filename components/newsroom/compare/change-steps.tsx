'use client'

import { ChevronDown, ChevronUp } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'

/** Each change that is in sight on this width: what went and what came in its place are one. */
function changesShown(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('[data-change]')].filter((change) => change.checkVisibility())
  return all.filter((change) => {
    const { previousSibling } = change
    return !(previousSibling instanceof HTMLElement && previousSibling.hasAttribute('data-change'))
  })
}

/** Leads from change to change, by buttons and by the keys of lists (j and k). */
export function ChangeSteps() {
  const t = useTranslations('comparePage')
  const changes = useRef<HTMLElement[]>([])
  const [count, setCount] = useState(0)
  const [at, setAt] = useState(-1)

  useEffect(() => {
    const collect = () => {
      for (const change of changes.current) change.removeAttribute('data-row')
      changes.current = changesShown()
      for (const change of changes.current) {
        change.tabIndex = -1
        change.dataset.row = ''
      }
      setCount(changes.current.length)
    }
    const note = ({ target }: FocusEvent) => {
      const found = changes.current.indexOf(target as HTMLElement)
      if (found === -1) return
      setAt(found)
      changes.current[found]?.scrollIntoView({ block: 'center' })
    }
    collect()
    window.addEventListener('resize', collect)
    document.addEventListener('toggle', collect, true)
    document.addEventListener('focusin', note)
    return () => {
      window.removeEventListener('resize', collect)
      document.removeEventListener('toggle', collect, true)
      document.removeEventListener('focusin', note)
    }
  }, [])

  const step = (by: 1 | -1) => {
    const next = at === -1 ? (by === 1 ? 0 : count - 1) : (at + by + count) % count
    changes.current[next]?.focus()
  }
  if (count === 0) return null
  return (
    <div className="acts">
      <Button kind="quiet" title={t('previousKey')} onClick={() => step(-1)}>
        <ChevronUp aria-hidden size={16} /> {t('previous')}
      </Button>
      <Button kind="quiet" title={t('nextKey')} onClick={() => step(1)}>
        <ChevronDown aria-hidden size={16} /> {t('next')}
      </Button>
      <span role="status">{at === -1 ? t('changes', { count }) : t('position', { at: at + 1, count })}</span>
    </div>
  )
}
