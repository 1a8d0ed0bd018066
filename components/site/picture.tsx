import { publicLicence, type ShownPicture, sourcesOf } from '#lib/site/pictures'
import { filled } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import type { Placement, TextPicture } from '#lib/text/picture'

/** How wide a picture is drawn, by its place (styles/picture.css) */
const sizes: Record<Placement | 'text' | 'gallery', string> = {
  gallery: '(min-width: 48rem) 34rem, 88vw',
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
  within,
  number,
}: {
  picture: Omit<TextPicture, 'placement'> & { placement?: Placement | null }
  shown: ShownPicture | undefined
  first: boolean
  words: Words
  /** Where several stand together */
  within?: 'gallery'
  /** Which of them it is, in words */
  number?: string
}) {
  const { alt, caption, placement } = picture
  const told = (words: string) => <p className="picture-words">{[number, words].filter(Boolean).join(' ')}</p>
  const sources = shown && sourcesOf(shown)
  if (!shown || !sources) return caption || alt ? told(caption || alt || '') : null
  const place = within ?? placement ?? 'text'
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
      {(number || caption || credited) && (
        <figcaption>
          {number && <span className="picture-number">{number}</span>}
          {number && (caption || credited) && ' '}
          {caption}
          {caption && credited && ' '}
          {credited && <small>{filled(words.pictureBy, { name: credited })}</small>}
        </figcaption>
      )}
    </figure>
  )
}
