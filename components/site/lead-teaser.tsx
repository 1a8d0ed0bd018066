import type { Card } from '#lib/site/card'
import { languageOf } from '#lib/site/languages'
import { wordsFor } from '#lib/site/words'
import { Label } from './label.tsx'
import { Teaser } from './teaser.tsx'

/** What a page leads with: what kind of piece it is and of which desk, the words of an editor, and then the piece, large. */
export function LeadTeaser({ card, around }: { card: Card; around: string }) {
  const words = wordsFor(around)
  return (
    <>
      <div {...languageOf(words.language, around)}>
        <Label profile={card.profile} desk={card.desk} words={words} />
      </div>
      {card.kicker && (
        <p className="kicker" {...languageOf(card.language, around)}>
          {card.kicker}
        </p>
      )}
      <Teaser card={card} level={2} around={around} standfirst picture="lead" />
    </>
  )
}
