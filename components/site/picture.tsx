import { publicLicence, type ShownPicture, sourcesOf } from '#lib/site/pictures'
import { filled } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import type { Placement, TextPicture } from '#lib/text/picture'

/** How wide a picture is drawn, by its place (styles/picture.css) */
const sizes: Record<Placement | 'text', string> = {
  text: '(min-width: 42rem) 40rem, 100vw',
  side: '(min-width: 48rem) 18rem, 100vw',
  wide: '(min-width: 76rem) 52rem, 100vw',
  full: '(min-width: 76rem) 70rem, 100vw',
}

/**
 * A picture in a text with what is said of it. Where no rendition of it is known, its words stand alone: never a broken picture. `first`
 * is what a reader may see without scrolling.
 */
export function Picture({
  picture,
  shown,
  first,
  words,
}: {
  picture: TextPicture
  shown: ShownPicture | undefined
  first: boolean
  words: Words
}) {
  const { alt, caption, placement } = picture
  const sources = shown && sourcesOf(shown)
  if (!shown || !sources) return caption || alt ? <p className="picture-words">{caption || alt}</p> : null
  const place = placement ?? 'text'
  const licence = publicLicence(shown.licence)
  const credited = [shown.credit, licence?.name].filter(Boolean).join(' / ')
  return (
    <figure className="picture" data-placement={place}>
      <picture>
        {sources.others.map(({ type, srcSet }) => (
          <source key={type} type={type} srcSet={srcSet} sizes={sizes[place]} />
        ))}
        <img
          src={sources.src}
          srcSet={sources.srcSet}
          sizes={sizes[place]}
          width={shown.width}
          height={shown.height}
          alt={alt ?? ''}
          data-colour={shown.colour ?? undefined}
          loading={first ? undefined : 'lazy'}
          decoding="async"
        />
      </picture>
      {(caption || credited) && (
        <figcaption>
          {caption}
          {caption && credited && ' '}
          {credited && <small>{filled(words.pictureBy, { name: credited })}</small>}
        </figcaption>
      )}
    </figure>
  )
}
