/** A file in the body of a request. A route gets it, because actions of one page wait for each other and tell nothing of how far they are. */
import type { NextRequest } from 'next/server'
import type { Actor } from '#lib/auth/actor'
import { answering } from '#lib/auth/answering'
import { assertCan } from '#lib/auth/permissions'
import { actorOrRefusal, requestLanguage } from '#lib/auth/request'
import { importDocument } from '#lib/intake/commands'
import { assertNotTooLarge, type FileToRead } from '#lib/intake/documents/in-thread'
import { documentLimits } from '#lib/intake/documents/limits'
import { inPlace } from '#lib/intake/documents/upload-semaphore'
import { readForDraft } from '#lib/intake/queries'
import { sentenceIn } from '#lib/messages/all'

/** A draft of the file. `notes` are sentences in the language of whoever asks. */
export const draftOfFile = (request: NextRequest): Promise<Response> =>
  answerToFile(request, async (actor, file) => {
    const { notes, ...made } = await importDocument(actor, file)
    const language = await requestLanguage()
    return { ...made, notes: notes.map((note) => sentenceIn(language, note)) }
  })

/** The text of the file, for a draft that is open. */
export const textOfFile = (request: NextRequest): Promise<Response> => answerToFile(request, readForDraft)

/** Who sends it, and whether she may, is asked before a byte of it is read. */
async function answerToFile<T>(
  request: NextRequest,
  work: (actor: Actor, file: FileToRead) => Promise<T>,
): Promise<Response> {
  const answer = await answering(async () => {
    const actor = await actorOrRefusal()
    assertCan(actor, 'article.create')
    const size = sizeOf(request)
    assertNotTooLarge(size)
    return inPlace(actor.personId, size, async () => {
      const bytes = new Uint8Array(await request.arrayBuffer())
      return work(actor, { name: request.nextUrl.searchParams.get('name') ?? '', bytes })
    })
  })
  return Response.json(answer)
}

/** What comes in pieces does not say how much it is: it may be as much as a file may. */
function sizeOf(request: NextRequest): number {
  const length = request.headers.get('content-length')
  return length !== null && /^\d{1,15}$/.test(length) ? Number(length) : documentLimits.file
}
