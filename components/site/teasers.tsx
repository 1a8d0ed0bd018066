import type { ComponentProps } from 'react'
import type { Card } from '#lib/site/card'
import { Teaser } from './teaser.tsx'

type Props = { cards: readonly Card[] } & Omit<ComponentProps<typeof Teaser>, 'card'>

export function Teasers({ cards, ...teaser }: Props) {
  return (
    <ul className="teasers">
      {cards.map((card) => (
        <li key={card.id}>
          <Teaser card={card} {...teaser} />
        </li>
      ))}
    </ul>
  )
}
