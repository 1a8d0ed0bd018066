import { creditOf, type ShownFile, size } from '#lib/site/files'
import { counted, filled } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import type { TextDocument } from '#lib/text/media'

/** A PDF as a card: what it is, how long, how large, and a link that saves it. Where it is not public its title stands alone. */
export function Document({
  document,
  shown,
  words,
}: {
  document: TextDocument
  shown: ShownFile | undefined
  words: Words
}) {
  const credited = shown && creditOf(shown)
  const title = document.title ?? words.document
  const facts = shown
    ? ['PDF', shown.pages === null ? null : counted(words, 'pages', shown.pages), size(shown.bytes, words.language)]
    : []
  return (
    <figure className="document">
      <figcaption>
        <strong>{title}</strong>
        {facts.length > 0 && (
          <>
            {' '}
            <span className="media-fact">{facts.filter(Boolean).join(' · ')}</span>
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
        <a href={shown.path} download type={shown.type} aria-label={`${words.saveDocument}: ${title}`}>
          {words.saveDocument}
        </a>
      )}
    </figure>
  )
}
