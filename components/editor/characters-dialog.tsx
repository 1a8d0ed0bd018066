'use client'

import { rememberedList, rememberList } from '#components/ui/remembered'
import './characters.css'
import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useLanguage, useTranslations } from '#components/translations'
import { Dialog } from '#components/ui/dialog'
import { localeOf } from '#lib/messages/languages'
import { searchForm } from '#lib/text/search-form'
import { allCharacters, type Character } from './characters.ts'
import { insertCharacter } from './typography.ts'

type Named = Character & { words: string; form: string }

const latestName = 'latest-characters'
const mostLatest = 12

/** Special characters by name: letters of it find one, arrows go through them, Enter puts it where the caret is. */
export function CharactersDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('characters')
  const leave = () => {
    onClose()
    // Once the dialog is gone: as long as it is there, nothing beside it takes the focus.
    editor.commands.focus()
  }
  return (
    <Dialog open onClose={leave} title={t('title')}>
      <Characters
        onPick={(character) => {
          insertCharacter(editor, character)
          leave()
        }}
      />
    </Dialog>
  )
}

function useNamed(): Named[] {
  const t = useTranslations('characters')
  const language = useLanguage()
  const currencies = new Intl.DisplayNames(localeOf(language), { type: 'currency' })
  return allCharacters.map((one) => {
    const words =
      one.kind === 'sign'
        ? t(`sign.${one.name}`)
        : one.kind === 'currency'
          ? (currencies.of(one.code) ?? one.code)
          : t(one.capital ? 'capital' : 'small', {
              letter: one.capital ? one.letter.toUpperCase() : one.letter,
              mark: t(`mark.${one.accent}`),
            })
    return { ...one, words, form: searchForm(words) }
  })
}

function Characters({ onPick }: { onPick: (character: string) => void }) {
  const t = useTranslations('characters')
  const named = useNamed()
  const [typed, setTyped] = useState('')
  const [latest] = useState(() => rememberedList(latestName))
  const [at, setAt] = useState(0)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const wanted = searchForm(typed).split(' ').filter(Boolean)
  const found =
    typed.trim() === ''
      ? [...named.filter(({ put }) => latest.includes(put)), ...named.filter(({ put }) => !latest.includes(put))]
      : named.filter(({ put, form }) => put === typed.trim() || wanted.every((word) => form.includes(word)))
  const chosen = found[Math.min(at, found.length - 1)]

  const pick = (character: string) => {
    rememberList(latestName, [character, ...latest.filter((one) => one !== character)].slice(0, mostLatest))
    onPick(character)
  }
  const go = (to: number) => {
    const next = Math.max(0, Math.min(found.length - 1, to))
    setAt(next)
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const { selectionStart, value } = event.currentTarget
    const { columns, onward } = gridOf(list.current)
    const isAtEnd = selectionStart === value.length
    const steps: Record<string, number> = {
      ArrowDown: columns,
      ArrowUp: -columns,
      ...(isAtEnd && { ArrowRight: onward, ArrowLeft: -onward }),
    }
    const step = steps[event.key]
    if (event.key === 'Enter' && chosen) pick(chosen.put)
    else if (step !== undefined) go(at + step)
    else return
    event.preventDefault()
  }
  return (
    <div className="characters">
      <input
        type="text"
        role="combobox"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen ? `${id}-${found.indexOf(chosen)}` : undefined}
        aria-label={t('find')}
        aria-describedby={`${id}-hint`}
        placeholder={t('find')}
        autoComplete="off"
        dir="auto"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <p className="hint" role="status">
        {found.length === 0 ? t('nothing') : t('found', { count: found.length })}
      </p>
      <div className="characters-list" role="listbox" id={`${id}-list`} aria-label={t('title')} ref={list}>
        {found.map((one, index) => (
          <div
            key={one.put}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={one === chosen}
            aria-label={one.words}
            title={one.words}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(one.put)}
            onKeyDown={() => {}}
          >
            <bdi aria-hidden>{/[\s\u00ad\u200b-\u200f]/.test(one.put) ? `[${one.put}]` : one.put}</bdi>
          </div>
        ))}
      </div>
      <p className="characters-chosen">{chosen?.words}</p>
      <p className="hint" id={`${id}-hint`}>
        {t('hint')}
      </p>
    </div>
  )
}

/** How many stand in a row, and whether the one to the right is the next one. */
function gridOf(list: HTMLElement | null): { columns: number; onward: 1 | -1 } {
  if (!list) return { columns: 1, onward: 1 }
  const { gridTemplateColumns, direction } = getComputedStyle(list)
  return { columns: gridTemplateColumns.split(' ').length, onward: direction === 'rtl' ? -1 : 1 }
}
