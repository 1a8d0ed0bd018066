import { machineAnswer, nothing } from '#lib/site/answers'
import { articleTagsAlone } from '#lib/site/cache-tags'
import { oEmbed, oEmbedTypes, oEmbedXml } from '#lib/site/oembed/answer'
import { oEmbedAsked } from '#lib/site/oembed/asked'
import { pieceToEmbed } from '#lib/site/oembed/queries'
import { absolute } from '#lib/site/site'

export const dynamic = 'force-dynamic'

export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const { piece, format, most } = oEmbedAsked((name) => searchParams.get(name), new URL(absolute('/')).origin)
  if (format === 'unknown') return notMade()
  const found = piece && (await pieceToEmbed(piece.language, piece.slug))
  if (!found) return nothing()
  const answer = oEmbed(found, most)
  const body = format === 'xml' ? oEmbedXml(answer) : JSON.stringify(answer)
  return machineAnswer(body, oEmbedTypes[format], articleTagsAlone(found))
}

/** https://oembed.com, 2.4 */
const notMade = () =>
  new Response('This format is not made here: ask for json or xml.\n', {
    status: 501,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
