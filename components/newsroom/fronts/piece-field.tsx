'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { type Named, PickedNames } from '#components/ui/picked-names'
import { useFound } from '#components/ui/use-found'
import { type FrontKey, frontPagePath } from '#lib/fronts/paths'
import type { FoundPiece } from '#lib/fronts/shown'

/** One piece of those that readers have in the language of the front. */
export function PieceField({
  frontKey,
  picked,
  error,
  onPick,
}: {
  frontKey: FrontKey
  picked: Named | null
  error: string | null
  onPick: (picked: Named | null) => void
}) {
  const t = useTranslations('fronts')
  const labels = useTranslations('labels')
  const [words, setWords] = useState('')
  const found = useFound<FoundPiece>(words, `${frontPagePath(frontKey)}/pieces`)
  return (
    <Field label={t('piece')} hint={t('pieceHint')} error={error ?? found.message}>
      {(control) => (
        <PickedNames
          control={control}
          picked={picked ? [picked] : []}
          found={found.items.map(({ articleId, headline, profile, desk }) => ({
            id: articleId,
            name: headline,
            note: `${labels(`profile.${profile}`)} · ${desk}`,
          }))}
          words={words}
          onWords={setWords}
          pending={found.words !== words.trim()}
          onAdd={({ id, name }) => onPick({ id, name })}
          onRemove={() => onPick(null)}
        />
      )}
    </Field>
  )
}
