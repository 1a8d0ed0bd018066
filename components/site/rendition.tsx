import type { MediaColour } from '#lib/generated/prisma/enums'
import type { languageOf } from '#lib/site/languages'
import { type ShownPart, sourcesOf } from '#lib/site/pictures'

type Props = {
  part: ShownPart
  /** Null and empty alike: a picture that says nothing beside the words around it */
  alt: string | null
  colour: MediaColour | null
  /** Language and direction of `alt`, where they are others than around it */
  own?: ReturnType<typeof languageOf>
  /** How wide it is drawn, as in HTML */
  sizes: string
  /** What a reader may see without scrolling is asked for at once; `first` is the largest of that. */
  when?: 'first' | 'soon' | 'near'
}

/** A picture, or a part of one, in the sizes that are made of it; its colour holds its place. Nothing where none is made. */
export function Rendition({ part, alt, own, colour, sizes, when = 'near' }: Props) {
  const sources = sourcesOf(part)
  if (!sources) return null
  return (
    <picture>
      {sources.others.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        src={sources.src}
        srcSet={sources.srcSet}
        sizes={sizes}
        width={part.width}
        height={part.height}
        alt={alt ?? ''}
        {...own}
        data-colour={colour ?? undefined}
        loading={when === 'near' ? 'lazy' : undefined}
        fetchPriority={when === 'first' ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  )
}
