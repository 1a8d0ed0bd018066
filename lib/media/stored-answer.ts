/** Sends what is stored of a sound or a document, and what is made of a picture, to the newsroom. */
import { Readable } from 'node:stream'
import { type ByteRange, bytesAsked } from '#lib/byte-range'
import { extensionOf } from '#lib/media/extensions'
import { mediaStore } from '#lib/media/store/chosen'
import { type Key, keyIn, StoreFailed } from '#lib/media/store/store'

export type Stored = { type: string; hash: Uint8Array; name: string; bytes: number }

/** All of it, or the part that a player asks for (`Range`). 503 while the store does not answer, 404 where it has no such file. A document is saved and not shown: its viewer would run beside the newsroom. */
export async function storedAnswer(file: Stored, asked: string | null): Promise<Response> {
  const { type, bytes } = file
  const range = bytesAsked(asked, bytes)
  if (range === 'unsatisfiable')
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${bytes}` } })
  const body = await bodyOf(keyOf(file), range)
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

/** What is made of a picture. Its name is made from its content, so whoever names it has it (`If-None-Match`). */
export async function madeAnswer(
  { key: name, type, bytes }: { key: string; type: string; bytes: number | null },
  known: string | null,
): Promise<Response> {
  const mark = { ETag: `"${name}"` }
  if (known?.includes(mark.ETag)) return new Response(null, { status: 304, headers: mark })
  const body = await bodyOf(keyIn('public', name), null)
  if (typeof body === 'number') return new Response(null, { status: body })
  const length: Record<string, string> = bytes === null ? {} : { 'Content-Length': String(bytes) }
  return new Response(Readable.toWeb(body) as ReadableStream, { headers: { 'Content-Type': type, ...length, ...mark } })
}

const keyOf = ({ type, hash }: Stored) => keyIn('files', `${Buffer.from(hash).toString('hex')}.${extensionOf(type)}`)

async function bodyOf(key: Key, range: ByteRange | null): Promise<Readable | 404 | 503> {
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
