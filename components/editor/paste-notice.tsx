'use client'

import type { Editor } from '@tiptap/core'
import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useSentence, useTranslations } from '#components/translations'
import type { Message } from '#lib/messages/message'

/** In milliseconds: time to read it twice. The pointer or the focus on it keeps it. */
const shownFor = 20_000

/** What a paste left out, once, without taking the caret: it goes by itself, with Escape, or by its button. */
export function PasteNotice({ editor }: { editor: Editor | null }) {
  const t = useTranslations('pasting')
  const sentence = useSentence()
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

  const isShown = said.length > 0
  useEffect(() => {
    if (!isShown) return
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) setSaid([])
    }
    window.addEventListener('keydown', close)
    return () => window.removeEventListener('keydown', close)
  }, [isShown])
  useEffect(() => {
    if (said.length === 0 || held) return
    const timer = setTimeout(() => setSaid([]), shownFor)
    return () => clearTimeout(timer)
  }, [said, held])

  const dismiss = () => {
    setSaid([])
    setHeld(false)
    editor?.commands.focus()
  }
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
      <p role="status">{said.map((each) => sentence(each)).join(' ')}</p>
      {isShown ? (
        <button type="button" className="button" data-kind="quiet" aria-label={t('dismiss')} onClick={dismiss}>
          <X aria-hidden size={16} />
        </button>
      ) : null}
    </div>
  )
}
