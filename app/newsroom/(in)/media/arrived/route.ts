import type { NextRequest } from 'next/server'
import { fieldAnswer } from '#lib/auth/field-answer'
import { requestLanguage } from '#lib/auth/request'
import { looksLike } from '#lib/media/queries'
import { sentenceIn } from '#lib/messages/all'
import { ownUploads } from '#lib/uploads/queries'

/** How far files are that were sent whole: read, taken, or refused for a reason. */
export function GET(request: NextRequest): Promise<Response> {
  const ids = request.nextUrl.searchParams.getAll('id')
  return fieldAnswer(async (actor) => {
    const language = await requestLanguage()
    const uploads = await ownUploads(actor, ids)
    const arrivals = []
    // One after the other: each that has arrived is compared with every picture of the library.
    for (const { id, state, refusal, fileId } of uploads) {
      const [alike] = fileId ? await looksLike(actor, fileId) : []
      arrivals.push({
        id,
        state,
        why: refusal && sentenceIn(language, refusal),
        fileId,
        alike: alike ? { id: alike.id, name: alike.name } : null,
      })
    }
    return arrivals
  })
}
