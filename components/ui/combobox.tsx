'use client'

import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useEffectEvent, useId, useState } from 'react'
import { useTranslations } from '#components/translations'

export type Choice = { key: string; label: string; note?: string | undefined }

/**
 * A field that offers choices while one types: arrows go through them, Enter takes one. The choices are the caller's;
 * the first is taken by default. Escape is left to whatever stands around it.
 */
export function Combobox<C extends Choice>({
  id,
  words,
  onWords,
  choices,
  onPick,
  pending = false,
  placeholder,
  nothing,
  inputRef,
  ...described
}: {
  id?: string
  words: string
  onWords: (words: string) => void
  choices: readonly C[]
  onPick: (choice: C) => void
  /** The choices are not yet those for these words: Enter waits for them */
  pending?: boolean
  placeholder?: string
  /** Said when there are words and no choice */
  nothing?: ReactNode
  inputRef?: Ref<HTMLInputElement>
  'aria-label'?: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}) {
  const t = useTranslations('ui')
  const listId = useId()
  const [open, setOpen] = useState(false)
  const [wentTo, setWentTo] = useState('')
  const [waiting, setWaiting] = useState(false)
  // A choice reached by the arrows stays active when others come in before it.
  const kept = choices.findIndex((choice) => choice.key === wentTo)
  const active = Math.max(0, kept)
  const shown = open && choices.length > 0

  useEffect(() => {
    if (shown && kept >= 0) document.getElementById(`${listId}-${kept}`)?.scrollIntoView({ block: 'nearest' })
  }, [shown, kept, listId])

  const pick = (choice: C | undefined) => {
    if (!choice) return
    setWentTo('')
    onPick(choice)
  }
  const pickFirst = useEffectEvent(() => {
    setWaiting(false)
    pick(choices[0])
  })
  useEffect(() => {
    if (waiting && !pending) pickFirst()
  }, [waiting, pending])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (shown) setWentTo(choices[(active + step + choices.length) % choices.length]?.key ?? '')
      setOpen(true)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (pending && kept < 0) setWaiting(true)
      else if (shown) pick(choices[active])
    } else if (event.key === 'Escape') setOpen(false)
  }

  return (
    <div className="combobox">
      <input
        {...described}
        id={id}
        ref={inputRef}
        type="text"
        role="combobox"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={shown ? `${listId}-${active}` : undefined}
        placeholder={placeholder}
        value={words}
        onChange={(event) => {
          setOpen(true)
          setWentTo('')
          setWaiting(false)
          onWords(event.target.value)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={t('choices')} className="menu" hidden={!shown}>
        {choices.map((choice, index) => (
          <div
            key={choice.key}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // The field keeps the focus; blur would close the list before the click arrives.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(choice)}
            onKeyDown={onKeyDown}
          >
            <span>{choice.label}</span>
            {choice.note ? <span className="combobox-note">{choice.note}</span> : null}
          </div>
        ))}
      </div>
      <div role="status" className="combobox-nothing">
        {open && words.trim() !== '' && choices.length === 0 ? (pending ? t('looking') : nothing) : null}
      </div>
    </div>
  )
}
