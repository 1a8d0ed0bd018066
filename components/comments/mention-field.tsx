'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { peopleToMention } from '#lib/comments/actions'
import { beingMentioned, type Named, namesFor } from '#lib/comments/mentions'

const mostNames = 6

export type Typed = { words: string; picked: readonly Named[] }
export const nothingTyped: Typed = { words: '', picked: [] }

/**
 * A field for a comment. After an @ it offers colleagues who may see the piece: arrows go through them, Enter or Tab takes one, Escape
 * closes the list. Mod-Enter is `onSend`, Escape `onLeave`.
 */
export function MentionField({
  articleId,
  label,
  hint,
  error,
  typed,
  onType,
  onSend,
  onLeave,
  focused = false,
}: {
  articleId: string
  label: string
  hint?: string | undefined
  error: string | null
  typed: Typed
  onType: (typed: Typed) => void
  onSend: () => void
  onLeave: () => void
  /** Takes the focus when it appears */
  focused?: boolean
}) {
  const t = useTranslations('commentsPanel')
  const listId = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [people, setPeople] = useState<readonly Named[] | null>(null)
  const [naming, setNaming] = useState<ReturnType<typeof beingMentioned>>(null)
  const [active, setActive] = useState(0)
  const choices = naming && people ? namesFor(people, naming.words, mostNames) : []
  const shown = choices.length > 0

  useEffect(() => {
    if (focused) area.current?.focus()
  }, [focused])

  const look = (element: HTMLTextAreaElement) => {
    const now = beingMentioned(element.value, element.selectionStart)
    setNaming(now)
    setActive(0)
    if (now && people === null)
      void peopleToMention(articleId).then((answer) => setPeople(answer.ok ? answer.value : []))
  }
  const take = (person: Named | undefined) => {
    const element = area.current
    if (!person || !naming || !element) return
    const mention = `@${person.name} `
    const { words } = typed
    const after = naming.from + 1 + naming.words.length
    onType({
      words: words.slice(0, naming.from) + mention + words.slice(after),
      picked: [...typed.picked.filter(({ id }) => id !== person.id), person],
    })
    setNaming(null)
    const caret = naming.from + mention.length
    // Once React has written the words, the caret goes behind the name.
    requestAnimationFrame(() => element.setSelectionRange(caret, caret))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const handled = () => {
      event.preventDefault()
      event.stopPropagation()
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      handled()
      onSend()
    } else if (event.key === 'Escape') {
      handled()
      if (naming && shown) setNaming(null)
      else onLeave()
    } else if (shown && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      handled()
      setActive((active + (event.key === 'ArrowDown' ? 1 : -1) + choices.length) % choices.length)
    } else if (shown && (event.key === 'Enter' || event.key === 'Tab')) {
      handled()
      take(choices[active])
    }
  }

  return (
    <div className="combobox mention-field">
      <Field label={label} hint={hint} error={error}>
        {(control) => (
          <textarea
            {...control}
            ref={area}
            dir="auto"
            rows={3}
            aria-autocomplete="list"
            aria-controls={listId}
            aria-activedescendant={shown ? `${listId}-${active}` : undefined}
            value={typed.words}
            onChange={(event) => {
              onType({ ...typed, words: event.target.value })
              look(event.target)
            }}
            onSelect={(event) => naming && look(event.currentTarget)}
            onBlur={() => setNaming(null)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <div id={listId} role="listbox" aria-label={t('colleagues')} className="menu" hidden={!shown}>
        {choices.map((person, index) => (
          <div
            key={person.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // The field keeps the focus; blur would close the list before the click arrives.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(person)}
            onKeyDown={() => {}}
          >
            <bdi>{person.name}</bdi>
          </div>
        ))}
      </div>
      <div role="status" className="combobox-nothing">
        {naming && people && naming.words.trim() !== '' && !naming.words.includes(' ') && !shown
          ? t('noColleague')
          : null}
      </div>
    </div>
  )
}
