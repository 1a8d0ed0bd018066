'use client'

import type { Editor } from '@tiptap/core'
import { X } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useSentence, useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { ariaKeys, useKeyNames } from '#components/ui/modifier'
import { commaList } from '#lib/messages/list'
import { type Message, message } from '#lib/messages/message'
import { useWire } from './use-wire.ts'

const names = {
  date: message('pasting.wireDate'),
  dateline: message('pasting.wireDateline'),
  byline: message('pasting.wireByline'),
}

/** In milliseconds: time to read it twice. The pointer or the focus on it keeps it. */
const shownFor = 20_000

/** What a paste left out, and an agency's lines that it brought, to be taken out with one press: once, without taking the caret: it goes by itself, with Escape, or by its button. */
export function PasteNotice({ editor }: { editor: Editor | null }) {
  const t = useTranslations('pasting')
  const sentence = useSentence()
  const named = useKeyNames()
  const [said, setSaid] = useState<readonly Message[]>([])
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!editor) return
    const show = (pasted: { said: readonly Message[] }) => setSaid(pasted.said)
    editor.on('pasted', show)
    return () => {
      editor.off('pasted', show)
    }
  }, [editor])

  const wire = useWire(editor)
  const isWire = wire.parts.length > 0
  const isShown = said.length > 0 || isWire
  const close = useEffectEvent(() => {
    setSaid([])
    wire.leave()
  })
  const takeOut = useEffectEvent(() => isWire && take())
  useEffect(() => {
    if (!editor) return
    const asked = () => void takeOut()
    editor.on('takesWireOut', asked)
    return () => {
      editor.off('takesWireOut', asked)
    }
  }, [editor])
  useEffect(() => {
    if (!isShown) return
    const onKey = (event: KeyboardEvent) => {
      // The editor prevents the default of each Escape, whatever it is for.
      if (event.key === 'Escape') close()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isShown])
  useEffect(() => {
    if (!isShown || held) return
    const timer = setTimeout(() => close(), isWire ? 3 * shownFor : shownFor)
    return () => clearTimeout(timer)
  }, [isShown, isWire, held])

  const take = () => {
    if (wire.takeOut()) setSaid([message('pasting.wireTaken')])
    setHeld(false)
    editor?.commands.focus()
  }
  const dismiss = () => {
    setSaid([])
    wire.leave()
    setHeld(false)
    editor?.commands.focus()
  }
  const asked = isWire
    ? [
        message('pasting.wire', {
          parts: commaList([...new Set(wire.parts.map(({ as }) => as))].map((as) => names[as])),
        }),
      ]
    : []
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here, it only stays while somebody is at it.
    <div
      className="paste-notice"
      data-shown={isShown || undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p role="status">{[...said, ...asked].map((each) => sentence(each)).join(' ')}</p>
      {isWire ? (
        <Button aria-keyshortcuts={ariaKeys('Mod-Alt-x')} onClick={take}>
          {t('wireTakeOut')} <kbd>{named('Mod-Alt-x')}</kbd>
        </Button>
      ) : null}
      {isShown ? (
        <button type="button" className="button" data-kind="quiet" aria-label={t('dismiss')} onClick={dismiss}>
          <X aria-hidden size={16} />
        </button>
      ) : null}
    </div>
  )
}
