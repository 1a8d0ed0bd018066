'use client'

import type { Editor } from '@tiptap/core'
import type { ReactNode } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { type Place, takeSuggestion } from './style-lights.ts'

/** What can be done about words that a rule is about: write something else, or leave them. */
export function StyleActs({ editor, place, onIgnore }: { editor: Editor; place: Place; onIgnore: () => void }) {
  const t = useTranslations('stylePanel')
  const named = { hidden: (words: ReactNode) => <span className="visually-hidden">{words}</span> }
  return (
    <div className="style-acts-row">
      {editor.isEditable
        ? place.suggestions.map((words) => (
            <Button key={words} onClick={() => takeSuggestion(editor, place, words)}>
              {t.rich('write', { words: place.words, ...named, suggestion: () => <bdi>{words}</bdi> })}
            </Button>
          ))
        : null}
      <Button kind="quiet" onClick={onIgnore}>
        {t.rich('ignore', { words: place.words, ...named })}
      </Button>
    </div>
  )
}
