import { articlePath } from '#lib/site/addresses'
import type { Card } from '#lib/site/card'
import { dates } from '#lib/site/dates'
import { languageOf } from '#lib/site/languages'
import { wordsFor } from '#lib/site/words'
import { Corrected } from './corrected.tsx'
import { Time } from './time.tsx'

/** Short news with the time of each; the day is shown where it changes. */
export function Latest({ cards, around }: { cards: Card[]; around: string }) {
  if (cards.length === 0) return null
  const words = wordsFor(around)
  const own = languageOf(words.language, around)
  return (
    <section className="latest" aria-labelledby="latest">
      <h2 id="latest" {...own}>
        {words.latest}
      </h2>
      <ol>
        {cards.map((card, place) => {
          const before = cards[place - 1]
          const newDay = !before || dates.day(before.firstPublishedAt) !== dates.day(card.firstPublishedAt)
          return (
            <li key={card.id}>
              <p className="when" {...own}>
                {newDay && place > 0 && (
                  <b>
                    <Time at={card.firstPublishedAt} as="shortDay" words={words} />{' '}
                  </b>
                )}
                <Time at={card.firstPublishedAt} as="clock" words={words} />
              </p>
              <h3 {...languageOf(card.language, around)}>
                <a href={articlePath(card)}>{card.headline}</a>
              </h3>
              <Corrected card={card} around={around} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
