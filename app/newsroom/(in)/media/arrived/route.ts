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
    return Promise.all(
      uploads.map(async ({ id, state, refusal, fileId }) => {
        const [alike] = fileId ? await looksLike(actor, fileId) : []
        return {
          id,
          state,
          why: refusal && sentenceIn(language, refusal),
          fileId,
          alike: alike ? { id: alike.id, name: alike.name } : null,
        }
      }),
    )
  })
}
