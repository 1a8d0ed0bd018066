import type { ShownAttachment } from '#lib/site/claims'
import { creditOf, size } from '#lib/site/files'
import { languageOf } from '#lib/site/languages'
import { filled } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { PictureCaption } from './picture-caption.tsx'
import { Rendition } from './rendition.tsx'

/** What bears a claim out: a picture with what it shows, or a PDF to be opened. */
export function AttachedFile({ alt, file, language, words }: ShownAttachment & { language: string; words: Words }) {
  const inText = languageOf(language, words.language)
  if ('made' in file)
    return (
      <figure className="attached" {...inText}>
        <Rendition part={file} alt={alt} colour={file.colour} sizes="(min-width: 42rem) 24rem, 90vw" />
        <PictureCaption caption={null} of={file} language={language} words={words} />
      </figure>
    )
  const credited = creditOf(file)
  return (
    <p className="attached">
      <a href={file.path} type={file.type} {...inText}>
        {alt}
      </a>{' '}
      <span className="media-fact">
        PDF · {size(file.bytes, words.language)}
        {credited && ` · ${filled(words.mediaBy, { name: credited })}`}
      </span>
    </p>
  )
}
