'use client'

import { useId, useSyncExternalStore } from 'react'
import { useLanguage, useTranslations } from '#components/translations'
import { useKeyNames } from '#components/ui/modifier'
import { directionOf } from '#lib/text/direction'
import type { SlashStore } from './slash.ts'

/** The menu that “/” opens. The caret stays in the text, so what is chosen is also said aloud. */
export function SlashMenu({ store }: { store: SlashStore }) {
  const t = useTranslations('writing')
  const view = useSyncExternalStore(store.subscribe, store.view, () => null)
  const named = useKeyNames()
  const id = useId()
  const dir = directionOf(useLanguage())
  const chosen = view?.tools[view.at]
  return (
    <>
      <div role="status" className="visually-hidden">
        {view && chosen ? t('slashChosen', { tool: t(chosen.name), at: view.at + 1, count: view.tools.length }) : null}
      </div>
      {view ? (
        <div
          className="menu slash-menu"
          role="listbox"
          aria-label={t('slashMenu')}
          dir={dir}
          style={besideCaret(view.caret)}
        >
          {view.tools.map((tool, index) => (
            <div
              key={tool.name}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === view.at}
              onPointerDown={(event) => {
                event.preventDefault()
                view.pick(tool)
              }}
            >
              <tool.icon aria-hidden size={16} />
              {t(tool.name)}
              {tool.typed || tool.keys ? <kbd dir="ltr">{tool.typed ?? named(tool.keys ?? '')}</kbd> : null}
            </div>
          ))}
        </div>
      ) : null}
    </>
  )
}

/** Under the caret, or over it where the window ends; within the window on both sides. */
function besideCaret(caret: DOMRect) {
  const below = window.innerHeight - caret.bottom
  const inset = Math.max(8, Math.min(caret.left, window.innerWidth - 256))
  return below > 320 || below > caret.top
    ? { left: inset, top: caret.bottom + 6 }
    : { left: inset, bottom: window.innerHeight - caret.top + 6 }
}
