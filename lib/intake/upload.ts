/** A file in the body of a request. A route gets it, because actions of one page wait for each other and tell nothing of how far they are. */
import type { NextRequest } from 'next/server'
import type { Actor } from '#lib/auth/actor'
import { answering, answeringIn } from '#lib/auth/answering'
import { assertCan } from '#lib/auth/permissions'
import { actorOrRefusal, requestLanguage } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import { draftOfOpened, openDocument } from '#lib/intake/commands'
import { assertNotTooLarge, type FileToRead } from '#lib/intake/documents/in-thread'
import { documentLimits } from '#lib/intake/documents/limits'
import { inPlace } from '#lib/intake/documents/upload-semaphore'
import { readForDraft } from '#lib/intake/queries'
import { whenDone } from '#lib/intake/when-done'
import { sentenceIn } from '#lib/messages/all'

/**
 * A draft of the file, once its pictures are in the library. `notes` are sentences in the language of whoever asks. Others may send files while
 * this one waits for its pictures.
 */
export async function draftOfFile(request: NextRequest): Promise<Response> {
  const language = await requestLanguage()
  const opened = await opening(request, async (actor, file) => ({ actor, file: await openDocument(actor, file) }))
  if (!opened.ok) return Response.json(opened)
  const { actor, file } = opened.value
  const made = answeringIn(language, async () => {
    const { notes, ...draft } = await draftOfOpened(actor, file)
    return { ...draft, notes: notes.map((note) => sentenceIn(language, note)) }
  })
  return whenDone(made)
}

/** The text of the file, for a draft that is open. */
export const textOfFile = async (request: NextRequest): Promise<Response> =>
  Response.json(await opening(request, readForDraft))

/** Who sends it, and whether she may, is asked before a byte of it is read. */
const opening = <T>(request: NextRequest, work: (actor: Actor, file: FileToRead) => Promise<T>): Promise<Answer<T>> =>
  answering(async () => {
    const actor = await actorOrRefusal()
    assertCan(actor, 'article.create')
    const size = sizeOf(request)
    assertNotTooLarge(size)
    return inPlace(actor.personId, size, async () => {
      const bytes = new Uint8Array(await request.arrayBuffer())
      return work(actor, { name: request.nextUrl.searchParams.get('name') ?? '', bytes })
    })
  })

/** What comes in pieces does not say how much it is: it may be as much as a file may. */
function sizeOf(request: NextRequest): number {
  const length = request.headers.get('content-length')
  return length !== null && /^\d{1,15}$/.test(length) ? Number(length) : documentLimits.file
}
