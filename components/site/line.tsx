import { articlePath } from '#lib/site/addresses'
import type { Card } from '#lib/site/card'
import { languageOf } from '#lib/site/languages'
import { wordsFor } from '#lib/site/words'
import { Corrected } from './corrected.tsx'
import { Names } from './names.tsx'
import { TeaserPicture } from './teaser-picture.tsx'
import { Time } from './time.tsx'

/** An article in a dense list: its day, headline, kind and authors. */
export function Line({ card, around }: { card: Card; around: string }) {
  const words = wordsFor(around)
  const own = languageOf(words.language, around)
  return (
    <li className={card.profile}>
      <p className="when" {...own}>
        <Time at={card.firstPublishedAt} as="shortDay" words={words} />
      </p>
      <h3 {...languageOf(card.language, around)}>
        <a href={articlePath(card)}>{card.headline}</a>
      </h3>
      <p className="by">
        <span className={`kicker ${card.profile}`} {...own}>
          {words.profile[card.profile]}
        </span>{' '}
        <Names names={card.authors.map(({ person }) => person.name)} words={words} />
      </p>
      <Corrected card={card} around={around} />
      <TeaserPicture card={card} around={around} place="list" />
    </li>
  )
}
