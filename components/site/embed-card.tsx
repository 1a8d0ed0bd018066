import { filled } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import type { Card } from '#lib/text/embeds/embed'

/**
 * An embed as a still card: nobody but this site hears of a reader before she asks for more. With JavaScript a button puts the provider's
 * frame in its place (public/embeds.js); without it, the card is a link.
 */
export function EmbedCard({ card, words }: { card: Card; words: Words }) {
  const { provider, host, frame } = card
  const title = card.title ?? filled(words.embedOf, { provider })
  return (
    <div
      className="embed"
      data-frame={frame?.src}
      data-shape={frame?.shape}
      data-allow={frame?.allow || undefined}
      data-referrer={frame?.referrer}
    >
      <p className="embed-title">
        <a href={card.href} rel="noopener nofollow">
          <bdi>{title}</bdi>
        </a>
      </p>
      <p className="embed-from">
        <bdi>{provider}</bdi> · <bdi dir="ltr">{host}</bdi>
      </p>
      {frame && (
        <p className="embed-load" hidden>
          <button type="button">{filled(words.embedLoad, { provider })}</button>{' '}
          <span>{filled(words.embedTells, { provider })}</span>
        </p>
      )}
    </div>
  )
}
