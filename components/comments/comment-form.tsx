'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { useKeyNames } from '#components/ui/modifier'
import { asStored } from '#lib/comments/mentions'
import { MentionField, nothingTyped, type Typed } from './mention-field.tsx'

/** Words about the text, with a button to send them. What was typed stays until it is taken. */
export function CommentForm({
  articleId,
  label,
  send,
  begins = nothingTyped,
  error,
  pending,
  focused = false,
  onSend,
  onLeave,
}: {
  articleId: string
  label: string
  /** What the button says */
  send: string
  begins?: Typed
  error: string | null
  pending: boolean
  focused?: boolean
  /** Gets the comment as it is stored; `took` is to be called once the newsroom has it */
  onSend: (text: string, took: () => void) => void
  onLeave: () => void
}) {
  const t = useTranslations('commentsPanel')
  const ui = useTranslations('ui')
  const named = useKeyNames()
  const [typed, setTyped] = useState(begins)
  const submit = () => {
    if (!pending) onSend(asStored(typed.words, typed.picked), () => setTyped(nothingTyped))
  }
  return (
    <form
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <MentionField
        articleId={articleId}
        label={label}
        hint={t('textHint', { keys: named('Mod-Enter') })}
        error={error}
        typed={typed}
        onType={setTyped}
        onSend={submit}
        onLeave={onLeave}
        focused={focused}
      />
      <div className="dialog-foot">
        <Button onClick={onLeave}>{ui('cancel')}</Button>
        <Button kind="primary" type="submit" pending={pending}>
          {send}
        </Button>
      </div>
    </form>
  )
}
