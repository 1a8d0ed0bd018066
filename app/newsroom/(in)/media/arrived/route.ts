import type { NextRequest } from 'next/server'
import { fieldAnswer } from '#lib/auth/field-answer'
import { requestLanguage } from '#lib/auth/request'
import { sentenceIn } from '#lib/messages/all'
import { ownUploads } from '#lib/uploads/queries'

/** How far files are that were sent whole: read, taken, or refused for a reason. */
export function GET(request: NextRequest): Promise<Response> {
  const ids = request.nextUrl.searchParams.getAll('id')
  return fieldAnswer(async (actor) => {
    const language = await requestLanguage()
    const uploads = await ownUploads(actor, ids)
    return uploads.map(({ id, state, refusal, fileId }) => ({
      id,
      state,
      why: refusal && sentenceIn(language, refusal),
      fileId,
    }))
  })
}
