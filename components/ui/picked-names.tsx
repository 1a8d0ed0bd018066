'use client'

import { X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Combobox } from '#components/ui/combobox'
import type { Control } from '#components/ui/field'

export type Named = { id: string; name: string; note?: string | undefined }
type Pick = { key: string; label: string; note?: string | undefined; named: Named | null }

/** Names that one adds by a few letters and takes away one by one. `found` are the choices for the words; `makes` offers what is not there yet. */
export function PickedNames({
  control,
  picked,
  found,
  words,
  onWords,
  pending = false,
  onAdd,
  onMake,
  onRemove,
  beside,
}: {
  control: Control
  picked: readonly Named[]
  found: readonly Named[]
  words: string
  onWords: (words: string) => void
  pending?: boolean
  onAdd: (named: Named) => void
  /** Missing where nothing new can be made */
  onMake?: (name: string) => void
  onRemove: (id: string) => void
  /** Shown beside each name */
  beside?: (named: Named) => ReactNode
}) {
  const t = useTranslations('ui')
  const [said, setSaid] = useState('')
  const free = found.filter((each) => !picked.some((one) => one.id === each.id))
  const picks: Pick[] = free.map((each) => ({ key: each.id, label: each.name, note: each.note, named: each }))
  const name = words.trim()
  const exact = found.some((each) => each.name.toLowerCase() === name.toLowerCase())
  if (onMake && name !== '' && !exact && !pending)
    picks.push({ key: 'new', label: t('newName', { name }), named: null })

  const add = (pick: Pick) => {
    // Before the name: whoever keeps both as one has them as they stand with it.
    onWords('')
    if (pick.named) onAdd(pick.named)
    else onMake?.(name)
    setSaid(t('added', { name: pick.named?.name ?? name }))
  }

  return (
    <div className="picked">
      {picked.length > 0 ? (
        <ul className="picked-names">
          {picked.map((each) => (
            <li key={each.id}>
              <bdi>{each.name}</bdi>
              {beside?.(each)}
              <button
                type="button"
                className="tool"
                aria-label={t('takeAway', { name: each.name })}
                onClick={() => {
                  onRemove(each.id)
                  setSaid(t('takenAway', { name: each.name }))
                }}
              >
                <X aria-hidden size={14} />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <Combobox
        {...control}
        words={words}
        onWords={onWords}
        choices={picks}
        pending={pending}
        onPick={add}
        placeholder={t('typeLetters')}
        nothing={t('nothingOfThisName')}
      />
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </div>
  )
}
