/** A piece as oEmbed 1.0 has it (https://oembed.com, 2.3.4): a link with its title, authors and picture, in JSON or XML. */
import { articlePath, authorPath } from '#lib/site/addresses'
import type { OEmbedAsked } from '#lib/site/oembed/asked'
import type { pieceToEmbed } from '#lib/site/oembed/queries'
import { sharedOf } from '#lib/site/pictures'
import { absolute, onMediaHost, site } from '#lib/site/site'
import { escaped } from '#lib/site/xml'

type Piece = NonNullable<Awaited<ReturnType<typeof pieceToEmbed>>>

export const oEmbedTypes = { json: 'application/json', xml: 'text/xml' } as const

/** In seconds: a headline that was corrected is not repeated for longer */
const cacheAge = 3600

export function oEmbed(piece: Piece, most: OEmbedAsked['most']): Record<string, string | number> {
  const [first] = piece.authors
  const picture = piece.lead && sharedOf(piece.lead.share)
  const fits = picture && picture.width <= most.width && picture.height <= most.height
  return {
    version: '1.0',
    type: 'link',
    title: piece.headline,
    url: absolute(articlePath(piece)),
    ...(first && {
      author_name: piece.authors.map(({ person }) => person.name).join(', '),
      author_url: absolute(authorPath(first.person)),
    }),
    provider_name: site.name,
    provider_url: absolute('/'),
    cache_age: cacheAge,
    ...(fits && {
      thumbnail_url: absolute(onMediaHost(picture.path)),
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
  }
}

export function oEmbedXml(answer: Record<string, string | number>): string {
  const lines = Object.entries(answer).map(([name, value]) => `<${name}>${escaped(String(value))}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${lines.join('\n')}\n</oembed>\n`
}

/** Where programs ask about the piece at this path. */
export const oEmbedOf = (path: string) => absolute(`/oembed?${new URLSearchParams({ url: absolute(path) })}`)
