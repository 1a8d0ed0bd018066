'use client'

import { Search } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import type { May } from '#components/newsroom/navigation'
import { useTranslations } from '#components/translations'
import { Dialog } from '#components/ui/dialog'
import { Fetched } from '#components/ui/fetched'
import { useKeyNames } from '#components/ui/modifier'
import './palette.css'

const loadBox = async () => (await import('./palette-box.tsx')).PaletteBox

/** Within a text, Mod-K makes a link; with Alt it is the palette there, too. By the place of the key: with Alt, a Mac types another letter. */
const asksForPalette = (event: KeyboardEvent) =>
  event.code === 'KeyK' &&
  event.ctrlKey !== event.metaKey &&
  !event.shiftKey &&
  !event.defaultPrevented &&
  !document.querySelector('dialog[open]')

/** The command palette: a few letters lead to any article, source, tag, person or place of the newsroom. */
export function Palette({ may }: { may: May }) {
  const t = useTranslations('palette')
  const named = useKeyNames()
  const [open, setOpen] = useState(false)
  const [missed, setMissed] = useState(false)
  const show = () => {
    setMissed(false)
    setOpen(true)
  }
  const showNow = useEffectEvent(show)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!asksForPalette(event)) return
      event.preventDefault()
      showNow()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button
        type="button"
        className="keys-button palette-button"
        title={t('openKey', { key: named('Mod-k') })}
        aria-label={t('open')}
        onClick={show}
      >
        <Search aria-hidden size={16} />
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('title')}>
        {missed ? (
          <p role="alert">{t('notFetched')}</p>
        ) : (
          <Fetched load={loadBox} onFailed={() => setMissed(true)} given={{ may, onGone: () => setOpen(false) }} />
        )}
      </Dialog>
    </>
  )
}
