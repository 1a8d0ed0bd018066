'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslations } from '#components/translations'
import { commentOn } from '#lib/comments/actions'
import type { Range } from '#lib/text/claim-ranges'
import { commentRange, quoteAt } from '#lib/text/comment-ranges'
import { longestQuote } from '#lib/text/quote'
import { commentLights } from './comment-lights.ts'
import { goToComment, nextComment } from './go-to-comment.ts'
import { pinnedRange, pinRange } from './pinned-range.ts'
import type { useComments } from './use-comments.tsx'

type Comments = ReturnType<typeof useComments>

/**
 * From the selected words to a comment, to one on the whole piece, and from one comment to the next, by Mod-Alt-m, Mod-Alt-Shift-m, n and p:
 * wherever the focus is, since whoever may not write has no caret in the text.
 */
export function useCommenting(
  articleId: string,
  language: string,
  editor: Editor | null,
  comments: Comments,
  {
    may,
    textSaved,
    onThread,
    onPiece,
  }: {
    may: boolean
    textSaved: () => Promise<string | null>
    onThread: (id: string) => void
    onPiece: () => void
  },
) {
  const t = useTranslations('commentsPanel')
  const [commenting, setCommenting] = useState(false)
  const [said, setSaid] = useState<string | null>(null)

  const start = () => {
    if (!editor || !may) return
    setSaid(null)
    const { selection, doc } = editor.state
    const here = threadHere(editor)
    if (here) return onThread(here)
    const range = selection.empty ? wordAt(editor, language) : selection
    if (!range || !quoteAt(doc, range))
      return setSaid(
        range && range.to - range.from > longestQuote ? t('selectFewer', { most: longestQuote }) : t('selectWords'),
      )
    pinRange(editor, { from: range.from, to: range.to })
    setCommenting(true)
  }

  const go = (step: 1 | -1) => {
    if (!editor) return
    const id = nextComment(editor, step)
    setSaid(id ? comments.saysOf(id) : t('noneInText'))
    if (id) goToComment(editor, id)
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const mod = event.ctrlKey !== event.metaKey
    // AltGr is Ctrl and Alt together on Windows: there it writes letters, as the Polish ń.
    if (!mod || !event.altKey || event.isComposing || event.getModifierState('AltGraph')) return
    if (document.querySelector('dialog[open]')) return
    if (!(event.shiftKey ? ['KeyM'] : ['KeyM', 'KeyN', 'KeyP']).includes(event.code)) return
    if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return
    event.preventDefault()
    if (event.shiftKey) {
      if (may) onPiece()
    } else if (event.code === 'KeyM') start()
    else go(event.code === 'KeyN' ? 1 : -1)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  /** Gives why it could not be, or null. */
  const save = async (text: string): Promise<string | null> => {
    if (!editor) return t('unreachable')
    // The newsroom looks for the words in what it has of the text.
    const unsaved = editor.isEditable ? await textSaved() : null
    if (unsaved) return unsaved
    const range = pinnedRange(editor.state)
    const quote = range && quoteAt(editor.state.doc, range)
    if (!quote) return t('selectWords')
    const answer = await commentOn(articleId, { ...quote, text })
    if (!answer.ok) return answer.message
    comments.took(answer.value)
    return null
  }

  return {
    commenting,
    /** Why nothing can be commented here, or what stands at the comment that one went to */
    said,
    start,
    save,
    close: () => {
      if (editor) pinRange(editor, null)
      setCommenting(false)
    },
  }
}

/** The open thread whose words the caret is in, or that are selected as a way of going to them. */
function threadHere({ state }: Editor): string | undefined {
  const held = commentLights(state)
  const { selection, doc } = state
  const among = (held?.current ?? []).filter((id) => held?.shown.has(id))
  if (selection.empty) return among[0]
  return among.find((id) => {
    const range = commentRange(doc, id)
    return range?.from === selection.from && range.to === selection.to
  })
}

/** The word around the caret; null between words. */
function wordAt({ state }: Editor, language: string): Range | null {
  const { $from } = state.selection
  if (!$from.parent.isTextblock) return null
  const text = $from.parent.textBetween(0, $from.parent.content.size, '', '\n')
  const at = $from.parentOffset
  for (const { segment, index, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    if (isWordLike && index <= at && at <= index + segment.length)
      return { from: $from.start() + index, to: $from.start() + index + segment.length }
  return null
}
