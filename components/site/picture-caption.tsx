import { languageOf } from '#lib/site/languages'
import { publicLicence, type ShownPicture } from '#lib/site/pictures'
import { filled } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'

type Props = {
  caption: string | null
  of: Pick<ShownPicture, 'credit' | 'licence'>
  /** Which of several it is, in words */
  number?: string | undefined
  /** Of what is said in the piece, and around it */
  language: string
  words: Words
}

/** What is said under a picture, and whose it is. */
export function PictureCaption({ caption, of: { credit, licence }, number, language, words }: Props) {
  const own = languageOf(words.language, language)
  const credited = [credit, publicLicence(licence)?.name].filter(Boolean).join(' / ')
  if (!number && !caption && !credited) return null
  return (
    <figcaption>
      {number && (
        <span className="picture-number" {...own}>
          {number}
        </span>
      )}
      {number && (caption || credited) && ' '}
      {caption}
      {caption && credited && ' '}
      {credited && <small {...own}>{filled(words.pictureBy, { name: credited })}</small>}
    </figcaption>
  )
}
