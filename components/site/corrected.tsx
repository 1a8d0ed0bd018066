import type { Card } from '#lib/site/card'
import { languageOf } from '#lib/site/languages'
import { wordsFor } from '#lib/site/words'

/** That a piece in a list was corrected; nothing where it was not. */
export function Corrected({ card, around }: { card: Card; around: string }) {
  if (!card.correctedAt) return null
  const words = wordsFor(around)
  return (
    <p className="corrected" {...languageOf(words.language, around)}>
      {words.correctedLabel}
    </p>
  )
}
