import { type ShownPicture, sourcesOf } from '#lib/site/pictures'
import type { Words } from '#lib/site/words/shape'
import type { Placement, TextPicture } from '#lib/text/picture'
import { PictureCaption } from './picture-caption.tsx'
import { Rendition } from './rendition.tsx'

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
  picture: { alt, caption, placement },
  shown,
  first,
  language,
  words,
  within,
  number,
}: {
  picture: Omit<TextPicture, 'placement'> & { placement?: Placement | null }
  shown: ShownPicture | undefined
  first: boolean
  language: string
  words: Words
  /** Where several stand together */
  within?: 'gallery'
  /** Which of them it is, in words */
  number?: string
}) {
  const told = (words: string) => <p className="picture-words">{[number, words].filter(Boolean).join(' ')}</p>
  if (!shown || !sourcesOf(shown)) return caption || alt ? told(caption || alt || '') : null
  const place = within ?? placement ?? 'text'
  return (
    <figure className="picture" data-placement={place}>
      <Rendition part={shown} alt={alt} colour={shown.colour} sizes={sizes[place]} when={first ? 'soon' : 'near'} />
      <PictureCaption caption={caption} of={shown} number={number} language={language} words={words} />
    </figure>
  )
}
