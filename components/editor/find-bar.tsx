'use client'

import './find.css'
import type { Editor } from '@tiptap/core'
import { ArrowDown, ArrowUp, CaseSensitive, Replace, Space, WholeWord, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Hint, Hints } from '#components/ui/hint'
import type { Wanted } from '#lib/text/find'
import { inClaims } from '#lib/text/replace'
import { asOneStep, found, goToMatch, lookFor, replaceAll, replaceHere } from './find.ts'
import { useEditorState } from './use-editor-state.ts'

/** Looked for last, so that the bar opens with it again */
let last: Wanted = { words: '', matchCase: false, wholeWords: false, exactly: false }

const longestWords = 200

/** The selected words, where they are of one line; otherwise what was looked for last. */
function wantedFirst({ state: { doc, selection } }: Editor): Wanted {
  const { $from, $to, from, to, empty } = selection
  const isFit = !empty && $from.sameParent($to) && to - from <= longestWords
  return isFit ? { ...last, words: doc.textBetween(from, to, ' ', ' ') } : last
}

/**
 * Find and replace, above the text. Each time that it is `asked` for anew, its first field is where one types. Escape leads back into the
 * text, with the match selected.
 */
export function FindBar({ editor, asked, onClose }: { editor: Editor; asked: { tool: string }; onClose: () => void }) {
  const t = useTranslations('writingTools')
  const [wanted, setWanted] = useState(() => wantedFirst(editor))
  const [words, setWords] = useState('')
  const [replacing, setReplacing] = useState(asked.tool === 'replace')
  const [told, setTold] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const instead = useRef<HTMLInputElement>(null)
  const now = useEditorState({
    editor,
    selector: ({ editor: held }) => {
      const { matches, at } = found(held.state)
      return { count: matches.length, at, editable: held.isEditable }
    },
  })

  const look = (next: Wanted) => {
    last = next
    setWanted(next)
    setTold('')
    editor.view.dispatch(lookFor(next, editor.state))
    // A few letters more may still be found where one is.
    goToMatch(editor, 0)
  }
  const open = useEffectEvent(() => {
    look(wantedFirst(editor))
    if (asked.tool === 'replace') setReplacing(true)
    field.current?.select()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new asking opens it anew
  useEffect(() => open(), [asked])
  const shut = useEffectEvent(() => {
    if (!editor.isDestroyed) editor.view.dispatch(lookFor(null, editor.state))
  })
  useEffect(() => () => shut(), [])

  const go = (step: 1 | -1) => {
    setTold('')
    goToMatch(editor, step)
  }
  const replace = () => {
    setTold('')
    const tr = replaceHere(editor.state, words)
    if (tr) asOneStep(editor, tr)
    goToMatch(editor, 0)
  }
  const replaceThemAll = () => {
    const { matches } = found(editor.state)
    const claims = inClaims(editor.state.doc, matches)
    asOneStep(editor, replaceAll(editor.state, words))
    const done = t('replacedAll', { count: matches.length })
    setTold(claims > 0 ? `${done} ${t('replacedInClaims', { count: claims })}` : done)
  }
  const leave = () => {
    onClose()
    editor.view.focus()
  }
  const startReplacing = () => {
    if (!now.editable) return
    flushSync(() => setReplacing(true))
    instead.current?.select()
  }
  // The keys of the text count here, too: elsewhere they are the browser's.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const withMod: Record<string, () => void> = {
      f: () => field.current?.select(),
      h: startReplacing,
      g: () => go(event.shiftKey ? -1 : 1),
    }
    const act =
      event.key === 'Escape'
        ? leave
        : (event.ctrlKey || event.metaKey) && !event.altKey
          ? withMod[event.key.toLowerCase()]
          : undefined
    if (!act) return
    event.preventDefault()
    act()
  }
  const onEnter = (act: (event: KeyboardEvent) => void) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    act(event)
  }
  const none = now.count === 0
  const choice = (name: 'matchCase' | 'wholeWords' | 'exactly', icon: ReactNode) => (
    <Act words={t(name)} pressed={wanted[name]} run={() => look({ ...wanted, [name]: !wanted[name] })}>
      {icon}
    </Act>
  )
  return (
    <Hints>
      <search className="find-bar" aria-label={t('replace')} onKeyDown={onKeyDown}>
        <div className="find-row">
          <div className="find-field">
            <input
              ref={field}
              type="text"
              dir="auto"
              aria-label={t('findWords')}
              placeholder={t('findWords')}
              autoComplete="off"
              spellCheck={false}
              maxLength={longestWords}
              value={wanted.words}
              onChange={(event) => look({ ...wanted, words: event.target.value })}
              onKeyDown={onEnter((event) => go(event.shiftKey ? -1 : 1))}
            />
            <span className="find-count" aria-hidden>
              {wanted.words === ''
                ? ''
                : none
                  ? t('findNothing')
                  : now.at < 0
                    ? t('findCount', { count: now.count })
                    : t('findAt', { at: now.at + 1, count: now.count })}
            </span>
          </div>
          <Act words={t('findPrevious')} keys="Mod-Shift-g" off={none} run={() => go(-1)}>
            <ArrowUp aria-hidden size={16} />
          </Act>
          <Act words={t('findNext')} keys="Mod-g" off={none} run={() => go(1)}>
            <ArrowDown aria-hidden size={16} />
          </Act>
          {choice('matchCase', <CaseSensitive aria-hidden size={16} />)}
          {choice('wholeWords', <WholeWord aria-hidden size={16} />)}
          {choice('exactly', <Space aria-hidden size={16} />)}
          {now.editable ? (
            <Act
              words={t('replace')}
              pressed={replacing}
              run={() => (replacing ? setReplacing(false) : startReplacing())}
            >
              <Replace aria-hidden size={16} />
            </Act>
          ) : null}
          <Act words={t('findClose')} keys="Escape" run={leave}>
            <X aria-hidden size={16} />
          </Act>
        </div>
        {replacing && now.editable ? (
          <div className="find-row">
            <input
              ref={instead}
              type="text"
              dir="auto"
              aria-label={t('replaceWith')}
              placeholder={t('replaceWith')}
              autoComplete="off"
              value={words}
              onChange={(event) => setWords(event.target.value)}
              onKeyDown={onEnter((event) => (event.ctrlKey || event.metaKey ? none || replaceThemAll() : replace()))}
            />
            <Button disabled={none} onClick={replace}>
              {t('replaceOne')}
            </Button>
            <Button disabled={none} onClick={replaceThemAll}>
              {t('replaceAll')}
            </Button>
          </div>
        ) : null}
        <FoundAloud editor={editor} wanted={wanted.words} none={none} told={told} />
      </search>
    </Hints>
  )
}

/** What a screen reader hears of the match, and what everybody is told of a replacement and of claims. */
function FoundAloud({ editor, wanted, none, told }: { editor: Editor; wanted: string; none: boolean; told: string }) {
  const t = useTranslations('writingTools')
  const now = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const { matches, at } = found(state)
      const match = matches[at]
      if (!match) return null
      const $from = state.doc.resolve(match.from)
      const [start, end] = [$from.start(), $from.end()]
      const around = state.doc.textBetween(Math.max(start, match.from - 30), Math.min(end, match.to + 30), ' ', ' ')
      return { at: at + 1, count: matches.length, around, cited: inClaims(state.doc, [match]) > 0 }
    },
  })
  const claims = useEditorState({
    editor,
    selector: ({ editor: { state } }) => inClaims(state.doc, found(state).matches),
  })
  return (
    <>
      <p role="status" className="hint find-told">
        {told || (claims > 0 ? t('findInClaims', { count: claims }) : '')}
      </p>
      <p role="status" className="visually-hidden">
        {told || wanted === ''
          ? ''
          : none
            ? t('findNothing')
            : now
              ? t(now.cited ? 'findHearsClaim' : 'findHears', now)
              : ''}
      </p>
    </>
  )
}

function Act({
  words,
  keys,
  pressed,
  off = false,
  run,
  children,
}: {
  words: string
  keys?: string
  pressed?: boolean
  off?: boolean
  run: () => void
  children: ReactNode
}) {
  return (
    <Hint words={words} keys={keys}>
      <button
        type="button"
        className="tool"
        aria-label={words}
        aria-pressed={pressed}
        aria-disabled={off || undefined}
        onClick={() => {
          if (!off) run()
        }}
      >
        {children}
      </button>
    </Hint>
  )
}
