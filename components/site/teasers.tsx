import type { ComponentProps } from 'react'
import type { Card } from '#lib/site/card'
import { Teaser } from './teaser.tsx'
import type { PicturePlace } from './teaser-picture.tsx'

/** `opening` is the place of the picture of the first one alone. */
type Props = { cards: readonly Card[]; opening?: PicturePlace } & Omit<ComponentProps<typeof Teaser>, 'card'>

export function Teasers({ cards, opening, ...teaser }: Props) {
  return (
    <ul className="teasers">
      {cards.map((card, at) => (
        <li key={card.id}>
          <Teaser card={card} {...teaser} {...(opening && at === 0 && { picture: opening })} />
        </li>
      ))}
    </ul>
  )
}
