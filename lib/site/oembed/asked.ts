/** What a program asks of /oembed (https://oembed.com, 2.2). */
import { slugFrom } from '#lib/site/addresses'

export type OEmbedAsked = {
  /** Null where the address is of no piece here */
  piece: { language: string; slug: string } | null
  format: 'json' | 'xml' | 'unknown'
  /** Pixels; no bound where none was said */
  most: { width: number; height: number }
}

/** `url`, `format`, `maxwidth` and `maxheight`, as they stand in the query; `home`: this site's origin. */
export function oEmbedAsked(parameter: (name: string) => string | null, home: string): OEmbedAsked {
  const format = parameter('format') ?? 'json'
  return {
    piece: pieceAt(parameter('url') ?? '', home),
    format: format === 'json' || format === 'xml' ? format : 'unknown',
    most: { width: pixels(parameter('maxwidth')), height: pixels(parameter('maxheight')) },
  }
}

function pieceAt(address: string, home: string): OEmbedAsked['piece'] {
  if (address.length > longestAddress || !URL.canParse(address)) return null
  const { origin, pathname } = new URL(address)
  const [, language, segment, ...more] = pathname.split('/')
  const slug = segment && origin === home && more.length === 0 ? slugFrom(segment) : null
  return language && slug ? { language, slug } : null
}

const longestAddress = 2_000

const pixels = (said: string | null) => (said && /^\d{1,5}$/.test(said) ? Number(said) : Number.POSITIVE_INFINITY)
