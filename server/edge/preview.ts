/**
 * The route of pieces that are not public: as readers would see them, without scripts, kept nowhere. To whoever is signed in by her session; to whoever
 * holds a link by its token alone, so that no cookie passes in either direction.
 */
import { networkOf } from '#lib/ip-address'
import { previewsPath } from '#lib/previews/addresses'
import { say } from '#server/edge/answers'
import { newsroomAway } from '#server/edge/error-page'
import { forwarded } from '#server/edge/forwarding'
import { readerPage } from '#server/edge/html'
import { attributes } from '#server/edge/html-tags'
import { limits } from '#server/edge/limits'
import type { OwnAddress } from '#server/edge/own-address'
import { perNetwork } from '#server/edge/per-network'
import { pathOf, proxyTo, type RouteHandler } from '#server/edge/proxy'
import { previewHeaders } from '#server/edge/security-headers'

const tooMany = 'Too many previews are asked for from your network. Please try again in a moment.'
const noRoom = 'Too many drafts are being read right now. Please try again in a moment.'

/** What web needs to know of a request, and whoever asked of an answer; nothing else passes. */
const asked = [
  'host',
  'accept',
  'accept-language',
  'range',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-for',
  'x-request-id',
]
const told = ['content-type', 'content-length', 'content-range', 'content-disposition', 'accept-ranges', 'location']

const isOfGuests = (path: string): boolean => path === previewsPath || path.startsWith(`${previewsPath}/file/`)

export function previewRoute(port: number, own: OwnAddress): RouteHandler {
  const { forward, close } = proxyTo(port, own)
  const longest = limits.previewTime
  const lines = {
    newsroom: perNetwork({ atOnce: limits.previewsOfNetwork, waiting: limits.previewsWaitingOfNetwork, longest }),
    guest: perNetwork({ atOnce: limits.guestsOfNetwork, waiting: limits.guestsWaitingOfNetwork, longest }),
  }
  const guests = perNetwork({ atOnce: limits.guests, waiting: limits.guestsWaiting, longest })
  const pass: RouteHandler['pass'] = (request, response, target, sender) => {
    const by = isOfGuests(target.path) ? 'guest' : 'newsroom'
    const names = by === 'guest' ? asked : [...asked, 'cookie']
    const start = (answered: () => void) =>
      forward(request, response, {
        path: pathOf(target),
        headers: Object.fromEntries(
          Object.entries(forwarded(request.headers, sender, own)).filter(([name]) => names.includes(name)),
        ),
        requestId: sender.requestId,
        bodyLimit: 0,
        away: newsroomAway,
        timeout: limits.previewTime,
        head: ({ rawHeaders }) => {
          answered()
          return [...only(rawHeaders, told), ...previewHeaders(own, by), 'X-Request-Id', sender.requestId]
        },
        compress: false,
        remade: (html) => {
          const { html: bare, status } = readerPage(html)
          const still = bare.replace(scripts, '')
          return { status, html: by === 'newsroom' ? still.replace(leadingAway, '<a target="_blank"') : still }
        },
      })
    // Web has read what it has to once it answers: whoever takes the answer in slowly keeps no other network waiting.
    const amongAll = () => {
      if (!guests('all', response, start)) say(response, own, 503, noRoom, 'Retry-After', '5')
    }
    const begin = by === 'guest' ? amongAll : () => start(() => {})
    if (!lines[by](networkOf(sender.address), response, begin)) say(response, own, 429, tooMany, 'Retry-After', '5')
  }
  return { pass, close }
}

const scripts = new RegExp(`<script\\b${attributes}>[^]*?</script\\s*>`, 'gi')
/** A link that leaves the page. React escapes what could look like the end of a tag. */
const leadingAway = /<a\b(?=[^>]*\shref="(?!#))/g

function only(rawHeaders: readonly string[], names: readonly string[]): string[] {
  const lines: string[] = []
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    if (names.includes((rawHeaders[at] ?? '').toLowerCase())) lines.push(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '')
  return lines
}
