import type { Card } from '#lib/site/card'
import { languageOf } from '#lib/site/languages'
import { wordsFor } from '#lib/site/words'
import { Names } from './names.tsx'

/** Above a headline: what kind of piece it is unless that is news, who says it where it is an opinion, and the words that an editor put there. */
export function Kicker({ card, around }: { card: Card; around: string }) {
  const { profile, kicker } = card
  const isNamed = profile !== 'news' && profile !== 'brief'
  if (!isNamed && !kicker) return null
  const words = wordsFor(around)
  return (
    <p className={`kicker ${profile}`}>
      {isNamed && <span {...languageOf(words.language, around)}>{words.profile[profile]}</span>}{' '}
      {profile === 'opinion' && (
        <b>
          <Names names={card.authors.map(({ person }) => person.name)} words={words} />
        </b>
      )}
      {kicker && (
        <em className="own" {...languageOf(card.language, around)}>
          {kicker}
        </em>
      )}
    </p>
  )
}
