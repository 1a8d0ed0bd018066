/** Preconditions and ranges of a request: RFC 9110, sections 13 and 14. */
import type { IncomingHttpHeaders } from 'node:http'
import { type ByteRange, bytesAsked } from '#lib/byte-range'

/** `marks` tells whether an entity tag, without its quotation marks, names what would be sent; `modified` is in milliseconds since 1970. */
type Sent = { marks: (tag: string) => boolean; modified: number | null }

const entityTags = /(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)"/g

/** True where the client has it already. If-None-Match decides alone where there is one; tags are compared weakly. */
export function isKnown({ marks, modified }: Sent, headers: IncomingHttpHeaders): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined)
    return tags.trim() === '*' || [...tags.matchAll(entityTags)].some(([, tag = '']) => marks(tag))
  const since = headers['if-modified-since']
  if (since === undefined || modified === null) return false
  const time = httpDate(since)
  return time !== null && seconds(modified) <= seconds(time)
}

export const seconds = (time: number) => Math.floor(time / 1_000)

const imfDate = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/
const olderDates =
  /^([A-Z][a-z]+day, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4})$/

/** In milliseconds since 1970; null for what is no date of HTTP, which is then ignored. */
function httpDate(text: string): number | null {
  if (!imfDate.test(text) && !olderDates.test(text)) return null
  const time = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`)
  return Number.isNaN(time) ? null : time
}

/**
 * The bytes asked for of `size`, both ends included. Null where everything is to be sent: no range, several, another unit, a
 * form that is none, or If-Range naming another version.
 */
export function rangeOf(
  headers: IncomingHttpHeaders,
  size: number,
  { etag, modified }: { etag: string; modified: number | null },
): ByteRange | 'unsatisfiable' | null {
  const asked = bytesAsked(headers.range, size)
  return asked === null || !isSameVersion(headers['if-range'], etag, modified) ? null : asked
}

/** Compared strongly: parts of two versions must never come together. */
function isSameVersion(ifRange: string | string[] | undefined, etag: string, modified: number | null): boolean {
  if (ifRange === undefined) return true
  const mark = String(ifRange).trim()
  return mark === etag || (modified !== null && httpDate(mark) === seconds(modified) * 1_000)
}
