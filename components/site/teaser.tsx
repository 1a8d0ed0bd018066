import { articlePath } from '#lib/site/addresses'
import type { Card } from '#lib/site/card'
import { languageOf } from '#lib/site/languages'
import { wordsFor } from '#lib/site/words'
import { Time } from './time.tsx'

type Props = {
  card: Card
  level: 2 | 3
  /** The language of the page it stands in */
  around: string
  standfirst?: boolean
  time?: 'clock' | 'shortDay' | 'day'
}

/** An article in a list: its profile unless that is news, its headline, and its date. */
export function Teaser({ card, level, around, standfirst = false, time }: Props) {
  const Heading = `h${level}` as const
  const words = wordsFor(around)
  const own = languageOf(words.language, card.language)
  return (
    <div className={`teaser ${card.profile}`} {...languageOf(card.language, around)}>
      {card.profile !== 'news' && card.profile !== 'brief' && (
        <p className={`kicker ${card.profile}`}>
          <span {...own}>{words.profile[card.profile]}</span>
          {card.profile === 'opinion' && <b>{card.authors.map(({ person }) => person.name).join(', ')}</b>}
        </p>
      )}
      <Heading>
        <a href={articlePath(card)}>{card.headline}</a>
      </Heading>
      {standfirst && card.standfirst && <p className="standfirst">{card.standfirst}</p>}
      {time && (
        <p className="when" {...own}>
          <Time at={card.firstPublishedAt} as={time} words={words} />
        </p>
      )}
    </div>
  )
}
