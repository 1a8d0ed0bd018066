import { articlePath } from '#lib/site/addresses'
import type { Card } from '#lib/site/card'
import { languageOf } from '#lib/site/languages'
import { wordsFor } from '#lib/site/words'
import { Corrected } from './corrected.tsx'
import { Kicker } from './kicker.tsx'
import { type PicturePlace, TeaserPicture } from './teaser-picture.tsx'
import { Time } from './time.tsx'

type Props = {
  card: Card
  level: 2 | 3
  /** The language of the page it stands in */
  around: string
  standfirst?: boolean
  time?: 'clock' | 'shortDay' | 'day'
  /** How its lead picture stands there; without one here, or a picture there, the words stand alone */
  picture?: PicturePlace
}

/** An article in a list: its profile unless that is news, its headline, its picture, and its date. */
export function Teaser({ card, level, around, standfirst = false, time, picture }: Props) {
  const Heading = `h${level}` as const
  const words = wordsFor(around)
  const own = languageOf(words.language, around)
  const theirs = languageOf(card.language, around)
  return (
    <div className={`teaser ${card.profile}`}>
      <Kicker card={card} around={around} />
      <Heading {...theirs}>
        <a href={articlePath(card)}>{card.headline}</a>
      </Heading>
      {picture && <TeaserPicture card={card} around={around} place={picture} />}
      {standfirst && card.standfirst && (
        <p className="standfirst" {...theirs}>
          {card.standfirst}
        </p>
      )}
      {time && (
        <p className="when" {...own}>
          <Time at={card.firstPublishedAt} as={time} words={words} />
        </p>
      )}
      <Corrected card={card} around={around} />
    </div>
  )
}
