import type { ShownPicture } from '#lib/site/pictures'
import { filled, numeral } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import type { TextGallery } from '#lib/text/gallery'
import { Picture } from './picture.tsx'

/**
 * Pictures side by side in a strip that is moved by hand, wheel or arrow keys and stops at each of them; numbers under it lead to each one. Links and
 * a strip that scrolls are all there is, so that it needs no script. On paper all of them are there.
 */
export function Gallery({
  gallery: { caption, pictures },
  shown,
  opening,
  number,
  prefix,
  language,
  words,
}: {
  gallery: TextGallery
  shown: ReadonlyMap<string, ShownPicture>
  /** The file of what a reader may see without scrolling */
  opening: string | null
  /** Which gallery of the text it is */
  number: number
  /** What ids begin with, where several texts stand on a page */
  prefix: string
  language: string
  words: Words
}) {
  const total = numeral(words, pictures.length)
  const nameOf = (at: number) => filled(words.pictureOf, { n: numeral(words, at + 1), total })
  const idOf = (at: number) => `${prefix}gallery-${number}-${at + 1}`
  return (
    <figure className="gallery">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus (WCAG 2.1.1) */}
      <section aria-label={caption ?? filled(words.gallery, { n: numeral(words, number) })} tabIndex={0}>
        <ol>
          {pictures.map((picture, at) => (
            <li key={picture.file} id={idOf(at)}>
              <Picture
                picture={picture}
                shown={shown.get(picture.file)}
                first={at === 0 && picture.file === opening}
                language={language}
                words={words}
                within="gallery"
                number={nameOf(at)}
              />
            </li>
          ))}
        </ol>
      </section>
      {pictures.length > 1 && (
        <p className="gallery-numbers">
          {pictures.map((picture, at) => (
            <a key={picture.file} href={`#${idOf(at)}`} aria-label={nameOf(at)}>
              {numeral(words, at + 1)}
            </a>
          ))}
        </p>
      )}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
