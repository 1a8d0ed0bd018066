import { articlePath } from '#lib/site/addresses'
import type { Card } from '#lib/site/card'
import { dates } from '#lib/site/dates'
import { ownWords } from '#lib/site/languages'
import { Time } from './time.tsx'

/** Short news by the clock; the day is said where it changes. */
export function Latest({ cards, around }: { cards: Card[]; around: string }) {
  if (cards.length === 0) return null
  return (
    <section className="latest" aria-labelledby="latest">
      <h2 id="latest">Latest</h2>
      <ol>
        {cards.map((card, place) => {
          const before = cards[place - 1]
          const newDay = !before || dates.day(before.firstPublishedAt) !== dates.day(card.firstPublishedAt)
          return (
            <li key={card.id}>
              <p className="when" {...ownWords(around)}>
                {newDay && place > 0 && (
                  <b>
                    <Time at={card.firstPublishedAt} as="shortDay" />{' '}
                  </b>
                )}
                <Time at={card.firstPublishedAt} as="clock" />
              </p>
              <h3>
                <a href={articlePath(card)}>{card.headline}</a>
              </h3>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
