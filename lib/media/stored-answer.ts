/** Sends what is stored of a sound or a document. */
import { Readable } from 'node:stream'
import { type ByteRange, bytesAsked } from '#lib/byte-range'
import { extensionOf } from '#lib/media/extensions'
import { mediaStore } from '#lib/media/store/chosen'
import { keyIn, StoreFailed } from '#lib/media/store/store'

export type Stored = { type: string; hash: Uint8Array; name: string; bytes: number }

/** All of it, or the part that a player asks for (`Range`). 503 while the store does not answer, 404 where it has no such file. A document is saved and not shown: its viewer would run beside the newsroom. */
export async function storedAnswer(file: Stored, asked: string | null): Promise<Response> {
  const { type, bytes } = file
  const range = bytesAsked(asked, bytes)
  if (range === 'unsatisfiable')
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${bytes}` } })
  const body = await bodyOf(file, range)
  if (typeof body === 'number') return new Response(null, { status: body })
  const headers = {
    'Content-Type': type,
    'Content-Length': String(range ? range.last - range.first + 1 : bytes),
    'Accept-Ranges': 'bytes',
    'Content-Disposition': `${type === 'application/pdf' ? 'attachment' : 'inline'}; filename*=UTF-8''${nameOf(file)}`,
    ...(range ? { 'Content-Range': `bytes ${range.first}-${range.last}/${bytes}` } : {}),
  }
  return new Response(Readable.toWeb(body) as ReadableStream, { status: range ? 206 : 200, headers })
}

async function bodyOf({ type, hash }: Stored, range: ByteRange | null): Promise<Readable | 404 | 503> {
  const key = keyIn('files', `${Buffer.from(hash).toString('hex')}.${extensionOf(type)}`)
  try {
    return (await mediaStore().get(key, range ?? undefined)) ?? 404
  } catch (error) {
    if (error instanceof StoreFailed) return 503
    throw error
  }
}

/** As it came, with the ending of what is stored: RFC 8187 */
const nameOf = ({ name, type }: Stored) =>
  encodeURIComponent(`${name.replace(/\.[^.]*$/, '')}.${extensionOf(type)}`).replace(/['()*]/g, escape)
