'use client'

import { Keyboard } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type May, navItemsFor } from '#components/newsroom/navigation'
import { useTranslations } from '#components/translations'
import { Dialog } from '#components/ui/dialog'
import { Fetched } from '#components/ui/fetched'
import { useStoredToggle } from '#components/ui/use-stored-toggle'

/** Keys that are no shortcuts: those typed into a field, those held with a modifier, and all while a dialog is open. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return true
  if (document.querySelector('dialog[open]')) return true
  const target = event.target
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, select, textarea, [role="menu"] *'))
  )
}

const loadKeyList = async () => (await import('./key-list.tsx')).KeyList

/** Also where one types, as “?” is a character there; nothing else on the page has taken it. */
const asksForKeys = (event: KeyboardEvent) =>
  event.key === '/' &&
  event.ctrlKey !== event.metaKey &&
  !event.altKey &&
  !event.defaultPrevented &&
  !document.querySelector('dialog[open]')

function stepThroughRows(step: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const next = at === -1 ? (step === 1 ? 0 : rows.length - 1) : at + step
  rows[next]?.focus()
}

/** The keyboard shortcuts of the newsroom: `g` and a letter to go, `j` and `k` through lists, `?` for all of them. They can be switched off. */
export function Keys({ may }: { may: May }) {
  const t = useTranslations('navigation')
  const [shown, setShown] = useState(false)
  const show = () => {
    setMissed(false)
    setShown(true)
  }
  const [on, setOn] = useStoredToggle('single-keys')
  const router = useRouter()
  const list = useTranslations('keyList')
  const [missed, setMissed] = useState(false)
  const going = useRef(false)

  const showAll = useEffectEvent(show)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (asksForKeys(event)) {
        event.preventDefault()
        return showAll()
      }
      if (!on || isTyping(event)) return
      if (going.current) {
        going.current = false
        const item = navItemsFor(may).find(({ key }) => key === event.key)
        if (item) router.push(item.href)
        return
      }
      if (event.key === 'g') going.current = true
      else if (event.key === 'n' && may.create) router.push('/newsroom/articles/new')
      else if (event.key === 'j') stepThroughRows(1)
      else if (event.key === 'k') stepThroughRows(-1)
      else if (event.key === '?') showAll()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [on, may, router])

  return (
    <>
      <button type="button" className="keys-button" title={t('allKeysKey')} aria-label={t('allKeys')} onClick={show}>
        <Keyboard aria-hidden size={16} />
      </button>
      <Dialog wide open={shown} onClose={() => setShown(false)} title={t('keys')}>
        {missed ? (
          <p role="alert">{list('notFetched')}</p>
        ) : (
          <Fetched load={loadKeyList} onFailed={() => setMissed(true)} given={{ may }} />
        )}
        <label className="choice">
          <input type="checkbox" checked={on} onChange={(event) => setOn(event.target.checked)} />
          {t('singleKeys')}
        </label>
        <div className="dialog-foot">
          <button type="button" className="button" onClick={() => setShown(false)}>
            {t('close')}
          </button>
        </div>
      </Dialog>
    </>
  )
}
