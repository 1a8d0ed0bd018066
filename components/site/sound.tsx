import { clock, creditOf, type ShownFile } from '#lib/site/files'
import { filled } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { paragraphsOf, type TextSound } from '#lib/text/media'

/** A recording, of which nothing is sent before somebody plays it, and what is said in it. Where it is not public its words stand alone. */
export function Sound({ sound, shown, words }: { sound: TextSound; shown: ShownFile | undefined; words: Words }) {
  const credited = shown && creditOf(shown)
  const title = sound.title ?? words.sound
  const length = shown && shown.duration !== null ? clock(shown.duration) : null
  return (
    <figure className="sound">
      <figcaption>
        <strong>{title}</strong>
        {length && (
          <>
            {' '}
            <span className="media-fact">{length}</span>
          </>
        )}
        {credited && (
          <>
            {' '}
            <small>{filled(words.mediaBy, { name: credited })}</small>
          </>
        )}
      </figcaption>
      {shown && (
        // biome-ignore lint/a11y/useMediaCaption: what is said stands below it; a sound has no picture to put captions on (WCAG 1.2.1)
        <audio controls preload="none" src={shown.path} aria-label={title} />
      )}
      {sound.transcript && (
        <details>
          <summary>{words.transcript}</summary>
          {paragraphsOf(sound.transcript).map((paragraph, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name, and may say the same
            <p key={at}>{paragraph}</p>
          ))}
        </details>
      )}
    </figure>
  )
}
